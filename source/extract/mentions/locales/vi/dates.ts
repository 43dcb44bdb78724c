import type {DayPart} from '../../../../domain/vocabulary.ts';
import {
	calendarDate,
	calendarRange,
	numberIn,
	relativeDate,
	weekdayDate,
	yearIn,
} from '../../shared-grammar/calendar.ts';
import {
	attachLengths,
	keepLongestDates,
	mergeAppositions,
	takeYearOfEdition,
} from '../../shared-grammar/date-refiners.ts';
import {findWords, type Hit} from '../../shared-grammar/find-words.ts';
import type {DateMention} from '../../../model.ts';
import type {Parser, Scene, Stage} from '../../pipeline.ts';
import {dayPartWords, numberWords, weekdayWords} from './words.ts';

const part = `(?<part>${Object.keys(dayPartWords).join('|')})`;
const dayWord = String.raw`(?:ngày|hôm|các\s+ngày|trong\s+hai\s+ngày|hai\s+ngày|trong\s+các\s+ngày|trong\s+ngày)`;
const lead = String.raw`(?:${part}\s+(?:(?:nay|qua)\s+)?)?(?:${dayWord}\s+)?`;
const year = String.raw`(?:\s*[-./]\s*(?<year>(?:19|20)\d\d|\d\d(?!\d|[.,]\d))|\s*,?\s+năm\s+(?<yearWord>(?:19|20)\d\d))?`;
const monthWord = String.raw`\s*(?:/|\.|-|tháng)\s*`;
/** The day-month pair; a following digit, comma-digit or unit makes it a number. */
const dayMonth = String.raw`(?<day>\d{1,2})\s?[./-]\s?(?<month>\d{1,2})${year}`;
const notNumber = String.raw`(?![\d%])(?!\s?[.,/-]\d)(?!\s*(?:%|(?:triệu|tỷ|tỉ|nghìn|ngàn|USD|đồng|km|m|kg|tấn|độ|điểm|số|lần|phần|mét|inch|giờ(?!\s+địa)|phút|tuổi|người|hải lý|Mach)(?!\p{L})))`;
const rangeSign = String.raw`\s*(?:-|–|—|đến(?:\s+hết)?|tới|và|,)\s*(?:hết\s+)?(?:ngày\s+)?`;

const monthNames: Readonly<Record<string, number>> = {
	giêng: 1,
	hai: 2,
	ba: 3,
	tư: 4,
	năm: 5,
	sáu: 6,
	bảy: 7,
	tám: 8,
	chín: 9,
	mười: 10,
	'mười một': 11,
	'mười hai': 12,
	chạp: 12,
};
/** The longer first; `tháng năm 2018` lacks its month. */
const monthWords = String.raw`mười\s+(?:một|hai)|giêng|hai|ba|tư|năm(?!\s+(?:19|20)\d\d)|sáu|bảy|tám|chín|mười|chạp`;

const fullDay = new RegExp(`${lead}${dayMonth}${notNumber}`, 'giu');
const spelledDay = new RegExp(
	String.raw`${lead}(?:mồng\s+|mùng\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2}|${monthWords})(?![\d\p{L}])${year}`,
	'giu',
);
const spelledRange = new RegExp(
	String.raw`(?:từ\s+)?${lead}(?<day>\d{1,2})(?:${monthWord}(?<firstMonth>\d{1,2})${year.replaceAll('year', 'firstYear')})?${rangeSign}(?<lastDay>\d{1,2})${monthWord}(?<month>\d{1,2})${year}${notNumber}`,
	'giu',
);
const until = new RegExp(
	String.raw`(?:kéo\s+dài|diễn\s+ra|lưu\s+lại|ở\s+lại)?\s*(?:cho\s+)?(?:đến|tới|hết)\s+(?:hết\s+)?(?:ngày\s+)?${dayMonth}${notNumber}`,
	'giu',
);
const month = new RegExp(
	String.raw`(?<!\d\s)(?:(?:đầu|giữa|cuối|trong|hồi)\s+)?tháng\s+(?<month>\d{1,2})(?!\d)(?:\s*[/.-]\s*(?<year>(?:19|20)\d\d)|\s*,?\s+năm\s+(?<yearWord>(?:19|20)\d\d))?${notNumber}`,
	'giu',
);
const weekday = new RegExp(
	String.raw`(?:${part}\s+)?(?<weekday>${Object.keys(weekdayWords).join('|')}|thứ\s+[2-7](?=\s*[,(]\s*(?:ngày\s+)?\d{1,2}\s?[/.-]))(?:\s+tuần\s+này|\s+vừa\s+qua|\s+tuần\s+(?<week>trước|tới|sau))?`,
	'giu',
);
const relative = new RegExp(
	String.raw`(?:(?:hôm|ngày)\s+(?<when>nay|qua|kia|mai)|${part}\s+(?<partWhen>nay|qua|mai))`,
	'giu',
);
const sameDay = new RegExp(
	String.raw`(?:(?:cũng\s+)?(?:trong|vào)?\s*${part}\s+cùng\s+ngày|(?:cũng\s+)?(?:trong\s+)?cùng\s+ngày(?!\s+\d)|cũng\s+(?:trong|vào)\s+${part.replace('part', 'part2')}(?:\s+nay)?(?!\s+(?:ngày\s+)?\d))`,
	'giu',
);
const length = new RegExp(
	String.raw`(?:chuyến\s+thăm|thăm|trong|kéo\s+dài)(?:\s+[\p{L}]+){0,6}?\s+(?<count>\d{1,2}|${Object.keys(numberWords).join('|')})\s+ngày(?!\s+\d)`,
	'giu',
);
/** Before the length of a visit that the day named ended, so that it does not begin on that day. */
const ended =
	/(?:sau|kết\s+thúc|khép\s+lại|hoàn\s+thành|hoàn\s+tất|cuối|trước)(?:\s+(?:khi|tốt\s+đẹp|ngày|của|đợt|chặng))*\s*$/iu;
