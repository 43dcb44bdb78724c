import type {Engagement} from '../../../domain/engagement.ts';
import {byName} from '../../../domain/by-name.ts';
import {facets} from '../../../domain/facets.ts';
import {facetReaders} from '../facet-readers.ts';
import {printedColumns, prominentColumns, textColumns} from '../indexed-text.ts';
import type {OtherNames} from '../other-names.ts';
import {termKinds, type TermKind} from '../term-kinds.ts';
import type {TokenizedText, Tokenizer, Tokens} from '../tokenizer.ts';
import {doubled} from '../doubled.ts';
import {PairTerms} from './pair-terms.ts';
import {prefixLists} from './prefix-lists.ts';
import {signs, TermLog, type ListOf} from './term-log.ts';

/** The signs of the terms of a column. */
const signOf: Readonly<Record<(typeof textColumns)[number], number>> = byName(
	textColumns,
	column => column,
	column =>
		(prominentColumns.some(each => each === column) ? signs.prominent : signs.none) |
		(printedColumns.some(each => each === column) ? signs.printed : signs.none),
);

/** A term with its number in the log. */
type NumberedTerm = readonly [term: string, number: number];

type TermPlaces = readonly [term: string, places: Uint16Array];
type KindLists = readonly [kind: TermKind, lists: Iterable<TermPlaces>];

/** Terms of words by the numbers of these. */
class WordTerms {
	/** The term of each number and one more; 0 for none. */
	#terms = new Uint32Array(1 << 12);

	of(word: number, newTerm: () => number): number {
		const known = this.#terms[word];
		if (known) return known - 1;
		while (word >= this.#terms.length) this.#terms = doubled(this.#terms);
		const term = newTerm();
		this.#terms[word] = term + 1;
		return term;
	}

	/** Those of some words that have terms, with these. */
	*among(words: Iterable<number>): Generator<readonly [word: number, term: number]> {
		for (const word of words) {
			const term = this.#terms[word] ?? 0;
			if (term !== 0) yield [word, term - 1];
		}
	}
}

/** Files the records of one block under their words, beginnings and pairs of words, and the values of facets. */
export class Filer {
	readonly #tokenizer: Pick<Tokenizer, 'wordOf' | 'wordsInOrder'>;
	readonly #log = new TermLog();
	readonly #newTerm = (): number => this.#log.newTerm();
	/**
	 * The terms of texts that were met before, by the numbers of these: names, offices and labels come with thousands
	 * of records.
	 */
	readonly #texts: (readonly number[] | undefined)[] = [];
	readonly #words = new WordTerms();
	readonly #marked = new WordTerms();
	readonly #sources = new WordTerms();
	/** By the numbers of two words that follow each other. */
	readonly #pairs = new PairTerms(this.#newTerm);
	readonly #values = new Map<TermKind, Map<string, number>>();
	readonly #addValue = (kind: TermKind, value: string): void => {
		let terms = this.#values.get(kind);
		if (!terms) this.#values.set(kind, (terms = new Map<string, number>()));
		let term = terms.get(value);
		if (term === undefined) terms.set(value, (term = this.#log.newTerm()));
		this.#log.note([term], signs.printed);
	};
	/** Behind the last place. */
	#end = 0;

	/** @param tokenizer has made the tokens of all records that are filed */
	constructor(tokenizer: Pick<Tokenizer, 'wordOf' | 'wordsInOrder'>) {
		this.#tokenizer = tokenizer;
	}

	/** Files a record. Records come in the order of their places. */
	add(record: Engagement, text: TokenizedText, names: OtherNames, place: number): void {
		this.#log.begin(place);
		this.#end = place + 1;
		for (const column of textColumns) {
			const sign = signOf[column];
			for (const part of text[column]) this.#note(part, sign);
		}
		for (const parts of [text.source, text.sites])
			for (const {wordNumbers} of parts)
				this.#log.note(
					wordNumbers.map(word => this.#sources.of(word, this.#newTerm)),
					signs.printed,
				);
		for (const {id} of facets) facetReaders[id].file(record, this.#addValue, names);
	}

	/** Yields the places of every term, in the order of the table's key. */
	*entries(): Generator<readonly [kind: TermKind, term: string, places: Uint16Array]> {
		const all = this.#tokenizer.wordsInOrder();
		const termsOf = (terms: WordTerms): readonly NumberedTerm[] =>
			Array.from(terms.among(all), ([word, term]) => [this.#tokenizer.wordOf(word), term] as const);
		const words = termsOf(this.#words);
		const marked = termsOf(this.#marked);
		// As a space comes before all letters, pairs are in order where their first words are, and then their second.
		const pairs = this.#pairs.inOrder(all);
		const {anywhere, prominent, unprinted} = this.#log.lists();
		const byKind: readonly KindLists[] = [
			...Array.from(this.#values, ([kind, terms]) => [kind, listed(inOrder([...terms]), anywhere)] as const),
			[termKinds.source, listed(termsOf(this.#sources), anywhere)],
			[termKinds.word, listed(words, anywhere)],
			[termKinds.prominentWord, listed(words, prominent)],
			[termKinds.unprintedWord, listed(words, unprinted)],
			[termKinds.prefix, prefixLists(listed(words, anywhere), this.#end)],
			[termKinds.prominentPrefix, prefixLists(listed(words, prominent), this.#end)],
			[termKinds.marked, listed(marked, anywhere)],
			[termKinds.prominentMarked, listed(marked, prominent)],
			[termKinds.pair, this.#listedPairs(pairs, anywhere)],
			[termKinds.prominentPair, this.#listedPairs(pairs, prominent)],
			[termKinds.unprintedPair, this.#listedPairs(pairs, unprinted)],
		];
		for (const [kind, lists] of byKind.toSorted(([one], [other]) => (one < other ? -1 : 1)))
			for (const [term, places] of lists) yield [kind, term, places];
	}

	#note(text: Tokens, sign: number): void {
		const terms =
			text.number === -1
				? this.#termsOf(text)
				: (this.#texts[text.number] ??= [...new Set(this.#termsOf(text))]);
		this.#log.note(terms, sign);
	}

	/** Lists the terms of a text; some may come twice. */
	#termsOf({wordNumbers, markedNumbers}: Tokens): readonly number[] {
		const terms: number[] = [];
		let before = -1;
		for (const word of wordNumbers) {
			terms.push(this.#words.of(word, this.#newTerm));
			if (before !== -1) terms.push(this.#pairs.termOf(before, word));
			before = word;
		}
		for (const word of markedNumbers) terms.push(this.#marked.of(word, this.#newTerm));
		return terms;
	}

	*#listedPairs(pairs: Uint32Array, listOf: ListOf): Generator<TermPlaces> {
		for (let at = 0; at < pairs.length; at += 2) {
			const [first = 0, second = 0] = [pairs[at], pairs[at + 1]];
			const places = listOf(this.#pairs.termOf(first, second));
			if (places.length === 0) continue;
			yield [`${this.#tokenizer.wordOf(first)} ${this.#tokenizer.wordOf(second)}`, places];
		}
	}
}

function inOrder(terms: readonly NumberedTerm[]): readonly NumberedTerm[] {
	return terms.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function* listed(terms: readonly NumberedTerm[], listOf: ListOf): Generator<TermPlaces> {
	for (const [term, number] of terms) {
		const places = listOf(number);
		if (places.length > 0) yield [term, places];
	}
}
