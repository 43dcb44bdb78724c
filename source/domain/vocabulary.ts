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
/** What sort of engagement a record is. */
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

/** Whose establishment a person belongs to: Vietnam, the United States, or a third country. */
export const sides = ['VN', 'US', 'other'] as const;
/** See {@link sides}. */
export type Side = (typeof sides)[number];

/** The parts of a day that press text names. */
export const dayParts = ['morning', 'afternoon', 'evening'] as const;
/** See {@link dayParts}. */
export type DayPart = (typeof dayParts)[number];

/**
 * How sure the record is: `high` two agreeing sources or one first-hand source, `medium` one secondary source, `low`
 * less.
 */
export const confidences = ['high', 'medium', 'low'] as const;
/** See {@link confidences}. */
export type Confidence = (typeof confidences)[number];

/** The two languages of the product. */
export const languages = ['en', 'vi'] as const;
/** See {@link languages}. */
export type Language = (typeof languages)[number];

/** One entry of the vocabulary: an identifier with a label in both languages. */
export interface Term {
	readonly id: string;
	readonly label_en: string;
	readonly label_vi: string;
	readonly definition_en: string;
	readonly definition_vi: string;
}

/** The reviewed words of the data (`data/vocabulary.yaml`), as the database carries them. */
export interface Vocabulary {
	readonly kinds: readonly Term[];
	readonly topics: readonly Term[];
	/** These and the following have no definitions. */
	readonly parts: readonly Term[];
	readonly sides: readonly Term[];
	readonly dayParts: readonly Term[];
	readonly confidences: readonly Term[];
}

/** The label of a term in a language; the identifier itself where the vocabulary does not know it. */
export function labelOf(terms: readonly Term[], id: string, language: Language): string {
	const term = terms.find(entry => entry.id === id);
	if (!term) return id;
	return language === 'vi' ? term.label_vi : term.label_en;
}
