import {upTo} from '../../domain/memo.ts';
import {wordTexts} from '../../text/boundary.ts';
import {fold} from '../../text/normalize.ts';
import {locales} from './locales/index.ts';
import type {LanguageClues, Locale} from './pipeline.ts';

/** Enough of a passage to tell its language by, in UTF-16 units. */
const sample = 2000;
/** More than the different words of a large import. */
const mostWords = 20_000;

/**
 * The language of a passage: the one whose small words, capitals and marks weigh most. Where they weigh the same, a
 * text with marks is in the first language that has any, a text without in the first that has none.
 */
export function localeOf(text: string): Locale {
	const locale = likeliest(text);
	return locale.unmarked && fold(text) === text.toLowerCase() ? locale.unmarked : locale;
}

function likeliest(text: string): Locale {
	const words = wordTexts(text.slice(0, sample)).map(word => formOf(word));
	const weights = locales.map(locale => ({locale, weight: weightOf(words, locale.clues)}));
	const most = Math.max(...weights.map(each => each.weight));
	const likely = weights.filter(each => each.weight === most).map(each => each.locale);
	if (likely.length === 1 && likely[0]) return likely[0];
	const hasMarks = fold(text) !== text.toLowerCase();
	return likely.find(locale => locale.clues.hasMarks === hasMarks) ?? likely[0] ?? locales[0];
}

/** A word as printed, folded, and by what that changes. */
interface WordForm {
	readonly text: string;
	readonly key: string;
	readonly isSmall: boolean;
	readonly isMarked: boolean;
}

/** The same words come again and again. */
const formOf = upTo(mostWords, (text: string): WordForm => {
	const [small, key] = [text.toLowerCase(), fold(text)];
	return {text, key, isSmall: text === small, isMarked: small !== key};
});

function weightOf(
	words: readonly WordForm[],
	{smallWords, weight, capitalWords, markedWeight}: LanguageClues,
): number {
	let sum = 0;
	for (const {text, key, isSmall, isMarked} of words) {
		if (capitalWords.has(text) || (isSmall && smallWords.has(key)))
			sum += isMarked ? weight.marked : weight.bare;
		if (isSmall && isMarked) sum += markedWeight;
	}
	return sum;
}
