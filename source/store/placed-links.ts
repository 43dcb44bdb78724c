import type {FigureLink, FigureLinks} from '../domain/counted-sums.ts';
import type {FigureColumns, PlacedFigure} from './figure-columns.ts';
import type {PlacePairs} from './place-pairs.ts';

/** Commitments that have a sum, or lead to another one, by their places. A link is made when it is asked for. */
export class PlacedLinks implements FigureLinks<number> {
	readonly #figures: FigureColumns;
	readonly #fulfilments: PlacePairs;

	/** @param fulfilments what makes promises good, each with its promise */
	constructor(figures: FigureColumns, fulfilments: PlacePairs) {
		this.#figures = figures;
		this.#fulfilments = fulfilments.sorted();
	}

	get(place: number): FigureLink<number> | undefined {
		const figure = this.#figures.of(place);
		return figure && this.#linkOf(figure);
	}

	*values(): Generator<FigureLink<number>> {
		for (const figure of this.#figures) yield this.#linkOf(figure);
	}

	*[Symbol.iterator](): Generator<readonly [place: number, link: FigureLink<number>]> {
		for (const figure of this.#figures) yield [figure.key, this.#linkOf(figure)];
	}

	#linkOf({key, repeats, within, amount, currency}: PlacedFigure): FigureLink<number> {
		return {repeats, within, fulfils: this.#fulfilments.targetOf(key) ?? null, amount, currency};
	}
}
