import type {Feature} from './features.ts';

/** What the features weigh (`features.ts` says what each is); written by `npm run fit`, not by hand. */
export const weights: {
	readonly bias: number;
	/** From here on a frame is an engagement: one that a word tells, and one that none does. */
	readonly threshold: {readonly told: number; readonly guessed: number};
	/** Below it stays doubtful. */
	readonly sure: number;
	readonly of: Readonly<Record<Feature, number>>;
} = {
	bias: -2.917,
	threshold: {told: 0.236, guessed: 0.488},
	sure: 0.427,
	of: {
		bothNamed: 1.19,
		oneNamed: 0.009,
		listedAmerican: 1.293,
		isOfficer: 1.497,
		bothBodies: 0.643,
		strongWord: 0.731,
		weakWord: 0.498,
		day: 0,
		town: 0.76,
		defence: 2.938,
		together: 0,
		third: -2.089,
		trade: -2.262,
		tradeOfficer: -1.412,
		announced: 0,
		saidOnly: -0.131,
		otherTime: 0,
	},
};
