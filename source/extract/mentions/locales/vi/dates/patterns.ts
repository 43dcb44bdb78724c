import type {DayPart} from '../../../../../domain/vocabulary.ts';
import {caughtNumber, caughtYear} from '../../../shared-grammar/calendar.ts';
import type {Hit} from '../../../shared-grammar/find-words.ts';
import {dayPartWords, monthWords} from '../words.ts';

/** A part of the day, caught as `part`. */
export const dayPart = `(?<part>${Object.keys(dayPartWords).join('|')})`;
const dayWord = String.raw`(?:cùng\s+ngày|ngày\s+m[ùồ]ng|m[ùồ]ng|ngày|hôm|các\s+ngày|trong\s+(?:hai|ba|bốn|năm)\s+ngày|trong\s+hai\s+ngày|hai\s+ngày|trong\s+các\s+ngày|trong\s+ngày)`;
/** The words of time before a day. */
export const lead = String.raw`(?:${dayPart}\s+(?:(?:nay|qua)\s+)?)?(?:${dayWord}\s+)?`;
/** A year behind day and month, caught as `year` after a sign, as `yearWord` after its word. */
export const year = String.raw`(?:\s*[-./]\s*(?<year>(?:19|20)\d\d|\d\d(?!\d|[.,]\d))|\s*,?\s+năm\s+(?<yearWord>(?:19|20)\d\d))?`;
/** Between day and month. */
export const monthSign = String.raw`\s*(?:/|\.|-|tháng)\s*`;
/** Day, month and year in numbers. */
export const dayMonth = String.raw`(?<day>\d{1,2})\s?[./-]\s?(?<month>\d{1,2})${year}`;
/** Not a number of something: no digit, decimal or unit follows. */
export const notNumber = String.raw`(?![\d%])(?!\s?[.,/-]\d)(?!\s*(?:%|(?:triệu|tỷ|tỉ|nghìn|ngàn|USD|đồng|km|m|kg|tấn|độ|điểm|số|lần|phần|mét|inch|giờ(?!\s+địa)|phút|tuổi|người|hải lý|Mach)(?!\p{L})))`;
/** Between the first and the last day of a span; `và` only "giữa" two days. */
export const rangeSign = String.raw`\s*(?:-|–|—|đến(?:\s+hết)?|tới|(?<=giữa\s[^.;]{1,30})và)\s*(?:hết\s+)?(?:ngày\s+)?`;

/** The year that a hit caught, or null. */
export function yearOf({groups}: Hit): number | null {
	return caughtYear(groups['yearWord'] ?? groups['year']);
}

/** The part of the day that a hit caught, or null. */
export function dayPartOf({groups}: Hit): DayPart | null {
	const word = (groups['part'] ?? groups['part2'] ?? groups['part3'])?.toLowerCase();
	return word === undefined ? null : (dayPartWords[word] ?? null);
}

/** The number of a month told as word or number; null where there is none. */
export function monthOf(word: string | undefined): number | null {
	return monthWords[word?.toLowerCase().replaceAll(/\s+/gu, ' ') ?? ''] ?? caughtNumber(word);
}
