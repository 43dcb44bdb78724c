import {type Feature, features, type Measured} from './features.ts';
import {weights} from './weights.ts';

/** The judgement on a frame by what speaks for and against it. */
export interface Judgement {
	readonly isEngagement: boolean;
	/** One that the reader is to look at before it is saved. */
	readonly isDoubtful: boolean;
}

/** Judges a frame by its features; one whose activity no word tells needs more of them, and stays doubtful. */
export function judge(measured: Measured): Judgement {
	const isGuessed = measured.strongWord === 0 && measured.weakWord === 0;
	const probability = probabilityOf(measured, weights.bias, weights.of);
	return {
		isEngagement: probability >= (isGuessed ? weights.threshold.guessed : weights.threshold.told),
		isDoubtful: isGuessed || probability < weights.sure,
	};
}

/** The probability that weights give: the logistic function of their sum. */
export function probabilityOf(
	measured: Measured,
	bias: number,
	of: Readonly<Record<Feature, number>>,
): number {
	const sum = features.reduce((total, name) => total + of[name] * measured[name], bias);
	return 1 / (1 + Math.exp(-sum));
}
