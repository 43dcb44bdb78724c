import {foreignOperator, type ForeignOperator} from './operators.ts';
import type {Qualifier, QueryWords} from './query-parts.ts';

/** A word or qualifier, with all that was joined to it by `|`. */
type Item =
	| {readonly type: 'words'; readonly run: QueryWords; readonly isWhole: boolean}
	| {readonly type: 'qualifier'; readonly qualifier: Qualifier};

/** What the pieces of a query have become. */
interface QueryParts {
	readonly terms: readonly QueryWords[];
	readonly qualifiers: readonly Qualifier[];
	readonly operators: readonly ForeignOperator[];
}

/** A piece of typed text, as far as operators are concerned. */
interface Piece {
	readonly text: string;
	readonly sign: string;
	readonly key: string;
	readonly isExcluded: boolean;
}

/**
 * Puts the pieces of a query together, one after the other: `|` and OR join the piece before them with the one
 * behind, NOT and a minus leave the next one out, AND joins what is joined anyway.
 */
export class QueryItems {
	readonly #items: Item[] = [];
	readonly #operators: ForeignOperator[] = [];
	/** The sign that joins the next piece to the last one; null where it stands for itself. */
	#joint: string | null = null;
	#isNextExcluded = false;
	#hasBracket = false;

	/** Takes a piece, where it is an operator; gives the text of it that has yet to be added, null for none. */
	takeOperator({text, sign, key}: Piece): string | null {
		if (key !== '' || sign === '') return text;
		if (/^(?:\|{1,2}|OR)$/u.test(sign)) {
			if (this.#items.length === 0 || this.#joint !== null) this.#misplace(sign);
			else this.#joint = sign;
			return null;
		}
		if (sign === 'AND' || sign === '&&') return null;
		if (sign === 'NOT') {
			this.#isNextExcluded = true;
			return null;
		}
		const foreign = foreignOperator(sign);
		if (!foreign) return text;
		const {typed, meant, rest, isBracket} = foreign;
		if (!isBracket || !this.#hasBracket) this.nameOperator({typed, meant});
		this.#hasBracket ||= isBracket;
		return rest ?? text;
	}

	/** Notes what means nothing here, to be named. */
	nameOperator(operator: ForeignOperator): void {
		this.#operators.push(operator);
	}

	/** Returns true when a piece is to be left out, by its own minus or by the NOT before it. */
	isExcluded({isExcluded}: Piece): boolean {
		return isExcluded || this.#isNextExcluded;
	}

	/** Adds the words of a piece; null where it has none. */
	addWords(run: QueryWords | null, isQuoted: boolean): void {
		if (!run) return;
		this.#isNextExcluded = false;
		const last = this.#items.at(-1);
		if (this.#joint !== null && last?.type === 'words' && !last.run.isExcluded && !run.isExcluded) {
			const either = [...(last.run.either ?? []), run];
			this.#items[this.#items.length - 1] = {type: 'words', run: {...last.run, either}, isWhole: true};
			this.#joint = null;
			return;
		}
		this.#separate();
		this.#items.push({type: 'words', run, isWhole: run.isExcluded || isQuoted});
	}

	/** Adds a qualifier; joined to another of the same key it asks for the values of both. */
	addQualifier(qualifier: Qualifier): void {
		this.#isNextExcluded = false;
		const last = this.#items.at(-1);
		if (this.#joint !== null && last?.type === 'qualifier') {
			const before = last.qualifier;
			if (before.key === qualifier.key && !before.isExcluded && !qualifier.isExcluded) {
				const values = [...before.values, ...qualifier.values];
				this.#items[this.#items.length - 1] = {type: 'qualifier', qualifier: {...before, values}};
				this.#joint = null;
				return;
			}
		}
		this.#separate();
		this.#items.push({type: 'qualifier', qualifier});
	}

	/** What was added. A run of words without quotation marks, a minus or a `|` becomes single words. */
	done(): QueryParts {
		this.#separate();
		return {
			terms: this.#items.flatMap(item => (item.type === 'words' ? termsOf(item) : [])),
			qualifiers: this.#items.flatMap(item => (item.type === 'qualifier' ? [item.qualifier] : [])),
			operators: this.#operators,
		};
	}

	#separate(): void {
		if (this.#joint !== null) this.#misplace(this.#joint);
		this.#joint = null;
	}

	/** Words are joined with words, and values with values of the same filter. */
	#misplace(sign: string): void {
		this.nameOperator({typed: sign, meant: 'a | b'});
	}
}

function termsOf({run, isWhole}: Extract<Item, {type: 'words'}>): readonly QueryWords[] {
	if (isWhole || run.words.length === 1) return [run];
	return run.words.map((word, index) => ({
		...run,
		words: [word],
		isOpen: run.isOpen && index === run.words.length - 1,
		isQuoted: false,
	}));
}
