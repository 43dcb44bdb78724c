import type {ContactSpan} from '../domain/contact-span.ts';
import type {DaySpan} from '../domain/days.ts';
import type {Filter} from '../domain/filter.ts';
import type {Attendance} from '../domain/journeys.ts';
import type {Counterpart, PlaceCount, Profile} from '../domain/profile.ts';
import type {Side} from '../domain/vocabulary.ts';
import type {LedgerEntry} from '../domain/ledger.ts';
import {countCommitments, readLatestCommitment} from './read-commitments.ts';
import {readProfile} from './read-profile.ts';
import {safeRow} from './safe-rows.ts';
import type {SearchIndex} from './search-index/index.ts';
import type {Statements} from './statements.ts';

type AttendanceColumns = readonly [
	visit: string,
	kind: Attendance['kind'],
	country: string,
	person: string,
	side: Side,
	office: string,
];

/** Reads whom people met, when and where: figures of many records, none of which is read in full. */
export class Contacts {
	readonly #sql: Statements;
	readonly #index: () => SearchIndex;

	/** @param index gives the search index as it is now */
	constructor(statements: Statements, index: () => SearchIndex) {
		this.#sql = statements;
		this.#index = index;
	}

	/** Reads names, ranks and offices of a person; null where nobody has the id. */
	profile(id: string): Profile | null {
		return this.#sql.atOnce(() => readProfile(this.#sql, id));
	}

	/**
	 * Lists the people of the other side in the records of a person, the most often met first, then the latest.
	 * @param filter lets through the records of the person that count
	 */
	counterparts({id, side}: Pick<Profile, 'id' | 'side'>, filter: Filter): readonly Counterpart[] {
		return this.#ofView(filter, keys =>
			this.#sql
				.all<Counterpart>(
					`SELECT m.id, p.name, m.side, m.count, f.date AS first, l.date AS last, m.last AS lastPlace
					FROM (SELECT person_id AS id, side, count(DISTINCT seq) AS count, min(seq) AS first, max(seq) AS last
						FROM participants WHERE seq IN (SELECT value FROM json_each(?))
						AND side <> ? AND side <> 'other' AND person_id <> ? GROUP BY person_id) m
					JOIN persons p ON p.id = m.id JOIN engagements f ON f.seq = m.first JOIN engagements l ON l.seq = m.last
					ORDER BY m.count DESC, m.last DESC, p.sort_name, m.id`,
					keys,
					side,
					id,
				)
				.map(row => safeRow(row)),
		);
	}

	/** Lists the days that the dates of the records that a filter lets through allow, by the first day of each. */
	days(filter: Filter): readonly DaySpan[] {
		return this.#ofView(filter, keys =>
			this.#sql
				.rows<[string, string]>(
					'SELECT date_start, date_end FROM engagements WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq',
					keys,
				)
				// The schema lets only digits and hyphens into both.
				.map(([start, end]) => ({start, end})),
		);
	}

	/** Reads from when to when the records go that a filter lets through; null where there is none. */
	span(filter: Filter): ContactSpan | null {
		const row = this.#ofView(filter, keys =>
			this.#sql.first<ContactSpan>(
				`SELECT f.date AS first, l.date AS last, v.latest AS latestDay
				FROM (SELECT min(seq) AS first, max(seq) AS last, max(date_end) AS latest
					FROM engagements WHERE seq IN (SELECT value FROM json_each(?))) v
				JOIN engagements f ON f.seq = v.first JOIN engagements l ON l.seq = v.last`,
				keys,
			),
		);
		return row ? safeRow(row) : null;
	}

	/** Counts the records that a filter lets through by their places, the most frequent first. */
	placesOf(filter: Filter): readonly PlaceCount[] {
		return this.#ofView(filter, keys =>
			this.#sql
				.all<PlaceCount>(
					`SELECT place_en AS name_en, max(place_vi) AS name_vi, count(*) AS count FROM engagements
					WHERE seq IN (SELECT value FROM json_each(?)) AND place_en > '' GROUP BY place_en ORDER BY 3 DESC, 1`,
					keys,
				)
				.map(row => safeRow(row)),
		);
	}

	/** Counts what was promised at the records that a filter lets through. */
	commitmentsOf(filter: Filter): number {
		return this.#ofView(filter, keys => countCommitments(this.#sql, keys));
	}

	/** Reads the latest of what was promised there; null where nothing was. */
	latestCommitment(filter: Filter): LedgerEntry | null {
		return this.#ofView(filter, keys => readLatestCommitment(this.#sql, keys));
	}

	/** Lists who took part in the records that a filter lets through, and where: to be counted, not to be shown. */
	attendances(filter: Filter): readonly Attendance[] {
		return this.#ofView(filter, keys =>
			this.#sql
				.rows<AttendanceColumns>(
					`SELECT coalesce(e.part_of, e.id), e.kind, e.country, t.person_id, t.side, t.office
					FROM participants t JOIN engagements e ON e.seq = t.seq
					WHERE t.seq IN (SELECT value FROM json_each(?))`,
					keys,
				)
				.map(([visit, kind, country, person, side, office]) => ({
					visit,
					kind,
					country,
					person,
					side,
					office,
				})),
		);
	}

	#ofView<T>(filter: Filter, read: (keys: string) => T): T {
		return this.#sql.atOnce(() => {
			const view = this.#index().filtered(filter);
			return read(JSON.stringify(view.page('date', {offset: 0, limit: view.total})));
		});
	}
}
