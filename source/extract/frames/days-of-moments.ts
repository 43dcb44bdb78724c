import {doShareDay, isSpan, namesDay} from '../date-mention.ts';
import type {DateMention} from '../import-model.ts';
import {roleOf} from './date-roles.ts';
import type {Moment} from './moment.ts';
import type {ReadPassage, Sentence} from './sentence.ts';

/** The sentences before the first moment of a passage. */
interface Opening {
	readonly leading: readonly Sentence[];
	readonly read: ReadPassage;
}

/**
 * The day of a moment; "that afternoon" is of the last day told before. The first one without a day has that of the
 * sentences before it.
 */
export function dayOf(
	moment: Moment,
	before: readonly DateMention[],
	opening: Opening | null,
): DateMention | null {
	const {date} = moment;
	if (date === null) return opening && newsDay(moment, opening);
	return date.type === 'same-day' && date.offset === null ? (before.at(-1) ?? date) : date;
}

/** The one day that the sentences before the first moment tell as that of the news. */
function newsDay({event}: Moment, {leading, read}: Opening): DateMention | null {
	const days = leading.flatMap(sentence =>
		sentence.dates.filter(each => {
			const role = roleOf(each, event, sentence, read);
			return each.type === 'calendar' && namesDay(each) && (role === 'event' || role === 'dateline');
		}),
	);
	const [day] = days;
	return day && days.every(each => doShareDays(day, each)) ? day : null;
}

/** "Came in late May 2015 …. On the 28th he was received": the day is one of the month that was told before. */
export function isInMonth(month: DateMention, {from, to}: DateMention): boolean {
	const {year} = month.from;
	return (
		month.from.day === null &&
		year !== null &&
		year === to.year &&
		month.from.month === from.month &&
		month.to.month === to.month
	);
}

/** Returns true where two days of the calendar can be one, in the same year as far as it is told. */
export function doShareDays(a: DateMention, b: DateMention): boolean {
	if (a.from.year !== null && b.from.year !== null && a.from.year !== b.from.year) return false;
	// A span beside one of its days: the visit, and a meeting during it.
	return isSpan(a) === isSpan(b) && doShareDay(a, b);
}
