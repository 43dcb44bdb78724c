import type {Engagement} from '../domain/engagement.ts';
import type {Document, Passage, Proposal, Skipped} from './import-model.ts';
import type {KnownEngagements} from './known-engagements.ts';
import {passagesIn} from './make-record.ts';

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
	readonly known: Pick<KnownEngagements, 'has' | 'get'>;
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
	const rowsOf = rowsOfPassages(passages.filter(row => known.has(row.recordId)));
	const passageOf = passagesIn(documents);
	return skipped.map(each => {
		const [before] = rowsOf(keyOf(passageOf(each))).flatMap(({rows}) => rows.slice(0, 1));
		return before ? {...each, reason: {code: 'imported-before', text: before.recordId}} : each;
	});
}

/** The rows by which one passage has given one record. */
interface Rows {
	readonly recordId: string;
	readonly textKey: string;
	readonly rows: readonly ImportedPassage[];
	/** Those before it are used. */
	next: number;
}

/** A proposal with a record that its passages have given before, and the rows by which that is known. */
interface Match {
	readonly proposal: Proposal;
	readonly known: Engagement;
	readonly rows: readonly Rows[];
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
	const rowsOf = rowsOfPassages(passages);
	const matches = proposals
		.flatMap(proposal => matchesOf(proposal, rowsOf, {keyOf, known}))
		.toSorted((a, b) => b.likeness - a.likeness);
	const used = new Set<ImportedPassage>();
	const settled = new Map<Proposal, Engagement>();
	for (const {proposal, known: record, rows} of matches) {
		if (settled.has(proposal)) continue;
		const free = onePerPassage(rows, used);
		if (free.length === 0) continue;
		settled.set(proposal, record);
		// One row a passage: another proposal of the same passages may have come to the same record.
		for (const row of free) used.add(row);
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
	rowsOf: (key: PassageKey) => readonly Rows[],
	{keyOf, known}: Pick<Imported, 'keyOf' | 'known'>,
): readonly Match[] {
	const rows = proposal.passages.flatMap(passage => rowsOf(keyOf(passage)));
	return [...Map.groupBy(rows, each => each.recordId)].flatMap(([id, own]) => {
		const record = known.get(id);
		return record ? [{proposal, known: record, rows: own, likeness: likeness(proposal.record, record)}] : [];
	});
}

/** Finds the rows of a passage: those of its text that have its file, then those that have its address. */
function rowsOfPassages(passages: readonly ImportedPassage[]): (key: PassageKey) => readonly Rows[] {
	const byFile = rowsBy(passages, inFile);
	const byUrl = rowsBy(
		passages.filter(({url}) => url !== ''),
		atUrl,
	);
	return key => [
		...(byFile.get(inFile(key)) ?? []),
		...(key.url === '' ? [] : (byUrl.get(atUrl(key)) ?? [])),
	];
}

function rowsBy(
	passages: readonly ImportedPassage[],
	nameOf: (key: PassageKey) => string,
): ReadonlyMap<string, readonly Rows[]> {
	const all = [...Map.groupBy(passages, nameOf)].map(([name, own]): [string, readonly Rows[]] => [
		name,
		[...Map.groupBy(own, each => each.recordId)].map(([recordId, rows]) => {
			return {recordId, textKey: own[0]?.textKey ?? '', rows, next: 0};
		}),
	]);
	return new Map(all);
}

function inFile({file, textKey}: PassageKey): string {
	return JSON.stringify([file, textKey]);
}

function atUrl({url, textKey}: PassageKey): string {
	return JSON.stringify([url, textKey]);
}

function onePerPassage(
	groups: readonly Rows[],
	used: ReadonlySet<ImportedPassage>,
): readonly ImportedPassage[] {
	const free = new Map<string, ImportedPassage>();
	for (const group of groups) {
		const row = firstFree(group, used);
		if (row && !free.has(group.textKey)) free.set(group.textKey, row);
	}
	return [...free.values()];
}

function firstFree(group: Rows, used: ReadonlySet<ImportedPassage>): ImportedPassage | undefined {
	for (let row = group.rows[group.next]; row; row = group.rows[group.next]) {
		if (!used.has(row)) return row;
		group.next++;
	}
	return undefined;
}

/** How much of a record is as it was proposed. */
function likeness(a: Engagement, b: Engagement): number {
	const ids = new Set(b.people.map(({id}) => id));
	const shared = a.people.filter(({id}) => ids.has(id)).length;
	return (a.date === b.date ? 2 : 0) + (a.kind === b.kind ? 1 : 0) + shared;
}
