import {writeFileSync} from 'node:fs';
import {features} from '../../source/extract/frames/evidence/features.ts';
import {evidenceText} from '../../source/words/import-reasons/index.ts';
import {guessedWeight} from '../../source/extract/frames/guess-activity.ts';
import {probabilityOf} from '../../source/extract/frames/evidence/judge.ts';
import {readCandidates} from '../../source/extract/frames/read-drafts.ts';
import {shippedReference} from '../fixtures/reference.ts';
import {fit, type Example} from './logistic.ts';
import type {GoldSet} from './gold.ts';
import {foldOf} from './softmax.ts';
import {trainingTexts} from './training-texts.ts';

// The second part of `npm run fit`: fits the weights by which the import judges whether a passage tells an engagement,
// and writes them to source/extract/frames/evidence/weights.ts. Both parts read what the import is developed on, never
// what it is judged by; fresh.jsonl is among it, as its batches have had their first runs.

/**
 * Between the best text without an engagement and the threshold lies this share of what is left up to 1; more where no
 * word tells what happened.
 */
const margin = {told: 0.15, guessed: 0.1};
/** Up to this share of what lies above the threshold a record stays doubtful. */
const sureShare = 0.25;
const folds = 5;

const reference = shippedReference();
const examples = trainingTexts().flatMap(examplesOf);
const {bias, of} = fit(examples);
const threshold = {told: thresholdOf(true), guessed: thresholdOf(false)};
const sure = round(threshold.told + (1 - threshold.told) * sureShare);
printLeftOut();
writeWeights();
for (const isTold of [true, false]) {
	const least = isTold ? threshold.told : threshold.guessed;
	const found = probabilities(isTold, true);
	console.log(
		`${isTold ? 'told by a word' : 'by no word'}: ${found.length} engagements, ${found.filter(each => each < least).length} of them below ${least}; ${probabilities(isTold, false).length} others, the highest ${highestOf(isTold).toFixed(3)}`,
	);
}
for (const name of features) console.log(`${of[name].toFixed(2).padStart(7)}  ${evidenceText(name, 'en')}`);

/** The probabilities of examples, in their order. */
function probabilities(isTold: boolean, isEngagement: boolean): readonly number[] {
	return examples
		.filter(each => each.isTold === isTold && each.isEngagement === isEngagement)
		.map(each => probabilityOf(each.measured, bias, of))
		.toSorted((a, b) => a - b);
}

/** How those are judged that were left out, a passage wholly in one of five folds. */
function printLeftOut(): void {
	const judged = Array.from({length: folds}, (_, fold) => {
		const fitted = fit(examples.filter(each => foldOf(each.id, folds) !== fold));
		return examples
			.filter(each => foldOf(each.id, folds) === fold)
			.map(each => ({...each, probability: probabilityOf(each.measured, fitted.bias, fitted.of)}));
	}).flat();
	for (const isTold of [true, false]) {
		const least = isTold ? threshold.told : threshold.guessed;
		const own = judged.filter(each => each.isTold === isTold);
		const lost = own.filter(each => each.isEngagement && each.probability < least);
		const taken = own.filter(each => !each.isEngagement && each.probability >= least);
		console.log(
			`left out, ${isTold ? 'told by a word' : 'by no word'}: ${lost.length} engagements lost (${lost.map(each => each.id).join(' ')}), ${taken.length} others taken (${taken.map(each => each.id).join(' ')})`,
		);
	}
}

function highestOf(isTold: boolean): number {
	return probabilities(isTold, false).at(-1) ?? 0;
}

function thresholdOf(isTold: boolean): number {
	const highest = highestOf(isTold);
	return round(highest + (1 - highest) * (isTold ? margin.told : margin.guessed));
}

/** The frames of a set; of a text that tells an engagement the first, and the one guessed without its words. */
function examplesOf({
	cases,
	imports,
}: GoldSet): readonly (Example & {readonly isTold: boolean; readonly id: string})[] {
	return cases.flatMap((each, index) => {
		const {id} = each;
		const found = readCandidates(imports[index] ?? [], reference).filter(({reason}) => reason === null);
		const isEngagement = each.expect.length > 0;
		const guess = found.findLast(({filled}) => filled.lead.event.weight === guessedWeight);
		const used = isEngagement ? new Set([found[0], guess].filter(one => one !== undefined)) : new Set(found);
		return [...used].map(({measured}) => ({
			id,
			measured,
			isEngagement,
			isTold: measured.strongWord + measured.weakWord > 0,
		}));
	});
}

function writeWeights(): void {
	const lines = features.map(name => `\t\t${name}: ${round(of[name])},`);
	const text = `import type {Feature} from './features.ts';

/** The weights of the features (\`words/import-reasons/\` says what each is); written by \`npm run fit\`, not by hand. */
export const weights: {
	readonly bias: number;
	/** From here on a frame is an engagement: one that a word tells, and one that none does. */
	readonly threshold: {readonly told: number; readonly guessed: number};
	/** Below it stays doubtful. */
	readonly sure: number;
	readonly of: Readonly<Record<Feature, number>>;
} = {
	bias: ${round(bias)},
	threshold: {told: ${threshold.told}, guessed: ${threshold.guessed}},
	sure: ${sure},
	of: {
${lines.join('\n')}
	},
};
`;
	writeFileSync(new URL('../../source/extract/frames/evidence/weights.ts', import.meta.url), text);
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
