import {metEn} from './en-met.ts';
import {paletteEn, savedViewsEn} from './en-palette.ts';

/** The names of the panels and of what is typed into, in English. */
export const modesEn = {
	list: 'List',
	detail: 'Record',
	find: 'Find',
	sources: 'Sources',
	text: 'Text',
	'see-also': 'See also',
	timeline: 'Timeline',
	months: 'Months',
	matrix: 'Matrix',
	evidence: 'Evidence',
	filters: 'Filters',
	picker: 'Picker',
	people: 'People',
	search: 'Search',
	export: 'Export',
	target: 'File',
	help: 'Help',
	...metEn.modes,
	ledger: 'Commitments',
	brief: 'Brief',
	saving: 'File name',
	adding: 'New row',
	annotate: 'Note or tags',
	palette: paletteEn.title,
	views: savedViewsEn.title,
};
