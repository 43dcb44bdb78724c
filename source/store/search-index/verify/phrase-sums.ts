import type {Statements} from '../../statements.ts';
import {printedColumns} from '../indexed-text.ts';

/*
 * The number of a word at a place is made of the record's key, and of column and offset through two remainders, so that
 * words that change places with each other change the sum. Products stay below 2^53, which JavaScript and SQLite
 * multiply alike.
 */
const keyModulus = 1_000_003;
const [firstFactor, firstModulus] = [40_503, 65_521];
const [secondFactor, secondModulus] = [30_323, 65_519];
const modulus = 2_147_483_647;

const columnInSql = `CASE col ${printedColumns.map((column, index) => `WHEN '${column}' THEN ${index}`).join(' ')} END`;
const placeInSql = `(offset * 8 + ${columnInSql})`;
const sums = `SELECT term, sum(
		(doc % ${keyModulus} + 1) * (${placeInSql} * ${firstFactor} % ${firstModulus} + 1)
		* (${placeInSql} * ${secondFactor} % ${secondModulus} + 1) % ${modulus}
	) % ${modulus} FROM temp.phrase_words GROUP BY term`;

/** Places whose part of the number is worked out once. */
const mostKept = 1 << 15;

/** The sum of the places of each word of the table of phrases, from which those of the records are taken. */
export class PhraseSums {
	readonly #numbers = new Map<string, number>();
	/** By the number of a word: a map of sums would make a new object for each place. */
	#left = new Float64Array(1 << 12);
	readonly #weights = Float64Array.from({length: mostKept}, (_, place) => weightOf(place));

	/** Adds up what the table has; it reads each word's places one after the other. */
	constructor(sql: Statements) {
		for (const [term, sum] of sql.each<readonly [term: string, sum: number]>(sums))
			this.#left[this.#numberOf(term)] = sum;
	}

	/** Takes a word of a record at a place. */
	take(word: string, seq: number, column: number, offset: number): void {
		const place = offset * 8 + column;
		const weight = this.#weights[place] ?? weightOf(place);
		const taken = (((seq % keyModulus) + 1) * weight) % modulus;
		const number = this.#numberOf(word);
		this.#left[number] = ((this.#left[number] ?? 0) - taken) % modulus;
	}

	/** True where the records have every word at the places at which the table has it. */
	get isEven(): boolean {
		return this.#left.every(sum => sum === 0);
	}

	#numberOf(word: string): number {
		const known = this.#numbers.get(word);
		if (known !== undefined) return known;
		const number = this.#numbers.size;
		this.#numbers.set(word, number);
		if (number === this.#left.length) {
			const longer = new Float64Array(number * 2);
			longer.set(this.#left);
			this.#left = longer;
		}
		return number;
	}
}

function weightOf(place: number): number {
	return (((place * firstFactor) % firstModulus) + 1) * (((place * secondFactor) % secondModulus) + 1);
}
