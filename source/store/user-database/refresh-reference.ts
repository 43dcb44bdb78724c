import {hasSource, isEmpty, type FilledField} from '../../domain/additions.ts';
import type {Engagement, Source} from '../../domain/engagement.ts';
import {placeFinder, restatedSources} from '../../extract/index.ts';
import {dataStanding, readDataState, type DataStanding} from '../data-standing.ts';
import {Engagements} from '../engagements.ts';
import {migrate} from '../migrations/index.ts';
import type {Database} from '../open.ts';
import {toSources, type SourceRow} from '../source-rows.ts';
import {readPlaces} from '../read-reference.ts';
import {Statements} from '../statements.ts';
import {insertEngagements, noteChange} from '../writer.ts';
import {freeId} from '../../text/free-id.ts';
import {appendSource, fillField} from './apply-additions.ts';

/** Tables that hold nothing of the user's, parents first. */
const referenceTables = [
	'terms',
	'places',
	'venues',
	'ranks',
	'organizations',
	'posts',
	'post_titles',
	'memberships',
	'series',
	'known_editions',
	'data_versions',
	'data_changes',
	'meta',
] as const;

/**
 * Brings the user's database up to this program's version, and the reference data of the package into it where they
 * are newer, or the database was of another version; all in the transaction that is open. What a newer package has
 * brought in stays.
 * @param shipped the database of the package; null to leave the reference data as they are
 * @returns true when reference data came in
 */
export function bringUpToDate(database: Database, shipped: Database | null): boolean {
	const wasOlder = migrate(database);
	if (shipped === null) return false;
	const standing = standingOf(database, shipped);
	if (standing === 'ahead' || (!wasOlder && standing === 'same')) return false;
	refreshReference(database, shipped);
	return true;
}

/**
 * Replaces the reference data in the user's database by the package's. The user's records and people stay, and so does
 * what the user's imports added to records of the package; where the package now fills a field itself, its own value
 * stands. A record that the package no longer has goes, unless something of the user's hangs on it.
 */
export function refreshReference(database: Database, shipped: Database): void {
	const sql = new Statements(database);
	const shippedSql = new Statements(shipped);
	// Rows go and come back under the same keys; they are checked when the transaction ends.
	database.pragma('defer_foreign_keys = ON');
	for (const table of referenceTables.toReversed()) database.exec(`DELETE FROM ${table}`);
	refreshPersons(database, shippedSql);
	refreshBodies(database, shippedSql);
	for (const table of referenceTables) copyRows(database, shippedSql, table);
	refreshRecords(database, sql, new Engagements(shippedSql).all());
	removeOldPersons(database, shippedSql);
	removeOldBodies(database, shippedSql);
	removeOldSeries(database);
	noteUsers(database);
}

/** Compares the reference data of a database with the package's. */
export function standingOf(database: Database, shipped: Database): DataStanding {
	return dataStanding(readDataState(new Statements(database)), readDataState(new Statements(shipped)));
}

