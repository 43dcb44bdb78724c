import type {Feature} from './features.ts';

/** The weights of the features (`words/import-reasons/` says what each is); written by `npm run fit`, not by hand. */
export const weights: {
	readonly bias: number;
	/** From here on a frame is an engagement: one that a word tells, and one that none does. */
	readonly threshold: {readonly told: number; readonly guessed: number};
	/** Below it stays doubtful. */
	readonly sure: number;
	readonly of: Readonly<Record<Feature, number>>;
} = {
	bias: -2.017,
	threshold: {told: 0.299, guessed: 0.568},
	sure: 0.474,
	of: {
		bothNamed: 1.191,
		oneNamed: 0,
		listedAmerican: 0.709,
		isOfficer: 1.002,
		bothBodies: 0.666,
		strongWord: 0.465,
		weakWord: 0,
		day: 0,
		town: 1.486,
		defence: 1.84,
		together: 0,
		third: -1.684,
		trade: -3.703,
		tradeOfficer: -1.321,
		announced: 0,
		saidOnly: -0.683,
		otherTime: 0,
	},
};
