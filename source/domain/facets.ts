import {byName} from './by-name.ts';
import {label, usual, value, valueOrLabel, type FacetRow} from './facet-row.ts';
import {markedTrait, ownFacets} from './own-facets.ts';
import {confidences, kinds, sides} from './vocabulary.ts';

export type {InLanguages} from './facet-row.ts';

/**
 * Every facet, in the order in which help, completion, chips and the filter panel list them. They all walk this
 * table, and nothing else names a facet in a list of its own; `store/search-index/facet-readers.ts` says what of a
 * record is filed under each.
 */
export const facets = [
	{
		...usual,
		id: 'years',
		key: 'year',
		keyVi: 'năm',
		otherKeys: ['date', 'ngày'],
		form: 'ranges',
		namedBy: 'none',
		order: 'time',
		offered: {order: 'time', text: value},
		name: {en: 'year', vi: 'năm'},
		flag: {letter: 'y', argument: 'years', help: '2019, 2015..2018, 2018.., 2024-09..2025-03'},
		command: 'years with their number of records',
		picker: {title: {en: 'Years', vi: 'Năm'}, isBare: true},
	},
	{
		...usual,
		id: 'leaders',
		key: 'leader',
		keyVi: 'người',
		form: 'all',
		namedBy: 'people',
		bears: 'name',
		order: 'count',
		offered: {order: 'count', text: label},
		name: {en: 'leader', vi: 'lãnh đạo'},
		flag: {letter: 'l', argument: 'name', help: 'accents and typos forgiven; several: all present'},
		command: 'people with their number of records',
		picker: {title: {en: 'Leaders', vi: 'Lãnh đạo'}, isBare: true},
	},
	{
		...usual,
		id: 'kinds',
		key: 'kind',
		keyVi: 'loại',
		form: 'any',
		known: kinds,
		namedBy: 'vocabulary',
		bears: 'label',
		order: 'listed',
		offered: {order: 'count', text: valueOrLabel},
		name: {en: 'kind', vi: 'loại'},
		flag: {letter: 'k', argument: 'kind', help: 'talks, phone-call, …'},
		command: 'kinds with their number of records',
		picker: {title: {en: 'Kinds', vi: 'Loại hoạt động'}, isBare: true},
	},
	{
		...usual,
		id: 'topics',
		key: 'topic',
		keyVi: 'chủđề',
		form: 'any',
		namedBy: 'vocabulary',
		bears: 'label',
		order: 'listed',
		offered: {order: 'count', text: valueOrLabel},
		name: {en: 'topic', vi: 'chủ đề'},
		flag: {letter: 't', argument: 'topic', help: 'dioxin, war-legacy, …'},
		command: 'topics with their number of records',
		picker: {title: {en: 'Topics', vi: 'Chủ đề'}, isBare: false},
	},
	{
		...usual,
		id: 'places',
		key: 'place',
		keyVi: 'nơi',
		form: 'any',
		namedBy: 'records',
		bears: 'name',
		order: 'count',
		offered: {order: 'count', text: valueOrLabel},
		name: {en: 'place', vi: 'địa điểm'},
		flag: {letter: 'p', argument: 'place', help: 'Hanoi, Washington, …; a country: all in it'},
		command: 'places with their number of records',
		picker: {title: {en: 'Places', vi: 'Địa điểm'}, isBare: false},
	},
	{
		...usual,
		id: 'series',
		key: 'series',
		keyVi: 'chuỗi',
		form: 'any',
		namedBy: 'vocabulary',
		bears: 'name',
		order: 'listed',
		offered: {order: 'count', text: valueOrLabel},
		name: {en: 'series', vi: 'chuỗi'},
		flag: {letter: null, argument: 'series', help: 'dpd, pacific-partnership, …: what comes again'},
		command: 'series with their number of records',
		picker: {title: {en: 'Series', vi: 'Chuỗi hoạt động'}, isBare: true},
	},
	{
		...usual,
		id: 'sides',
		key: 'side',
		keyVi: 'bên',
		form: 'any',
		known: sides,
		namedBy: 'vocabulary',
		otherNames: {US: ['USA', 'America', 'Mỹ'], other: ['khác']},
		order: 'listed',
		offered: {order: 'listed', text: value},
		name: {en: 'side', vi: 'bên'},
		flag: {letter: null, argument: 'side', help: `someone of ${sides.join(', ')} took part`},
		picker: {title: {en: 'Sides', vi: 'Bên tham gia'}, isBare: false},
	},
	{
		...usual,
		id: 'offices',
		key: 'office',
		keyVi: 'chứcvụ',
		form: 'all',
		namedBy: 'records',
		order: 'count',
		offered: {order: 'count', text: label},
		name: {en: 'office', vi: 'chức vụ'},
		flag: {letter: null, argument: 'post', help: 'under any of its titles, as held that day'},
		picker: {title: {en: 'Offices', vi: 'Chức vụ'}, isBare: false},
	},
	{
		...usual,
		id: 'travels',
		key: 'travel',
		keyVi: 'sang',
		form: 'any',
		known: ['US', 'VN'],
		namedBy: 'fixed',
		fixedNames: {
			US: {en: 'US to Vietnam', vi: 'từ Hoa Kỳ sang Việt Nam'},
			VN: {en: 'Vietnam to US', vi: 'từ Việt Nam sang Hoa Kỳ'},
		},
		otherNames: {
			US: ['USA', 'America', 'United States', 'Mỹ', 'Hoa Kỳ'],
			VN: ['Vietnam', 'Việt Nam'],
		},
		order: 'listed',
		offered: {order: 'listed', text: value},
		name: {en: 'travel', vi: 'chuyến đi'},
		flag: {letter: null, argument: 'side', help: 'us or vn: who came to whom'},
		picker: {title: {en: 'Who came to whom', vi: 'Ai sang thăm ai'}, isBare: false},
	},
	{
		...usual,
		id: 'sources',
		key: 'source',
		keyVi: 'nguồn',
		form: 'words',
		namedBy: 'publishers',
		order: 'count',
		offered: {order: 'count', text: value},
		name: {en: 'source', vi: 'nguồn'},
	},
	{
		...usual,
		id: 'traits',
		key: 'is',
		keyVi: null,
		form: 'all',
		known: ['inferred', 'stated', 'uncertain', 'single-source', markedTrait],
		namedBy: 'fixed',
		fixedNames: {
			inferred: {en: 'inferred', vi: 'suy ra'},
			stated: {en: 'stated', vi: 'ghi rõ'},
			uncertain: {en: 'uncertain', vi: 'không chắc'},
			'single-source': {en: 'single source', vi: 'một nguồn'},
			[markedTrait]: {en: 'marked', vi: 'đã đánh dấu'},
		},
		suggested: 'inferred',
		order: 'listed',
		offered: {order: 'listed', text: valueOrLabel},
		name: {en: 'is', vi: 'là'},
	},
	{
		...usual,
		id: 'contents',
		key: 'has',
		keyVi: 'có',
		form: 'all',
		known: ['commitment'],
		namedBy: 'fixed',
		fixedNames: {commitment: {en: 'commitment', vi: 'cam kết'}},
		suggested: 'commitment',
		order: 'listed',
		offered: {order: 'listed', text: valueOrLabel},
		name: {en: 'has', vi: 'có'},
	},
	...ownFacets,
	{
		...usual,
		id: 'confidences',
		key: 'confidence',
		keyVi: 'tincậy',
		form: 'any',
		known: confidences,
		namedBy: 'vocabulary',
		order: 'listed',
		offered: {order: 'listed', text: valueOrLabel},
		name: {en: 'confidence', vi: 'độ tin cậy'},
	},
] as const satisfies readonly FacetRow[];