function copyRows(database: Database, shippedSql: Statements, table: (typeof referenceTables)[number]): void {
	const rows = shippedSql.all<Record<string, string | number | null>>(`SELECT * FROM ${table}`);
	const [first] = rows;
	if (!first) return;
	const names = Object.keys(first);
	const insert = database.prepare(
		`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
	);
	for (const row of rows) insert.run(...Object.values(row));
}

/** A person whom an import met first and whom the package now knows is the package's from then on. */
function refreshPersons(database: Database, shippedSql: Statements): void {
	const upsert = database.prepare(
		`INSERT INTO persons VALUES (:id, :name, :sort_name, :side, :other_names, NULL)
		ON CONFLICT (id) DO UPDATE SET name = :name, sort_name = :sort_name, side = :side, other_names = :other_names, import_id = NULL`,
	);
	for (const row of shippedSql.all('SELECT id, name, sort_name, side, other_names FROM persons'))
		upsert.run(row);
}

function refreshBodies(database: Database, shippedSql: Statements): void {
	const upsert = database.prepare(
		`INSERT INTO bodies VALUES (:id, :name_en, :name_vi, :side, :other_names, :short_en, :short_vi)
		ON CONFLICT (id) DO UPDATE SET name_en = :name_en, name_vi = :name_vi, side = :side, other_names = :other_names,
			short_en = :short_en, short_vi = :short_vi`,
	);
	for (const row of shippedSql.all('SELECT * FROM bodies')) upsert.run(row);
}

function removeOldPersons(database: Database, shippedSql: Statements): void {
	const ids = shippedSql.all<{id: string}>('SELECT id FROM persons').map(row => row.id);
	database
		.prepare(
			`DELETE FROM persons WHERE import_id IS NULL AND id NOT IN (SELECT value FROM json_each(?))
				AND id NOT IN (SELECT person_id FROM participants)`,
		)
		.run(JSON.stringify(ids));
}

/** A record that stays although the package has dropped it keeps the ships and organisations that it names. */
function removeOldBodies(database: Database, shippedSql: Statements): void {
	const ids = shippedSql.all<{id: string}>('SELECT id FROM bodies').map(row => row.id);
	database
		.prepare(
			`DELETE FROM bodies WHERE id NOT IN (SELECT value FROM json_each(?))
				AND id NOT IN (SELECT body_id FROM engagement_bodies)`,
		)
		.run(JSON.stringify(ids));
}

/** A record that stays although the package has dropped it leaves the series that are gone. */
function removeOldSeries(database: Database): void {
	database.exec('DELETE FROM engagement_series WHERE series_id NOT IN (SELECT id FROM series)');
}

function refreshRecords(database: Database, sql: Statements, shipped: readonly Engagement[]): void {
	const records = withoutClashes(sql, shipped);
	const additions = new Map(records.map(record => [record.id, additionsTo(sql, record)]));
	removeRecords(database, sql, new Set(records.map(record => record.id)));
	insertEngagements(database, records);
	for (const record of records) {
		const own = additions.get(record.id);
		if (!own || own.sources.length + own.fields.length === 0) continue;
		const seq = sql.number('SELECT seq FROM engagements WHERE id = ?', record.id);
		addAgain(database, {...record, seq}, own);
	}
}

/** A record of the package whose id the user has given to a record of his own gets another one: the user's ids stay. */
function withoutClashes(sql: Statements, shipped: readonly Engagement[]): readonly Engagement[] {
	const users = new Set(
		sql.all<{id: string}>("SELECT id FROM engagements WHERE origin = 'user'").map(row => row.id),
	);
	const ids = new Set(shipped.map(record => record.id));
	const renamed = new Map(
		shipped
			.filter(record => users.has(record.id))
			.map(({id}) => [id, freeId(id, each => users.has(each) || ids.has(each))]),
	);
	const nameOf = (id: string): string => renamed.get(id) ?? id;
	return shipped.map(record => ({
		...record,
		id: nameOf(record.id),
		part_of: record.part_of === null ? null : nameOf(record.part_of),
	}));
}

/** The sources and fields that the user's imports have added to a record. */
interface OwnAdditions {
	readonly sources: readonly (Source & {readonly importId: number})[];
	readonly fields: readonly (FilledField & {readonly importId: number})[];
}

/** What the user's imports have added to a record, as it stands to the newer record of the package. */
function additionsTo(sql: Statements, newer: Engagement): OwnAdditions {
	const {id: recordId} = newer;
	const rows = sql.all<SourceRow & {readonly import_id: number}>(
		`SELECT * FROM sources
		WHERE import_id IS NOT NULL AND seq = (SELECT seq FROM engagements WHERE id = ?) ORDER BY position`,
		recordId,
	);
	const fields = sql.all<{field: FilledField['field']; value: string; importId: number}>(
		'SELECT field, value, import_id AS importId FROM filled_fields WHERE record_id = ?',
		recordId,
	);
	return {
		sources: restated(sql, toSources(rows), newer).map((source, index) => ({
			...source,
			importId: rows[index]?.import_id ?? 0,
		})),
		fields: fields.map(row => ({...row, value: JSON.parse(row.value) as FilledField['value']})),
	};
}

/** The sources that an import has added to a record, with what they bear of the newer one. */
function restated(sql: Statements, sources: readonly Source[], newer: Engagement): readonly Source[] {
	const older = sources.length > 0 ? new Engagements(sql).byId(newer.id) : undefined;
	return older ? restatedSources({...older, sources}, newer, placeFinder(readPlaces(sql))) : sources;
}

/** Takes out the package's records, but for those that it no longer has and on which something of the user's hangs. */
function removeRecords(database: Database, sql: Statements, staying: ReadonlySet<string>): void {
	const rows = sql.all<{seq: number; id: string; isUsed: number}>(
		`SELECT seq, id,
			EXISTS (SELECT 1 FROM sources s WHERE s.seq = e.seq AND s.import_id IS NOT NULL)
				OR EXISTS (SELECT 1 FROM filled_fields f WHERE f.record_id = e.id)
				OR EXISTS (SELECT 1 FROM engagements u WHERE u.part_of = e.id AND u.origin = 'user') AS isUsed
		FROM engagements e WHERE origin = 'reference'`,
	);
	const remove = database.prepare('DELETE FROM engagements WHERE seq = ?');
	const kept = rows.filter(row => row.isUsed === 1 && !staying.has(row.id));
	for (const {seq} of rows.filter(row => !kept.includes(row))) {
		noteChange(database, seq);
		remove.run(seq);
	}
	// A record that stays without the visit it belonged to belongs to none.
	const orphan = database.prepare(
		'UPDATE engagements SET part_of = NULL WHERE seq = ? AND part_of NOT IN (SELECT id FROM engagements)',
	);
	const isGone = (id: string): boolean => !staying.has(id) && !kept.some(row => row.id === id);
	for (const row of kept) {
		const visit = sql.first<{part_of: string | null}>(
			'SELECT part_of FROM engagements WHERE seq = ?',
			row.seq,
		);
		if (visit?.part_of && isGone(visit.part_of)) orphan.run(row.seq);
	}
}

/** Adds again what the user's imports had added, as far as the newer record does not have it itself. */
function addAgain(database: Database, record: Engagement & {readonly seq: number}, own: OwnAdditions): void {
	const sources = own.sources.filter(source => !hasSource(record.sources, source));
	for (const {importId, ...source} of sources) appendSource(database, record.seq, source, importId);
	const forget = database.prepare('DELETE FROM filled_fields WHERE record_id = ? AND field = ?');
	for (const filled of own.fields) {
		if (isEmpty(record, filled.field)) fillField(database, record.seq, filled);
		else forget.run(record.id, filled.field);
	}
}

/** Labels, synonyms and other names may have changed under the user's records. */
function noteUsers(database: Database): void {
	database.exec("INSERT OR IGNORE INTO index_changes SELECT seq FROM engagements WHERE origin = 'user'");
}
