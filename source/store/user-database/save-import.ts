import type {Engagement, Participant} from '../../domain/engagement.ts';
import {mergeInto, placeFinder, type Passage, type PlaceFinder, type Proposal} from '../../extract/index.ts';
import {sortNameOf} from '../../text/sort-name.ts';
import {Engagements} from '../engagements.ts';
import {noteImportedPassages} from '../imported-passages.ts';
import type {Database} from '../open.ts';
import {readPlaces} from '../read-reference.ts';
import {Statements} from '../statements.ts';
import {bringIndexUpToDate, insertEngagements, noteChange} from '../writer.ts';
import {freeId} from '../../text/free-id.ts';
import {applyAdditions} from './apply-additions.ts';
import {bringUpToDate, standingOf} from './refresh-reference.ts';

/** An import to be saved. */
export interface ImportRequest {
	/** The accepted proposals. */
	readonly proposals: readonly Proposal[];
	/** Names of the files, without their folders. */
	readonly files: readonly string[];
	/** ISO day of the import. */
	readonly day: string;
	/**
	 * The database that came with the package, open for reading: its reference records replace older ones. Null to
	 * leave them as they are.
	 */
	readonly shipped: Database | null;
}

/** The records that an import has made and changed. */
export interface ImportSummary {
	/** Ids of the records that are new. */
	readonly added: readonly string[];
	/** Ids of known records to which something was added. */
	readonly merged: readonly string[];
	/** Ids of known records to which there was nothing to add. */
	readonly unchanged: readonly string[];
	/** True where reference data of the package came in. */
	readonly isRefreshed: boolean;
	/** True where the database has reference data of a newer package, which stay. */
	readonly isAhead: boolean;
}

/**
 * Saves an import into the user's database, all of it or nothing: new records and people, what merges add, the
 * full-text index, and the note by which {@link undoImport} takes it back. Where there is nothing to add, nothing is
 * noted.
 * @throws {CommuniqueError} (`data`) where a date is not EDTF.
 */
export function saveImport(database: Database, request: ImportRequest): ImportSummary {
	const sql = new Statements(database);
	const save = database.transaction((): ImportSummary => {
		const isRefreshed = bringUpToDate(database, request.shipped);
		const engagements = new Engagements(sql);
		const plan = planOf(request.proposals, engagements);
		const id = sql.number('SELECT max(id) FROM imports') + 1;
		database
			.prepare('INSERT INTO imports VALUES (?, ?, ?)')
			.run(id, request.day, JSON.stringify(request.files));
		addPeople(database, plan.added, id);
		insertEngagements(database, plan.added, id);
		const placeOf = placeFinder(readPlaces(sql));
		const changed = plan.merges.filter(merge => {
			const seq = applyMerge(database, engagements, merge, placeOf, id);
			if (seq !== null) noteChange(database, seq);
			return seq !== null;
		});
		bringIndexUpToDate(database);
		const merged = new Set(changed.map(merge => merge.id));
		if (plan.added.length + merged.size === 0) database.prepare('DELETE FROM imports WHERE id = ?').run(id);
		else for (const each of plan.passages) noteImportedPassages(database, each.id, each.passages, id);
		return {
			added: plan.added.map(record => record.id),
			merged: [...merged],
			unchanged: [...new Set(plan.merges.map(merge => merge.id))].filter(each => !merged.has(each)),
			isRefreshed,
			isAhead: request.shipped !== null && standingOf(database, request.shipped) === 'ahead',
		};
	});
	// The lock is taken at once: what is compared with what is known must not change before it is written.
	return save.immediate();
}

interface PlannedMerge {
	/** The known record. */
	readonly id: string;
	readonly proposed: Engagement;
	/** True where the same passage has given the record before and nobody has corrected it since. */
	readonly addsNothing: boolean;
}

interface Plan {
	readonly added: readonly Engagement[];
	readonly merges: readonly PlannedMerge[];
	/** The passages of each record, by which it will be known again; not of those that are known so already. */
	readonly passages: readonly {readonly id: string; readonly passages: readonly Passage[]}[];
}

/**
 * Settles which record each proposal becomes; what the database has learnt since the proposals were made is taken
 * into account.
 */
function planOf(proposals: readonly Proposal[], engagements: Engagements): Plan {
	const finalIds = new Map<string, string>();
	const taken = new Set<string>();
	const targets = proposals.map(({record, mergesInto, passages, ...said}) => {
		const known = said.isNewForSure
			? undefined
			: mergesInto === null
				? sameEvent(record, engagements)
				: engagements.byId(mergesInto);
		const id =
			known?.id ?? freeId(record.id, each => taken.has(each) || engagements.byId(each) !== undefined);
		if (!known) taken.add(id);
		finalIds.set(record.id, id);
		return {
			record,
			id,
			isKnown: known !== undefined,
			passages,
			isKnownPassage: said.isKnownPassage === true && known !== undefined,
			addsNothing: said.isKnownPassage === true && said.isAmended !== true,
		};
	});
	const partOf = ({part_of, id}: Engagement): string | null => {
		if (part_of === null) return null;
		const visit = finalIds.get(part_of) ?? (engagements.byId(part_of) ? part_of : null);
		return visit === finalIds.get(id) ? null : visit;
	};
	const settled = targets.map(({record, ...rest}) => ({
		...rest,
		record: {...record, part_of: partOf(record)},
	}));
	return {
		added: settled.filter(each => !each.isKnown).map(({record, id}) => ({...record, id, origin: 'user'})),
		merges: settled
			.filter(each => each.isKnown)
			.map(({record, id, addsNothing}) => ({id, proposed: record, addsNothing})),
		passages: settled.filter(each => !each.isKnownPassage),
	};
}

/**
 * The record that a new one is already: one that has come in under the same id since the proposal was made, from
 * another import or a newer package, or one that the same passage has given before.
 */
function sameEvent(record: Engagement, engagements: Engagements): Engagement | undefined {
	const passages = record.sources.flatMap(({passage}) => (passage ? [passage] : []));
	const known = [engagements.byId(record.id), ...passages.flatMap(each => engagements.citing(each))];
	return known.find(
		each => each?.date === record.date && each.kind === record.kind && peopleOf(each) === peopleOf(record),
	);
}

function peopleOf({people}: Engagement): string {
	return people
		.map(person => person.id)
		.toSorted()
		.join(' ');
}

function addPeople(database: Database, records: readonly Engagement[], importId: number): void {
	const insert = database.prepare('INSERT OR IGNORE INTO persons VALUES (?, ?, ?, ?, ?, ?)');
	const add = ({id, name, side}: Participant): unknown =>
		insert.run(id, name, sortNameOf(name, side), side, '', importId);
	for (const {people} of records) people.forEach(add);
}

/** Gives the key of the record, or null where there was nothing to add. */
function applyMerge(
	database: Database,
	engagements: Engagements,
	{id, proposed, addsNothing}: PlannedMerge,
	placeOf: PlaceFinder,
	importId: number,
): number | null {
	const known = engagements.byId(id);
	if (!known || addsNothing) return null;
	const {additions} = mergeInto(known, proposed, placeOf);
	if (additions.sources.length + additions.fields.length === 0) return null;
	const seq = Number(database.prepare('SELECT seq FROM engagements WHERE id = ?').pluck().get(id));
	applyAdditions(database, {seq, id}, additions, importId);
	return seq;
}
