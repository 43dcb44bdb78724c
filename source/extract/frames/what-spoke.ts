import type {Support} from '../import-model.ts';
import {type Feature, isFor, type Measured} from './evidence/features.ts';
import {weights} from './evidence/weights.ts';

/** Names what speaks for a frame being an engagement and against it, by weight; what weighs nothing does not speak. */
export function whatSpoke(measured: Measured): Pick<Support, 'spokeFor' | 'spokeAgainst'> {
	const names = (Object.keys(measured) as Feature[])
		.filter(name => measured[name] === 1 && weights.of[name] !== 0)
		.toSorted((a, b) => Math.abs(weights.of[b]) - Math.abs(weights.of[a]));
	return {spokeFor: names.filter(isFor), spokeAgainst: names.filter(name => !isFor(name))};
}
