import {upTo} from '../../domain/memo.ts';
import {isWordUnit, wordTexts} from '../../text/boundary.ts';
import {isPlainUnit} from '../../text/grapheme.ts';
import {fold, lower} from '../../text/normalize.ts';
import {speltWords} from '../../text/spelt.ts';
import {withToneInPlace} from '../../text/tone-placement.ts';
import type {IndexedText} from './indexed-text.ts';
import {noUnits, UnitRuns, withUnit} from './unit-runs.ts';

/** A text as the words under which it is filed; the numbers are those of its {@link Tokenizer}. */
export class Tokens {
	/** The number of a text that is kept, from 0; -1 for any other. */
	readonly number: number;
	/** The words without marks (text/normalize.ts), in order, each in one spelling (text/one-vowel-letter.ts). */
	readonly wordNumbers: readonly number[];
	/**
	 * The words that carry marks, in lower case, as written, the tone where the older style has it
	 * (text/tone-placement.ts).
	 */
	readonly markedNumbers: readonly number[];
	readonly #words: Words;
	#joined: string | null = null;

	constructor(
		words: Words,
		number: number,
		wordNumbers: readonly number[],
		markedNumbers: readonly number[],
	) {
		this.#words = words;
		this.number = number;
		this.wordNumbers = wordNumbers;
		this.markedNumbers = markedNumbers;
	}

