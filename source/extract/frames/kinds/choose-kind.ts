import {lastOf} from '../../../domain/memo.ts';
import {type Kind, kinds} from '../../../domain/vocabulary.ts';
import {isVisit} from '../../kind-table.ts';
import type {KindFeature} from './kind-features.ts';
import {table} from './kind-weights.ts';

/** The worth of a feature for each kind, in the order of the vocabulary; `bias` is what each is worth by itself. */
export type KindWeights = ReadonlyMap<KindFeature | 'bias', readonly number[]>;

/** The table has hundredths. */
const unit = 100;
const read = lastOf(readWeights);

/** Reads a table of weights: a line a feature, its name first, then a number for each kind or a dot for none. */
function readWeights(text: string): KindWeights {
	const rows = text
		.split('\n')
		.filter(line => line.trim() !== '')
		.map(line => {
			const [name = '', numbers = ''] = line.split('|');
			const values = numbers
				.trim()
				.split(/\s+/u)
				.map(each => (each === '.' ? 0 : Number(each) / unit));
			return [name.trim() as KindFeature | 'bias', values] as const;
		});
	return new Map(rows);
}

/** From this probability on a kind is clear. */
const clear = 0.6;

/** A kind chosen. */
export interface ChosenKind {
	readonly kind: Kind;
	/** True where the features speak for it much more than for any other. */
	readonly isClear: boolean;
}

/**
 * Chooses the kind whose features weigh most. Of the two kinds of visits it is what the vocabulary says: official is
 * one that is called so or follows an invitation, and one of somebody in a high post.
 */
export function chooseKind(features: readonly KindFeature[], weights: KindWeights = read(table)): ChosenKind {
	const scores = kinds.map((_, at) =>
		(['bias', ...features] as const).reduce((sum, name) => sum + (weights.get(name)?.[at] ?? 0), 0),
	);
	const highest = Math.max(...scores);
	const all = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
	const best = kinds[scores.indexOf(highest)] ?? 'talks';
	const isClear = 1 / all >= clear;
	if (!isVisit(best)) return {kind: best, isClear};
	const isOfficial = features.includes('calledOfficial') || features.includes('seniorGuest');
	return {kind: isOfficial ? 'official-visit' : 'working-visit', isClear};
}
