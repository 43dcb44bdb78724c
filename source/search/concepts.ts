import type {Vocabulary} from '../domain/vocabulary.ts';
import {words} from '../text/boundary.ts';
import {fold} from '../text/normalize.ts';

/** A kind or topic by one of its labels, as folded words. */
export interface Concept {
	readonly words: readonly string[];
	/** The labels in both languages, this one among them. */
	readonly names: readonly (readonly string[])[];
}

/** Lists the labels of kinds and topics, longest first: typed in one language, they stand for the other's as well. */
export function conceptsOf({kinds, topics}: Vocabulary): readonly Concept[] {
	return [...kinds, ...topics]
		.flatMap(term => {
			const names = [term.label_en, term.label_vi].map(label => words(fold(label)).map(word => word.text));
			return names.map(name => ({words: name, names}));
		})
		.toSorted((a, b) => b.words.length - a.words.length);
}
