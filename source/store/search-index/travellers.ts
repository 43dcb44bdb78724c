import type {Engagement} from '../../domain/engagement.ts';
import {guests} from '../../domain/journeys.ts';
import type {Side} from '../../domain/vocabulary.ts';
import type {OtherNames} from './other-names.ts';

/**
 * The sides that came to the other's country for an engagement: in Vietnam the United States, by whoever of them
 * takes part and does not live there, and the other way round. A ship that calls brings its side, named or not.
 * Nobody comes to a telephone call, and an announcement says nothing of a journey.
 */
export function travellersOf({kind, place, people}: Engagement, names: OtherNames): readonly Side[] {
	if (kind === 'phone-call' || kind === 'announcement') return [];
	const comes = (side: Side): boolean =>
		people.some(person => person.side === side && !names.isResident(person.office));
	const guest = guests[place.country];
	if (guest !== undefined) return kind === 'port-call' || comes(guest) ? [guest] : [];
	// At a place that nobody names, a visitor came to his host.
	if (place.country !== '') return [];
	const visitors = people.filter(person => person.part === 'visitor' && !names.isResident(person.office));
	return [...new Set(visitors.map(person => person.side).filter(side => side !== 'other'))];
}
