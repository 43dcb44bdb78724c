import type {Engagement} from '../domain/engagement.ts';
import {isVisit} from './kind-table.ts';
import type {ReferenceIndex} from './reference-index.ts';

/** The known visits of which somebody is a visitor; `person` is an id. */
export function knownVisitsOf(person: string, lookup: ReferenceIndex): readonly Engagement[] {
	const isVisitor = (known: Engagement): boolean =>
		known.people.some(each => each.id === person && each.part === 'visitor');
	return lookup.engagementsOf(person).filter(known => isVisit(known.kind) && isVisitor(known));
}
