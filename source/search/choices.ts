import {perObject} from '../domain/memo.ts';
import {words} from '../text/boundary.ts';
import {fold} from '../text/normalize.ts';
import {withOneVowelLetter} from '../text/one-vowel-letter.ts';

/** A value that can be asked for by one of its names. */
export interface Choice {
	readonly value: string;
	/** The names that a person may type for it, at least one; the first is the one that hints say. */
	readonly names: readonly string[];
	/** The first name in Vietnamese, where that is another one. */
	readonly name_vi?: string;
}

/** A name as typed text is compared with it. */
export interface FoldedName {
	readonly text: string;
	/** Letters and digits only, so that `danang` is `Đà Nẵng`, in one spelling (text/one-vowel-letter.ts). */
	readonly squashed: string;
	readonly words: readonly string[];
}

/** Folding thousands of names takes longer than a keystroke may: each list of names is folded once. */
const foldedList = perObject((names: readonly string[]): readonly FoldedName[] =>
	names.map(name => foldedName(name)),
);

/** Gives the names of a choice as typed text is compared with them. */
export function foldedNames({names}: Choice): readonly FoldedName[] {
	return foldedList(names);
}

/** Folds one name, or a text that was typed for one. */
export function foldedName(name: string): FoldedName {
	const text = fold(name);
	const parts = words(text).map(word => word.text);
	return {text, squashed: parts.map(withOneVowelLetter).join(''), words: parts};
}
