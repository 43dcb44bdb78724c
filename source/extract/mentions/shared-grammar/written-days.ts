import {englishMonths} from '../../../domain/months.ts';
import {editDistance} from '../../../text/edit-distance.ts';
import type {DateMention} from '../../import-model.ts';
import type {Parser} from '../pipeline.ts';
import {calendarDate, caughtNumber, caughtYear} from './calendar.ts';
import {findWords, type Hit} from './find-words.ts';

/** Neither a digit nor a sign of a date stands before: `25/02/09` is the end of `2025/02/09`. */
const open = String.raw`(?<![\d/.-])`;
const closed = String.raw`(?![\d/-])(?!\.\d)`;
/** A month's name is cut to no less than this, in letters … */
const shortestCut = 3;
/** … and may be misspelt by one letter where it has as many; shorter ones are near other words (Augusta, Marsh). */
const shortestMisspelt = 7;
/** September with a letter too many. */
const longestName = 10;
const names = englishMonths.map(month => month.toLowerCase());
const roman = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

const yearFirst = new RegExp(
	String.raw`${open}(?<year>(?:19|20)\d\d)(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})${closed}`,
	'gu',
);
const named = new RegExp(
	String.raw`${open}(?<day>\d{1,2})[\s/-](?<name>\p{L}{${shortestCut},${longestName}})\.?[\s/,-]+(?:['’](?<short>\d\d)|(?<year>(?:19|20)\d\d))${closed}`,
	'giu',
);
const withRoman = new RegExp(
	String.raw`${open}(?<day>\d{1,2})[/.-](?<roman>${roman.toSorted((a, b) => b.length - a.length).join('|')})[/.-](?<year>(?:19|20)\d\d)${closed}`,
	'gu',
);

/**
 * Full days as pages and tables print them in both languages: `2025-02-09`, `2025/02/09`, `2025.2.9`, `9-Feb-2025`, `9
 * Feb '25`, `9/II/2025`.
 */
export const parseWrittenDays: Parser<DateMention> = ({text}) =>
	[yearFirst, named, withRoman].flatMap(pattern => findWords(text, pattern)).flatMap(hit => dayOf(hit));

function dayOf(hit: Hit): readonly DateMention[] {
	const {year, short, month, day} = hit.groups;
	const number = monthOf(hit) ?? caughtNumber(month);
	if (number === null) return [];
	return calendarDate(hit, {year: caughtYear(year ?? short), month: number, day: caughtNumber(day)});
}

/** The number of a month by its English or Roman name; null where it has none. */
function monthOf({groups}: Hit): number | null {
	const at = groups['name'] ? monthNamed(groups['name']) : roman.indexOf(groups['roman'] ?? '');
	return at < 0 ? null : at + 1;
}

/** The place of a month by its English name, whole, cut ("Sept", "Decem") or misspelt ("Febuary"); -1 for no month. */
function monthNamed(name: string): number {
	const word = name.toLowerCase();
	const whole = names.findIndex(month => month.startsWith(word));
	if (whole >= 0) return whole;
	return names.findIndex(month => month.length >= shortestMisspelt && editDistance(word, month, 1) <= 1);
}
