import type {DateMention} from '../../../../import-model.ts';
import type {Stage} from '../../../pipeline.ts';
import {
	attachLengths,
	dropToldAgain,
	keepLongestDates,
	markSameDay,
	mergeAppositions,
	takeYearOfEdition,
	takeYearTold,
} from '../../../shared-grammar/date-refiners.ts';
import {countFromDayBefore} from '../../../shared-grammar/day-beside.ts';
import {takeMonthBefore} from '../../../shared-grammar/day-number.ts';
import {countYearsAfter} from '../../../shared-grammar/years-after.ts';
import {takeYearOfSentence, type YearWords} from '../../../shared-grammar/years-led.ts';
import {joinSpans, type SpanWords} from '../../../shared-grammar/join-spans.ts';
import {parseWrittenDays} from '../../../shared-grammar/written-days.ts';
import {parseWeekdays} from './day-of-week.ts';
import {parseDayLists} from './day-list.ts';
import {parseDayRanges} from './day-range.ts';
import {parseMonths} from './month-only.ts';
import {dayMonth, notNumber} from './patterns.ts';
import {parseNumericDays} from './numeric-day.ts';
import {parseRelativeDays} from './relative-day.ts';
import {parseSpelledDays} from './spelled-day.ts';
import {parseThatDay} from './that-day.ts';
import {parseVisitLengths} from './visit-length.ts';
import {numberWords} from '../words.ts';

