import type {FacetKey} from '../domain/facets.ts';

/** Vietnamese input methods by the names that they have in every language. */
export const inputMethods = {telex: 'Telex', vni: 'VNI'} as const;

/** The spellings that a hint names: more of them nobody reads. */
export function namedSpellings(used: readonly string[]): string {
	const named = used.slice(0, 4).join(', ');
	return used.length > 4 ? `${named}, …` : named;
}

/** A note on a part of the typed text that was not understood, or not found as typed. */
export type Hint =
	/** A word that the index lacks, and what was searched instead (nothing, where nothing is near). */
	| {readonly type: 'spelling'; readonly typed: string; readonly used: readonly string[]}
	/** A word that the index has, but no record beside the other words, and what was searched instead. */
	| {readonly type: 'elsewhere'; readonly typed: string; readonly used: readonly string[]}
	/**
	 * A word that the index lacks, typed for an input method that was not on, and the Vietnamese word that it stands
	 * for.
	 */
	| {
			readonly type: 'keystrokes';
			readonly typed: string;
			readonly used: string;
			readonly method: keyof typeof inputMethods;
	  }
	/** `key:` of no facet. */
	| {readonly type: 'unknown-key'; readonly key: string; readonly nearest: string | null}
	/** A sign that means nothing here, and what says the same; null where there is nothing to say. */
	| {readonly type: 'operator'; readonly typed: string; readonly meant: string | null}
	/** Words that are the name of somebody or some place, and were taken as such: other records have them apart. */
	| {readonly type: 'name'; readonly typed: string; readonly name: string; readonly name_vi: string}
	/** A key that lacks its value. */
	| {readonly type: 'missing-value'; readonly key: string}
	/** A quotation mark without its partner. */
	| {readonly type: 'open-quote'}
	/** A query that is longer, or asks for more, than is read (limits.ts). */
	| {readonly type: 'too-long'}
	/** A key that a database of an older form cannot answer; it is left out. */
	| {readonly type: 'older-form'; readonly key: FacetKey}
	/** A value that another facet has, and what asks for it there. */
	| {
			readonly type: 'other-key';
			readonly key: FacetKey;
			readonly value: string;
			readonly meant: string;
			/** Null where no record has it, so that nothing is found; missing where the value was left out. */
			readonly readAs?: null;
	  }
	/** A value that a facet does not have, and the one that was probably meant, as it is typed. */
	| {
			readonly type: 'unknown-value';
			readonly key: FacetKey;
			/** The key as typed, where it is another one for the same facet. */
			readonly typedKey?: string;
			readonly value: string;
			readonly nearest: string | null;
			/** What was asked for instead, or nothing, which no record has; missing where the value was left out. */
			readonly readAs?: string | null;
	  };
