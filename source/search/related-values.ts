import {alternativesOf, type FacetValue, type TextTerm} from '../domain/filter.ts';
import {lastOf, leastRecentlyUsed} from '../domain/memo.ts';
import type {Synonym} from '../store/index.ts';

/** A shorter beginning of a word would be that of some synonym of nearly every kind and topic. */
const shortestOpen = 3;

/** Answers that are kept: while the last word of a query grows, the ones before it stay. */
const mostKept = 200;

/** Finds the kinds and topics of which typed words are a synonym, or a part of one. */
export class RelatedValues {
	readonly #synonyms: readonly Synonym[];
	/** Each word of the synonyms, with those that have it. */
	readonly #byWord: () => ReadonlyMap<string, readonly Synonym[]>;
	readonly #kept = leastRecentlyUsed<string, readonly FacetValue[]>(mostKept);

	constructor(synonyms: readonly Synonym[]) {
		this.#synonyms = synonyms;
		this.#byWord = lastOf(() => {
			const byWord = new Map<string, Synonym[]>();
			for (const synonym of synonyms) {
				for (const word of new Set(synonym.words)) {
					const known = byWord.get(word);
					if (known) known.push(synonym);
					else byWord.set(word, [synonym]);
				}
			}
			return byWord;
		});
	}

	/** Every word of the synonyms, as lines of `word 1`: they may be mistyped as well. */
	lines(): string {
		return Array.from(this.#byWord().keys(), word => `${word} 1`).join('\n');
	}

	/** Returns true when some synonym has the word, whole or, with `isPrefix`, by its beginning. */
	has(word: string, isPrefix: boolean): boolean {
		return this.#with(word, isPrefix).length > 0;
	}

	/** The kinds and topics, once each, of which the term is a synonym; none for a phrase in quotation marks. */
	of(term: TextTerm): readonly FacetValue[] {
		const asked = alternativesOf(term).filter(({isQuoted}) => !isQuoted);
		const key = JSON.stringify(asked.map(({phrases, isPrefix}) => [phrases, isPrefix]));
		return this.#kept(key, () => {
			const saying = new Set(
				asked.flatMap(({phrases, isPrefix}) => phrases.flatMap(phrase => this.#saying(phrase, isPrefix))),
			);
			const found = saying.size > 0 ? this.#synonyms.filter(synonym => saying.has(synonym)) : [];
			return [...new Map(found.map(({of}) => [`${of.facet} ${of.value}`, of])).values()];
		});
	}

	/** The synonyms that have every word of a phrase, in any order. */
	#saying(phrase: readonly string[], isPrefix: boolean): readonly Synonym[] {
		const [first, ...others] = phrase.map(
			(word, at) => new Set(this.#with(word, isPrefix && at === phrase.length - 1)),
		);
		return first ? [...first].filter(synonym => others.every(each => each.has(synonym))) : [];
	}

	#with(word: string, isPrefix: boolean): readonly Synonym[] {
		const byWord = this.#byWord();
		if (!isPrefix || word.length < shortestOpen) return byWord.get(word) ?? [];
		return Array.from(byWord).flatMap(([each, synonyms]) => (each.startsWith(word) ? synonyms : []));
	}
}