const weeks: Readonly<Record<string, number>> = {trước: -7, tới: 7, sau: 7};
const offsets: Readonly<Record<string, number>> = {nay: 0, qua: -1, kia: -2, mai: 1};
/** Signs of a date beside a bare pair of numbers; `7-2` alone is a score, `5.6` a number. */
const dateContext = /(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|nay|qua|từ|đến|tới|tháng|và|vào|lễ|,|\()\s*$/iu;
/** Right before a pair with a slash that is none of a day and month. */
const numberContext =
	/(?:số|tỷ lệ|tỉ lệ|tỷ số|quốc lộ|đường|đại lộ|khu|tiểu đoàn|điều|khoản|chiếm|khoảng|gần|hơn|version|phiên bản|\p{Sc})\s*$/iu;

function yearOf(hit: Hit): number | null {
	return yearIn(hit.groups['yearWord'] ?? hit.groups['year']);
}

function dayPartOf(hit: Hit): DayPart | null {
	const word = (hit.groups['part'] ?? hit.groups['part2'])?.toLowerCase();
	return word === undefined ? null : (dayPartWords[word] ?? null);
}

function monthOf(word: string | undefined): number | null {
	return monthNames[word?.toLowerCase().replaceAll(/\s+/gu, ' ') ?? ''] ?? numberIn(word);
}

/** `Tối 7/2`, `Ngày 4/3`, `Chiều 20/11/2019`, `sáng 5.6`, `chiều 12-10`, `3/6/2014`. */
export const parseDays: Parser<DateMention> = ({text}) =>
	findWords(text, fullDay)
		.filter(hit => isDayAndMonth(hit, text))
		.flatMap(hit =>
			calendarDate(
				hit,
				{year: yearOf(hit), month: numberIn(hit.groups['month']), day: numberIn(hit.groups['day'])},
				{dayPart: dayPartOf(hit)},
			),
		);

/**
 * A pair with a slash is a date unless what stands before says otherwise; with a full stop or hyphen only where what
 * stands before says so.
 */
function isDayAndMonth(hit: Hit, text: string): boolean {
	const before = text.slice(Math.max(0, hit.start - 24), hit.start);
	if (/^\p{L}/u.test(hit.text)) return true;
	if (numberContext.test(before)) return false;
	if (yearOf(hit) !== null || /^\d+\s?\//u.test(hit.text)) return true;
	return dateContext.test(before);
}

/** `ngày 3 tháng 6 (năm 2014)`. */
export const parseSpelledDays: Parser<DateMention> = ({text}) =>
	findWords(text, spelledDay)
		.filter(isSpelledMonth)
		.flatMap(hit =>
			calendarDate(
				hit,
				{year: yearOf(hit), month: monthOf(hit.groups['month']), day: numberIn(hit.groups['day'])},
				{dayPart: dayPartOf(hit)},
			),
		);

/** `6 tháng hai bên` is half a year: a month in small letters needs a word of time before its day. */
function isSpelledMonth({text, groups}: Hit): boolean {
	return /^[\d\p{Lu}]/u.test(groups['month'] ?? '') || /^\p{L}/u.test(text);
}

/**
 * `từ ngày 19 - 21/11/2019`, `từ 4 đến 6.6`, `trong hai ngày 19 và 20/11`, `từ 30/6 đến 2/7`, `từ ngày 3 đến ngày 5
 * tháng 9`.
 */
export const parseRanges: Parser<DateMention> = ({text}) =>
	findWords(text, spelledRange).flatMap(hit => {
		const {day, firstMonth, lastDay, month: lastMonth} = hit.groups;
		const startsWithWord = /^\p{L}/u.test(hit.text);
		if (!startsWithWord && !/\/|tháng/u.test(hit.text)) return [];
		const firstYear = yearIn(hit.groups['firstYearWord'] ?? hit.groups['firstYear']);
		return calendarRange(
			hit,
			{year: firstYear, month: numberIn(firstMonth), day: numberIn(day)},
			{year: yearOf(hit), month: monthOf(lastMonth), day: numberIn(lastDay)},
			{dayPart: dayPartOf(hit)},
		);
	});

/** `cuối tháng 5`, `tháng 6/2015`, `tháng 9 năm 2023`. */
export const parseMonths: Parser<DateMention> = ({text}) =>
	findWords(text, month).flatMap(hit =>
		calendarDate(hit, {year: yearOf(hit), month: numberIn(hit.groups['month']), day: null}),
	);

/** `thứ Hai`, `sáng thứ tư`, `Chủ nhật`. In small letters without a word of time before it `thứ ba` is "the third". */
export const parseWeekdays: Parser<DateMention> = ({text}) =>
	findWords(text, weekday).flatMap(hit => {
		const printed = hit.groups['weekday'] ?? '';
		const before = text.slice(Math.max(0, hit.start - 12), hit.start);
		const isTime = hit.groups['part'] !== undefined || /(?:hôm|ngày|vào)\s*$/iu.test(before);
		const isSure = /\p{Lu}|\d/u.test(printed.slice(1)) || printed.toLowerCase().startsWith('chủ');
		const day = weekdayOf(printed);
		if (day === undefined || !(isTime || isSure)) return [];
		const week = weeks[hit.groups['week']?.toLowerCase() ?? ''];
		return [{...weekdayDate(hit, day, dayPartOf(hit)), offset: week ?? null}];
	});

function weekdayOf(printed: string): number | undefined {
	const number = /\d/u.exec(printed);
	return number ? Number(number[0]) - 1 : weekdayWords[printed.toLowerCase().replaceAll(/\s+/gu, ' ')];
}

/** `hôm nay`, `sáng nay`, `hôm qua`, `tối qua`, `ngày mai`. */
export const parseRelativeDays: Parser<DateMention> = ({text}) =>
	findWords(text, relative).map(hit => {
		const when = (hit.groups['when'] ?? hit.groups['partWhen'] ?? '').toLowerCase();
		return relativeDate(hit, offsets[when] ?? null, dayPartOf(hit));
	});

/** `cùng ngày`, `chiều cùng ngày`, `cũng trong chiều`. */
export const parseSameDay: Parser<DateMention> = ({text}) =>
	findWords(text, sameDay).map(hit => relativeDate(hit, null, dayPartOf(hit)));

/** `chuyến thăm ba ngày`, `thăm Việt Nam 3 ngày`. */
export const parseLengths: Parser<DateMention> = ({text}) =>
	findWords(text, length).flatMap(hit => {
		if (ended.test(text.slice(Math.max(0, hit.start - 30), hit.start))) return [];
		const word = (hit.groups['count'] ?? '').toLowerCase();
		const count = numberWords[word] ?? Number(word);
		return count >= 1 && count <= 31 ? [relativeDate(hit, null, null, count)] : [];
	});

/** `ngày 17/5, … kéo dài đến ngày 2/6/2018`: the day before and the day until are one span. */
function joinUntil(dates: readonly DateMention[], {text}: Scene): readonly DateMention[] {
	const ends = findWords(text, until);
	const joined: DateMention[] = [];
	for (const date of dates) {
		const last = joined.at(-1);
		const isEnd = ends.some(hit => hit.start <= date.start && date.end <= hit.end);
		const opens =
			last?.type === 'calendar' && last.from.day === last.to.day && last.from.month === last.to.month;
		if (!isEnd || !opens || date.start - last.end > 120) {
			joined.push(date);
			continue;
		}
		const span = {start: last.start, end: date.end};
		const range = calendarRange(span, last.from, date.to, {dayPart: last.dayPart});
		if (range[0]) joined[joined.length - 1] = range[0];
	}
	return joined;
}

/** Between the halves of one date. */
const apposition = /^[\s,(]*(?:(?:ngày|hôm)\s+)?\(?$/iu;
/** `Đối tác Thái Bình Dương 2018`, `Shangri-La 2019`. */
const edition = /\p{Lu}[\p{L}\p{M}-]+\s+(?<year>20\d\d)(?=\s*[,.)(]|\s+(?:tại|ở)|$)/gu;

/** How Vietnamese dates are read. */
export const dates: Stage<DateMention> = {
	parsers: [
		parseRanges,
		parseDays,
		parseSpelledDays,
		parseMonths,
		parseWeekdays,
		parseSameDay,
		parseRelativeDays,
		parseLengths,
	],
	refiners: [
		keepLongestDates,
		mergeAppositions(apposition),
		joinUntil,
		attachLengths,
		takeYearOfEdition(edition),
	],
};
