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
	bias: -2.575,
	threshold: {told: 0.259, guessed: 0.398},
	sure: 0.444,
	of: {
		bothNamed: 1.229,
		oneNamed: 0,
		listedAmerican: 1.258,
		isOfficer: 1.572,
		bothBodies: 1.136,
		strongWord: 0.657,
		weakWord: 0.277,
		day: 0,
		town: 0.281,
		defence: 2.973,
		together: 0,
		third: -1.564,
		trade: -2.187,
		tradeOfficer: -1.444,
		announced: 0,
		saidOnly: -0.132,
		otherTime: 0,
	},
};
