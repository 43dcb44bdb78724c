import type {TerminalCommand} from '../kit/program.ts';
import type {EditingCommand} from '../kit/text-field/index.ts';

/** The modes of the explorer: each panel reads keys in its own, some in two (mode.ts). */
export type Mode =
	| 'list'
	| 'search'
	| 'picker'
	| 'people'
	| 'filters'
	| 'detail'
	| 'find'
	| 'sources'
	| 'text'
	| 'see-also'
	| 'timeline'
	| 'months'
	| 'evidence'
	| 'matrix'
	| 'export'
	| 'target'
	| 'help'
	| 'who'
	| 'dossier'
	| 'pair'
	| 'ledger'
	| 'brief'
	| 'saving'
	| 'adding'
	| 'annotate'
	| 'palette'
	| 'views';

/** The commands of the explorer: what a key can do. */
export type Command =
	| 'up'
	| 'down'
	| 'page-up'
	| 'page-down'
	| 'half-up'
	| 'half-down'
	| 'page-top'
	| 'page-middle'
	| 'count'
	| 'preview-up'
	| 'preview-down'
	| 'first'
	| 'last'
	| 'accept'
	| 'back'
	| 'leave'
	| 'search'
	| 'years'
	| 'leaders'
	| 'filters'
	| 'preview-place'
	| 'clear-filters'
	| 'sort'
	| 'fold'
	| 'fold-all'
	| 'last-view'
	| 'export'
	| 'language'
	| 'mark'
	| 'either'
	| 'undo'
	| 'redo'
	| 'older-query'
	| 'newer-query'
	| 'mark-all'
	| 'write-note'
	| 'write-tags'
	| 'show-marked'
	| 'take-related'
	| 'help'
	| 'quit'
	| 'interrupt'
	| 'tell-mark'
	| 'tell-quit'
	| TerminalCommand
	| 'next'
	| 'previous'
	| 'previous-hit'
	| 'open-source'
	| 'open-numbered'
	| 'copy-citation'
	| 'copy-address'
	| 'see-also'
	| 'previous-in-visit'
	| 'next-in-visit'
	| 'timeline'
	| 'matrix'
	| 'swap'
	| 'by-office'
	| 'leap-back'
	| 'leap-on'
	| 'zoom'
	| 'add-view'
	| 'remove-row'
	| 'brief'
	| 'both-languages'
	| 'copy-brief'
	| 'evidence'
	| 'dossier'
	| 'pair'
	| 'other-pane'
	| 'ledger'
	| 'narrow'
	| 'palette'
	| 'remove-view'
	| 'complete'
	| 'complete-back'
	| 'next-field'
	| 'previous-field'
	| EditingCommand;

/** The commands that move the cursor and do nothing else. */
export const movements = [
	'up',
	'down',
	'page-up',
	'page-down',
	'half-up',
	'half-down',
	'first',
	'last',
	'page-top',
	'page-middle',
	'count',
] as const satisfies readonly Command[];
