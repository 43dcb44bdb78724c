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
	bias: -2.52,
	threshold: {told: 0.304, guessed: 0.461},
	sure: 0.478,
	of: {
		bothNamed: 1.179,
		oneNamed: 0,
		listedAmerican: 0.585,
		isOfficer: 1.453,
		bothBodies: 0.514,
		strongWord: 0.369,
		weakWord: 0,
		day: 0,
		town: 1.614,
		defence: 2.345,
		together: 0,
		third: -1.916,
		trade: -2.763,
		tradeOfficer: -1.666,
		announced: 0,
		saidOnly: -0.12,
		otherTime: 0,
	},
};
