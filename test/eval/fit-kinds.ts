import {writeFileSync} from 'node:fs';
import {type Kind, kinds} from '../../source/domain/vocabulary.ts';
import {chooseKind} from '../../source/extract/frames/kinds/choose-kind.ts';
import {guessedWeight} from '../../source/extract/frames/guess-activity.ts';
import {readCandidates} from '../../source/extract/frames/read-drafts.ts';
import {shippedReference} from '../fixtures/reference.ts';
import type {GoldSet} from './gold.ts';
import {expectedOf} from './kind-expectations.ts';
import {fitKinds, foldOf, type KindExample} from './softmax.ts';
import {trainingTexts} from './training-texts.ts';

// The first part of `npm run fit`: fits what every feature of a frame is worth for every kind, and writes it to
// source/extract/frames/kinds/kind-weights.ts. How well texts are read that were left out (five folds, a
// passage wholly in one of them) is printed.

const folds = 5;
/** How strongly weights are drawn. From half to four times of it texts left out are read as well, within the noise. */
const ridge = 0.004;

const reference = shippedReference();
const examples = trainingTexts().flatMap(examplesOf);
const weights = fitKinds(examples, ridge, expectedOf);
console.log(
	`${examples.length} frames; of texts left out ${shareRight(leftOut()).toFixed(3)} have the right kind, of those fitted to ${shareRight(examples.map(({features}) => chooseKind(features, weights).kind)).toFixed(3)}`,
);
writeWeights();

function leftOut(): readonly Kind[] {
	const fitted = Array.from({length: folds}, (_, fold) =>
		fitKinds(
			examples.filter(each => foldOf(each.id, folds) !== fold),
			ridge,
			expectedOf,
		),
	);
	return examples.map(({id, features}) => chooseKind(features, fitted[foldOf(id, folds)]).kind);
}

function shareRight(chosen: readonly Kind[]): number {
	const right = chosen.filter((kind, at) => examples[at]?.acceptable.includes(kind));
	return right.length / Math.max(1, chosen.length);
}

/** The first frame of every text that tells one engagement: one that a word tells, if any. */
function examplesOf({cases, imports}: GoldSet): readonly KindExample[] {
	return cases.flatMap(({id, expect: [expected]}, index) => {
		const found = readCandidates(imports[index] ?? [], reference);
		const told = found.filter(({filled}) => filled.lead.event.weight !== guessedWeight);
		const frame = told[0] ?? found[0];
		if (!expected || !frame) return [];
		const kind = expected.kind as Kind;
		const acceptable = [kind, ...((expected.acceptable_kinds ?? []) as readonly Kind[])];
		return [{id, features: frame.kindFeatures, kind, acceptable}];
	});
}

function writeWeights(): void {
	const names = ['bias', ...[...weights.keys()].filter(name => name !== 'bias').toSorted()] as const;
	const rows = names.map(name => `${name.padEnd(31)}|${(weights.get(name) ?? []).map(cell).join('')}`);
	const text = `/**
 * The worth of the features of a frame for each kind, in hundredths: a line for each feature, the kinds in the order
 * of the vocabulary: ${kinds.slice(0, 6).join(', ')},
 * ${kinds.slice(6).join(', ')}.
 * \`words/import-reasons/kinds-en.ts\` says what each is; written by \`npm run fit\`, not by hand.
 */
export const table = \`
${rows.join('\n')}
\`;
`;
	writeFileSync(new URL('../../source/extract/frames/kinds/kind-weights.ts', import.meta.url), text);
}

function cell(value: number): string {
	const rounded = Math.round(value * 100);
	return (rounded === 0 ? '.' : String(rounded)).padStart(7);
}
