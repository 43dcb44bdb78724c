import type {Engagement} from '../../../domain/engagement.ts';
import {facets} from '../../../domain/facets.ts';
import {upTo} from '../../../domain/memo.ts';
import {facetReaders} from '../facet-readers.ts';
import {printedColumns, prominentColumns, textColumns} from '../indexed-text.ts';
import type {OtherNames} from '../other-names.ts';
import {longestPrefix, termKinds, type TermKind} from '../term-kinds.ts';
import type {TokenizedText, Tokens} from '../tokenizer.ts';
import {signs} from '../write/term-log.ts';
import {NotedTerms, type KindsOfTerm} from './noted-terms.ts';
import {hashOf, hashOfPair, type Hash} from './term-hash.ts';

/** A word with the hashes of its beginnings. */
interface HashedWord {
	readonly hash: Hash;
	readonly prefixes: readonly Hash[];
}

const mostWordsKept = 100_000;

const hashedWord = upTo(mostWordsKept, (word: string): HashedWord => ({
	hash: hashOf(word),
	// SQLite keeps half a letter of two units as the sign for a letter that is none.
	prefixes: Array.from({length: Math.min(longestPrefix, word.length)}, (_, index) =>
		hashOf(word.slice(0, index + 1).toWellFormed()),
	),
}));

const words: KindsOfTerm = {
	anywhere: termKinds.word,
	prominent: termKinds.prominentWord,
	unprinted: termKinds.unprintedWord,
};
const prefixes: KindsOfTerm = {
	anywhere: termKinds.prefix,
	prominent: termKinds.prominentPrefix,
	unprinted: null,
};
const marked: KindsOfTerm = {
	anywhere: termKinds.marked,
	prominent: termKinds.prominentMarked,
	unprinted: null,
};
const pairs: KindsOfTerm = {
	anywhere: termKinds.pair,
	prominent: termKinds.prominentPair,
	unprinted: termKinds.unprintedPair,
};
const values = new Map<TermKind, KindsOfTerm>(
	Object.values(termKinds).map(kind => [kind, {anywhere: kind, prominent: null, unprinted: null}]),
);

/** The columns with the signs of their terms. */
const columns = textColumns.map(
	column =>
		[
			column,
			(prominentColumns.some(each => each === column) ? signs.prominent : signs.none) |
				(printedColumns.some(each => each === column) ? signs.printed : signs.none),
		] as const,
);

/** Adds up the hashes of the terms under which a record is to be filed (write/filer.ts), one record at a time. */
export class RecordSums {
	readonly #terms = new NotedTerms();

	/** The sum of a record's terms, as FiledSums has it. */
	of(record: Engagement, text: TokenizedText, names: OtherNames): Hash {
		this.#terms.begin();
		for (const [column, sign] of columns) for (const part of text[column]) this.#note(part, sign);
		const value = (kind: TermKind, term: string): void =>
			this.#terms.note(values.get(kind) ?? words, hashOf(term), signs.printed);
		for (const parts of [text.source, text.sites])
			for (const part of parts) for (const word of part.words) value(termKinds.source, word);
		for (const {id} of facets) facetReaders[id].file(record, value, names);
		return this.#terms.sum();
	}

	#note(text: Tokens, sign: number): void {
		let before: Hash | null = null;
		for (const word of text.words) {
			const {hash, prefixes: beginnings} = hashedWord(word);
			this.#terms.note(words, hash, sign);
			for (const each of beginnings) this.#terms.note(prefixes, each, sign);
			if (before) this.#terms.note(pairs, hashOfPair(before, hash), sign);
			before = hash;
		}
		for (const word of text.marked) this.#terms.note(marked, hashedWord(word).hash, sign);
	}
}
