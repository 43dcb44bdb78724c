import {writeFileSync} from 'node:fs';
import {type Kind, kinds} from '../../source/domain/vocabulary.ts';
import type {KindFeature} from '../../source/words/import-reasons/index.ts';
import {chooseKind, type KindWeights} from '../../source/extract/frames/kinds/choose-kind.ts';
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
const says = 'says ';
/** A line of the file that is written. */
const columns = 118;
/** How strongly weights are drawn. From half to four times of it texts left out are read as well, within the noise. */
const ridge = 0.006;

/** A word is weighed that stands in so many of the texts; in fewer it tells of their subject. */
const enoughTexts = 10;
/** What a word is worth is written from so many hundredths on. */
const leastWorth = 7;

const reference = shippedReference();
const examples = withoutRareWords(trainingTexts().flatMap(examplesOf));
const weights = fit(examples);
console.log(
	`${examples.length} frames; of texts left out ${shareRight(leftOut()).toFixed(3)} have the right kind, of those fitted to ${shareRight(examples.map(({features}) => chooseKind(features, weights).kind)).toFixed(3)}`,
);
writeWeights();
writeWords();

function fit(of: readonly KindExample[]): KindWeights {
	return asWritten(fitKinds(of, ridge, expectedOf));
}

function leftOut(): readonly Kind[] {
	const fitted = Array.from({length: folds}, (_, fold) =>
		fit(examples.filter(each => foldOf(each.id, folds) !== fold)),
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

function isSaid(name: KindFeature | 'bias'): boolean {
	return name.startsWith(says);
}

function withoutRareWords(all: readonly KindExample[]): readonly KindExample[] {
	const often = Map.groupBy(
		all.flatMap(each => each.features.filter(isSaid)),
		each => each,
	);
	const isKept = (name: KindFeature): boolean =>
		!isSaid(name) || (often.get(name)?.length ?? 0) >= enoughTexts;
	return all.map(each => ({...each, features: each.features.filter(isKept)}));
}

/** Without what a word is worth too little for to be written. */
function asWritten(of: KindWeights): KindWeights {
	const leave = (name: KindFeature | 'bias', worth: readonly number[]): readonly number[] =>
		worth.map(each => (isSaid(name) && Math.abs(Math.round(each * 100)) < leastWorth ? 0 : each));
	return new Map([...of].map(([name, worth]) => [name, leave(name, worth)]));
}

function writeWeights(): void {
	const names = [
		'bias',
		...[...weights.keys()].filter(name => name !== 'bias' && !isSaid(name)).toSorted(),
	] as const;
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

/** Words with letters for the kinds, as `choose-kind.ts` reads them, as many on a line as it has room for. */
function writeWords(): void {
	const entries = [...weights]
		.filter(([name]) => isSaid(name))
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([name, worth]) => {
			const worths = worth.flatMap((each, at) => {
				const rounded = Math.round(each * 100);
				return rounded === 0 ? [] : [String.fromCodePoint(97 + at) + String(rounded)];
			});
			return worths.length === 0 ? [] : [[name.slice(says.length), ...worths].join(' ')];
		});
	const lines = entries.reduce<readonly string[]>((all, entry) => {
		const last = all.at(-1);
		if (last === undefined || last.length + entry.length + 2 > columns) return [...all, entry];
		return [...all.slice(0, -1), `${last};${entry}`];
	}, []);
	const text = `/**
 * The worth of single words for the kinds that letters name, in hundredths; \`a\` is the first of the vocabulary.
 * Written by \`npm run fit\`, not by hand.
 */
export const wordTable = \`
${lines.join(';\n')}
\`;
`;
	writeFileSync(new URL('../../source/extract/frames/kinds/word-weights.ts', import.meta.url), text);
}

function cell(value: number): string {
	const rounded = Math.round(value * 100);
	return (rounded === 0 ? '.' : String(rounded)).padStart(7);
}
