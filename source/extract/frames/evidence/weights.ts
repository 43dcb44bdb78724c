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
	bias: -3.512,
	threshold: {told: 0.284, guessed: 0.592},
	sure: 0.463,
	of: {
		bothNamed: 1.026,
		oneNamed: 0,
		listedAmerican: 0.639,
		isOfficer: 1.346,
		bothBodies: 1.083,
		strongWord: 1.263,
		weakWord: 0.517,
		day: 0,
		town: 0.583,
		defence: 2.835,
		together: 0.47,
		third: -2.459,
		trade: -1.83,
		tradeOfficer: -1.309,
		announced: 0,
		saidOnly: 0,
		otherTime: 0,
	},
};
