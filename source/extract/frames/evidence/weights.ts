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
	bias: -3.51,
	threshold: {told: 0.284, guessed: 0.589},
	sure: 0.463,
	of: {
		bothNamed: 1.003,
		oneNamed: 0,
		listedAmerican: 0.646,
		isOfficer: 1.337,
		bothBodies: 1.145,
		strongWord: 1.261,
		weakWord: 0.502,
		day: 0,
		town: 0.592,
		defence: 2.85,
		together: 0.476,
		third: -2.444,
		trade: -1.833,
		tradeOfficer: -1.302,
		announced: 0,
		saidOnly: 0,
		otherTime: 0,
	},
};
