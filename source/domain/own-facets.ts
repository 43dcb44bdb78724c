import {label, usual, value, type FacetRow} from './facet-row.ts';

/** The trait of records that the reader has marked. */
export const markedTrait = 'marked';

/** The facets of which all values are the reader's own: rows of the table (facets.ts). */
export const ownFacets = [
	{
		...usual,
		id: 'tags',
		key: 'tag',
		keyVi: 'nhãn',
		form: 'any',
		namedBy: 'records',
		order: 'count',
		offered: {order: 'count', text: label},
		name: {en: 'tag', vi: 'nhãn'},
		flag: {letter: null, argument: 'tag', help: 'a tag that you gave'},
		command: 'your tags with their number of records',
		picker: {title: {en: 'Tags', vi: 'Nhãn'}, isBare: false},
	},
	{
		...usual,
		id: 'notes',
		key: 'note',
		keyVi: 'ghichú',
		form: 'words',
		namedBy: 'none',
		order: 'count',
		offered: {order: 'count', text: value},
		name: {en: 'note', vi: 'ghi chú'},
	},
] as const satisfies readonly FacetRow[];
