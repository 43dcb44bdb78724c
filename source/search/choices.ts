import {perObject} from '../domain/memo.ts';
import {words} from '../text/boundary.ts';
import {fold} from '../text/normalize.ts';

/** Something that can be chosen by one of its names. */
export interface Choice {
	readonly value: string;
	/** Every name that a person may type for it. */
	readonly names: readonly string[];
}

/** A name as typed text is compared with it. */
export interface FoldedName {
	readonly text: string;
	/** Letters and digits only, so that `danang` is `Đà Nẵng`. */
	readonly squashed: string;
	readonly words: readonly string[];
}

/** Folding thousands of names takes longer than a keystroke may: each list of names is folded once. */
const foldedList = perObject((names: readonly string[]): readonly FoldedName[] =>
	names.map(name => foldedName(name)),
);

/** The names of a choice, folded. */
export function foldedNames({names}: Choice): readonly FoldedName[] {
	return foldedList(names);
}

/** A typed text in the form of {@link foldedNames}. */
export function foldedName(name: string): FoldedName {
	const text = fold(name);
	const parts = words(text).map(word => word.text);
	return {text, squashed: parts.join(''), words: parts};
}
