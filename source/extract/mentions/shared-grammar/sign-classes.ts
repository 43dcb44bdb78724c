import type {KindSign} from '../../../words/import-reasons/index.ts';
import {phrases} from './word-lists.ts';

/**
 * The words in a language of each class that suggests a kind: `words/import-reasons/kinds-en.ts` says what each is
 * about, and what it is worth for a kind is fitted.
 */
export type Signs = Readonly<Record<KindSign, RegExp>>;

/** Turns lists of phrases as people write them into patterns. */
export function signsFrom(lists: Readonly<Record<KindSign, string>>): Signs {
	const entries = Object.entries(lists).map(([name, list]) => [name, phrasePattern(list)]);
	return Object.fromEntries(entries) as Signs;
}

/**
 * Turns a list of phrases as people write them into a pattern. Phrases stand between commas or line ends; `*` stands
 * for the rest of a word, `…` for up to six words, and the other signs are those of patterns.
 */
export function phrasePattern(list: string): RegExp {
	const alternatives = phrases(list).map(phrase =>
		phrase
			.replaceAll('*', String.raw`\p{L}*`)
			.replaceAll(/\s+…\s+/gu, String.raw`(?:\s+[^\s.;]+){0,6}?\s+`)
			.replaceAll(/ +/gu, String.raw`\s+`),
	);
	return new RegExp(alternatives.join('|'), 'giu');
}
