import {isSpan} from '../../date-mention.ts';
import type {DateMention} from '../../import-model.ts';
import type {Refiner} from '../pipeline.ts';
import {endsWith, findWords, hasWords} from './find-words.ts';
import {movedPoint} from './day-beside.ts';
import {keepLongest} from './spans.ts';

/** Of overlapping dates the longest stays. */
export const keepLongestDates: Refiner<DateMention> = dates => keepLongest(dates);

/**
 * "Sunday, May 31", "hôm nay 3.6", "Sáng nay (9/9)": one date, with the weekday and part of day that the other half
 * tells. `gap` matches all that may stand between the halves.
 */
export const mergeAppositions =
	(gap: RegExp): Refiner<DateMention> =>
	(dates, {text}) => {
		const merged: DateMention[] = [];
		for (const date of dates) {
			const last = merged.at(-1);
			const joined = last && gap.test(text.slice(last.end, date.start)) ? join(last, date) : null;
			if (joined) merged[merged.length - 1] = joined;
			else merged.push(date);
		}
		return merged;
	};

function join(first: DateMention, second: DateMention): DateMention | null {
	const calendar = [first, second].find(date => date.type === 'calendar');
	const other = calendar === first ? second : first;
	if (!calendar || other.type === 'calendar') {
		// "Monday this week" and the like: the weekday says more.
		return null;
	}
	// "On March 24, two days after X had come": that is another day.
	if (other.lengthInDays !== null || other.anchor === 'behind') return null;
	return {
		...calendar,
		start: first.start,
		end: second.end,
		weekday: calendar.weekday ?? other.weekday,
		dayPart: calendar.dayPart ?? other.dayPart,
	};
}

/**
 * "24/1/2018 (mùng 8 tháng Chạp)", "late on Sept. 22 in Washington, when it was already Sept. 23 in Hanoi": a day told
 * again by another calendar or clock is none of its own. `gap` matches all that may stand between the two.
 */
export const dropToldAgain =
	(gap: RegExp): Refiner<DateMention> =>
	(dates, {text}) => {
		const kept: DateMention[] = [];
		for (const date of dates.toSorted((a, b) => a.start - b.start)) {
			const last = kept.at(-1);
			const isAgain = last && areDays(last, date) && gap.test(text.slice(last.end, date.start));
			if (!isAgain) kept.push(date);
		}
		return kept;
	};

/** Two days of the calendar, or of the week. */
function areDays(a: DateMention, b: DateMention): boolean {
	return a.type === 'weekday' ? b.type === 'weekday' : isDay(a) && isDay(b);
}

function isDay(date: DateMention): boolean {
	return date.type === 'calendar' && date.from.day !== null && !isSpan(date);
}

/** The most text before a date in which words of the same day begin, in UTF-16 units. */
const sameDayReach = 8;

/** "Chiều cùng ngày 14-12", "the same day, Dec. 14": a day of the calendar on which what was told before was too. */
export const markSameDay =
	(words: RegExp): Refiner<DateMention> =>
	(dates, {text}) =>
		dates.map(date =>
			isDay(date) && words.test(text.slice(Math.max(0, date.start - sameDayReach), date.end))
				? {...date, isSameDay: true}
				: date,
		);

/** The most text before a length in which it is told that it ended, in UTF-16 units. */
const endReach = 60;

/**
 * A length right beside a date belongs to it: "a three-day visit … got under way Tuesday". What `ended` on a day did
 * not begin on it: there the day stands alone. `ending` are the words for an end right before the length ("wound up a
 * four-day visit on Thursday"), of which the day is the last.
 */
export const attachLengths =
	(ended: RegExp, ending: RegExp, work?: RegExp): Refiner<DateMention> =>
	(dates, {text}) => {
		const lengths = dates.filter(date => date.lengthInDays !== null && date.type === 'relative');
		if (lengths.length !== 1) return dates;
		const length = lengths[0];
		const others = dates.filter(date => date !== length);
		const single = others.filter(date => !isSpan(date));
		if (single.length === 0) return dates;
		const first = single[0];
		if (length && first && hasWords(text.slice(length.end, first.start), ended)) {
			const isOfWork = work?.test(text.slice(length.end, first.start)) === true;
			return isOfWork
				? others.map(date => (date === first ? upTo(date, length.lengthInDays) : date))
				: others;
		}
		const last = length && single.find(date => date.start >= length.end);
		const day = last ?? single.findLast(date => length !== undefined && date.end <= length.start);
		if (length && endsWith(text.slice(Math.max(0, length.start - endReach), length.start), ending))
			return others.map(date => (date === day ? untilLast(date, length.lengthInDays) : date));
		return others.map(date =>
			date === first && length ? {...date, lengthInDays: length.lengthInDays} : date,
		);
	};

/** "On Thursday ended a four-day visit": from a day that is told from that of the text it is counted back later. */
function untilLast(last: DateMention, lengthInDays: number | null): DateMention {
	return last.type === 'calendar' ? upTo(last, lengthInDays) : {...last, lengthInDays, isLast: true};
}

/** "A five-day course ended on May 5": the days up to the one that is told, where it can be counted from. */
function upTo(last: DateMention, lengthInDays: number | null): DateMention {
	const from = last.type === 'calendar' ? movedPoint(last.from, 1 - (lengthInDays ?? 1)) : undefined;
	return from ? {...last, from, weekday: null} : last;
}

/** "April 20 last year": a day whose year is told from that of the text. `words` begin right behind it. */
export const takeYearTold =
	(words: RegExp): Refiner<DateMention> =>
	(dates, {text}) =>
		dates.map(date => {
			if (date.type !== 'calendar' || date.from.year !== null || date.to.year !== null) return date;
			const behind = words.exec(text.slice(date.end, date.end + 20));
			if (!behind) return date;
			return {
				...date,
				end: date.end + behind[0].length,
				yearFrom: behind.groups?.['last'] === undefined ? 0 : -1,
			};
		});

/**
 * A day without a year beside an event that has its year in its name took place in that year: "the 2024 Vietnam
 * International Defense Expo". `edition` matches such names and catches the year as `year` or `year2`. One that only a
 * later sentence names, in which the day does not stand, may be of another year ("RIMPAC 2018 was the first").
 */
export const takeYearOfEdition =
	(edition: RegExp): Refiner<DateMention> =>
	(dates, {text, tokens}) => {
		const sentenceAt = (at: number): number | undefined => tokens.find(token => token.end > at)?.sentence;
		const editions = findWords(text, edition)
			.filter(hit => !dates.some(date => date.start <= hit.start && hit.end <= date.end))
			.map(hit => ({
				sentence: sentenceAt(hit.start),
				year: Number(hit.groups['year'] ?? hit.groups['year2']),
			}));
		const [first] = editions;
		if (!first || editions.some(each => each.year !== first.year)) return dates;
		if (dates.some(date => date.from.year !== null)) return dates;
		const {year} = first;
		const isTold = (date: DateMention): boolean => {
			const own = sentenceAt(date.start);
			return editions.some(({sentence}) => sentence === own || sentence === tokens[0]?.sentence);
		};
		return dates.map(date =>
			date.type === 'calendar' && isTold(date)
				? {...date, from: {...date.from, year}, to: {...date.to, year}}
				: date,
		);
	};
