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
	bias: -2.532,
	threshold: {told: 0.306, guessed: 0.462},
	sure: 0.48,
	of: {
		bothNamed: 1.168,
		oneNamed: 0,
		listedAmerican: 0.589,
		isOfficer: 1.461,
		bothBodies: 0.515,
		strongWord: 0.368,
		weakWord: 0,
		day: 0,
		town: 1.627,
		defence: 2.344,
		together: 0,
		third: -1.894,
		trade: -2.768,
		tradeOfficer: -1.66,
		announced: 0,
		saidOnly: -0.118,
		otherTime: 0,
	},
};
