import type {Kind, Language} from '../../domain/vocabulary.ts';
import {
	kindRulesEnglish,
	kindShapesEnglish,
	kindSignsEnglish,
	type KindRule,
	type KindShape,
	type KindSign,
} from './kinds-en.ts';
import {kindRulesVietnamese, kindShapesVietnamese, kindSignsVietnamese} from './kinds-vi.ts';

export type {KindShape, KindSign} from './kinds-en.ts';

/** The names of all shapes. */
export const allKindShapes = Object.keys(kindShapesEnglish) as readonly KindShape[];
/** The names of all classes of words. */
export const allKindSigns = Object.keys(kindSignsEnglish) as readonly KindSign[];

/** A word of its sentences, in small letters. */
export type SaidWord = `says ${string}`;

/**
 * A feature of a frame by which its kind is scored; `beside` stands behind words that do not tell what happened
 * outright: in asides, quotations and other sentences. `called` stands before the kind that a noun names.
 */
export type KindFeature =
	| KindShape
	| KindSign
	| `${KindSign} beside`
	| `word of ${Kind}`
	| `word of ${Kind} beside`
	| `called ${Kind}`
	| SaidWord;

/** A feature or a rule by which a kind is told. */
export type KindReason = KindFeature | KindRule;

const clausesEnglish = {...kindShapesEnglish, ...kindRulesEnglish};
const clausesVietnamese = {...kindShapesVietnamese, ...kindRulesVietnamese};
const wordOf = 'word of ';
const called = 'called ';
const says = 'says ';
const besideIt = ' beside';

/**
 * A clause, or a noun with what it is about, on something by which a kind is told; no full stop.
 * @param labelOf the label of a kind in the language
 */
export function kindReasonText(
	reason: KindReason,
	language: Language,
	labelOf: (kind: Kind) => string,
): string {
	const isVietnamese = language === 'vi';
	if (isClause(reason)) return (isVietnamese ? clausesVietnamese : clausesEnglish)[reason];
	if (reason.startsWith(called)) {
		const label = labelOf(reason.slice(called.length) as Kind);
		return isVietnamese ? `bài viết gọi đó là “${label}”` : `it is called “${label}”`;
	}
	if (isSaid(reason)) return saidText(reason, isVietnamese);
	return wordsText(reason, isVietnamese, labelOf);
}

function wordsText(reason: string, isVietnamese: boolean, labelOf: (kind: Kind) => string): string {
	const isBeside = reason.endsWith(besideIt);
	const bare = isBeside ? reason.slice(0, -besideIt.length) : reason;
	if (bare.startsWith(wordOf)) {
		const label = labelOf(bare.slice(wordOf.length) as Kind);
		if (isVietnamese) return `từ ${isBeside ? 'kèm theo ' : ''}chỉ “${label}”`;
		return `a word that says “${label}”${isBeside ? ' beside it' : ''}`;
	}
	const sign = bare as KindSign;
	if (isVietnamese) return `từ ngữ ${isBeside ? 'kèm theo ' : ''}nói về ${kindSignsVietnamese[sign]}`;
	return `words of ${kindSignsEnglish[sign]}${isBeside ? ' beside it' : ''}`;
}

function saidText(word: SaidWord, isVietnamese: boolean): string {
	return `${isVietnamese ? 'chữ' : 'the word'} “${word.slice(says.length)}”`;
}

function isSaid(reason: KindReason): reason is SaidWord {
	return reason.startsWith(says);
}

function isClause(reason: KindReason): reason is KindShape | KindRule {
	return Object.hasOwn(clausesEnglish, reason);
}

/** A probability in whole hundredths, as `97%`; what is neither sure nor impossible is not rounded to be so. */
export function shareText(share: number, language: Language): string {
	const hundredths = Math.round(share * 100);
	if (hundredths < 1) return language === 'vi' ? 'dưới 1%' : 'under 1%';
	if (hundredths > 99) return language === 'vi' ? 'trên 99%' : 'over 99%';
	return `${hundredths}%`;
}
