import {withToneInPlace} from '../../../text/tone-placement.ts';
import type {Statements} from '../../statements.ts';
import {bounded} from '../../damage.ts';
import {termKinds} from '../term-kinds.ts';
import type {OwnPostings} from './own-postings.ts';
import type {Postings} from './postings.ts';

/** The words of a million records take some ten million letters. */
const mostLetters = 2 ** 26;

/** Tells which words the records have. Words are folded (text/normalize.ts) but for {@link hasMarkedWord}. */
export class WordIndex {
	readonly #sql: Statements;
	readonly #postings: Postings;
	readonly #own: OwnPostings;

	constructor(sql: Statements, postings: Postings, own: OwnPostings) {
		this.#sql = sql;
		this.#postings = postings;
		this.#own = own;
	}

	/** Returns true when a record has the word, whole or, with `asPrefix`, at the start of a word. */
	hasWord(word: string, asPrefix: boolean): boolean {
		return this.#postings.has(termKinds.word, word, asPrefix);
	}

	/** Returns true when a record has a word with exactly these marks, in lower case. */
	hasMarkedWord(word: string): boolean {
		return this.#postings.has(termKinds.marked, withToneInPlace(word), false);
	}

	/** The same as {@link hasWord} of the publishers, headlines and sites of the sources. */
	hasSourceWord(word: string, asPrefix: boolean): boolean {
		return this.#postings.has(termKinds.source, word, asPrefix);
	}

	/** The same of the reader's notes. */
	hasNoteWord(word: string, asPrefix: boolean): boolean {
		return this.#own.hasNoteWord(word, asPrefix);
	}

	/**
	 * Returns true when a record has two words next to each other, the second one whole or, with `asPrefix`, by its
	 * beginning.
	 */
	hasPair(first: string, second: string, asPrefix: boolean): boolean {
		return this.#postings.has(termKinds.pair, `${first} ${second}`, asPrefix);
	}

	/** Every word with the number of records that have it, as lines of `word count`. */
	lines(): string {
		const length = this.#sql.number('SELECT sum(length(lines)) FROM index_words');
		bounded(length, 0, mostLetters, 'the length of the words of the search index');
		return this.#sql.first<{lines: string}>('SELECT lines FROM index_words')?.lines ?? '';
	}
}
