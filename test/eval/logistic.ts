import {type Feature, features, isFor, type Measured} from '../../source/extract/frames/evidence/features.ts';
import {probabilityOf} from '../../source/extract/frames/evidence/judge.ts';

/** A frame with what is known of it. */
export interface Example {
	readonly measured: Measured;
	readonly isEngagement: boolean;
}

/** Weights found by logistic regression. */
export interface Fitted {
	readonly bias: number;
	readonly of: Readonly<Record<Feature, number>>;
}

const rounds = 4000;
const step = 0.5;
/** How strongly weights are drawn towards 0: few examples must not make a weight large. */
const ridge = 0.004;

/**
 * Fits a logistic regression by going down the slope of the loss, from 0, always in the same steps, so that the same
 * examples give the same weights. Texts with and without an engagement count alike, however many there are of each.
 */
export function fit(examples: readonly Example[]): Fitted {
	const names = features;
	const count = (isTrue: boolean): number => examples.filter(each => each.isEngagement === isTrue).length;
	const share = {true: 0.5 / Math.max(1, count(true)), false: 0.5 / Math.max(1, count(false))};
	const of = Object.fromEntries(names.map(name => [name, 0])) as Record<Feature, number>;
	let bias = 0;
	for (let round = 0; round < rounds; round++) {
		const slope = Object.fromEntries(names.map(name => [name, ridge * of[name]])) as Record<Feature, number>;
		let slopeOfBias = 0;
		for (const {measured, isEngagement} of examples) {
			const error = probabilityOf(measured, bias, of) - (isEngagement ? 1 : 0);
			const part = error * share[`${isEngagement}`];
			slopeOfBias += part;
			for (const name of names) slope[name] += part * measured[name];
		}
		bias -= step * slopeOfBias;
		// What speaks for an engagement never weighs against it, nor the other way round.
		for (const name of names) {
			const next = of[name] - step * slope[name];
			of[name] = isFor(name) ? Math.max(0, next) : Math.min(0, next);
		}
	}
	return {bias, of};
}
