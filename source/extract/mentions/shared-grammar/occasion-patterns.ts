import type {Kind} from '../../../domain/vocabulary.ts';

/** The nouns by which a text calls what happened, by the kind that they name; looked for in one sentence. */
export type Occasions = Readonly<Partial<Record<Kind, RegExp>>>;

/** The words by which a language calls an occasion by a noun; each is the source of a pattern, without flags. */
export interface OccasionWords {
	/** Stands right before the noun, its article included ("at the", "cùng dự"). */
	readonly before: string;
	/** Begins a sentence whose subject the noun is ("The"). */
	readonly head: string;
	/** What may stand between these and the noun ("two-hour"). */
	readonly between: string;
	/** Stands right behind the noun and tells that it took place. */
	readonly held: string;
	/** Stands behind the noun of another time ("last year"). */
	readonly other: string;
	readonly nouns: Readonly<Partial<Record<Kind, string>>>;
}

/** Makes the patterns of a language: a noun as the occasion of what is told, as a subject, or as what took place. */
export function occasionsFrom(
	{before, head, between, held, other, nouns}: OccasionWords,
	flags: string,
): Occasions {
	const entries = Object.entries(nouns).map(([kind, noun]) => {
		const named = String.raw`${between}(?:${noun})(?![\p{L}\p{M}])(?!${other})`;
		const isOccasion = String.raw`(?<=(?<![\p{L}\p{M}])(?:${before})\s+)${named}`;
		const isSubject = `(?<=^\\P{L}{0,3}${head})${named}`;
		const tookPlace = String.raw`(?:${noun})(?=${held})`;
		return [kind, new RegExp([isOccasion, isSubject, tookPlace].join('|'), flags)];
	});
	return Object.fromEntries(entries) as Occasions;
}
