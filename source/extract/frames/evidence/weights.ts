import type {Feature} from './features.ts';

/** The weights of the features (`features.ts` says what each is); written by `npm run fit`, not by hand. */
export const weights: {
	readonly bias: number;
	/** From here on a frame is an engagement: one that a word tells, and one that none does. */
	readonly threshold: {readonly told: number; readonly guessed: number};
	/** Below it stays doubtful. */
	readonly sure: number;
	readonly of: Readonly<Record<Feature, number>>;
} = {
	bias: -2.259,
	threshold: {told: 0.283, guessed: 0.545},
	sure: 0.462,
	of: {
		bothNamed: 1.142,
		oneNamed: 0,
		listedAmerican: 0.414,
		isOfficer: 1.16,
		bothBodies: 0.735,
		strongWord: 0.578,
		weakWord: 0,
		day: 0,
		town: 1.679,
		defence: 1.863,
		together: 0,
		third: -1.776,
		trade: -3.708,
		tradeOfficer: -1.337,
		announced: 0,
		saidOnly: -0.416,
		otherTime: 0,
	},
};
