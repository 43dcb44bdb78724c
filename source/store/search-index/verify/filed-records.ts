import {checkedPlaces, decodePlaces, encodePlaces} from '../codec.ts';
import {isKey} from '../key-list.ts';
import {termKinds, type TermKind} from '../term-kinds.ts';
import type {Filer} from '../write/filer.ts';
import {Damage} from '../../damage.ts';
import {counted} from '../../../words/index.ts';
import {safeText} from '../../../text/safe.ts';
import type {Statements} from '../../statements.ts';
import {indexIs, type Finding} from '../../verify/database-finding.ts';

/** A block of the index with the keys at its places, and those of them whose records could be read and filed. */
export interface FiledBlock {
	readonly id: number;
	readonly list: Float64Array;
	readonly read: ReadonlySet<number>;
}

/** What is filed otherwise under one record. */
interface Differences {
	lacking: number;
	extra: number;
	/** One of each. */
	lackingTerm: string;
	extraTerm: string;
}

/** Letters of a term that are told. */
const mostTold = 40;

/**
 * Compares what is filed under the terms of a block with what its records say.
 * @param filer has filed the records of the block anew
 */
export class FiledRecords {
	readonly #sql: Statements;
	readonly #block: FiledBlock;
	readonly #byPlace = new Map<number, Differences>();
	readonly #lists: Finding[] = [];
	/** The number of records under each word of this block. */
	readonly words = new Map<string, number>();

	constructor(sql: Statements, block: FiledBlock) {
		this.#sql = sql;
		this.#block = block;
	}

	compare(filer: Filer): void {
		const {id, list} = this.#block;
		const select = 'SELECT count, places FROM postings WHERE field = ? AND term = ? AND block = ?';
		let found = 0;
		for (const [kind, term, places] of filer.entries()) {
			if (kind === termKinds.word) this.words.set(term, places.length);
			const [row] = this.#sql.rows<readonly [unknown, unknown]>(select, kind, term, id);
			if (row) found++;
			const own = encodePlaces(places, list.length);
			if (row?.[0] === places.length && row[1] instanceof Uint8Array && isSame(row[1], own)) continue;
			this.#compareList(kind, term, places, row);
		}
		if (this.#sql.number('SELECT count(*) FROM postings WHERE block = ?', id) > found)
			this.#findOthers(filer);
	}

	/** Lists of terms that no record of the block has. */
	#findOthers(filer: Filer): void {
		const own = new Set<string>();
		for (const [kind, term] of filer.entries()) own.add(`${kind}${term}`);
		const all = 'SELECT field, term, count, places FROM postings WHERE block = ?';
		for (const [kind, term, count, data] of this.#sql.each<readonly [TermKind, string, unknown, unknown]>(
			all,
			this.#block.id,
		))
			if (!own.has(`${kind}${term}`)) this.#compareList(kind, term, new Uint16Array(), [count, data]);
	}

	#compareList(
		kind: TermKind,
		term: string,
		own: Uint16Array,
		row: readonly [count: unknown, data: unknown] | undefined,
	): void {
		const filed = row ? this.#placesOf(kind, term, ...row) : new Set<number>();
		if (!filed) return;
		for (const place of own) if (!filed.delete(place)) this.#note(place, 'lacking', kind, term);
		for (const place of filed) this.#note(place, 'extra', kind, term);
	}

	#placesOf(kind: TermKind, term: string, count: unknown, data: unknown): Set<number> | null {
		try {
			const bytes = checkedPlaces(data, Number(count), this.#block.list.length);
			const places = new Set(decodePlaces(bytes, Number(count)));
			if (places.size !== count)
				this.#lists.push(
					indexIs(`counts ${String(count)} records under ${named(kind, term)}, and lists ${places.size}`),
				);
			return places;
		} catch (error) {
			if (!(error instanceof Damage)) throw error;
			this.#lists.push(indexIs(`cannot be read under ${named(kind, term)}: ${error.message}`));
			return null;
		}
	}

	#note(place: number, what: 'lacking' | 'extra', kind: TermKind, term: string): void {
		const key = this.#block.list[place];
		// What cannot be read cannot be compared; its date is a finding of its own.
		if (isKey(key) && !this.#block.read.has(key)) return;
		const none = {lacking: 0, extra: 0, lackingTerm: '', extraTerm: ''};
		const known = this.#byPlace.get(place) ?? none;
		known[what]++;
		if (known[`${what}Term`] === '' || isTelling(kind)) known[`${what}Term`] = named(kind, term);
		this.#byPlace.set(place, known);
	}

	/** One line for each record that is filed otherwise than it says, and for each list that is none. */
	findings(idOf: (seq: number) => string): readonly Finding[] {
		return [
			...this.#lists,
			...[...this.#byPlace]
				.toSorted(([one], [other]) => one - other)
				.flatMap(([place, {lacking, extra, ...terms}]) => {
					const key = this.#block.list[place];
					const who = isKey(key) ? idOf(key) : null;
					if (who === null) return [indexIs(`has an empty place under ${terms.extraTerm}`)];
					return [
						...(lacking > 0
							? [otherwise(who, `is not filed under ${amount(lacking, terms.lackingTerm)}`)]
							: []),
						...(extra > 0
							? [otherwise(who, `is filed under ${amount(extra, terms.extraTerm)} that it does not have`)]
							: []),
					];
				}),
		];
	}
}

/** A word says more than its beginning or its neighbours. */
function isTelling(kind: TermKind): boolean {
	return kind === termKinds.word;
}

function otherwise(id: string, fault: string): Finding {
	return {check: 'full-text', message: `${id} ${fault}`};
}

function amount(count: number, term: string): string {
	return count === 1 ? term : `${counted(count, 'term')} (${term} …)`;
}

const kindNames = new Map<string, string>(
	Object.entries(termKinds).map(([name, letter]) => [
		letter,
		name.replaceAll(/[A-Z]/gu, capital => ` ${capital.toLowerCase()}`),
	]),
);

function named(kind: string, term: string): string {
	const cut = term.length > mostTold ? `${term.slice(0, mostTold)}…` : term;
	return safeText(`${kindNames.get(kind) ?? 'an unknown field'} "${cut}"`);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
