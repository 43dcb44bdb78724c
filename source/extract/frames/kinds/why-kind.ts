import {type Kind, kinds} from '../../../domain/vocabulary.ts';
import type {KindFeature, KindReason} from '../../../words/import-reasons/index.ts';
import type {KindChoice} from '../../support.ts';
import {isVisit} from '../../kind-table.ts';
import {type ChosenKind, makeOfficial, shippedWeights, visitOf} from './choose-kind.ts';

/** At most so many reasons are told, and no more than make up this share of what speaks for the kind. */
const most = 5;
const enough = 0.8;

/** Tells why a kind was chosen by its features, and which was next; both kinds of visits are scored as one. */
export function whyKind(features: readonly KindFeature[], {kind, shares}: ChosenKind): KindChoice {
	const byShare = kinds
		.map((each, at) => ({kind: each, share: shares[at] ?? 0}))
		.toSorted((a, b) => b.share - a.share);
	const own = byShare.filter(each => isSame(each.kind, kind));
	const best = own[0]?.kind ?? kind;
	const next = byShare.find(each => !isSame(each.kind, kind));
	return {
		kind,
		share: total(own),
		reasons: [...new Set([...rulesOf(kind, features), ...heaviest(features, best)])],
		next: next
			? {
					kind: isVisit(next.kind) ? visitOf(features) : next.kind,
					share: total(byShare.filter(each => isSame(each.kind, next.kind))),
				}
			: null,
	};
}

function isSame(a: Kind, b: Kind): boolean {
	return a === b || (isVisit(a) && isVisit(b));
}

function total(of: readonly {readonly share: number}[]): number {
	return of.reduce((sum, {share}) => sum + share, 0);
}

/** What makes a visit official, or that nothing does. */
function rulesOf(kind: Kind, features: readonly KindFeature[]): readonly KindReason[] {
	if (kind === 'official-visit') return makeOfficial.filter(each => features.includes(each));
	return kind === 'working-visit' ? ['notOfficial'] : [];
}

/** The features that speak for a kind, what weighs most first, as far as they are needed. */
function heaviest(features: readonly KindFeature[], kind: Kind): readonly KindFeature[] {
	const at = kinds.indexOf(kind);
	const weights = shippedWeights();
	const speaking = features
		.map(name => ({name, weight: weights.get(name)?.[at] ?? 0}))
		.filter(({weight}) => weight > 0)
		.toSorted((a, b) => b.weight - a.weight);
	const needed = enough * speaking.reduce((sum, {weight}) => sum + weight, 0);
	let told = 0;
	const reasons: KindFeature[] = [];
	for (const {name, weight} of speaking.slice(0, most)) {
		if (told >= needed) break;
		told += weight;
		reasons.push(name);
	}
	return reasons;
}

/** The choice of a kind that no score made: by one of its words alone, and the rule why. */
export function toldKind(kind: Kind, rule: 'ofTwo' | 'noSpeaker' | 'spokesmanOnly'): KindChoice {
	return {kind, share: null, reasons: [`word of ${kind}`, rule], next: null};
}
