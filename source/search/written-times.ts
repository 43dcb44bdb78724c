import {englishMonths} from '../domain/months.ts';
import {fold} from '../text/normalize.ts';

/*
 * Times as people write them, in either language, with or without marks:
 *
 *     sep 2024 · 2 November 2025 · Nov 2, 2025 · 2024 Sep · tháng 9 2024 · thg 9/2024 · ngày 2 tháng 11 năm 2025
 *     9/2024 · 2/11/2025 (day first) · 2024/9
 *     sep 2024..mar 2025 · sep–dec 2024 · from May to July 2019 · từ tháng 9 đến tháng 12 năm 2024 · sep 2024..
 */

/** All that joins the ends of a range: a hyphen between blanks, between names, or behind a year. */
const joint =
	/ ?(?:\.{2,3}|…) ?| (?:-|to|until|den) |(?<=[a-z])-(?=[a-z])|(?<=\d{4})-(?=\d{1,2}\/)|(?<=\d{4})-(?=\d{4})|(?<=\d{4})-(?=[a-z])/u;
/** Words before the first end. */
const opening = /^(?:from|between|tu)\s+/u;

const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>\d{4})`;
const name = '(?<name>[a-z]{3,9})';
const number = String.raw`(?<month>\d{1,2})`;
/** The forms of one point in time, folded. */
const forms: readonly RegExp[] = [
	new RegExp(`^${year}(?:-${number.replace('1,2', '2')}(?:-${day.replace('1,2', '2')})?)?$`, 'u'),
	new RegExp(`^${year}[/.-]${number}(?:[/.-]${day})?$`, 'u'),
	new RegExp(`^(?:${day}[/.-])?${number}[/.-]${year}$`, 'u'),
	new RegExp(String.raw`^(?:${day}\s+(?:of\s+)?)?${name}\.?(?:,?\s*${year})?$`, 'u'),
	new RegExp(String.raw`^${name}\.?\s+${day},?\s+${year}$`, 'u'),
	new RegExp(String.raw`^${year}\s+${name}\.?(?:\s+${day})?$`, 'u'),
	new RegExp(
		String.raw`^(?:ngay\s+)?(?:${day}\s+)?(?:thang|thg|t)\.?\s*${number}(?:(?:\s*[/-]\s*|,?\s+(?:nam\s+)?)${year})?$`,
		'u',
	),
];

/** A point in time; its year is missing where the other end of a range has it. */
interface Point {
	readonly year: string | null;
	/** The month and the day of it, as `-09-02`; as much as is said. */
	readonly rest: string;
}

/**
 * The range that a text says in words, as it is written in a query: `2024-09..2025-03`, the earlier end first; null for
 * a text that says none. Whether the calendar has such days is not looked at.
 */
export function writtenRange(text: string): string | null {
	// Folding makes hyphens of dashes, which stand in dates too.
	const folded = fold(text.replaceAll(/[–—]/gu, ' - ')).replaceAll(/\s+/gu, ' ').trim().replace(opening, '');
	const [first = '', second, ...others] = folded.split(joint);
	if (others.length > 0 || first + (second ?? '') === '') return null;
	if (second === undefined) return textOf(pointIn(first), null);
	if (first === '' || second === '') {
		const end = textOf(pointIn(first === '' ? second : first), null);
		return end === null ? null : first === '' ? `..${end}` : `${end}..`;
	}
	const [start, end] = [pointIn(first), pointIn(second)];
	const ends = [textOf(start, end), textOf(end, start)].filter(each => each !== null).toSorted();
	return ends.length < 2 ? null : ends.join('..');
}

function pointIn(text: string): Point | null {
	for (const form of forms) {
		const groups = form.exec(text)?.groups;
		if (!groups) continue;
		const {year: yearText, name: monthName, month, day: dayText} = groups;
		const monthNumber = monthName === undefined ? month : monthNamed(monthName);
		if (monthName !== undefined && monthNumber === undefined) continue;
		const parts = [monthNumber, dayText].filter(part => part !== undefined);
		return {year: yearText ?? null, rest: parts.map(part => `-${part.padStart(2, '0')}`).join('')};
	}
	return null;
}

/** The number of a month by its name, or by the beginning of it. */
function monthNamed(text: string): string | undefined {
	const index = englishMonths.findIndex(month => fold(month).startsWith(text));
	return index < 0 ? undefined : String(index + 1);
}

function textOf(point: Point | null, other: Point | null): string | null {
	const year = point?.year ?? other?.year;
	return point === null || year === undefined || year === null ? null : `${year}${point.rest}`;
}
