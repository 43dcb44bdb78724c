import {calendarDay} from '../../domain/days.ts';
import type {DateMention} from '../import-model.ts';
import {candidatesOf, type Horizon, type PossibleDate} from './limits/index.ts';
import {toldOn} from './told-day.ts';

/**
 * Every date that the words of a text allow, in order of time; never empty. "On Tuesday" beside a dateline without its
 * year ("HANOI, March 14 —") is in each year the Tuesday that it means in a text of that day.
 */
export function candidatesIn(
	mention: DateMention | null,
	horizon: Horizon,
	isAnnounced: boolean,
): readonly PossibleDate[] {
	const told = mention?.dateline ? toldInYears(mention, horizon, isAnnounced) : [];
	return told.length > 0 ? told : candidatesOf(mention, horizon);
}

function toldInYears(
	mention: DateMention,
	{start, end}: Horizon,
	isAnnounced: boolean,
): readonly PossibleDate[] {
	const {month, day} = mention.dateline ?? {month: null, day: null};
	const [first, last] = [start, end].map(each => Number(each.slice(0, 4)));
	if (month === null || day === null || first === undefined || last === undefined) return [];
	return Array.from({length: last - first + 1}, (_, index) => calendarDay(first + index, month, day))
		.flatMap(printed => (printed ? (toldOn(printed, mention, isAnnounced) ?? []) : []))
		.filter(each => each.start <= end);
}
