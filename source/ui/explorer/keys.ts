import {bindingsOf, type Binding} from '../kit/keys.ts';
import type {EditingCommand} from '../kit/text-field/index.ts';
import type {Messages} from './messages/index.ts';

/** The modes of the explorer: each panel reads keys in its own, the export dialog in two (mode.ts). */
export type Mode =
	'list' | 'search' | 'picker' | 'filters' | 'detail' | 'related' | 'export' | 'target' | 'help';

/** The commands of the explorer: what a key can do. */
export type Command =
	| 'up'
	| 'down'
	| 'page-up'
	| 'page-down'
	| 'half-up'
	| 'half-down'
	| 'first'
	| 'last'
	| 'accept'
	| 'back'
	| 'search'
	| 'years'
	| 'leaders'
	| 'filters'
	| 'clear-filters'
	| 'sort'
	| 'export'
	| 'language'
	| 'mark'
	| 'undo'
	| 'redo'
	| 'older-query'
	| 'newer-query'
	| 'show-marked'
	| 'take-related'
	| 'help'
	| 'quit'
	| 'interrupt'
	| 'next'
	| 'previous'
	| 'open-source'
	| 'copy-citation'
	| 'related'
	| 'complete'
	| 'complete-back'
	| 'next-field'
	| 'previous-field'
	| 'preview-down'
	| 'preview-up'
	| EditingCommand;

type KeyWord = keyof Messages['keyWords'];

const over: readonly Mode[] = ['detail', 'related', 'filters', 'help'];
const lists: readonly Mode[] = ['list', ...over];
const fields: readonly Mode[] = ['search', 'picker', 'target'];
const dialog: readonly Mode[] = ['export', 'target'];
const pages: readonly Mode[] = [...lists, 'search', 'picker'];
const everywhere: readonly Mode[] = [...lists, ...fields, 'export'];

const {listed, unlisted} = bindingsOf<Mode, Command, KeyWord>();

const movement = {
	list: [1, 'move'],
	picker: [1, 'move'],
	filters: [1, 'move'],
	related: [1, 'move'],
	detail: [1, 'scroll'],
	help: [1, 'scroll'],
	export: [1, 'choose'],
} as const;

/**
 * Every key of the explorer. The first binding that fits wins. Help, foot and manual page are printed from this table,
 * the README's is compared with it. Where a letter is typed (`fields`) only keys that type nothing may be bound.
 */
