import {type Kind, kinds} from '../../source/domain/vocabulary.ts';
import type {KindFeature} from '../../source/words/import-reasons/index.ts';
import type {KindWeights} from '../../source/extract/frames/kinds/choose-kind.ts';

/** A frame with the kinds that it may have. */
export interface KindExample {
	/** Id of its passage: all frames of one stand in the same fold. */
	readonly id: string;
	readonly features: readonly KindFeature[];
	readonly kind: Kind;
	/** Kinds that are right as well. */
	readonly acceptable: readonly Kind[];
}

/** Where weights start, and to which they are drawn: what a feature is worth for a kind before any text is read. */
export type Expected = (feature: KindFeature, kind: Kind) => number;

const rounds = 200;
const step = 0.5;
/** How much of the last step is kept in the next. */
const momentum = 0.9;
/** So much is a feature there; single words move quicker, so that they are drawn less to what is expected of them. */
const sizeOf = (name: KindFeature | 'bias'): number => (name.startsWith('says ') ? 1.5 : 1);
/** The kind of the label counts so many times as much as one that is right as well. */
const labelShare = 2;
/** An example counts once more by so much without the words that tell a kind: in other texts they will be others. */
const wordlessShare = 0.5;

interface Row {
	readonly at: readonly number[];
	/** How much of each is there. */
	readonly size: readonly number[];
	readonly worth: readonly number[];
	readonly weight: number;
}

/**
 * Fits what every feature is worth for every kind (a multinomial logistic regression), by going down the slope of the
 * loss, always in the same steps, so that the same examples give the same weights. Where several kinds are right, what
 * counts is that one of them is chosen.
 * @param ridge how strongly weights are drawn to what is expected
 */
export function fitKinds(examples: readonly KindExample[], ridge: number, expected: Expected): KindWeights {
	const names = ['bias', ...new Set(examples.flatMap(each => each.features))] as const;
	const index = new Map(names.map((name, at) => [name, at]));
	const start = names.map(name => kinds.map(kind => (name === 'bias' ? 0 : expected(name, kind))));
	const of = start.map(row => [...row]);
	const speed = of.map(row => row.map(() => 0));
	const often = Map.groupBy(examples, each => each.kind);
	const usual = examples.length / Math.max(1, often.size);
	// What is rarely told must not be passed over.
	const shareOf = ({kind}: KindExample): number => Math.sqrt(usual / (often.get(kind)?.length ?? 1));
	const rows = examples.flatMap(each => rowsOf(each, index, shareOf(each)));
	for (let round = 0; round < rounds; round++) {
		const slope = of.map((row, i) => row.map((value, j) => ridge * (value - (start[i]?.[j] ?? 0))));
		for (const row of rows) addSlope(row, of, slope, examples.length);
		for (const [i, row] of of.entries()) {
			for (const j of row.keys()) {
				const moved = momentum * speed[i]![j]! - step * slope[i]![j]!;
				speed[i]![j] = moved;
				row[j]! += moved;
			}
		}
	}
	return new Map(names.map((name, at) => [name, (of[at] ?? []).map(each => each * sizeOf(name))]));
}

function rowsOf(
	{features, kind, acceptable}: KindExample,
	index: ReadonlyMap<KindFeature | 'bias', number>,
	share: number,
): readonly Row[] {
	const worth = kinds.map(each => (each === kind ? labelShare : acceptable.includes(each) ? 1 : 0));
	const rowOf = (names: readonly KindFeature[], weight: number): Row => {
		const known = (['bias', ...names] as const).filter(name => index.has(name));
		return {at: known.map(name => index.get(name)!), size: known.map(sizeOf), worth, weight};
	};
	return [
		rowOf(features, share),
		rowOf(
			features.filter(each => !each.startsWith('word of')),
			share * wordlessShare,
		),
	];
}

function addSlope(
	{at, size, worth, weight}: Row,
	of: readonly number[][],
	slope: readonly number[][],
	count: number,
): void {
	const scores = kinds.map((_, j) => at.reduce((sum, i, k) => sum + of[i]![j]! * size[k]!, 0));
	const highest = Math.max(...scores);
	const raised = scores.map(score => Math.exp(score - highest));
	const all = raised.reduce((sum, each) => sum + each, 0);
	const right = raised.reduce((sum, each, j) => sum + each * worth[j]!, 0);
	for (const [j, each] of raised.entries()) {
		const error = (weight * (each / all - (each * worth[j]!) / right)) / count;
		for (const [k, i] of at.entries()) slope[i]![j]! += error * size[k]!;
	}
}

/** Parts examples into folds by their passages, the same way every time. */
export function foldOf(id: string, folds: number): number {
	let hash = 7;
	for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
	return (hash >>> 3) % folds;
}