/** Between the length of a visit and its last day. */
/** Right before the length of what came to its end. */
const ending = /(?:kết\s+thúc|khép\s+lại|hoàn\s+tất)(?:\s+(?:chuyến|đợt|cuộc)(?:\s+\p{L}{1,12}){0,5})?/giu;
const ended = /kết\s+thúc|khép\s+lại|hoàn\s+tất/giu;
/** Between a day and the same one by another calendar or clock. */
const toldAgain =
	/^\s*(?:\([^()]{1,30}\)\s*)?[(,]?\s*(?:(?:tức|nhằm|ứng\s+với|(?:khi|lúc)\s+(?:đó|ấy)\s+(?:đã|vẫn)\s+là)(?:\s+là)?\s*|(?<=\(\s*))$/iu;
/** Between the halves of one date. */
const apposition = /^[\s,(]*(?:(?:ngày|hôm)\s+)?\(?$/iu;
/** `Đối tác Thái Bình Dương 2018`, `Shangri-La 2019`. */
const edition =
	/(?!(?:Năm|Nam|Từ|Tu|Trước|Truoc|Sau|Đến|Den|Tới|Toi|Hè|Xuân|Thu|Đông|Hồi|Hoi|Vào|Vao|Trong|Giữa|Giua|Cuối|Cuoi|Đầu|Dau|Khoảng|Khoang|Tháng|Thang|Quý)\s)(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}-]{1,40}\s+(?<year>20\d\d)(?=\s*[,.)(]|\s+(?:tại|ở)|$)/gu;
/** A day by its number alone. */
const dayAlone =
	/(?<!\d\s)(?:(?:(?:sang|đến|tới|qua|hôm|vào|trong|sáng|trưa|chiều|tối|đêm)\s+)?ngày(?:\s+m[ùồ]ng)?|(?<!\p{L})(?:hôm|sáng|trưa|chiều|tối|đêm|m[ùồ]ng))\s+(?<day>\d{1,2})(?!\d)(?=\s*[,.;)]|\s+(?:ông|bà|đoàn|tàu|hai|các|họ|vị|tại|ở)(?!\p{L}))(?!\s*[,.]\s*\d)/giu;

const spans: SpanWords = {
	until: new RegExp(
		String.raw`(?:(?:(?:kéo\s+dài|diễn\s+ra|lưu\s+lại|ở\s+lại)\s+)?(?:cho\s+)?(?:đến|tới|hết)\s+(?:hết\s+)?(?:ngày\s+)?${dayMonth}${notNumber}|(?:kéo\s+dài|lưu\s+lại|ở\s+lại|neo\s+(?:đậu|lại))\s+(?:ở\s+đó\s+|tại\s+đây\s+)?(?:cho\s+)?(?:đến|tới|hết)\s+(?:hết\s+)?(?:ngày\s+(?:m[ùồ]ng\s+)?|m[ùồ]ng\s+)\d{1,2}(?!\d|\s?[/.-]\d))`,
		'giu',
	),
	ended:
		/^[^.;]{0,40}(?:và|rồi|,)\s+(?:sẽ\s+|đã\s+)?(?:kết\s+thúc|khép\s+lại|bế\s+mạc)\s+(?:(?:vào|hôm)\s+)?$/iu,
	begun: /(?:bắt\s+đầu|khai\s+mạc|mở\s+đầu|khởi\s+đầu|mở\s+ra)\s+(?:(?:vào|từ|hôm|ngày)\s+){0,2}$/iu,
};

/** "Năm 2012", "Sang năm 2012": the year of a sentence. "Từ năm 2012" is that of no day. */
const years: YearWords = {
	lead: /^["“”(]?(?:(?:sang|đến|tới|vào|trong|hồi|cũng|rồi|và|bước|ngay|mãi|phải)\s+){0,3}(?:(?:đầu|giữa|cuối|mùa\s+(?:xuân|hè|hạ|thu|đông)|hè|thu)\s+(?:của\s+)?)?năm\s+(?<year>(?:19|20)\d\d)(?![\d–/-])/iu,
	subject:
		/^["“”(]?năm\s+(?:19|20)\d\d\s+(?:là|chứng\s+kiến|mở\s+đầu|khép\s+lại|đánh\s+dấu|cũng\s+là)(?!\p{L})/iu,
	later: new RegExp(
		String.raw`^["“”(]?(?:(?:rồi|và|phải|mãi|chỉ|nhưng)\s+){0,2}(?:(?<count>\d{1,2}|${Object.keys(numberWords).join('|')})\s+năm\s+(?:sau|(?<before>trước))(?:\s+(?:đó|nữa))?(?!\s+(?:khi|ngày|chuyến|cuộc|lễ|chiến))|năm\s+(?:sau(?:\s+đó)?|tiếp\s+theo|kế\s+tiếp)(?=\s*,))`,
		'iu',
	),
	that: /^,?\s+(?:(?:của\s+)?năm\s+(?:đó|ấy)|(?:trong\s+)?cùng\s+năm)(?!\p{L})/iu,
	before: /(?:năm|xuân|hè|thu|đông)\s+(?<year>(?:19|20)\d\d)\s*[,(–—]\s*(?:từ\s+)?$/iu,
	counts: numberWords,
};

/** To the day of what was so many years ago. */
const yearsAfter =
	/(?:tròn|đúng)\s+(?<count>\d{1,2}|(?:hai|ba|bốn|năm)\s+mươi(?:\s+lăm)?|mười(?:\s+lăm)?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)\s+năm\s+(?:sau|kể\s+từ|tính\s+từ|từ)\s[^.;]{0,100}$/iu;
const counts = {
	...numberWords,
	'mười lăm': 15,
	'hai mươi': 20,
	'hai mươi lăm': 25,
	'ba mươi': 30,
	'bốn mươi': 40,
	'năm mươi': 50,
};

/** Reads Vietnamese dates. */
export const dates: Stage<DateMention> = {
	parsers: [
		parseWrittenDays,
		parseDayRanges,
		parseDayLists,
		parseNumericDays,
		parseSpelledDays,
		parseMonths,
		parseWeekdays,
		parseThatDay,
		parseRelativeDays,
		parseVisitLengths,
	],
	refiners: [
		keepLongestDates,
		dropToldAgain(toldAgain),
		takeMonthBefore(dayAlone),
		mergeAppositions(apposition),
		markSameDay(/cùng\s+ngày/iu),
		takeYearTold(/^,?\s+năm\s+(?:(?<last>ngoái|trước|rồi)|nay)(?!\p{L})/iu),
		joinSpans(spans),
		attachLengths(ended, ending),
		takeYearOfEdition(edition),
		takeYearOfSentence(years),
		countFromDayBefore,
		countYearsAfter(yearsAfter, counts),
	],
};
