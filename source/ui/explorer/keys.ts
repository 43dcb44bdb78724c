import {bindingsOf, digits, type Binding, type FootPlace} from '../kit/keys.ts';
import {annotateKeys} from './annotate-keys.ts';
import type {Command, Mode} from './commands.ts';
import {editingKeys} from './editing-keys.ts';
import {aboutPeople, lists, over, chosenFrom, textModes, dialog, everywhere} from './key-modes.ts';
import type {Messages} from './messages/index.ts';

export type {Command, Mode} from './commands.ts';

type KeyWord = keyof Messages['keyWords'];
/** A line of the explorer's key table. */
export type ExplorerBinding = Binding<Mode, Command, KeyWord>;

const {listed, unlisted} = bindingsOf<Mode, Command, KeyWord>();

/** The same place at the foot in several modes. */
function inAll(
	modes: readonly Mode[],
	place: readonly [place: number, word: KeyWord],
): ExplorerBinding['foot'] {
	return Object.fromEntries(modes.map(mode => [mode, place]));
}

const movement = {
	picker: [1, 'move'],
	people: [5, 'move', 9],
	filters: [1, 'move'],
	sources: [1, 'move'],
	related: [1, 'move'],
	timeline: [2, 'row'],
	matrix: [1, 'move'],
	evidence: [1, 'scroll'],
	brief: [1, 'scroll'],
	help: [1, 'scroll'],
	who: [1, 'move'],
	palette: [1, 'move'],
	views: [1, 'move'],
	export: [2, 'choose', 3],
} as const;

/** The same place at the foot in each of these modes. */
function inEach(modes: readonly Mode[], place: FootPlace<KeyWord>): ExplorerBinding['foot'] {
	return Object.fromEntries(modes.map(mode => [mode, place]));
}

/**
 * Every key of the explorer. The first binding that fits wins. Help, foot and manual page are printed from this table,
 * the README's is compared with it. Where a letter is typed (`textModes`) only keys that type nothing may be bound.
 */
