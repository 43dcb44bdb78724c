import {hasTrait, kindEntry} from '../kind-table.ts';
import type {Moment} from './moment.ts';

/** What a moment gains by telling first, by a day of its own, and by naming both sides, in points of its weight. */
const bonus = {first: 12, day: 8, sides: 10};

/** The moment of a frame that says best what happened. */
export function leadMoment(moments: readonly Moment[]): Moment {
	const [first, ...more] = moments;
	if (!first) throw new Error('a frame has a moment');
	return more
		.filter(each => mayLead(each, first))
		.reduce((best, each) => (rate(each, first) > rate(best, first) ? each : best), first);
}

/** What was before or after is not what the passage is about, unless the first only opens it or makes it known. */
function mayLead(moment: Moment, first: Moment): boolean {
	const {kind, weight} = first.event;
	// Who comes to see an exercise is part of it.
	if (isLasting(first) && !moment.date) return false;
	if (!moment.isAnotherTime) return true;
	return weight < 50 || hasTrait(kind, 'makes-known') || kindEntry(kind).opens.includes(moment.event.kind);
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
