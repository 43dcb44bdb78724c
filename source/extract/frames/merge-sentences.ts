import type {Draft, DraftParticipant} from '../import-model.ts';
import {personKeysIn, type PersonKeys} from '../person-keys.ts';

/**
 * Joins the drafts of a passage that tell one engagement: two sentences of the same kind and day, where the later
 * names nobody new, or where each names one side only.
 */
export function mergeSentences(drafts: readonly Draft[]): readonly Draft[] {
	const keyOf = personKeysIn(drafts);
	const merged: Draft[] = [];
	for (const draft of drafts) {
		const at = merged.findIndex(
			other => other.kind === draft.kind && haveSameDay(other, draft) && fitTogether(other, draft, keyOf),
		);
		const other = merged[at];
		if (other) merged[at] = {...other, participants: joined(other, draft, keyOf)};
		else merged.push(draft);
	}
	return merged;
}

function fitTogether(a: Draft, b: Draft, keyOf: PersonKeys): boolean {
	const [own, others] = [keysOf(a, keyOf), keysOf(b, keyOf)];
	if (own.isSupersetOf(others)) return true;
	return own.size > 0 && others.size > 0 && sidesOf(a).isDisjointFrom(sidesOf(b));
}

function joined(a: Draft, b: Draft, keyOf: PersonKeys): readonly DraftParticipant[] {
	const known = keysOf(a, keyOf);
	return [...a.participants, ...b.participants.filter(each => !known.has(keyOf(each.mention)))];
}

function keysOf({participants}: Draft, keyOf: PersonKeys): ReadonlySet<string> {
	return new Set(participants.map(each => keyOf(each.mention)));
}

function sidesOf({participants}: Draft): ReadonlySet<string> {
	return new Set(participants.map(each => each.mention.side));
}

function haveSameDay(a: Draft, b: Draft): boolean {
	const [x, y] = [a.date, b.date];
	if (!x || !y) return true;
	return x.from.day === y.from.day && x.from.month === y.from.month && x.weekday === y.weekday;
}
