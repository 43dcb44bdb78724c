import {hasTrait} from '../kind-table.ts';
import type {Moment} from './moment.ts';

/** What a moment gains by telling first, by a day of its own, and by naming both sides, in points of a kind's weight. */
const bonus = {first: 12, day: 8, sides: 10};

/** The moment of a frame that says best what happened. */
export function leadOf(moments: readonly Moment[]): Moment {
	const [first, ...more] = moments;
	if (!first) throw new Error('a frame has a moment');
	return more.reduce((best, each) => (rate(each, first) > rate(best, first) ? each : best), first);
}

function rate(moment: Moment, first: Moment): number {
	const {event, date, people} = moment;
	const sides = new Set(people.map(person => person.side === 'VN'));
	return (
		event.weight -
		(event.isFrame ? 15 : 0) -
		(hasTrait(event.kind, 'makes-known') || hasTrait(event.kind, 'words-alone') ? 15 : 0) +
		(moment === first ? bonus.first : 0) -
		(moment.isAnotherTime ? bonus.first : 0) +
		(date ? bonus.day : 0) +
		(sides.size > 1 ? bonus.sides : 0)
	);
}
