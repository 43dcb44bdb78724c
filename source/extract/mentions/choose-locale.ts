import {words} from '../../text/boundary.ts';
import {fold} from '../../text/normalize.ts';
import type {Locale} from './pipeline.ts';
import {english} from './locales/en/index.ts';
import {vietnamese} from './locales/vi/index.ts';

/**
 * Small words of either language that the other lacks, folded: names with marks must not make an English text
 * Vietnamese.
 */
const vietnameseWords = new Set(
	'va cua tai ngay da voi cac nhung trong cho duoc la mot khi theo ong ba tham tiep hoi bo truong nhan dip chieu sang trua thu dam dien den nam quan nuoc gap nay vao tau cap cang hom'.split(
		' ',
	),
);
const englishWords = new Set(
	'the of and in to on with for by an is was at from his her as that who has have were also said after between during will be their its it he she visit minister defense defence secretary received receives met meets hosted held visited signed talks while'.split(
		' ',
	),
);
/**
 * Written large in English only: names of Vietnamese titles must not make a report Vietnamese that is dated so.
 * "March" and "May" begin sentences, too.
 */
const englishDays = new Set(
	'January February April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
		' ',
	),
);
/** Enough of a passage to tell by. */
const sample = 2000;

/** The language of a passage, by its small words and its marks; English where neither tells. */
export function localeOf(text: string): Locale {
	let balance = 0;
	for (const word of words(text.slice(0, sample))) {
		const key = fold(word.text);
		const isLower = word.text === word.text.toLowerCase();
		if ((isLower && englishWords.has(key)) || englishDays.has(word.text)) balance -= 2;
		if (isLower && vietnameseWords.has(key)) balance += word.text === key ? 1 : 2;
		// A marked word that begins small is Vietnamese; one that begins large may be a name.
		if (isLower && word.text.toLowerCase() !== key) balance += 1;
	}
	if (balance === 0) return fold(text) === text.toLowerCase() ? english : vietnamese;
	return balance > 0 ? vietnamese : english;
}
