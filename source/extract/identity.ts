import {fold} from '../text/normalize.ts';
import {wordTexts} from '../text/boundary.ts';
import {hasTrait} from './kind-table.ts';
import type {Draft, DraftParticipant, PersonMention} from './import-model.ts';
import {personKeys} from './person-keys.ts';

/** One mention a person: the first, unless only a later one gives the title. */
export function distinctPeople(mentions: readonly PersonMention[]): PersonMention[] {
	const keyOf = personKeys(mentions);
	const distinct = new Map<string, PersonMention>();
	for (const mention of mentions) {
		const key = keyOf(mention);
		const known = distinct.get(key);
		if (!known || (known.postId === null && mention.postId !== null)) distinct.set(key, mention);
	}
	return [...distinct.values()];
}

/** The first participant with a name of each side, Vietnam's and the other's: whom a record is about. */
export function chiefPeople(draft: Draft): {vietnam: PersonMention | null; foreign: PersonMention | null} {
	const named = draft.participants.filter(each => each.mention.name !== '');
	return {
		vietnam: named.find(each => each.mention.side === 'VN')?.mention ?? null,
		foreign: named.find(each => each.mention.side !== 'VN')?.mention ?? null,
	};
}

/** Returns true when a draft names somebody of Vietnam and somebody of another side. */
export function hasBothSides({participants}: Draft): boolean {
	const sides = new Set(participants.filter(each => each.mention.name !== '').map(each => each.mention.side));
	return sides.has('VN') && sides.size > 1;
}

/**
 * The person whose visit a draft is, or is part of: the visitor that the text names, else the first participant who
 * came from elsewhere. Null where nobody travelled.
 */
export function visitorOf(draft: Draft): PersonMention | null {
	if (draft.visitor) return draft.visitor;
	if (hasTrait(draft.kind, 'remote')) return null;
	const isVisitor = (each: DraftParticipant): boolean => each.part === 'visitor' && each.mention.name !== '';
	return draft.participants.find(isVisitor)?.mention ?? null;
}

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * The name by which papers go on to call somebody, folded: the given name of a Vietnamese, the family name of an
 * American, both the last. Empty where there is no name.
 */
export function callName(name: string): string {
	return wordTexts(fold(name)).findLast(word => !suffixes.has(word)) ?? '';
}

/** Returns true when a stretch of text has the name by which somebody is called. */
export function callsByName(text: string, name: string): boolean {
	const called = callName(name);
	return called !== '' && wordTexts(fold(text)).includes(called);
}
