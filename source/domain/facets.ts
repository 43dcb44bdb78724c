import {byName} from './by-name.ts';
import {kinds, sides, type Language} from './vocabulary.ts';

/**
 * The shape in which a filter keeps what is asked of a facet:
 * - `any`: values, of which a record must have one;
 * - `all`: groups of values, since a name may mean several; a record must have a value of every group;
 * - `ranges`: ranges of years, into one of which a record's date must reach;
 * - `words`: words that a record must have among those filed under the facet.
 */
export type FacetForm = 'any' | 'all' | 'ranges' | 'words';

/**
 * The source of the names of values: `none`, as written; `fixed`, the table itself; `vocabulary`, its labels; `people`
 * in records, with other spellings; `records`, the labels of what they have; `publishers`, with their addresses.
 */
export type NameSource = 'none' | 'fixed' | 'vocabulary' | 'people' | 'records' | 'publishers';

/** Words for a reader, in both languages. */
export type InLanguages = Readonly<Record<Language, string>>;

/** The order of a facet's values: in time, as they are listed, or those of most records first. */
type Order = 'time' | 'listed' | 'count';

/** One thing by which records can be narrowed, and counted. */
interface FacetRow {
	/** Its field in filters and requests, and its command where it has one. */
	readonly id: string;
	/** Its key in a query (`leader:giang`), and its flag where it has one. */
	readonly key: string;
	/** The key in Vietnamese, which may be typed without its marks; null where there is none. */
	readonly keyVi: string | null;
	readonly form: FacetForm;
	/** Every value that a record can have, in the order in which they are listed; null where the database says. */
	readonly known: readonly string[] | null;
	readonly namedBy: NameSource;
	/** The labels of values that the database has no labels for, by value; null for none. */
	readonly fixedNames: Readonly<Record<string, InLanguages>> | null;
	/**
	 * What its values are to a text that has their names: `name` for people, places and whatever else bears a name
	 * of its own,
	 * which a run of typed words is taken for; `label` for what is called so; null for all else.
	 */
	readonly bears: 'name' | 'label' | null;
	/** More names under which values can be asked for, by value; null for none. */
	readonly otherNames: Readonly<Record<string, readonly string[]>> | null;
	/** The value that a hint names where nothing is spelt like the one typed; null for none. */
	readonly suggested: string | null;
	/** The order of its values where they are counted; `listed` is the order of the vocabulary or of the table. */
	readonly order: Order;
	/** Its values as completion offers them: in which order, and whether the value or its label stands in a query. */
	readonly offered: {readonly order: Order; readonly text: Readonly<Record<Language, 'value' | 'label'>>};
	/** Its name on a chip and in the head of an export. */
	readonly name: InLanguages;
	/** The flag of {@link key}: its letter, and its value and its meaning as help shows them (at most 52 letters). */
	readonly flag: {readonly letter: string | null; readonly argument: string; readonly help: string} | null;
	/** The command of {@link id} that counts its values: its line in help, at most 50 letters. */
	readonly command: string | null;
	/**
	 * The heading of its list of values in the explorer; `isIdle` where a chip stands for it while nothing is
	 * filtered.
	 */
	readonly picker: {readonly title: InLanguages; readonly isIdle: boolean} | null;
}

const value = {en: 'value', vi: 'value'} as const;
const label = {en: 'label', vi: 'label'} as const;
/** Slugs and names in English, which are short; their Vietnamese labels for a Vietnamese reader. */
const valueOrLabel = {en: 'value', vi: 'label'} as const;

/**
 * Every facet, in the order in which help, completion, chips and the filter panel list them. They all walk this
 * table,
 * and nothing else names a facet in a list of its own; `store/search-index/facet-readers.ts` says what of a record is
 * filed under each.
 */
