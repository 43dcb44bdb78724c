import {parseEdtf} from '../domain/date.ts';
import type {Engagement} from '../domain/engagement.ts';
import {CommuniqueError} from '../domain/errors.ts';
import {indexValues, indexedText, insertText, type IndexWords} from './full-text.ts';
import type {Database} from './open.ts';
import {seqRange} from './rows.ts';

/**
 * Adds records to an open database, full-text index included, all of them or none.
 * @param importId the import that makes them; null for records of the package
 * @throws {CommuniqueError} (`data`) where a date is not EDTF.
 */
export function insertEngagements(
	database: Database,
	engagements: readonly Engagement[],
	words: IndexWords,
	importId: number | null = null,
): void {
	database.transaction(() => {
		const insert = insertInto(database, importId);
		for (const engagement of engagements) insert(engagement, words);
	})();
}

/** The id, or the first of `id-2`, `id-3`, … that is free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
	let free = id;
	for (let number = 2; isTaken(free); number++) free = `${id}-${number}`;
	return free;
}

/** Takes a record out of the full-text index. */
export function unindex(database: Database, seq: number): void {
	for (const table of ['text_folded', 'text_marked'] as const)
		database.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(seq);
}

/** Brings the full-text index into step with a record that is in the database already. */
export function reindex(database: Database, seq: number, engagement: Engagement, words: IndexWords): void {
	unindex(database, seq);
	const text = indexedText(engagement, words);
	for (const table of ['text_folded', 'text_marked'] as const)
		database.prepare(insertText(table)).run(...indexValues(seq, text, table));
}

function insertInto(
	database: Database,
	importId: number | null,
): (engagement: Engagement, words: IndexWords) => void {
	const row = database.prepare(insertRow);
	const span = database.prepare(
		'INSERT OR IGNORE INTO date_spans (seq, start_day, end_day) VALUES (?, ?, ?)',
	);
	const participant = database.prepare('INSERT INTO participants VALUES (?, ?, ?, ?, ?, ?, ?)');
	const topic = database.prepare('INSERT INTO engagement_topics VALUES (?, ?, ?)');
	const source = database.prepare('INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)');
	const folded = database.prepare(insertText('text_folded'));
	const marked = database.prepare(insertText('text_marked'));
	const lastSeq = database.prepare('SELECT max(seq) FROM engagements WHERE seq BETWEEN ? AND ?').pluck();
	return (engagement, words) => {
		const date = parseEdtf(engagement.date);
		const seq = nextSeq(date.start, range => lastSeq.get(range.first, range.last) as number | null);
		row.run({...flat(engagement), seq, date_start: date.start, date_end: date.end, import_id: importId});
		for (const member of date.members) span.run(seq, member.start, member.end);
		engagement.people.forEach((person, index) =>
			participant.run(seq, index, person.id, person.side, person.office, person.office_vi, person.part),
		);
		engagement.topics.forEach((id, index) => topic.run(seq, index, id));
		engagement.sources.forEach((each, index) =>
			source.run(
				seq,
				index,
				each.publisher,
				each.title,
				each.url,
				each.published,
				each.passage?.file ?? null,
				each.passage?.line ?? null,
			),
		);
		const text = indexedText(engagement, words);
		folded.run(...indexValues(seq, text, 'text_folded'));
		marked.run(...indexValues(seq, text, 'text_marked'));
	};
}

const insertRow = `INSERT INTO engagements VALUES (
	:seq, :id, :date, :date_start, :date_end, :date_basis, :date_reasons, :day_part, :kind,
	:title_en, :title_vi, :summary_en, :summary_vi, :place_en, :place_vi, :venue_en, :venue_vi, :country,
	:part_of, :confidence, :note, :origin, :import_id)`;

function flat(engagement: Engagement): Record<string, unknown> {
	const {place} = engagement;
	return {
		...engagement,
		people: null,
		topics: null,
		sources: null,
		place: null,
		date_reasons: JSON.stringify(engagement.date_reasons),
		place_en: place.name_en,
		place_vi: place.name_vi,
		venue_en: place.venue_en,
		venue_vi: place.venue_vi,
		country: place.country,
	};
}

function nextSeq(day: string, lastIn: (range: {first: number; last: number}) => number | null): number {
	const range = seqRange(day);
	const last = lastIn(range);
	if (last === null) return range.first;
	if (last >= range.last) throw new CommuniqueError('data', `too many records begin on ${day}`);
	return last + 1;
}
