import {parseEdtf} from '../../domain/date.ts';
import {daysBetween, doMeet} from '../../domain/days.ts';
import {perObject} from '../../domain/memo.ts';
import {namedAgainIn} from '../named-again.ts';
import type {Draft, Reference} from '../import-model.ts';
import {type Constraint, hasStatedYear, isCalendar, type PossibleDate, within} from './limits/index.ts';

/** The longest stay of a ship that tells the year of a day, in days. */
const longestStay = 14;

/**
 * The constraint that the known stays of ships put on a day without its year: where the text names a ship, and one of
 * its stays has such a day in it, the day is of that stay. Empty where none has.
 * @param candidates the dates that the words of the text allow
 */
export function shipConstraints(
	{date, passages}: Draft,
	candidates: readonly PossibleDate[],
	reference: Reference,
): readonly Constraint[] {
	if (!date || !isCalendar(date) || hasStatedYear(date) || date.to.day === null) return [];
	const known = shipsOf(reference)
		.withShips(passages[0]?.text ?? '')
		.flatMap(({id, date: told}) => parseEdtf(told).members.map(days => ({id, told, days})))
		.filter(
			({days}) =>
				daysBetween(days.start, days.end) <= longestStay && candidates.some(each => doMeet(each, days)),
		);
	if (known.length === 0) return [];
	const ids = [...new Set(known.map(({id, told}) => `${id} (${told})`))];
	return [
		{
			strength: 'known',
			narrow: within(known.map(({days}) => days)),
			reason: `It agrees with what is known already: ${ids.join(', ')}.`,
		},
	];
}

const shipsOf = perObject(({engagements}: Reference) => namedAgainIn(engagements));
