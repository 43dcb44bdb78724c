import type {Additions, FillableField, FilledField} from '../../domain/additions.ts';
import type {Source} from '../../domain/engagement.ts';
import {rowInserter} from '../insert-row.ts';
import type {Database} from '../open.ts';
import {flatSource, sourceColumns} from '../source-rows.ts';

/** The column of each field, with its value while the field is empty; topics have rows of their own. */
const columns: Readonly<Record<Exclude<FillableField, 'topics'>, readonly [string, string | null]>> = {
	day_part: ['day_part', null],
	title_en: ['title_en', ''],
	title_vi: ['title_vi', ''],
	summary_en: ['summary_en', ''],
	summary_vi: ['summary_vi', ''],
	name_en: ['place_en', ''],
	name_vi: ['place_vi', ''],
	country: ['country', ''],
	venue_en: ['venue_en', ''],
	venue_vi: ['venue_vi', ''],
	part_of: ['part_of', null],
};

/** A record's key and its id. */
export interface RecordKey {
	readonly seq: number;
	readonly id: string;
}

/**
 * Adds sources to a record and fills its empty fields, and notes which import did so. The full-text index is the
 * caller's to bring into step.
 */
export function applyAdditions(
	database: Database,
	record: RecordKey,
	{sources, fields}: Additions,
	importId: number,
): void {
	for (const source of sources) appendSource(database, record.seq, source, importId);
	const note = database.prepare('INSERT INTO filled_fields VALUES (?, ?, ?, ?)');
	for (const filled of fields) {
		fillField(database, record.seq, filled);
		note.run(record.id, filled.field, JSON.stringify(filled.value), importId);
	}
}

/** Adds a source after those that the record has. */
export function appendSource(database: Database, seq: number, source: Source, importId: number): void {
	const last = database
		.prepare('SELECT coalesce(max(position), -1) FROM sources WHERE seq = ?')
		.pluck()
		.get(seq);
	rowInserter(database, 'sources', [...sourceColumns, 'import_id'])({
		...flatSource(source, []),
		seq,
		position: Number(last) + 1,
		import_id: importId,
	});
}

/** Sets a field that is empty. */
export function fillField(database: Database, seq: number, {field, value}: FilledField): void {
	if (field !== 'topics') {
		setColumn(database, seq, columns[field][0], String(value));
		return;
	}
	const row = database.prepare('INSERT INTO engagement_topics VALUES (?, ?, ?)');
	[value].flat().forEach((topic, index) => row.run(seq, index, topic));
}

/** Makes a field empty again. */
export function emptyField(database: Database, seq: number, field: FillableField): void {
	if (field === 'topics') database.prepare('DELETE FROM engagement_topics WHERE seq = ?').run(seq);
	else setColumn(database, seq, ...columns[field]);
}

/** The column is one of the constants above, never a text from outside. */
function setColumn(database: Database, seq: number, column: string, value: string | null): void {
	database.prepare(`UPDATE engagements SET ${column} = ? WHERE seq = ?`).run(value, seq);
}
