import {alternativesOf, type FacetValue, type TextTerm} from '../domain/filter.ts';
import type {Synonym} from '../store/index.ts';

/** A shorter beginning of a word would be that of some synonym of nearly every kind and topic. */
const shortestOpen = 3;

/** Finds the kinds and topics of which typed words are a synonym, or a part of one. */
export class RelatedValues {
	readonly #synonyms: readonly Synonym[];

	constructor(synonyms: readonly Synonym[]) {
		this.#synonyms = synonyms;
	}

	/** Every word of the synonyms, as lines of `word 1`: they may be mistyped as well. */
	lines(): string {
		return [...new Set(this.#synonyms.flatMap(({words}) => words))].map(word => `${word} 1`).join('\n');
	}

	/** Returns true when some synonym has the word, whole or, with `isPrefix`, by its beginning. */
	has(word: string, isPrefix: boolean): boolean {
		return this.#synonyms.some(synonym => hasWord(synonym, word, isPrefix && word.length >= shortestOpen));
	}

	/** The kinds and topics, once each, of which the term is a synonym; none for a phrase in quotation marks. */
	of(term: TextTerm): readonly FacetValue[] {
		const found = this.#synonyms.filter(synonym =>
			alternativesOf(term).some(each => !each.isQuoted && says(synonym, each)),
		);
		return [...new Map(found.map(({of}) => [`${of.facet} ${of.value}`, of])).values()];
	}
}

function says(synonym: Synonym, {phrases, isPrefix}: TextTerm): boolean {
	return phrases.some(phrase =>
		phrase.every((word, at) => {
			const isOpen = isPrefix && at === phrase.length - 1 && word.length >= shortestOpen;
			return hasWord(synonym, word, isOpen);
		}),
	);
}

function hasWord({words}: Synonym, word: string, isPrefix: boolean): boolean {
	return words.some(each => (isPrefix ? each.startsWith(word) : each === word));
}
