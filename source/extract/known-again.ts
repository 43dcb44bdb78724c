import type {Engagement} from '../domain/engagement.ts';
import type {Document, Passage, Proposal, Skipped} from './import-model.ts';
import {passageOf} from './make-record.ts';

/** The place of a passage, and a text that is the same for the same words. */
export interface PassageKey {
	readonly file: string;
	/** Empty where none was given. */
	readonly url: string;
	readonly textKey: string;
}

/** A passage that an earlier import has read a record from. */
export interface ImportedPassage extends PassageKey {
	readonly recordId: string;
}

/** The earlier imports, as far as they are recorded. */
export interface Imported {
	readonly passages: readonly ImportedPassage[];
	readonly keyOf: (passage: Passage) => PassageKey;
	readonly known: ReadonlyMap<string, Engagement>;
}

/**
 * The skipped passages; one of which a reader has made a record before says so in place of its reason.
 * @param documents the texts that were read
 */
export function skippedAgain(
	skipped: readonly Skipped[],
	documents: readonly Document[],
	{passages, keyOf, known}: Imported,
): readonly Skipped[] {
	if (passages.length === 0) return skipped;
	return skipped.map(each => {
		const key = keyOf(passageOf(each, documents));
		const before = passages.find(row => isSamePassage(row, key) && known.has(row.recordId));
		return before ? {...each, reason: `Imported before, as ${before.recordId}.`} : each;
	});
}

/** A proposal with a record that its passages have given before, and the rows by which that is known. */
interface Match {
	readonly proposal: Proposal;
	readonly known: Engagement;
	readonly rows: readonly ImportedPassage[];
	readonly likeness: number;
}

/**
 * The proposals, those whose passages were imported before with the record that they gave then, whatever was corrected
 * in it since: nothing is added to it. A passage that gave several records gives each of them once, to the proposal
 * that is most like it; what was turned down then is proposed again.
 */
export function knownAgain(
	proposals: readonly Proposal[],
	{passages, keyOf, known}: Imported,
): readonly Proposal[] {
	if (passages.length === 0) return proposals;
	const byText = Map.groupBy(passages, each => each.textKey);
	const matches = proposals
		.flatMap(proposal => matchesOf(proposal, byText, {keyOf, known}))
		.toSorted((a, b) => b.likeness - a.likeness);
	const used = new Set<ImportedPassage>();
	const settled = new Map<Proposal, Engagement>();
	for (const {proposal, known: record, rows} of matches) {
		const free = rows.filter(row => !used.has(row));
		if (settled.has(proposal) || free.length === 0) continue;
		settled.set(proposal, record);
		// One row a passage: another proposal of the same passages may have come to the same record.
		for (const row of onePerPassage(free)) used.add(row);
	}
	return proposals.map(proposal => {
		const record = settled.get(proposal);
		return record
			? {...proposal, mergesInto: record.id, status: 'merges', conflicts: [], isKnownPassage: true}
			: proposal;
	});
}

function matchesOf(
	proposal: Proposal,
	byText: ReadonlyMap<string, readonly ImportedPassage[]>,
	{keyOf, known}: Pick<Imported, 'keyOf' | 'known'>,
): readonly Match[] {
	const rows = proposal.passages.map(keyOf).flatMap(key => {
		return (byText.get(key.textKey) ?? []).filter(row => isSamePassage(row, key));
	});
	return [...Map.groupBy(rows, row => row.recordId)].flatMap(([id, own]) => {
		const record = known.get(id);
		return record ? [{proposal, known: record, rows: own, likeness: likeness(proposal.record, record)}] : [];
	});
}

function isSamePassage(a: PassageKey, b: PassageKey): boolean {
	return a.textKey === b.textKey && (a.file === b.file || (a.url !== '' && a.url === b.url));
}

function onePerPassage(rows: readonly ImportedPassage[]): readonly ImportedPassage[] {
	return [...Map.groupBy(rows, row => row.textKey).values()].flatMap(each => each.slice(0, 1));
}

/** How much of a record is as it was proposed. */
function likeness(a: Engagement, b: Engagement): number {
	const ids = new Set(b.people.map(({id}) => id));
	const shared = a.people.filter(({id}) => ids.has(id)).length;
	return (a.date === b.date ? 2 : 0) + (a.kind === b.kind ? 1 : 0) + shared;
}
