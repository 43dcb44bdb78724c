import type {Engagement} from '../../../domain/engagement.ts';
import {byName} from '../../../domain/by-name.ts';
import {facets} from '../../../domain/facets.ts';
import {facetReaders} from '../facet-readers.ts';
import {printedColumns, prominentColumns, textColumns} from '../indexed-text.ts';
import type {OtherNames} from '../other-names.ts';
import {termKinds, type TermKind} from '../term-kinds.ts';
import type {TokenizedText, Tokens} from '../tokenizer.ts';
import {prefixLists} from './prefix-lists.ts';
import {signs, TermLog, type ListOf} from './term-log.ts';

/** A word, with the pairs that it begins, so that the word is looked up once. */
interface WordEntry {
	readonly word: string;
	readonly term: number;
	/** The term of the word with the one behind it, by the term of that one. */
	readonly pairs: Map<number, number>;
}

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

/** Longer texts are titles and summaries, which hardly come again. */
const mostWordsKept = 10;

/** Files the records of one block under their words, beginnings and pairs of words, and the values of facets. */
export class Filer {
	readonly #log = new TermLog();
	/** The terms of texts that were met before: names, offices and labels come with thousands of records. */
	readonly #texts = new Map<Tokens, readonly number[]>();
	readonly #words = new Map<string, WordEntry>();
	readonly #marked = new Map<string, number>();
	readonly #values = new Map<TermKind, Map<string, number>>();
	/** Behind the last place. */
	#end = 0;

	/** Files a record. Records come in the order of their places. */
	add(record: Engagement, text: TokenizedText, names: OtherNames, place: number): void {
		this.#log.begin(place);
		this.#end = place + 1;
		for (const column of textColumns)
			for (const part of text[column])
				for (const term of this.#termsOf(part)) this.#log.note(term, signOf[column]);
		for (const parts of [text.source, text.sites])
			for (const {words} of parts) for (const word of words) this.#addValue(termKinds.source, word);
		for (const {id} of facets)
			facetReaders[id].file(record, (kind, term) => this.#addValue(kind, term), names);
	}

	/** Yields the places of every term, in the order of the table's key. */
	*entries(): Generator<readonly [kind: TermKind, term: string, places: Uint16Array]> {
		const words = inOrder(Array.from(this.#words, ([word, {term}]) => [word, term] as const));
		const marked = inOrder([...this.#marked]);
		const pairs = inOrder(this.#pairs());
		const {anywhere, prominent, unprinted} = this.#log.lists();
		const byKind: readonly KindLists[] = [
			...Array.from(this.#values, ([kind, terms]) => [kind, listed(inOrder([...terms]), anywhere)] as const),
			[termKinds.word, listed(words, anywhere)],
			[termKinds.prominentWord, listed(words, prominent)],
			[termKinds.unprintedWord, listed(words, unprinted)],
			[termKinds.prefix, prefixLists(listed(words, anywhere), this.#end)],
			[termKinds.prominentPrefix, prefixLists(listed(words, prominent), this.#end)],
			[termKinds.marked, listed(marked, anywhere)],
			[termKinds.prominentMarked, listed(marked, prominent)],
			[termKinds.pair, listed(pairs, anywhere)],
			[termKinds.prominentPair, listed(pairs, prominent)],
			[termKinds.unprintedPair, listed(pairs, unprinted)],
		];
		for (const [kind, lists] of byKind.toSorted(([one], [other]) => (one < other ? -1 : 1)))
			for (const [term, places] of lists) if (places.length > 0) yield [kind, term, places];
	}

	/** Pairs of words by the text under which they are filed. */
	#pairs(): readonly NumberedTerm[] {
		const followers = new Map(Array.from(this.#words.values(), ({word, term}) => [term, word]));
		return [...this.#words.values()].flatMap(({word, pairs}) =>
			Array.from(pairs, ([follower, pair]) => [`${word} ${followers.get(follower) ?? ''}`, pair] as const),
		);
	}

	/** Lists the terms of a text; of a longer one some may come twice. */
	#termsOf(text: Tokens): readonly number[] {
		const known = this.#texts.get(text);
		if (known) return known;
		const {words, marked} = text;
		const terms: number[] = [];
		let before: WordEntry | undefined;
		for (const word of words) {
			const entry = this.#entryOf(word);
			terms.push(entry.term);
			if (before) terms.push(this.#termIn(before.pairs, entry.term));
			before = entry;
		}
		for (const word of marked) terms.push(this.#termIn(this.#marked, word));
		if (words.length > mostWordsKept) return terms;
		const once = [...new Set(terms)];
		this.#texts.set(text, once);
		return once;
	}

	#entryOf(word: string): WordEntry {
		const known = this.#words.get(word);
		if (known) return known;
		const entry = {word, term: this.#log.newTerm(), pairs: new Map<number, number>()};
		this.#words.set(word, entry);
		return entry;
	}

	#addValue(kind: TermKind, term: string): void {
		let terms = this.#values.get(kind);
		if (!terms) this.#values.set(kind, (terms = new Map<string, number>()));
		this.#log.note(this.#termIn(terms, term), signs.printed);
	}

	#termIn<Key>(terms: Map<Key, number>, key: Key): number {
		let term = terms.get(key);
		if (term === undefined) terms.set(key, (term = this.#log.newTerm()));
		return term;
	}
}

function inOrder(terms: readonly NumberedTerm[]): readonly NumberedTerm[] {
	return terms.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function* listed(terms: readonly NumberedTerm[], listOf: ListOf): Generator<TermPlaces> {
	for (const [term, number] of terms) yield [term, listOf(number)];
}
