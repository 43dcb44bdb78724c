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
	bias: -3.528,
	threshold: {told: 0.281, guessed: 0.594},
	sure: 0.461,
	of: {
		bothNamed: 1.046,
		oneNamed: 0,
		listedAmerican: 0.648,
		isOfficer: 1.325,
		bothBodies: 1.087,
		strongWord: 1.261,
		weakWord: 0.522,
		day: 0,
		town: 0.601,
		defence: 2.831,
		together: 0.469,
		third: -2.45,
		trade: -1.827,
		tradeOfficer: -1.318,
		announced: 0,
		saidOnly: 0,
		otherTime: 0,
	},
};
