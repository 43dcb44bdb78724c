import type {DaySpan} from '../domain/days.ts';
import type {Filter} from '../domain/filter.ts';
import type {Attendance} from '../domain/journeys.ts';
import type {Counterpart, PlaceCount, Profile} from '../domain/profile.ts';
import type {Side} from '../domain/vocabulary.ts';
import {safeText} from '../text/safe.ts';
import {countCommitments} from './read-commitments.ts';
import {readProfile} from './read-profile.ts';
import {safeRow} from './safe-rows.ts';
import type {SearchIndex} from './search-index/index.ts';
import type {Statements} from './statements.ts';

/** The days of an engagement, with its date as EDTF. */
export interface ContactDays extends DaySpan {
	readonly date: string;
}

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

	/** Lists the people of the other side with whom a person took part, the most often met first, then the latest. */
	counterparts(id: string, side: Side): readonly Counterpart[] {
		return this.#sql
			.all<Counterpart>(
				`SELECT m.id, p.name, m.side, m.count, f.date AS first, l.date AS last, m.last AS lastPlace
				FROM (SELECT person_id AS id, side, count(DISTINCT seq) AS count, min(seq) AS first, max(seq) AS last
					FROM participants WHERE seq IN (SELECT seq FROM participants WHERE person_id = ?)
					AND side <> ? AND side <> 'other' AND person_id <> ? GROUP BY person_id) m
				JOIN persons p ON p.id = m.id JOIN engagements f ON f.seq = m.first JOIN engagements l ON l.seq = m.last
				ORDER BY m.count DESC, m.last DESC, p.sort_name, m.id`,
				id,
				side,
				id,
			)
			.map(row => safeRow(row));
	}

	/** Lists the days of the records that a filter lets through, by their first day. */
	days(filter: Filter): readonly ContactDays[] {
		return this.#ofView(filter, keys =>
			this.#sql
				.rows<[string, string, string]>(
					'SELECT date, date_start, date_end FROM engagements WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq',
					keys,
				)
				.map(([date, start, end]) => ({date: safeText(date), start: safeText(start), end: safeText(end)})),
		);
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

	/** Lists who took part in the records that a filter lets through, and where. */
	attendances(filter: Filter): readonly Attendance[] {
		return this.#ofView(filter, keys =>
			this.#sql
				.all<Attendance>(
					`SELECT coalesce(e.part_of, e.id) AS visit, e.kind, e.country, t.person_id AS person, t.side, t.office
					FROM participants t JOIN engagements e ON e.seq = t.seq
					WHERE t.seq IN (SELECT value FROM json_each(?)) ORDER BY t.seq, t.position`,
					keys,
				)
				.map(row => safeRow(row)),
		);
	}

	#ofView<T>(filter: Filter, read: (keys: string) => T): T {
		return this.#sql.atOnce(() => {
			const view = this.#index().filtered(filter);
			return read(JSON.stringify(view.page('date', {offset: 0, limit: view.total})));
		});
	}
}
