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
	bias: -2.253,
	threshold: {told: 0.284, guessed: 0.544},
	sure: 0.463,
	of: {
		bothNamed: 1.143,
		oneNamed: 0,
		listedAmerican: 0.411,
		isOfficer: 1.159,
		bothBodies: 0.736,
		strongWord: 0.576,
		weakWord: 0,
		day: 0,
		town: 1.678,
		defence: 1.861,
		together: 0,
		third: -1.778,
		trade: -3.709,
		tradeOfficer: -1.339,
		announced: 0,
		saidOnly: -0.431,
		otherTime: 0,
	},
};
