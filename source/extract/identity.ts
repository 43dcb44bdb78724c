import {fold} from '../text/normalize.ts';
import type {Draft, DraftParticipant, PersonMention} from './model.ts';

/**
 * What two mentions of one person have in common: the id of a known person, else the name without its marks. Empty
 * for an office without a name.
 */
export function personKey(mention: Pick<PersonMention, 'personId' | 'name'>): string {
	return mention.personId ?? fold(mention.name);
}

/** The first participant of each side, Vietnam's and the other's: whom a record is about. */
export function chiefPeople(draft: Draft): {vietnam: PersonMention | null; foreign: PersonMention | null} {
	const named = draft.participants.filter(each => each.mention.name !== '');
	return {
		vietnam: named.find(each => each.mention.side === 'VN')?.mention ?? null,
		foreign: named.find(each => each.mention.side !== 'VN')?.mention ?? null,
	};
}

/**
 * Whose visit a draft is, or is part of: the visitor that the text names, else the first participant who came from
 * elsewhere.
 */
export function visitorOf(draft: Draft): PersonMention | null {
	if (draft.visitor) return draft.visitor;
	if (draft.kind === 'phone-call') return null;
	const isVisitor = (each: DraftParticipant): boolean => each.part === 'visitor' && each.mention.name !== '';
	return draft.participants.find(isVisitor)?.mention ?? null;
}
