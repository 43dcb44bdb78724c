import {commitmentStatuses} from '../domain/commitment.ts';
import type {Figure, FigureLink} from '../domain/counted-sums.ts';
import {firstNot} from '../domain/first-not.ts';
import {inOrderOfTelling} from './commitment-place.ts';

/** A commitment at its place (commitment-place.ts) that has a sum or of which a sum is a part, and where it leads. */
export interface PlacedFigure extends Figure<number>, FigureLink<number> {}

/** A figure as numbers. */
export interface FigureNumbers {
	readonly place: number;
	/** Its place in the list of all statuses. */
	readonly status: number;
	readonly amount: number | null;
	/** Its place in {@link CurrencyNames}, from 1 on; 0 where it has none. */
	readonly currency: number;
	/** The place of what it tells again or is a part of; null for neither. */
	readonly whole: number | null;
	readonly isRepeat: boolean;
}

/** The names of currencies by number. */
export class CurrencyNames {
	readonly #names: (string | null)[] = [null];

	/** The number of a name, 0 for none. */
	numberOf(name: string | null): number {
		const known = this.#names.indexOf(name);
		return known === -1 ? this.#names.push(name) - 1 : known;
	}

	/** The name with a number. */
	at(number: number): string | null {
		return this.#names[number] ?? null;
	}
}

/** The same field of many figures each. */
interface Columns {
	readonly places: Float64Array;
	readonly statuses: Uint8Array;
	/** Not a number where there is none. */
	readonly amounts: Float64Array;
	readonly currencies: Uint16Array;
	/** Not a number where there is none. */
	readonly wholes: Float64Array;
	readonly repeats: Uint8Array;
}

/**
 * Figures in columns, the oldest record first and those of a record in its order: 28 bytes each, where an object takes
 * 130, and of a hundred thousand records there are twenty thousand.
 */
export class FigureColumns implements Iterable<PlacedFigure> {
	readonly #names: CurrencyNames;
	readonly #columns: Columns;

	/** @param columns in the order of {@link inOrderOfTelling}, each figure once */
	private constructor(columns: Columns, names: CurrencyNames) {
		this.#columns = columns;
		this.#names = names;
	}

	/** Puts figures into columns, in their order. */
	static of(figures: readonly FigureNumbers[], names: CurrencyNames): FigureColumns {
		const columns: Columns = {
			places: Float64Array.from(figures, each => each.place),
			statuses: Uint8Array.from(figures, each => each.status),
			amounts: Float64Array.from(figures, each => each.amount ?? Number.NaN),
			currencies: Uint16Array.from(figures, each => each.currency),
			wholes: Float64Array.from(figures, each => each.whole ?? Number.NaN),
			repeats: Uint8Array.from(figures, each => Number(each.isRepeat)),
		};
		return new FigureColumns(inOrder(columns), names);
	}

	/** Several as one; what stands in two of them stands in it once. */
	static joined(all: readonly FigureColumns[], names: CurrencyNames): FigureColumns {
		const columns = all.map(each => each.#columns);
		const length = columns.reduce((total, each) => total + each.places.length, 0);
		const joined: Columns = {
			places: new Float64Array(length),
			statuses: new Uint8Array(length),
			amounts: new Float64Array(length),
			currencies: new Uint16Array(length),
			wholes: new Float64Array(length),
			repeats: new Uint8Array(length),
		};
		let at = 0;
		for (const each of columns) {
			for (const field of fields) joined[field].set(each[field], at);
			at += each.places.length;
		}
		return new FigureColumns(inOrder(joined), names);
	}

	get length(): number {
		return this.#columns.places.length;
	}

	/** Those at wanted places. */
	only(isWanted: (place: number) => boolean): FigureColumns {
		const {places} = this.#columns;
		const wanted = Uint32Array.from(places.keys()).filter(index => isWanted(places[index] ?? 0));
		return new FigureColumns(picked(this.#columns, wanted), this.#names);
	}

	*[Symbol.iterator](): Generator<PlacedFigure> {
		for (let index = 0; index < this.length; index++) yield this.#at(index);
	}

	/** The figure at a place; undefined where there is none. */
	of(place: number): PlacedFigure | undefined {
		const index = this.#indexOf(place);
		return index === -1 ? undefined : this.#at(index);
	}

	/** Returns true where one of them is at a place. */
	has(place: number): boolean {
		return this.#indexOf(place) !== -1;
	}

	/** The places of what they tell again or are parts of. */
	wholes(): Float64Array {
		return this.#columns.wholes.filter(place => !Number.isNaN(place));
	}

	#at(index: number): PlacedFigure {
		const {places, statuses, amounts, currencies, wholes, repeats} = this.#columns;
		const whole = orNull(wholes[index]);
		const isRepeat = repeats[index] === 1;
		return {
			key: places[index] ?? 0,
			// The schema lets only these in; a file that got round it has a report there.
			status: commitmentStatuses[statuses[index] ?? -1] ?? 'reported',
			amount: orNull(amounts[index]),
			currency: this.#names.at(currencies[index] ?? 0),
			repeats: isRepeat ? whole : null,
			within: isRepeat ? null : whole,
			fulfils: null,
		};
	}

	#indexOf(place: number): number {
		const {places} = this.#columns;
		const wanted = inOrderOfTelling(place);
		const found = firstNot(places.length, index => inOrderOfTelling(places[index] ?? 0) < wanted);
		return places[found] === place ? found : -1;
	}
}

const fields = ['places', 'statuses', 'amounts', 'currencies', 'wholes', 'repeats'] as const;

/** The figures in the order in which they are told, each once. */
function inOrder(columns: Columns): Columns {
	const {places} = columns;
	const keyOf = (index: number): number => inOrderOfTelling(places[index] ?? 0);
	const order = Uint32Array.from(places.keys()).toSorted((a, b) => keyOf(a) - keyOf(b));
	return picked(
		columns,
		order.filter((index, at) => places[index] !== places[order[at - 1] ?? -1]),
	);
}

/** The figures at some indexes. */
function picked(
	{places, statuses, amounts, currencies, wholes, repeats}: Columns,
	indexes: Uint32Array,
): Columns {
	return {
		places: Float64Array.from(indexes, index => places[index] ?? 0),
		statuses: Uint8Array.from(indexes, index => statuses[index] ?? 0),
		amounts: Float64Array.from(indexes, index => amounts[index] ?? 0),
		currencies: Uint16Array.from(indexes, index => currencies[index] ?? 0),
		wholes: Float64Array.from(indexes, index => wholes[index] ?? 0),
		repeats: Uint8Array.from(indexes, index => repeats[index] ?? 0),
	};
}

function orNull(number = Number.NaN): number | null {
	return Number.isNaN(number) ? null : number;
}