export const bindings: readonly Binding<Mode, Command, KeyWord>[] = [
	listed(lists, ['up', 'k'], 'up', movement),
	listed(lists, ['down', 'j'], 'down', movement),
	listed(['search'], ['up'], 'older-query', {search: [2, 'history']}),
	listed(['search'], ['down'], 'newer-query'),
	unlisted(['search'], ['ctrl-p'], 'up'),
	unlisted(['search'], ['ctrl-n'], 'down'),
	unlisted(['picker', ...dialog], ['up', 'ctrl-p'], 'up', movement),
	unlisted(['picker', ...dialog], ['down', 'ctrl-n'], 'down', movement),
	listed(pages, ['page-up'], 'page-up'),
	listed(pages, ['page-down'], 'page-down'),
	listed(lists, ['ctrl-u'], 'half-up'),
	listed(lists, ['ctrl-d'], 'half-down'),
	listed(lists, ['g', 'home'], 'first'),
	listed(lists, ['G', 'end'], 'last'),
	listed(['list', 'detail'], ['/'], 'search', {list: [3, 'search']}),
	listed([...fields, 'export', 'list', 'filters', 'related'], ['enter'], 'accept', {
		list: [2, 'open'],
		related: [2, 'open'],
		search: [1, 'keep'],
		picker: [3, 'apply'],
		filters: [2, 'pick'],
		export: [5, 'toTarget'],
		target: [1, 'write'],
	}),
	listed(everywhere, ['escape'], 'back', {
		search: [9, 'back'],
		picker: [9, 'back'],
		filters: [9, 'back'],
		detail: [9, 'back'],
		related: [9, 'back'],
		export: [9, 'back'],
		target: [9, 'back'],
		help: [9, 'close'],
	}),
	listed(['list'], ['y'], 'years', {list: [4, 'year']}),
	listed(['list'], ['l'], 'leaders', {list: [5, 'leader']}),
	listed(['list'], ['f'], 'filters', {list: [6, 'filters']}),
	listed(['list', 'filters'], ['x'], 'clear-filters', {filters: [3, 'clearAll']}),
	listed(['list'], ['s'], 'sort'),
	listed(['list'], ['space'], 'mark', {list: [8, 'mark']}),
	listed(['picker'], ['tab'], 'mark', {picker: [2, 'markSeveral']}),
	listed(['search'], ['tab'], 'complete'),
	unlisted(['search'], ['shift-tab'], 'complete-back'),
	listed(['list'], ['m'], 'show-marked'),
	listed(['list'], ['~'], 'take-related'),
	listed(['search'], ['alt-~'], 'take-related'),
	listed(['list', 'filters'], ['u'], 'undo'),
	listed(['list', 'filters'], ['ctrl-r'], 'redo'),
	listed(['detail'], ['n'], 'next', {detail: [2, 'next']}),
	listed(['detail'], ['p'], 'previous', {detail: [3, 'previous']}),
	listed(['detail'], ['o'], 'open-source', {detail: [5, 'source']}),
	listed(['list', 'detail'], ['c'], 'copy-citation', {detail: [6, 'copy']}),
	listed(['detail'], ['r'], 'related', {detail: [4, 'related']}),
	listed(['list', 'detail'], ['e'], 'export', {list: [7, 'export']}),
	listed(['list', 'detail', 'filters', 'related'], ['L'], 'language'),
	listed(lists, ['?'], 'help', {
		list: [9, 'keys'],
		detail: [8, 'keys'],
		related: [8, 'keys'],
		filters: [8, 'keys'],
	}),
	listed(over, ['q'], 'back'),
	listed(['list'], ['q'], 'quit', {list: [10, 'quit']}),
	listed(everywhere, ['ctrl-c'], 'interrupt'),
	unlisted(['detail'], ['enter', 'space'], 'page-down'),
	unlisted(['help'], ['enter'], 'back'),
	unlisted(['detail', 'filters', 'related'], ['left', 'h'], 'back'),
	unlisted(['list', 'filters', 'related'], ['right'], 'accept'),
	listed(['export'], ['J'], 'preview-down', {export: [4, 'preview']}),
	listed(['export'], ['K'], 'preview-up', {export: [4, 'preview']}),
	unlisted(dialog, ['page-down'], 'page-down'),
	unlisted(dialog, ['page-up'], 'page-up'),
	unlisted(dialog, ['tab'], 'next-field', {export: [2, 'field'], target: [2, 'field']}),
	unlisted(dialog, ['shift-tab'], 'previous-field'),
	unlisted(['export'], ['left'], 'left', {export: [3, 'change']}),
	unlisted(['export'], ['right', 'space'], 'right', {export: [3, 'change']}),
	unlisted(fields, ['left', 'ctrl-b'], 'left'),
	unlisted(fields, ['right', 'ctrl-f'], 'right'),
	unlisted(fields, ['ctrl-left', 'alt-left', 'alt-b'], 'word-left'),
	unlisted(fields, ['ctrl-right', 'alt-right', 'alt-f'], 'word-right'),
	unlisted(fields, ['backspace'], 'delete-back'),
	unlisted(fields, ['delete', 'ctrl-d'], 'delete-forward'),
	unlisted(fields, ['ctrl-w'], 'delete-word'),
	unlisted(fields, ['alt-backspace', 'ctrl-backspace'], 'delete-word-back'),
	unlisted(fields, ['alt-d', 'ctrl-delete', 'alt-delete'], 'delete-word-forward'),
	unlisted(fields, ['ctrl-u'], 'delete-line'),
	unlisted(fields, ['ctrl-k'], 'delete-rest'),
	unlisted(fields, ['home', 'ctrl-a'], 'line-start'),
	unlisted(fields, ['end', 'ctrl-e'], 'line-end'),
];