/** A row of {@link facets}. */
export type Facet = (typeof facets)[number];
/** The id of a facet (domain/facet-row.ts). */
export type FacetId = Facet['id'];
/** The key of a facet in a query (domain/facet-row.ts). */
export type FacetKey = Facet['key'];
/** Facets whose values are counted; words are too many. */
export type CountedFacet = Exclude<Facet, {readonly form: 'words'}>;
/** Facets that have a command of their own. */
export type CommandFacet = Exclude<Facet, {readonly command: null}>;
/** Facets whose values are picked from a list in the explorer. */
export type PickedFacet = Exclude<Facet, {readonly picker: null}>;

/** The facets that have a command of their own. */
export const commandFacets: readonly CommandFacet[] = facets.filter(facet => facet.command !== null);
/** The facets whose values are picked from a list in the explorer. */
export const pickedFacets: readonly PickedFacet[] = facets.filter(facet => facet.picker !== null);

/** Makes a record with a property for each facet, under its id. */
export function byFacet<T>(make: (facet: Facet) => T): Readonly<Record<FacetId, T>> {
	return byName(facets, facet => facet.id, make);
}

const itself = (facet: Facet): Facet => facet;
const rowsById = byFacet(itself);
const rowsByKey = byName(facets, facet => facet.key, itself);

/** The facet of an id. */
export function facetOf(id: FacetId): Facet {
	return rowsById[id];
}

/** The facet of a key, as its row has it. */
export function facetOfKey(key: FacetKey): Facet {
	return rowsByKey[key];
}
