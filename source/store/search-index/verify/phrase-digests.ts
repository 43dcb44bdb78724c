import type {Statements} from '../../statements.ts';
import {printedColumns} from '../indexed-text.ts';
import {phraseColumns} from '../phrases.ts';
import type {TokenizedText} from '../tokenizer.ts';
import {PhraseSums} from './phrase-sums.ts';

/** Where each word of each record stands in a full-text table (sqlite.org/fts5.html, 4.7). */
type Instance = readonly [term: string, seq: number, column: string, offset: number];

const columnNumbers = new Map<string, number>(printedColumns.map((column, index) => [column, index]));

/** Gives the texts of records by their keys. */
type TextsOf = (keys: readonly number[]) => Iterable<readonly [seq: number, text: TokenizedText]>;

/**
 * Compares the table of phrases, which does not give its texts back, with the texts of the records. SQLite adds up a
 * number for each place of each word (phrase-sums.ts), in a fifth of the time of reading the places. Only where a sum
 * is another is each record compared: by a digest of its words, their columns and places. Words are parted here as
 * text/boundary.ts does; where that makes another digest, SQLite itself parts them once more.
 */
export class PhraseDigests {
	readonly #sql: Statements;
	readonly #sums: PhraseSums;
	readonly #own = new Map<number, number>();

	constructor(sql: Statements) {
		this.#sql = sql;
		sql.run('PRAGMA temp_store = MEMORY');
		sql.run('DROP TABLE IF EXISTS temp.phrase_words');
		sql.run('CREATE VIRTUAL TABLE temp.phrase_words USING fts5vocab(main, full_text, instance)');
		this.#sums = new PhraseSums(sql);
	}

	/** Takes the text of a record. */
	compare(seq: number, text: TokenizedText): void {
		let digest = 0;
		for (const [column, words] of phraseColumns(text).entries())
			for (const [offset, word] of words.split(' ').filter(Boolean).entries()) {
				this.#sums.take(word, seq, column, offset);
				digest = (digest + mixed(hashOf(word), column, offset)) | 0;
			}
		this.#own.set(seq, digest);
	}

	/** The keys of the records that have other texts, and of texts of no record, once all records were taken. */
	end(textsOf: TextsOf): {readonly other: readonly number[]; readonly strangers: readonly number[]} {
		try {
			if (this.#sums.isEven) return {other: [], strangers: []};
			const filed = this.#read('temp.phrase_words');
			const doubtful = [...this.#own].filter(([seq, digest]) => filed.get(seq) !== digest);
			const again = this.#partedAgain(textsOf(doubtful.map(([seq]) => seq)));
			return {
				other: doubtful.map(([seq]) => seq).filter(seq => (again.get(seq) ?? 0) !== (filed.get(seq) ?? 0)),
				strangers: [...filed.keys()].filter(seq => !this.#own.has(seq)),
			};
		} finally {
			for (const table of ['words_again', 'phrases_again', 'phrase_words'])
				this.#sql.run(`DROP TABLE IF EXISTS temp.${table}`);
		}
	}

	/** The digests of texts whose words SQLite parts. */
	#partedAgain(texts: ReturnType<TextsOf>): ReadonlyMap<number, number> {
		this.#sql.run('DROP TABLE IF EXISTS temp.words_again');
		this.#sql.run('DROP TABLE IF EXISTS temp.phrases_again');
		this.#sql.run(
			`CREATE VIRTUAL TABLE temp.phrases_again USING fts5 (
				${printedColumns.join(', ')}, content = '', tokenize = 'unicode61 remove_diacritics 0'
			)`,
		);
		this.#sql.run('CREATE VIRTUAL TABLE temp.words_again USING fts5vocab(temp, phrases_again, instance)');
		for (const [seq, text] of texts)
			this.#sql.run(
				`INSERT INTO temp.phrases_again (rowid, ${printedColumns.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?)`,
				seq,
				...phraseColumns(text),
			);
		return this.#read('temp.words_again');
	}

	#read(table: string): Map<number, number> {
		const digests = new Map<number, number>();
		let [last, hash] = ['', hashOf('')];
		for (const [term, seq, column, offset] of this.#sql.each<Instance>(
			`SELECT term, doc, col, offset FROM ${table}`,
		)) {
			if (term !== last) [last, hash] = [term, hashOf(term)];
			digests.set(seq, ((digests.get(seq) ?? 0) + mixed(hash, columnNumbers.get(column) ?? -1, offset)) | 0);
		}
		return digests;
	}
}

/** FNV-1a of 32 bits. */
function hashOf(word: string): number {
	let hash = 0x81_1c_9d_c5;
	for (let index = 0; index < word.length; index++)
		hash = Math.imul(hash ^ word.charCodeAt(index), 0x01_00_01_93);
	return hash;
}

/** A number for a word at a place. */
function mixed(hash: number, column: number, offset: number): number {
	let mix =
		Math.imul(hash ^ Math.imul(column + 1, 0x9e_37_79_b1), 0x85_eb_ca_6b) ^
		Math.imul(offset + 1, 0xc2_b2_ae_35);
	mix = Math.imul(mix ^ (mix >>> 15), 0x2c_1b_3c_6d);
	return mix ^ (mix >>> 13);
}
