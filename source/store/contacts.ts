import type {ContactSpan} from '../domain/contact-span.ts';
import type {DayRanges} from '../domain/day-ranges.ts';
import {numberedDay} from '../domain/days.ts';
import type {Filter} from '../domain/filter.ts';
import {guests, type Attendance} from '../domain/journeys.ts';
import type {Counterpart, PlaceCount, Profile} from '../domain/profile.ts';
import type {Side} from '../domain/vocabulary.ts';
import {longestSilence, type Silence} from '../domain/silence.ts';
import {lastOf} from '../domain/memo.ts';
import type {BareEntry} from '../domain/ledger.ts';
import type {LedgerIndex} from './commitment-places.ts';
import {countCommitments} from './read-commitments.ts';
import {hasTable} from './has-table.ts';
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

/** True in SQL where those of a side may have come to a record: nobody comes to his own country. */
const comes = (side: string): string =>
	`CASE e.country ${Object.entries(guests)
		.map(([country, guest]) => `WHEN '${country}' THEN ${side} = '${guest}'`)
		.join(' ')} ELSE e.country <> '' END`;

/** Joined in this order, one key after the other: a list to look them up in takes half as long again to make. */
const ofKeys = 'FROM json_each(?) k CROSS JOIN engagements e ON e.seq = k.value';

const visitors = `SELECT coalesce(e.part_of, e.id) AS visit, e.kind, e.country, t.person_id AS person, t.side, t.office
	${ofKeys} CROSS JOIN participants t ON t.seq = e.seq WHERE ${comes('t.side')}`;

const visitingBodies = `SELECT coalesce(e.part_of, e.id), e.kind, e.country, '', b.side, ''
	FROM json_each(?) k CROSS JOIN engagement_bodies t ON t.seq = k.value CROSS JOIN bodies b ON b.id = t.body_id
	CROSS JOIN engagements e ON e.seq = t.seq WHERE t.part = 'visitor' AND ${comes('b.side')}`;

/** Records among which the latest commitment is looked for first. */
const fewest = 50;

/** Reads whom people met, when and where: figures of many records, none of which is read in full. */
export class Contacts {
	readonly #sql: Statements;
	readonly #index: () => SearchIndex;
	readonly #commitments: () => LedgerIndex;
	/** The span and the silence of a view are mostly asked for together. */
	readonly #days = lastOf(({days, filtered}: SearchIndex, filter: Filter) =>
		days.of(filtered(filter).records),
	);

	/**
	 * @param index gives the search index as it is now
	 * @param commitments gives what is read of commitments as they are now
	 */
	constructor(statements: Statements, index: () => SearchIndex, commitments: () => LedgerIndex) {
		this.#sql = statements;
		this.#index = index;
		this.#commitments = commitments;
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
	days(filter: Filter): DayRanges {
		return this.#sql.atOnce(() => this.#days(this.#index(), filter));
	}

	/** Finds the longest time in which there was certainly none of these records; null where there is none. */
	silence(filter: Filter): Silence | null {
		return longestSilence(this.days(filter));
	}

	/** Reads from when to when the records go that a filter lets through; null where there is none. */
	span(filter: Filter): ContactSpan | null {
		return this.#sql.atOnce(() => {
			const view = this.#index().filtered(filter);
			const [first, last] = (['date', '-date'] as const).map(sort => {
				const [seq = -1] = view.page(sort, {offset: 0, limit: 1});
				return this.#sql.first<{date: string}>('SELECT date FROM engagements WHERE seq = ?', seq)?.date;
			});
			if (first === undefined || last === undefined) return null;
			const latest = this.days(filter).ends.reduce((a, b) => Math.max(a, b), -Infinity);
			return safeRow({first, last, latestDay: numberedDay(latest)});
		});
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
	latestCommitment(filter: Filter): BareEntry | null {
		return this.#sql.atOnce(() => {
			const view = this.#index().filtered(filter);
			// Mostly one of the last few has some.
			for (let offset = 0, limit = fewest; offset < view.total; offset += limit, limit *= 10) {
				const found = this.#commitments().latestOf(view.page('-date', {offset, limit}));
				if (found) return found;
			}
			return null;
		});
	}

	/**
	 * Lists who may have come to the records that a filter lets through, and where: to be counted, not to be shown. Of
	 * ships and organisations those that came as visitors are among them, without a name.
	 */
	attendances(filter: Filter): readonly Attendance[] {
		const withBodies = hasTable(this.#sql, 'engagement_bodies');
		return this.#ofView(filter, keys =>
			// One text is read in two thirds of the time of so many rows.
			(
				JSON.parse(
					this.#sql.first<{text: string}>(
						`SELECT json_group_array(json_array(visit, kind, country, person, side, office)) AS text FROM (${
							withBodies ? `${visitors} UNION ALL ${visitingBodies}` : visitors
						})`,
						...(withBodies ? [keys, keys] : [keys]),
					)?.text ?? '[]',
				) as readonly AttendanceColumns[]
			).map(([visit, kind, country, person, side, office]) => ({
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
