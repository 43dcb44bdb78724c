import {FigureColumns} from './figure-columns.ts';
import type {PlacePairs} from './place-pairs.ts';
import {PlacedLinks} from './placed-links.ts';
import type {Figures} from './read-figures.ts';

/** Commitments that are read at once. */
const atOnce = 1500;

/** Sums with all that they are parts of or tell again, and those in turn, by their places: read some at a time. */
export class FigureChains {
	readonly #figures: Figures;
	readonly #fulfilments: PlacePairs;
	/** The places to which links lead that are not read yet. */
	readonly #wanted = new Set<number>();
	#read: readonly FigureColumns[];
	#links: PlacedLinks | null = null;

	constructor(figures: Figures, summed: FigureColumns, fulfilments: PlacePairs) {
		this.#figures = figures;
		this.#fulfilments = fulfilments;
		this.#read = [summed];
		this.#follow(summed);
	}

	/** Reads some more of them; false once all had been read. */
	readOn(): boolean {
		if (this.#links !== null) return false;
		if (this.#wanted.size === 0) {
			const all = FigureColumns.joined(this.#read, this.#figures.currencies);
			this.#links = new PlacedLinks(all, this.#fulfilments);
			this.#read = [];
			return true;
		}
		const places = [...this.#wanted].slice(0, atOnce);
		for (const place of places) this.#wanted.delete(place);
		const found = this.#figures.at(places);
		this.#read = [...this.#read, found];
		this.#follow(found);
		return true;
	}

	/** Gives all of them. */
	all(): PlacedLinks {
		for (;;) {
			if (this.#links !== null) return this.#links;
			this.readOn();
		}
	}

	#follow(figures: FigureColumns): void {
		for (const whole of figures.wholes()) {
			// Below 0 are those that no record has.
			if (whole >= 0 && !this.#read.some(each => each.has(whole))) this.#wanted.add(whole);
		}
	}
}
