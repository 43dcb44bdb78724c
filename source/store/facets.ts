import {longestEngagement} from '../domain/date.ts';
import type {Facet, FacetCount, Filter} from '../domain/filter.ts';
import type {Side} from '../domain/vocabulary.ts';
import {fullClause} from './engagements.ts';
import {safeRow} from './rows.ts';
import type {Statements} from './statements.ts';

interface CountRow {
	readonly value: string;
	readonly label_en: string;
	readonly label_vi: string;
	readonly count: number;
	readonly side?: Side;
	readonly other_names?: string;
}

/** How many records of the view each value of a facet has; the counting is SQLite's, no record is loaded. */
export class Facets {
	readonly #sql: Statements;

	constructor(statements: Statements) {
		this.#sql = statements;
	}

	/** The values under the filter: years in order of time, kinds and topics in the vocabulary's (those it lacks last), people and places by count. */
	counts(facet: Facet, filter: Filter): readonly FacetCount[] {
		const {sql, values} = fullClause(filter);
		if (facet === 'years') return this.#years(filter);
		return this.#sql
			.all<CountRow>(queries[facet](sql), ...values)
			.map(each => safeRow(each))
			.map(row => ({
				value: row.value,
				label_en: row.label_en,
				label_vi: row.label_vi,
				count: row.count,
				possible: 0,
				side: row.side ?? null,
				other_names: row.other_names ? row.other_names.split('; ') : [],
			}));
	}

	/**
	 * A record counts in every year that it reaches into, once; in one that its date allows but does not settle (domain/date.ts, `membershipOf`),
	 * as possible too. Records of the same years are counted together, so that their number costs no more than a walk.
	 */
	#years(filter: Filter): readonly FacetCount[] {
		const {sql, values} = fullClause(filter);
		const rows = this.#sql.all<YearRow>(
			`SELECT
				CASE WHEN e.date GLOB '[[]*'
					THEN (SELECT group_concat(${spanText('d.start_day', 'd.end_day')}) FROM date_spans d WHERE d.seq = e.seq)
					ELSE ${spanText('e.date_start', 'e.date_end')} END AS spans,
				e.date GLOB '*/*' AS is_interval, e.date GLOB '*[?~%]*' AS is_doubtful, count(*) AS count
			FROM engagements e WHERE ${sql} GROUP BY spans, is_interval, is_doubtful`,
			...values,
		);
		const years = new Map<number, {count: number; possible: number}>();
		for (const row of rows) {
			for (const [year, isCertain] of yearsOf(row)) {
				const total = years.get(year) ?? {count: 0, possible: 0};
				total.count += row.count;
				if (!isCertain) total.possible += row.count;
				years.set(year, total);
			}
		}
		return [...years].toSorted(([a], [b]) => a - b).map(([year, total]) => yearCount(String(year), total));
	}
}

/** Records whose dates allow the same years. */
interface YearRow {
	/** `first/last` of each member of the date, with a `w` behind a window (domain/date.ts), joined by commas. */
	readonly spans: string;
	readonly is_interval: number;
	readonly is_doubtful: number;
	readonly count: number;
}

/** The years of a span in SQL, as {@link YearRow} has them. */
function spanText(start: string, end: string): string {
	const isWindow = `julianday(${end}) - julianday(${start}) > ${longestEngagement}`;
	return `substr(${start}, 1, 4) || '/' || substr(${end}, 1, 4) || CASE WHEN ${isWindow} THEN 'w' ELSE '' END`;
}

/** An open interval would otherwise reach to the year 9999. */
const mostYears = 200;

/** The years that a date reaches into, and whether it does so for certain: every member does, and none over the year's edge but a visit. */
function yearsOf({spans, is_interval, is_doubtful}: YearRow): ReadonlyMap<number, boolean> {
	const members = spans.split(',').map(span => {
		const [first = 0, last = first] = span.replace('w', '').split('/').map(Number);
		return {first, last: Math.min(last, first + mostYears), isWindow: span.endsWith('w')};
	});
	const years = new Map<number, boolean>();
	for (const {first, last} of members) {
		for (let year = first; year <= last; year++) {
			const isSettled = members.every(
				each =>
					each.first <= year &&
					year <= each.last &&
					((is_interval === 1 && !each.isWindow) || each.first === each.last),
			);
			years.set(year, isSettled && is_doubtful === 0);
		}
	}
	return years;
}

function yearCount(year: string, total: {readonly count: number; readonly possible: number}): FacetCount {
	return {value: year, label_en: year, label_vi: year, ...total, side: null, other_names: []};
}

const queries: Record<Exclude<Facet, 'years'>, (where: string) => string> = {
	leaders:
		where => `SELECT p.id AS value, p.name AS label_en, p.name AS label_vi, p.side, p.other_names, count(DISTINCT e.seq) AS count
		FROM engagements e JOIN participants t ON t.seq = e.seq JOIN persons p ON p.id = t.person_id
		WHERE ${where} GROUP BY p.id ORDER BY count DESC, p.sort_name`,
	kinds:
		where => `SELECT e.kind AS value, coalesce(v.label_en, e.kind) AS label_en, coalesce(v.label_vi, e.kind) AS label_vi, count(*) AS count
		FROM engagements e LEFT JOIN terms v ON v.vocabulary = 'kind' AND v.id = e.kind
		WHERE ${where} GROUP BY e.kind ORDER BY v.position IS NULL, v.position, e.kind`,
	topics:
		where => `SELECT t.topic AS value, coalesce(v.label_en, t.topic) AS label_en, coalesce(v.label_vi, t.topic) AS label_vi, count(*) AS count
		FROM engagements e JOIN engagement_topics t ON t.seq = e.seq LEFT JOIN terms v ON v.vocabulary = 'topic' AND v.id = t.topic
		WHERE ${where} GROUP BY t.topic ORDER BY v.position IS NULL, v.position, t.topic`,
	places:
		where => `SELECT e.place_en AS value, e.place_en AS label_en, max(e.place_vi) AS label_vi, coalesce(max(l.other_names), '') AS other_names, count(*) AS count
		FROM engagements e LEFT JOIN places l ON l.name_en = e.place_en
		WHERE e.place_en <> '' AND ${where} GROUP BY e.place_en ORDER BY count DESC, e.place_en`,
};
