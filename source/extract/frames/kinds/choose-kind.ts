import {lastOf} from '../../../domain/memo.ts';
import {type Kind, kinds} from '../../../domain/vocabulary.ts';
import type {KindFeature} from '../../../words/import-reasons/index.ts';
import {isVisit} from '../../kind-table.ts';
import {table} from './kind-weights.ts';
import {wordTable} from './word-weights.ts';

/** The worth of a feature for each kind, in the order of the vocabulary; `bias` is what each is worth by itself. */
export type KindWeights = ReadonlyMap<KindFeature | 'bias', readonly number[]>;

/** The table has hundredths. */
const unit = 100;
const read = lastOf(readWeights);

/** The weights that the program ships with. */
export function shippedWeights(): KindWeights {
	return read(table, wordTable);
}

/** Reads a table of weights: a line a feature, its name first, then a number for each kind or a dot for none. */
function readWeights(text: string, words: string): KindWeights {
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
	return new Map([...rows, ...words.split(';').map(readWord)]);
}

const firstKind = 'a'.codePointAt(0) ?? 0;

/** Reads a word and what it is worth for the kinds that the letters name: `toured b57 e-12`. */
function readWord(entry: string): readonly [KindFeature, readonly number[]] {
	const [word = '', ...worths] = entry.trim().split(' ');
	const values = kinds.map(() => 0);
	for (const each of worths)
		values[(each.codePointAt(0) ?? firstKind) - firstKind] = Number(each.slice(1)) / unit;
	return [`says ${word}`, values];
}

/** From this probability on a kind is clear. */
const clear = 0.65;

/** A kind chosen. */
export interface ChosenKind {
	readonly kind: Kind;
	/** True where the features speak for it much more than for any other. */
	readonly isClear: boolean;
	/** The probability of each kind, in the order of the vocabulary. */
	readonly shares: readonly number[];
}

/** Chooses the kind whose features weigh most; both kinds of visits are weighed as one, and which it is is a rule. */
export function chooseKind(
	features: readonly KindFeature[],
	weights: KindWeights = shippedWeights(),
): ChosenKind {
	const scores = new Float64Array(kinds.length);
	for (const name of ['bias', ...features] as const) {
		const worth = weights.get(name);
		for (let at = 0; worth && at < scores.length; at++) scores[at] = (scores[at] ?? 0) + (worth[at] ?? 0);
	}
	const highest = Math.max(...scores);
	const odds = Array.from(scores, score => Math.exp(score - highest));
	const all = odds.reduce((sum, each) => sum + each, 0);
	const shares = odds.map(each => each / all);
	const ofVisits = kinds.reduce((sum, kind, at) => (isVisit(kind) ? sum + (shares[at] ?? 0) : sum), 0);
	const others = shares.map((share, at) => (isVisit(kinds[at] ?? 'talks') ? 0 : share));
	const highestOther = Math.max(...others);
	const best = kinds[others.indexOf(highestOther)] ?? 'talks';
	return {
		kind: ofVisits > highestOther ? visitOf(features) : best,
		isClear: 1 / all >= clear,
		shares,
	};
}

/**
 * The grounds on which a visit is official: that it is called so or follows an invitation, or that the guest holds a
 * high post.
 */
export const makeOfficial = ['calledOfficial', 'seniorGuest'] as const satisfies readonly KindFeature[];

/** Of the two kinds of visits what the vocabulary says. */
export function visitOf(features: readonly KindFeature[]): Kind {
	// Who lives in the land is no guest of state in it, whoever invited him; nor is a president who looks over a dig.
	const isOfficial = makeOfficial.some(
		each => features.includes(each) && !isAtHome(each, features) && !isAtSight(each, features),
	);
	return isOfficial ? 'official-visit' : 'working-visit';
}

/** What tells that somebody goes to see a place, not a land. */
const ofSights = ['looked', 'site', 'word of working-visit'] as const satisfies readonly KindFeature[];

function isAtSight(ground: KindFeature, features: readonly KindFeature[]): boolean {
	return ground === 'seniorGuest' && ofSights.some(each => features.includes(each));
}

function isAtHome(ground: KindFeature, features: readonly KindFeature[]): boolean {
	return ground === 'calledOfficial' && features.includes('resident') && !features.includes('many');
}