	/** The words of {@link wordNumbers}. */
	get words(): readonly string[] {
		return this.wordNumbers.map(number => this.#words.texts[number] ?? '');
	}

	/** The words of {@link markedNumbers}. */
	get marked(): readonly string[] {
		return this.markedNumbers.map(number => this.#words.texts[number] ?? '');
	}

	/** The words with a space between. */
	get joined(): string {
		if (this.#joined !== null) return this.#joined;
		const joined = this.words.join(' ');
		if (this.number !== -1) this.#joined = joined;
		return joined;
	}
}

/** The texts of a record ({@link IndexedText}) as tokens. */
export type TokenizedText = {readonly [Column in keyof IndexedText]: readonly Tokens[]};

/**
 * In UTF-16 units: names, offices, labels and publishers come with thousands of records, longer texts hardly twice.
 */
const longestKept = 64;

/** Words of a hundred thousand records are some 40,000, written with and without marks. */
const mostWordsKept = 100_000;

/** A word in lower case as it is filed. */
interface FiledWord {
	readonly words: readonly string[];
	readonly marked: readonly string[];
}

const filedWord = upTo(mostWordsKept, (word: string): FiledWord => {
	const folded = fold(word);
	return {
		// A sign such as "½" becomes several words.
		words: speltWords(folded),
		marked: folded === word ? [] : [withToneInPlace(word)],
	};
});

/** By UTF-16 unit: 0 for one that was not met yet, and what it is in a text. */
const unitKinds = new Uint8Array(0x1_00_00);
const inWord = 1;
const betweenWords = 2;
/** What a word is made of by more than its units. */
const notPlain = 3;

function kindOf(unit: number): number {
	if (!isPlainUnit(unit)) return notPlain;
	return isWordUnit(unit) ? inWord : betweenWords;
}

/** Numbers words. */
class Words {
	readonly texts: string[] = [];
	readonly #numbers = new Map<string, number>();

	numberOf(word: string): number {
		const known = this.#numbers.get(word);
		if (known !== undefined) return known;
		this.#numbers.set(word, this.texts.length);
		return this.texts.push(word) - 1;
	}

	inOrder(): Uint32Array {
		const words = this.texts.toSorted((one, other) => (one < other ? -1 : 1));
		return Uint32Array.from(words, word => this.#numbers.get(word) ?? 0);
	}
}

/**
 * Makes tokens of texts. Words and short texts are kept: an equal text is given the same tokens. One tokenizer serves
 * one block of records, which bounds the texts that it keeps.
 */
export class Tokenizer {
	readonly #texts = new Map<string, Tokens>();
	readonly #words = new Words();
	/** Words as they are written. */
	readonly #runs = new UnitRuns();
	/** Of each run: the number of the one word that it is filed as, -1 where these are none or several. */
	readonly #wordOf: number[] = [];
	/** Of each run: the number of the one word with marks, -1 where it has none. */
	readonly #markedOf: number[] = [];
	/** The numbers of runs that are filed as no word or as several. */
	readonly #wordsOf = new Map<number, readonly number[]>();

	/** Makes tokens of all texts of a record. */
	record(text: IndexedText): TokenizedText {
		const tokens = (texts: readonly string[]): readonly Tokens[] => texts.map(each => this.#text(each));
		return {
			people: tokens(text.people),
			title: tokens(text.title),
			labels: tokens(text.labels),
			place: tokens(text.place),
			detail: tokens(text.detail),
			source: tokens(text.source),
			aliases: tokens(text.aliases),
			otherNames: tokens(text.otherNames),
			sites: tokens(text.sites),
		};
	}

	/** The word of a number that tokens of this tokenizer have. */
	wordOf(number: number): string {
		return this.#words.texts[number] ?? '';
	}

	/** The numbers of all words, in the order of their UTF-16 units. */
	wordsInOrder(): Uint32Array {
		return this.#words.inOrder();
	}

	#text(text: string): Tokens {
		if (text.length > longestKept) return this.#tokens(text, -1);
		const known = this.#texts.get(text);
		if (known) return known;
		const tokens = this.#tokens(text, this.#texts.size);
		this.#texts.set(text, tokens);
		return tokens;
	}

	#tokens(text: string, number: number): Tokens {
		const words: number[] = [];
		const marked: number[] = [];
		if (!this.#readPlain(text, words, marked)) {
			words.length = 0;
			marked.length = 0;
			for (const word of wordTexts(lower(text))) {
				let hash = noUnits;
				for (let at = 0; at < word.length; at++) hash = withUnit(hash, word.charCodeAt(at));
				this.#add(word, 0, word.length, hash, words, marked);
			}
		}
		return new Tokens(this.#words, number, words, marked);
	}

	/**
	 * Reads the words of a text all of whose units are plain letters and signs: each is known as it is written.
	 * @returns false for another text
	 */
	#readPlain(text: string, words: number[], marked: number[]): boolean {
		let start = -1;
		let hash = noUnits;
		for (let at = 0; at < text.length; at++) {
			const unit = text.charCodeAt(at);
			const kind = (unitKinds[unit] ||= kindOf(unit));
			if (kind === inWord) {
				if (start === -1) {
					start = at;
					hash = noUnits;
				}
				hash = withUnit(hash, unit);
			} else if (kind === notPlain) return false;
			else if (start !== -1) {
				this.#add(text, start, at, hash, words, marked);
				start = -1;
			}
		}
		if (start !== -1) this.#add(text, start, text.length, hash, words, marked);
		return true;
	}

	#add(text: string, start: number, end: number, hash: number, words: number[], marked: number[]): void {
		const met = this.#runs.size;
		const run = this.#runs.numberOf(text, start, end, hash);
		if (run === met) this.#meet(text.slice(start, end));
		const word = this.#wordOf[run] ?? -1;
		if (word === -1) for (const each of this.#wordsOf.get(run) ?? []) words.push(each);
		else words.push(word);
		const markedWord = this.#markedOf[run] ?? -1;
		if (markedWord !== -1) marked.push(markedWord);
	}

	/** Takes note of a run that comes for the first time. */
	#meet(written: string): void {
		const {words, marked} = filedWord(lower(written));
		const numbers = words.map(word => this.#words.numberOf(word));
		const [word = -1] = numbers;
		if (numbers.length !== 1) this.#wordsOf.set(this.#wordOf.length, numbers);
		this.#wordOf.push(numbers.length === 1 ? word : -1);
		const [withMarks] = marked;
		this.#markedOf.push(withMarks === undefined ? -1 : this.#words.numberOf(withMarks));
	}
}
