import {isSpan} from '../../date-mention.ts';
import type {DateMention} from '../../import-model.ts';
import type {Refiner} from '../pipeline.ts';
import {calendarRange} from './calendar.ts';
import {findWords, type Hit} from './find-words.ts';

/** A stay is told in one sentence. */
const sentenceEnd = /[.!?]["”]?\s+\p{Lu}/u;
/** The most text between the first day and the day until, in UTF-16 units. */
const untilReach = 120;
/** The most text before a day in which its words for a beginning stand, in UTF-16 units. */
const beginReach = 40;

/** Words by which two days are the first and the last of one time. */
export interface SpanWords {
	/** With the day until which somebody stays: "stayed until March 9". */
	readonly until: RegExp;
	/** All between the day of a beginning and that of its end: " and ended on ". */
	readonly ended: RegExp;
	/** Before the day of a beginning: "began on ". */
	readonly begun: RegExp;
}

/**
 * "May 17 … stayed until June 2", "began on March 13 and ended on March 15", `kéo dài đến ngày 2/6/2018`: the day
 * before and the last day are one span.
 */
export const joinSpans =
	({until, ended, begun}: SpanWords): Refiner<DateMention> =>
	(dates, {text}) => {
		const ends = findWords(text, until);
		const joined: DateMention[] = [];
		for (const date of dates) {
			const last = joined.at(-1);
			const gap = text.slice(last?.end ?? 0, date.start);
			const isEnd = last && (isUntil(date, gap, ends) || isBegunAndEnded(last, gap, text));
			if (isEnd && !isSpan(last)) joined[joined.length - 1] = spanOf(last, date);
			else joined.push(date);
		}
		return joined;

		function isBegunAndEnded({type, start}: DateMention, between: string, whole: string): boolean {
			return (
				type === 'calendar' &&
				ended.test(between) &&
				begun.test(whole.slice(Math.max(0, start - beginReach), start))
			);
		}
	};

function isUntil(date: DateMention, gap: string, ends: readonly Hit[]): boolean {
	if (gap.length > untilReach || sentenceEnd.test(gap)) return false;
	return ends.some(hit => hit.start <= date.start && date.end <= hit.end);
}

/** The days from one to another; the first alone where the two are none of a calendar that runs on. */
function spanOf(first: DateMention, last: DateMention): DateMention {
	if (first.type !== 'calendar') return {...first, end: last.end, until: last.to};
	const span = {start: first.start, end: last.end};
	return calendarRange(span, first.from, last.to, {dayPart: first.dayPart})[0] ?? first;
}
