import type {Mode} from './commands.ts';

/** The panels on whom somebody met. */
export const aboutPeople: readonly Mode[] = ['who', 'dossier', 'pair'];
/** The timeline among its years and among the months of one. */
export const timelines: readonly Mode[] = ['timeline', 'months'];
const full: readonly Mode[] = [
	'evidence',
	...timelines,
	'matrix',
	'ledger',
	'brief',
	'views',
	...aboutPeople,
];
/** The modes in which keys move among rows or lines, and nothing is typed. */
export const lists: readonly Mode[] = ['list', 'detail', 'sources', 'see-also', 'filters', ...full];
/** The panels over the list in which nothing is typed, but for the export dialog. */
export const over: readonly Mode[] = ['detail', 'sources', 'text', 'see-also', 'filters', ...full];
/** The panels over the list from whose rows one is chosen. */
export const chosenFrom: readonly Mode[] = [
	'filters',
	'see-also',
	'sources',
	...timelines,
	'matrix',
	'ledger',
	'views',
	...aboutPeople,
];
/** The modes in which a character that is no command is text. */
export const textModes: readonly Mode[] = [
	'search',
	'picker',
	'people',
	'find',
	'target',
	'saving',
	'adding',
	'annotate',
	'help',
	'palette',
];
/** The two modes of the export dialog. */
export const dialog: readonly Mode[] = ['export', 'target'];
/** Every mode. */
export const everywhere: readonly Mode[] = ['list', ...over, ...textModes, 'export'];
