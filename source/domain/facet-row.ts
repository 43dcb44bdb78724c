import type {Language} from './vocabulary.ts';

/**
 * The shape in which a filter keeps what is asked of a facet:
 * - `any`: values, of which a record must have one;
 * - `all`: groups of values, since a name may mean several; a record must have a value of every group;
 * - `ranges`: ranges of years, months or days, into one of which a record's date must reach;
 * - `words`: words that a record must have among those filed under the facet.
 */
export type FacetForm = 'any' | 'all' | 'ranges' | 'words';

/**
 * The source of the names of values: `none`, as written; `fixed`, the table itself; `vocabulary`, its labels and other
 * names; `people` in records, with other spellings; `records`, the labels of what they have; `publishers`, with their
 * addresses.
 */
export type NameSource = 'none' | 'fixed' | 'vocabulary' | 'people' | 'records' | 'publishers';

/** Words for a reader, in both languages. */
export type InLanguages = Readonly<Record<Language, string>>;

/** The order of a facet's values: in time, as they are listed, or those of most records first. */
type Order = 'time' | 'listed' | 'count';

/** One thing by which records can be narrowed, and counted. */
export interface FacetRow {
	/** Its field in filters and requests, and its command where it has one. */
	readonly id: string;
	/** Its key in a query (`leader:giang`), and its flag where it has one. */
	readonly key: string;
	/** The key in Vietnamese, which may be typed without its marks; null where there is none. */
	readonly keyVi: string | null;
	/** More keys for it, in either language. */
	readonly otherKeys: readonly string[];
	readonly form: FacetForm;
	/** Every value that a record can have, in the order in which they are listed; null where the database says. */
	readonly known: readonly string[] | null;
	readonly namedBy: NameSource;
	/** The labels of values that the database has no labels for, by value; null for none. */
	readonly fixedNames: Readonly<Record<string, InLanguages>> | null;
	/**
	 * What its values are to a text that has their names: `name` for people, places and whatever else bears a name
	 * of its own, which a run of typed words is taken for; `label` for what is called so; null for all else.
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
	/** The heading of its list of values in the explorer; `isBare` where a chip needs no name before what is asked. */
	readonly picker: {readonly title: InLanguages; readonly isBare: boolean} | null;
}

/** Fields as most rows have them. */
export const usual = {
	otherKeys: [],
	known: null,
	fixedNames: null,
	otherNames: null,
	bears: null,
	suggested: null,
	flag: null,
	command: null,
	picker: null,
} as const;

/** Completion offers the value itself. */
export const value = {en: 'value', vi: 'value'} as const;
/** Completion offers the label. */
export const label = {en: 'label', vi: 'label'} as const;
/**
 * Completion offers slugs and names in English, which are short, and their Vietnamese labels to a Vietnamese reader.
 */
export const valueOrLabel = {en: 'value', vi: 'label'} as const;
