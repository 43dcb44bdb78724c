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
	bias: -3.478,
	threshold: {told: 0.315, guessed: 0.415},
	sure: 0.486,
	of: {
		bothNamed: 1.633,
		oneNamed: 0,
		listedAmerican: 1.031,
		isOfficer: 1.511,
		bothBodies: 0.937,
		strongWord: 0.361,
		weakWord: 0.227,
		day: 0,
		town: 0.591,
		defence: 1.923,
		together: 0,
		clearKind: 1.339,
		third: -2.331,
		trade: -2.754,
		tradeOfficer: -1.251,
		announced: 0,
		saidOnly: -1.056,
		otherTime: 0,
	},
};
