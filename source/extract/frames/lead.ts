import {isSpan, namesDay} from '../date-mention.ts';
import {hasTrait, isVisit, kindEntry} from '../kind-table.ts';
import type {Moment} from './moment.ts';

/**
 * What a moment gains by telling first, by a day of its own, and by naming both sides, in points of its weight; and
 * what a stay or an exercise told without a day loses beside something that has its own.
 */
const bonus = {first: 12, day: 8, sides: 10, undated: -20};

/** The moment of a frame that says best what happened. */
export function leadMoment(moments: readonly Moment[]): Moment {
	const [first, ...more] = moments;
	if (!first) throw new Error('a frame has a moment');
	const isOneDated = more.some(({date}) => date !== null && namesDay(date));
	const points = (each: Moment): number =>
		rate(each, first) + (isOneDated && isUndatedStay(each) ? bonus.undated : 0);
	return more
		.filter(each => mayLead(each, first))
		.reduce((best, each) => (points(each) > points(best) ? each : best), first);
}

/** What was before or after is not what the passage is about, unless the first only opens it or makes it known. */
function mayLead(moment: Moment, first: Moment): boolean {
	const {kind, weight} = first.event;
	// Who comes to see an exercise is part of it.
	if (isLasting(first) && !moment.date) return false;
	if (isStay(first) && hasTrait(moment.event.kind, 'one-sided') && moment.event.need === 'nobody')
		return false;
	if (!moment.isAnotherTime) return true;
	const isOpened = !moment.isBefore && kindEntry(kind).opens.includes(moment.event.kind);
	return weight < 50 || hasTrait(kind, 'makes-known') || isOpened;
}

/** "Spent the past week at the base": what is given or opened there on one of the days is part of it. */
function isStay({event, date}: Moment): boolean {
	return date !== null && isVisit(event.kind) && !event.isFrame && (date.week !== undefined || isSpan(date));
}

/** "The ship anchored off the bay": of some days, and no day is told. */
function isUndatedStay({event, date}: Moment): boolean {
	return date === null && event.need === 'nobody' && hasTrait(event.kind, 'lasting');
}

/** Something of some days that needs nobody's name, told with its day. */
function isLasting({event, date}: Moment): boolean {
	return (
		date !== null &&
		event.need === 'nobody' &&
		!event.isFrame &&
		hasTrait(event.kind, 'lasting') &&
		!hasTrait(event.kind, 'makes-known')
	);
}

function rate(moment: Moment, first: Moment): number {
	const {event, date, people} = moment;
	const sides = new Set(people.map(person => person.side === 'VN'));
	return (
		event.weight -
		(event.isFrame ? 15 : 0) -
		(hasTrait(event.kind, 'makes-known') || hasTrait(event.kind, 'words-alone') ? 15 : 0) +
		(moment === first && !kindEntry(first.event.kind).opens.includes('talks') ? bonus.first : 0) +
		(date ? bonus.day : 0) +
		(sides.size > 1 ? bonus.sides : 0)
	);
}
