import {words} from '../../text/boundary.ts';
import {fold} from '../../text/normalize.ts';
import {locales} from './locales/index.ts';
import type {LanguageClues, Locale} from './pipeline.ts';

/** Enough of a passage to tell its language by, in UTF-16 units. */
const sample = 2000;

/**
 * The language of a passage: the one whose small words, capitals and marks weigh most. Where they weigh the same, a
 * text with marks is in the first language that has any, a text without in the first that has none.
 */
export function localeOf(text: string): Locale {
	const weights = locales.map(locale => ({locale, weight: weightOf(text.slice(0, sample), locale.clues)}));
	const most = Math.max(...weights.map(each => each.weight));
	const likely = weights.filter(each => each.weight === most).map(each => each.locale);
	const hasMarks = fold(text) !== text.toLowerCase();
	return likely.find(locale => locale.clues.hasMarks === hasMarks) ?? likely[0] ?? locales[0];
}

function weightOf(text: string, {smallWords, weight, capitalWords, markedWeight}: LanguageClues): number {
	let sum = 0;
	for (const word of words(text)) {
		const lower = word.text.toLowerCase();
		const key = fold(word.text);
		const isSmall = word.text === lower;
		if (capitalWords.has(word.text) || (isSmall && smallWords.has(key)))
			sum += lower === key ? weight.bare : weight.marked;
		if (isSmall && lower !== key) sum += markedWeight;
	}
	return sum;
}
