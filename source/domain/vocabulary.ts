import type {TranslatedSentences} from './translated-sentences.ts';

/**
 * The kinds of engagement, in the order in which a reader of a visit's programme expects them. Labels stand in
 * `data/vocabulary.yaml`.
 */
export const kinds = [
	'official-visit',
	'working-visit',
	'reception',
	'courtesy-call',
	'talks',
	'phone-call',
	'dialogue',
	'sideline-meeting',
	'speech',
	'handover',
	'agreement',
	'ceremony',
	'port-call',
	'exercise',
	'announcement',
] as const;
/** The kind of an engagement. */
export type Kind = (typeof kinds)[number];

/** The parts that a person can take in an engagement. */
export const parts = [
	'host',
	'visitor',
	'caller',
	'callee',
	'co-chair',
	'speaker',
	'giver',
	'recipient',
	'signatory',
	'attendee',
] as const;
/** The part a person took in an engagement. */
export type Part = (typeof parts)[number];

/** The sides to which people belong: Vietnam, the United States, a third country. */
export const sides = ['VN', 'US', 'other'] as const;
/** The side of a person. */
export type Side = (typeof sides)[number];

/** The parts of a day that press text names. */
export const dayParts = ['morning', 'afternoon', 'evening'] as const;
/** A part of a day. */
export type DayPart = (typeof dayParts)[number];

/**
 * The degrees to which a record can be relied on: `high` for two agreeing sources or one first-hand source, `medium`
 * for one secondary source, `low` for less.
 */
export const confidences = ['high', 'medium', 'low'] as const;
/** The degree to which a record can be relied on. */
export type Confidence = (typeof confidences)[number];

/** The two languages of the product. */
export const languages = ['en', 'vi'] as const;
/** A language of the product. */
export type Language = (typeof languages)[number];

/** One entry of the vocabulary: an identifier with a label in both languages. */
export interface Term {
	readonly id: string;
	readonly label_en: string;
	readonly label_vi: string;
	readonly definition_en: string;
	readonly definition_vi: string;
	/** Other names under which it can be asked for; left out where it has none. */
	readonly other_names?: readonly string[];
}

/** The reviewed words that name something in the data (`data/vocabulary.yaml`), as the database carries them. */
export interface VocabularyLists {
	readonly kinds: readonly Term[];
	readonly topics: readonly Term[];
	/** The definitions of these and the following are empty. */
	readonly parts: readonly Term[];
	readonly sides: readonly Term[];
	readonly dayParts: readonly Term[];
	readonly confidences: readonly Term[];
	/** Series of engagements by their names; the definition says how often one comes. */
	readonly series: readonly Term[];
}

/** All words of the data. */
export interface Vocabulary extends VocabularyLists {
	/** The reasons for dates that editors wrote (`data/date-reasons.yaml`). */
	readonly dateReasons: TranslatedSentences;
}

/** A label in a language, or in the other where that one is missing. */
export function labelIn(
	{label_en, label_vi}: Pick<Term, 'label_en' | 'label_vi'>,
	language: Language,
): string {
	return language === 'vi' ? label_vi || label_en : label_en || label_vi;
}

/** The label of a term in a language; the identifier itself where the vocabulary has no words for it. */
export function labelOf(terms: readonly Term[], id: string, language: Language): string {
	const term = terms.find(entry => entry.id === id);
	const label = term ? labelIn(term, language) : '';
	return label === '' ? id : label;
}
