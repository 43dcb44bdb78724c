import type {FigureLink, FigureLinks} from '../domain/counted-sums.ts';
import type {PlacePairs} from './place-pairs.ts';
import type {Figures, PlacedFigure} from './read-figures.ts';

/** Commitments that are read at once. */
const atOnce = 1500;

/** Sums with all that they are parts of or tell again, and those in turn, by their places: read some at a time. */
export class FigureChains {
	readonly #figures: Figures;
	readonly #links: Map<number, FigureLink<number>>;
	/** The places to which links lead that are not read yet. */
	readonly #wanted = new Set<number>();

	constructor(figures: Figures, summed: readonly PlacedFigure[], fulfilments: PlacePairs) {
		this.#figures = figures;
		this.#links = new Map(summed.map(each => [each.key, each]));
		for (const each of summed) this.#follow(each);
		for (const [place, promise] of fulfilments) {
			const link = this.#links.get(place);
			if (link) this.#links.set(place, {...link, fulfils: promise});
		}
	}

	/** Reads some more of them; false once all had been read. */
	readOn(): boolean {
		if (this.#wanted.size === 0) return false;
		const places = [...this.#wanted].slice(0, atOnce);
		for (const place of places) this.#wanted.delete(place);
		const found = this.#figures.at(places);
		for (const each of found) this.#links.set(each.key, each);
		for (const each of found) this.#follow(each);
		return true;
	}

	/** Gives all of them. */
	all(): FigureLinks<number> {
		while (this.readOn());
		return this.#links;
	}

	#follow({repeats, within}: PlacedFigure): void {
		const whole = repeats ?? within;
		// Below 0 are those that no record has.
		if (whole !== null && whole >= 0 && !this.#links.has(whole)) this.#wanted.add(whole);
	}
}