export const bindings: readonly ExplorerBinding[] = [
	listed(lists, ['up', 'k', 'ctrl-p'], 'up', movement),
	listed(lists, ['down', 'j', 'ctrl-n'], 'down', movement),
	unlisted(lists, ['ctrl-k'], 'up'),
	unlisted(lists, ['ctrl-j'], 'down'),
	// After a search, the hands of less and vim go from hit to hit: here each row is one.
	unlisted(['list'], ['n'], 'down'),
	unlisted(['list'], ['N'], 'up'),
	listed(['search'], ['up'], 'older-query', {search: [2, 'history']}),
	listed(['search'], ['down'], 'newer-query'),
	unlisted(['search'], ['ctrl-p'], 'up'),
	unlisted(['search'], ['ctrl-n'], 'down'),
	unlisted(['picker', 'people', 'help', 'palette', ...dialog], ['up', 'ctrl-p'], 'up', movement),
	unlisted(['picker', 'people', 'help', 'palette', ...dialog], ['down', 'ctrl-n'], 'down', movement),
	listed(lists, ['page-up', 'ctrl-b'], 'page-up'),
	listed(lists, ['page-down', 'ctrl-f'], 'page-down'),
	listed(['search', 'picker', 'people', 'help', 'palette'], ['page-up'], 'page-up'),
	listed(['search', 'picker', 'people', 'help', 'palette'], ['page-down'], 'page-down'),
	listed(lists, ['ctrl-u'], 'half-up'),
	listed(lists, ['ctrl-d'], 'half-down'),
	listed(lists, ['g', 'home'], 'first'),
	listed(lists, ['G', 'end'], 'last'),
	listed(['list'], ['H'], 'page-top'),
	listed(['list'], ['M'], 'page-middle'),
	listed(['list'], digits, 'count'),
	unlisted(['related', 'filters', 'timeline', 'matrix', ...aboutPeople], digits, 'count'),
	unlisted(['list', 'related', 'filters', 'timeline', 'matrix', ...aboutPeople], ['0'], 'count'),
	listed(['list'], ['K'], 'preview-up'),
	listed(['list'], ['J'], 'preview-down'),
	listed(['list'], ['\\'], 'preview-place', {list: [12, 'place', 12]}),
	unlisted(['list'], ['shift-up'], 'preview-up'),
	unlisted(['list'], ['shift-down'], 'preview-down'),
	listed(['list', 'detail'], ['/'], 'search', {list: [2, 'search'], detail: [5, 'find']}),
	listed([...textModes, 'export', 'list', ...chosenFrom], ['enter'], 'accept', {
		list: [1, 'open'],
		related: [2, 'open'],
		sources: [2, 'open'],
		search: [1, 'keep'],
		picker: [3, 'apply'],
		people: [1, 'these'],
		find: [1, 'find'],
		annotate: [1, 'keep'],
		filters: [2, 'pick'],
		timeline: [3, 'these'],
		matrix: [2, 'these'],
		export: [1, 'toTarget', 1],
		target: [1, 'write'],
		saving: [1, 'write'],
		adding: [1, 'addRow'],
		who: [2, 'dossier'],
		dossier: [1, 'these'],
		pair: [1, 'open'],
		ledger: [1, 'open'],
		palette: [2, 'run'],
		views: [2, 'open'],
	}),
	listed(everywhere, ['escape'], 'back', inAll([...textModes, 'export'], [21, 'back'])),
	listed(['list'], ['y'], 'years', {list: [5, 'year']}),
	listed(['list'], ['l'], 'leaders', {list: [4, 'leader']}),
	listed(['list'], ['f'], 'filters'),
	listed(['list', 'filters'], ['x'], 'clear-filters', {filters: [3, 'clearAll']}),
	listed(['list'], ['s'], 'sort'),
	listed(['list'], ['-'], 'last-view'),
	listed(['list'], ['v'], 'fold', {list: [6, 'fold']}),
	listed(['list'], ['V'], 'fold-all'),
	listed(['list', 'related'], ['space'], 'mark', {related: [6, 'mark']}),
	listed(['picker', 'people'], ['tab'], 'mark', {picker: [2, 'markSeveral'], people: [2, 'add']}),
	listed(['people'], ['alt-o'], 'either', {people: [4, 'either']}),
	listed(['search'], ['tab'], 'complete', {search: [3, 'complete', 3]}),
	unlisted(['search'], ['shift-tab'], 'complete-back'),
	listed(['list'], ['ctrl-a'], 'mark-all'),
	listed(['list'], ['m'], 'show-marked'),
	...annotateKeys,
	listed(['list'], ['~'], 'take-related'),
	listed(['search'], ['alt-~'], 'take-related', {search: [9, 'related', 9]}),
	listed(['list', 'filters'], ['u'], 'undo'),
	listed(['list', 'filters'], ['ctrl-r'], 'redo'),
	listed(['detail'], ['n'], 'next', {detail: [3, 'next', 1]}),
	listed(['detail'], ['N'], 'previous-hit'),
	listed(['detail'], ['p'], 'previous', {detail: [4, 'previous', 2]}),
	listed(['detail', 'sources', 'evidence', 'ledger'], digits, 'open-numbered', {
		detail: [1, 'source', 3],
		evidence: [2, 'source'],
	}),
	listed(['list'], ['$'], 'ledger'),
	listed(['ledger'], ['s'], 'sort', {ledger: [2, 'order']}),
	unlisted(['ledger'], ['f'], 'narrow', {ledger: [3, 'narrow']}),
	listed(['detail', 'related', 'ledger'], ['o'], 'open-source', {
		related: [3, 'source'],
		ledger: [4, 'source'],
	}),
	listed(['list', 'detail', 'related'], ['c'], 'copy-citation', {
		detail: [2, 'cite', 6],
		related: [4, 'cite'],
	}),
	listed(['list', 'detail', 'related', 'sources', 'text'], ['C'], 'copy-address', {
		sources: [3, 'address'],
		text: [3, 'address'],
	}),
	listed(['detail'], ['['], 'previous-in-visit', {detail: [10, 'visit', 10]}),
	listed(['detail'], [']'], 'next-in-visit', {detail: [10, 'visit', 10]}),
	listed(['detail'], ['r'], 'see-also', {detail: [7, 'seeAlso', 7]}),
	listed(['list', 'dossier', 'pair'], ['t'], 'timeline', {
		list: [7.4, 'timeline', 8.5],
		dossier: [7, 'timeline'],
		pair: [4, 'timeline'],
	}),
	unlisted(['timeline'], ['left', 'h'], 'left', {timeline: [1, 'year']}),
	unlisted(['timeline'], ['right', 'l'], 'right', {timeline: [1, 'year']}),
	listed(['timeline'], ['['], 'previous-gap', {timeline: [4, 'gap']}),
	listed(['timeline'], [']'], 'next-gap', {timeline: [4, 'gap']}),
	listed(['timeline'], ['+'], 'add-view', {timeline: [5, 'addView']}),
	listed(['timeline'], ['-'], 'remove-row'),
	listed(['list'], ['w'], 'matrix', {list: [7.6, 'matrix', 8.7]}),
	unlisted(['matrix'], ['left', 'h'], 'left', {matrix: [1, 'move']}),
	unlisted(['matrix'], ['right', 'l'], 'right', {matrix: [1, 'move']}),
	listed(['detail', 'evidence'], ['i'], 'evidence', {detail: [8, 'evidence', 8]}),
	listed(
		['list', 'detail', 'related', 'dossier', 'pair', 'matrix', 'timeline', 'ledger', 'brief'],
		['e'],
		'export',
		{
			list: [7, 'export', 1],
			detail: [6, 'export', 4],
			related: [5, 'export'],
			timeline: [6, 'toCsv'],
			ledger: [5, 'toCsv'],
			brief: [3, 'toTarget'],
			dossier: [6, 'export'],
			pair: [5, 'export'],
			matrix: [7, 'export'],
		},
	),
	listed(['list', 'dossier', 'pair'], ['b'], 'brief', {
		list: [7.8, 'brief', 8.8],
		dossier: [5.5, 'brief'],
		pair: [4.5, 'brief'],
	}),
	listed(['brief'], ['b'], 'both-languages', {brief: [2, 'bothLanguages']}),
	listed(['brief'], ['c'], 'copy-brief', {brief: [4, 'copy']}),
	listed(['list', 'detail', 'pair'], ['d'], 'dossier', {list: [8, 'dossier', 8], detail: [9, 'dossier', 9]}),
	listed(['list', 'dossier', 'matrix'], ['p'], 'pair', {dossier: [5, 'pair'], matrix: [3, 'pair', 9]}),
	listed(['matrix'], ['o'], 'by-office', {matrix: [6, 'byOffice']}),
	listed(['pair'], ['V'], 'fold-all', {pair: [6, 'foldAll']}),
	listed(['dossier', 'pair'], ['tab'], 'other-pane', {dossier: [2, 'otherPane'], pair: [2, 'theirDossiers']}),
	listed(['dossier', 'pair', 'matrix'], ['v'], 'swap', {
		dossier: [3, 'swap'],
		pair: [3, 'swap'],
		matrix: [5, 'swap'],
	}),
	listed(['dossier', 'matrix'], ['s'], 'sort', {dossier: [4, 'byLast'], matrix: [4, 'order']}),
	listed(lists, ['L'], 'language'),
	unlisted(['text'], ['?'], 'help'),
	unlisted([...lists, 'text'], ['f1'], 'help'),
	// What hands of other programs try is answered in a line.
	unlisted(['list'], ['tab', 'shift-tab'], 'tell-mark'),
	unlisted(['list'], ['Z'], 'tell-quit'),
	listed([...lists, 'text'], [':'], 'palette', {list: [11, 'commands', 11]}),
	listed(['views'], ['x', 'delete'], 'remove-view', {views: [3, 'remove']}),
	listed(lists, ['?'], 'help', inEach(lists, [20, 'keys'])),
	listed(over, ['q'], 'leave', inEach(over, [21, 'back'])),
	listed(['list'], ['q'], 'quit', {list: [21, 'quit', 3]}),
	listed(['list'], ['ctrl-z'], 'suspend'),
	listed(['list'], ['ctrl-l'], 'redraw'),
	unlisted([...over, ...textModes, 'export'], ['ctrl-z'], 'suspend'),
	unlisted([...over, ...textModes, 'export'], ['ctrl-l'], 'redraw'),
	listed(everywhere, ['ctrl-c'], 'interrupt'),
	unlisted(['detail', 'evidence', 'brief'], ['enter', 'space'], 'page-down'),
	unlisted(['text'], ['enter'], 'back'),
	unlisted(['text'], ['up', 'k', 'ctrl-p', 'ctrl-k'], 'up'),
	unlisted(['text'], ['down', 'j', 'ctrl-n', 'ctrl-j'], 'down'),
	unlisted(['text'], ['page-up', 'ctrl-b'], 'page-up'),
	unlisted(['text'], ['page-down', 'ctrl-f'], 'page-down'),
	unlisted(['text'], ['ctrl-u'], 'half-up'),
	unlisted(['text'], ['ctrl-d'], 'half-down'),
	unlisted(['text'], ['g', 'home'], 'first'),
	unlisted(['text'], ['G', 'end'], 'last'),
	unlisted(
		['detail', 'filters', 'related', 'sources', 'evidence', 'ledger', 'brief', 'who', 'pair', 'views'],
		['left', 'h'],
		'back',
	),
	unlisted(['list', 'filters', 'related', 'sources', 'ledger', 'who', 'pair', 'views'], ['right'], 'accept'),
	unlisted(['dossier'], ['right'], 'other-pane'),
	unlisted(['dossier'], ['left', 'shift-tab'], 'left'),
	listed(['export'], ['J'], 'preview-down', {export: [5, 'preview', 6]}),
	listed(['export'], ['K'], 'preview-up', {export: [5, 'preview', 6]}),
	unlisted(dialog, ['page-down'], 'page-down'),
	unlisted(dialog, ['page-up'], 'page-up'),
	unlisted(dialog, ['tab'], 'next-field', {export: [3, 'field', 4], target: [2, 'field']}),
	unlisted(dialog, ['shift-tab'], 'previous-field'),
	unlisted(['export'], ['left'], 'left', {export: [4, 'change', 5]}),
	unlisted(['export'], ['right', 'space'], 'right', {export: [4, 'change', 5]}),
	...editingKeys(textModes),
];

/** Returns true for a mode in which a character that is no command is text. */
export function isTextMode(mode: Mode): boolean {
	return textModes.includes(mode);
}
