import {personKey} from '../identity.ts';
import type {Draft, DraftParticipant} from '../import-model.ts';

/**
 * Joins the drafts of a passage that tell one engagement: two sentences of the same kind and day, where the later
 * names nobody new, or where each names one side only.
 */
export function mergeSentences(drafts: readonly Draft[]): readonly Draft[] {
	const merged: Draft[] = [];
	for (const draft of drafts) {
		const at = merged.findIndex(
			other => other.kind === draft.kind && haveSameDay(other, draft) && fitTogether(other, draft),
		);
		const other = merged[at];
		if (other) merged[at] = {...other, participants: joined(other, draft)};
		else merged.push(draft);
	}
	return merged;
}

function fitTogether(a: Draft, b: Draft): boolean {
	const [own, others] = [keysOf(a), keysOf(b)];
	if (own.isSupersetOf(others)) return true;
	return own.size > 0 && others.size > 0 && sidesOf(a).isDisjointFrom(sidesOf(b));
}

function joined(a: Draft, b: Draft): readonly DraftParticipant[] {
	const known = keysOf(a);
	return [...a.participants, ...b.participants.filter(each => !known.has(personKey(each.mention)))];
}

function keysOf({participants}: Draft): ReadonlySet<string> {
	return new Set(participants.map(each => personKey(each.mention)));
}

function sidesOf({participants}: Draft): ReadonlySet<string> {
	return new Set(participants.map(each => each.mention.side));
}

function haveSameDay(a: Draft, b: Draft): boolean {
	const [x, y] = [a.date, b.date];
	if (!x || !y) return true;
	return x.from.day === y.from.day && x.from.month === y.from.month && x.weekday === y.weekday;
}
