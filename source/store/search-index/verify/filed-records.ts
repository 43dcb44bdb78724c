import {checkedPlaces, decodePlaces} from '../codec.ts';
import {isKey} from '../key-list.ts';
import {termKinds, type TermKind} from '../term-kinds.ts';
import type {Filer} from '../write/filer.ts';
import {Damage} from '../../damage.ts';
import {counted} from '../../../words/index.ts';
import type {Statements} from '../../statements.ts';
import {indexIs, type Finding} from '../../verify/database-finding.ts';
import {named} from './term-names.ts';

/** A block of the index with the keys at its places, and the places that are compared. */
export interface FiledBlock {
	readonly id: number;
	readonly list: Float64Array;
	readonly places: ReadonlySet<number>;
}

/** What is filed otherwise under one record. */
interface Differences {
	lacking: number;
	extra: number;
	/** One of each. */
	lackingTerm: string;
	extraTerm: string;
}

/**
 * Compares what is filed under the terms of a block with what some of its records say: those whose sum is another
 * (filed-sums.ts).
 */
export class FiledRecords {
	readonly #sql: Statements;
	readonly #block: FiledBlock;
	readonly #byPlace = new Map<number, Differences>();

	constructor(sql: Statements, block: FiledBlock) {
		this.#sql = sql;
		this.#block = block;
	}

	/** @param filer has filed the records anew */
	compare(filer: Filer): void {
		const own = new Map<string, readonly [kind: TermKind, term: string, places: Uint16Array]>();
		for (const [kind, term, places] of filer.entries())
			own.set(`${kind}${term.toWellFormed()}`, [kind, term, places]);
		for (const [kind, term, count, data] of this.#sql.each<
			readonly [kind: string, term: string, count: unknown, data: unknown]
		>('SELECT field, term, count, places FROM postings WHERE block = ?', this.#block.id)) {
			const key = `${kind}${term}`;
			const filed = this.#placesOf(Number(count), data);
			const places = own.get(key)?.[2] ?? [];
			own.delete(key);
			if (!filed) continue;
			for (const place of places) if (!filed.delete(place)) this.#note(place, 'lacking', kind, term);
			for (const place of filed) this.#note(place, 'extra', kind, term);
		}
		for (const [kind, term, places] of own.values())
			for (const place of places) this.#note(place, 'lacking', kind, term);
	}

	/** Those of a list's places that are compared; null for a list that cannot be read, which is told already. */
	#placesOf(count: number, data: unknown): Set<number> | null {
		try {
			const bytes = checkedPlaces(data, count, this.#block.list.length);
			return new Set(decodePlaces(bytes, count).filter(place => this.#block.places.has(place)));
		} catch (error) {
			if (!(error instanceof Damage)) throw error;
			return null;
		}
	}

	#note(place: number, what: 'lacking' | 'extra', kind: string, term: string): void {
		const none = {lacking: 0, extra: 0, lackingTerm: '', extraTerm: ''};
		const known = this.#byPlace.get(place) ?? none;
		known[what]++;
		if (known[`${what}Term`] === '' || isTelling(kind)) known[`${what}Term`] = named(kind, term);
		this.#byPlace.set(place, known);
	}

	/** One line for each record that is filed otherwise than it says. */
	findings(idOf: (seq: number) => string): readonly Finding[] {
		return [...this.#byPlace]
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
			});
	}
}

/** A word says more than its beginning or its neighbours. */
function isTelling(kind: string): boolean {
	return kind === termKinds.word;
}

function otherwise(id: string, fault: string): Finding {
	return {check: 'full-text', message: `${id} ${fault}`};
}

function amount(count: number, term: string): string {
	return count === 1 ? term : `${counted(count, 'term')} (${term} …)`;
}
