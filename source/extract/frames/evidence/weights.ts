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
	bias: -3.239,
	threshold: {told: 0.282, guessed: 0.531},
	sure: 0.461,
	of: {
		bothNamed: 1.163,
		oneNamed: 0,
		listedAmerican: 0.531,
		isOfficer: 1.107,
		bothBodies: 1.168,
		strongWord: 0.934,
		weakWord: 0.479,
		day: 0,
		town: 0.23,
		defence: 3.21,
		together: 0.614,
		third: -2.66,
		trade: -1.61,
		tradeOfficer: -1.463,
		announced: 0,
		saidOnly: 0,
		otherTime: 0,
	},
};
