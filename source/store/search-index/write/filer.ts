import type {Engagement} from '../../../domain/engagement.ts';
import {byName} from '../../../domain/by-name.ts';
import {facets} from '../../../domain/facets.ts';
import {facetReaders} from '../facet-readers.ts';
import {printedColumns, prominentColumns, textColumns} from '../indexed-text.ts';
import type {OtherNames} from '../other-names.ts';
import {longestPrefix, termKinds, type TermKind} from '../term-kinds.ts';
import type {TokenizedText, Tokens} from '../tokenizer.ts';

/** Places of records within a block, ascending. */
type Places = number[];

/**
 * The places of a term: in the whole of the records, in their people, titles and labels, and in what is printed of
 * them.
 */
interface Spots {
	readonly anywhere: Places;
	readonly prominent: Places;
	readonly printed: Places;
}

/** A column of the text, by where a hit in it counts. */
interface ColumnTraits {
	readonly isProminent: boolean;
	readonly isPrinted: boolean;
}

/** A word with its beginnings and the words behind it, so that the word is looked up once. */
interface WordEntry extends Spots {
	readonly prefixes: readonly Spots[];
	/** The words that follow it in a text. */
	readonly followers: Map<string, Spots>;
}

const traitsOf: Readonly<Record<(typeof textColumns)[number], ColumnTraits>> = byName(
	textColumns,
	column => column,
	column => ({
		isProminent: prominentColumns.some(each => each === column),
		isPrinted: printedColumns.some(each => each === column),
	}),
);

/** Longer texts are titles and summaries, which hardly come again. */
const mostWordsKept = 10;

/** Files the records of one block under their words, beginnings and pairs of words, and the values of facets. */
export class Filer {
	/** Texts that were met before: names, offices, labels and publishers come with thousands of records. */
	readonly #texts = new Map<Tokens, readonly Spots[]>();
	readonly #words = new Map<string, WordEntry>();
	readonly #prefixes = new Map<string, Spots>();
	readonly #marked = new Map<string, Spots>();
	readonly #values = new Map<TermKind, Map<string, Places>>();

	/** Files a record. Records come in the order of their places. */
	add(record: Engagement, text: TokenizedText, names: OtherNames, place: number): void {
		for (const column of textColumns)
			for (const part of text[column]) this.#addText(part, place, traitsOf[column]);
		for (const {words} of [...text.source, ...text.sites])
			for (const word of words) this.#addValue(termKinds.source, word, place);
		for (const {id} of facets)
			facetReaders[id].file(record, (kind, term) => this.#addValue(kind, term, place), names);
	}

	/** Yields the places of every term, in the order of the table's key. */
	*entries(): Generator<readonly [kind: TermKind, term: string, places: readonly number[]]> {
		for (const [kind, terms] of [...this.#terms()].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
			for (const term of [...terms.keys()].toSorted()) {
				const places = terms.get(term) ?? [];
				if (places.length > 0) yield [kind, term, places];
			}
		}
	}

	#terms(): ReadonlyMap<TermKind, ReadonlyMap<string, Places>> {
		const pairs = new Map<string, Spots>();
		for (const [word, {followers}] of this.#words)
			for (const [next, spots] of followers) pairs.set(`${word} ${next}`, spots);
		const spots = [
			[termKinds.word, termKinds.prominentWord, this.#words],
			[termKinds.prefix, termKinds.prominentPrefix, this.#prefixes],
			[termKinds.marked, termKinds.prominentMarked, this.#marked],
			[termKinds.pair, termKinds.prominentPair, pairs],
		] as const;
		return new Map<TermKind, ReadonlyMap<string, Places>>([
			...this.#values,
			...spots.flatMap(([anywhere, prominent, terms]) => [
				[anywhere, new Map(Array.from(terms, ([term, each]) => [term, each.anywhere]))] as const,
				[prominent, new Map(Array.from(terms, ([term, each]) => [term, each.prominent]))] as const,
			]),
			[termKinds.unprintedWord, unprintedIn(this.#words)],
			[termKinds.unprintedPair, unprintedIn(pairs)],
		]);
	}

	#addText(text: Tokens, place: number, column: ColumnTraits): void {
		for (const spots of this.#spotsOf(text)) addSpot(spots, place, column);
	}

	/** Lists the terms of a text, once each. */
	#spotsOf(text: Tokens): Iterable<Spots> {
		const known = this.#texts.get(text);
		if (known) return known;
		const {words, marked} = text;
		const spots = new Set<Spots>();
		let before: WordEntry | undefined;
		for (const word of words) {
			const entry = this.#entryOf(word);
			spots.add(entry);
			for (const prefix of entry.prefixes) spots.add(prefix);
			if (before) spots.add(spotsIn(before.followers, word));
			before = entry;
		}
		for (const word of marked) spots.add(spotsIn(this.#marked, word));
		if (words.length <= mostWordsKept) this.#texts.set(text, [...spots]);
		return spots;
	}

	#entryOf(word: string): WordEntry {
		const known = this.#words.get(word);
		if (known) return known;
		const lengths = Array.from({length: Math.min(longestPrefix, word.length)}, (_, index) => index + 1);
		const prefixes = lengths.map(length => spotsIn(this.#prefixes, word.slice(0, length)));
		const entry = {anywhere: [], prominent: [], printed: [], prefixes, followers: new Map<string, Spots>()};
		this.#words.set(word, entry);
		return entry;
	}

	#addValue(kind: TermKind, term: string, place: number): void {
		let terms = this.#values.get(kind);
		if (!terms) this.#values.set(kind, (terms = new Map<string, Places>()));
		const places = terms.get(term);
		if (places) addPlace(places, place);
		else terms.set(term, [place]);
	}
}

function spotsIn(terms: Map<string, Spots>, term: string): Spots {
	const known = terms.get(term);
	if (known) return known;
	const spots = {anywhere: [], prominent: [], printed: []};
	terms.set(term, spots);
	return spots;
}

function addSpot(
	{anywhere, prominent, printed}: Spots,
	place: number,
	{isProminent, isPrinted}: ColumnTraits,
): void {
	addPlace(anywhere, place);
	if (isProminent) addPlace(prominent, place);
	if (isPrinted) addPlace(printed, place);
}

/** The places at which a term stands in what is not printed alone; terms without any are left out. */
function unprintedIn(terms: ReadonlyMap<string, Spots>): ReadonlyMap<string, Places> {
	const unprinted = new Map<string, Places>();
	for (const [term, {anywhere, printed}] of terms) {
		if (anywhere.length === printed.length) continue;
		const isPrinted = new Set(printed);
		unprinted.set(
			term,
			anywhere.filter(place => !isPrinted.has(place)),
		);
	}
	return unprinted;
}

function addPlace(places: Places, place: number): void {
	if (places[places.length - 1] !== place) places.push(place);
}
