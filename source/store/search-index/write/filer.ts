import type {Engagement} from '../../../domain/engagement.ts';
import {facets} from '../../../domain/facets.ts';
import {facetReaders} from '../../facet-readers.ts';
import {fields, longestPrefix, type Field} from '../term-kinds.ts';
import type {TokenizedText, Tokens} from '../tokens.ts';

/** Places of records within a block, ascending. */
type Places = number[];

/** Where something stands, in the whole of the records and in their heads. */
interface Spots {
	readonly anywhere: Places;
	readonly head: Places;
}

/** All that is filed under a word: the word is looked up once, its beginnings and neighbours hang on it. */
interface WordEntry extends Spots {
	readonly prefixes: readonly Spots[];
	/** The words that follow it somewhere. */
	readonly followers: Map<string, Spots>;
}

/** Longer texts are titles and summaries, which hardly come again. */
const mostWordsKept = 10;

/** Files the records of one block under everything by which they can be found. */
export class Filer {
	/** Texts that were met before: names, offices, labels and publishers come with thousands of records. */
	readonly #texts = new Map<Tokens, readonly Spots[]>();
	readonly #words = new Map<string, WordEntry>();
	readonly #prefixes = new Map<string, Spots>();
	readonly #marked = new Map<string, Spots>();
	readonly #values = new Map<Field, Map<string, Places>>();

	/** Files a record. Records come in the order of their places. */
	add(record: Engagement, text: TokenizedText, place: number): void {
		for (const part of [...text.people, ...text.title, ...text.labels]) this.#addText(part, place, true);
		for (const part of [...text.place, ...text.detail, ...text.source]) this.#addText(part, place, false);
		for (const {words} of text.source) for (const word of words) this.#addValue(fields.source, word, place);
		for (const {id} of facets)
			facetReaders[id].file(record, (field, term) => this.#addValue(field, term, place));
	}

	/** Everything that was filed, in the order of the table's key. */
	*entries(): Generator<readonly [field: Field, term: string, places: readonly number[]]> {
		for (const [field, terms] of [...this.#terms()].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
			for (const term of [...terms.keys()].toSorted()) {
				const places = terms.get(term) ?? [];
				if (places.length > 0) yield [field, term, places];
			}
		}
	}

	#terms(): ReadonlyMap<Field, ReadonlyMap<string, Places>> {
		const pairs = new Map<string, Spots>();
		for (const [word, {followers}] of this.#words)
			for (const [next, spots] of followers) pairs.set(`${word} ${next}`, spots);
		const spots = [
			[fields.word, fields.headWord, this.#words],
			[fields.prefix, fields.headPrefix, this.#prefixes],
			[fields.marked, fields.headMarked, this.#marked],
			[fields.pair, fields.headPair, pairs],
		] as const;
		return new Map<Field, ReadonlyMap<string, Places>>([
			...this.#values,
			...spots.flatMap(([anywhere, head, terms]) => [
				[anywhere, new Map(Array.from(terms, ([term, each]) => [term, each.anywhere]))] as const,
				[head, new Map(Array.from(terms, ([term, each]) => [term, each.head]))] as const,
			]),
		]);
	}

	#addText(text: Tokens, place: number, isHead: boolean): void {
		for (const spots of this.#spotsOf(text)) addTo(spots, place, isHead);
	}

	/** Everything that a text is filed under, once each. */
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
		const entry = {anywhere: [], head: [], prefixes, followers: new Map<string, Spots>()};
		this.#words.set(word, entry);
		return entry;
	}

	#addValue(field: Field, term: string, place: number): void {
		let terms = this.#values.get(field);
		if (!terms) this.#values.set(field, (terms = new Map<string, Places>()));
		const places = terms.get(term);
		if (places) addPlace(places, place);
		else terms.set(term, [place]);
	}
}

function spotsIn(terms: Map<string, Spots>, term: string): Spots {
	const known = terms.get(term);
	if (known) return known;
	const spots = {anywhere: [], head: []};
	terms.set(term, spots);
	return spots;
}

function addTo({anywhere, head}: Spots, place: number, isHead: boolean): void {
	addPlace(anywhere, place);
	if (isHead) addPlace(head, place);
}

function addPlace(places: Places, place: number): void {
	if (places[places.length - 1] !== place) places.push(place);
}