export const facets = [
	{
		id: 'years',
		key: 'year',
		keyVi: 'năm',
		form: 'ranges',
		known: null,
		namedBy: 'none',
		fixedNames: null,
		bears: null,
		otherNames: null,
		suggested: null,
		order: 'time',
		offered: {order: 'time', text: value},
		name: {en: 'year', vi: 'năm'},
		flag: {letter: 'y', argument: 'years', help: '2019, 2015..2018, 2018.. or ..2018'},
		command: 'years with their number of records',
		picker: {title: {en: 'Years', vi: 'Năm'}, isIdle: true},
	},
	{
		id: 'leaders',
		key: 'leader',
		keyVi: 'người',
		form: 'all',
		known: null,
		namedBy: 'people',
		fixedNames: null,
		bears: 'name',
		otherNames: null,
		suggested: null,
		order: 'count',
		offered: {order: 'count', text: label},
		name: {en: 'leader', vi: 'lãnh đạo'},
		flag: {letter: 'l', argument: 'name', help: 'accents and typos forgiven; several: all present'},
		command: 'people with their number of records',
		picker: {title: {en: 'Leaders', vi: 'Lãnh đạo'}, isIdle: true},
	},
	{
		id: 'kinds',
		key: 'kind',
		keyVi: 'loại',
		form: 'any',
		known: kinds,
		namedBy: 'vocabulary',
		fixedNames: null,
		bears: 'label',
		otherNames: null,
		suggested: null,
		order: 'listed',
		offered: {order: 'count', text: valueOrLabel},
		name: {en: 'kind', vi: 'loại'},
		flag: {letter: 'k', argument: 'kind', help: 'talks, phone-call, …'},
		command: 'kinds with their number of records',
		picker: {title: {en: 'Kinds', vi: 'Loại hoạt động'}, isIdle: true},
	},
	{
		id: 'topics',
		key: 'topic',
		keyVi: 'chủđề',
		form: 'any',
		known: null,
		namedBy: 'vocabulary',
		fixedNames: null,
		bears: 'label',
		otherNames: null,
		suggested: null,
		order: 'listed',
		offered: {order: 'count', text: valueOrLabel},
		name: {en: 'topic', vi: 'chủ đề'},
		flag: {letter: 't', argument: 'topic', help: 'dioxin, war-legacy, …'},
		command: 'topics with their number of records',
		picker: {title: {en: 'Topics', vi: 'Chủ đề'}, isIdle: false},
	},
	{
		id: 'places',
		key: 'place',
		keyVi: 'nơi',
		form: 'any',
		known: null,
		namedBy: 'records',
		fixedNames: null,
		bears: 'name',
		otherNames: null,
		suggested: null,
		order: 'count',
		offered: {order: 'count', text: valueOrLabel},
		name: {en: 'place', vi: 'địa điểm'},
		flag: {letter: 'p', argument: 'place', help: 'Hanoi, Washington, …'},
		command: 'places with their number of records',
		picker: {title: {en: 'Places', vi: 'Địa điểm'}, isIdle: false},
	},
	{
		id: 'sides',
		key: 'side',
		keyVi: 'bên',
		form: 'any',
		known: sides,
		namedBy: 'vocabulary',
		fixedNames: null,
		bears: null,
		otherNames: {US: ['USA', 'America', 'Mỹ'], other: ['khác']},
		suggested: null,
		order: 'listed',
		offered: {order: 'listed', text: value},
		name: {en: 'side', vi: 'bên'},
		flag: {letter: null, argument: 'side', help: `someone of ${sides.join(', ')} took part`},
		command: null,
		picker: {title: {en: 'Sides', vi: 'Bên tham gia'}, isIdle: false},
	},
	{
		id: 'sources',
		key: 'source',
		keyVi: 'nguồn',
		form: 'words',
		known: null,
		namedBy: 'publishers',
		fixedNames: null,
		bears: null,
		otherNames: null,
		suggested: null,
		order: 'count',
		offered: {order: 'count', text: value},
		name: {en: 'source', vi: 'nguồn'},
		flag: null,
		command: null,
		picker: null,
	},
	{
		id: 'traits',
		key: 'is',
		keyVi: null,
		form: 'all',
		known: ['inferred', 'stated'],
		namedBy: 'fixed',
		fixedNames: {
			inferred: {en: 'inferred', vi: 'suy luận'},
			stated: {en: 'stated', vi: 'ghi rõ'},
		},
		bears: null,
		otherNames: {inferred: ['suy ra']},
		suggested: 'inferred',
		order: 'listed',
		offered: {order: 'listed', text: valueOrLabel},
		name: {en: 'is', vi: 'là'},
		flag: null,
		command: null,
		picker: null,
	},
] as const satisfies readonly FacetRow[];

/** A row of {@link facets}. */
export type Facet = (typeof facets)[number];
/** The id of a facet ({@link FacetRow.id}). */
export type FacetId = Facet['id'];
/** The key of a facet in a query ({@link FacetRow.key}). */
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

const rowsById: Readonly<Record<FacetId, Facet>> = byFacet(facet => facet);
const rowsByKey: Readonly<Record<FacetKey, Facet>> = byName(
	facets,
	facet => facet.key,
	facet => facet,
);

/** The facet of an id. */
export function facetOf(id: FacetId): Facet {
	return rowsById[id];
}

/** The facet of a key, as {@link FacetRow.key} has it. */
export function facetOfKey(key: FacetKey): Facet {
	return rowsByKey[key];
}
