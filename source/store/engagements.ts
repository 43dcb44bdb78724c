import type {Engagement, Passage} from '../domain/engagement.ts';
import type {Filter, Sort} from '../domain/filter.ts';
import {safeText} from '../text/safe.ts';
import {and, matchClause, not, whereClause, type Clause} from './filter-sql.ts';
import {toEngagement, type EngagementRow, type ParticipantRow, type SourceRow} from './rows.ts';
import {headColumns} from './schema.ts';
import type {Statements} from './statements.ts';

/** Which records of a view, counted from 0. */
export interface Page {
	readonly offset: number;
	readonly limit: number;
}

/** Reads engagement records. */
export class Engagements {
	readonly #sql: Statements;

	constructor(statements: Statements) {
		this.#sql = statements;
	}

	/** How many records the filter lets through. */
	count(filter: Filter): number {
		const {sql, values} = fullClause(filter);
		return this.#sql.number(`SELECT count(*) FROM engagements e WHERE ${sql}`, ...values);
	}

	/** One page of the records that the filter lets through, in order. */
	page(filter: Filter, sort: Sort, page: Page): readonly Engagement[] {
		if (sort === 'relevance' && filter.text) return this.#load(this.#relevantKeys(filter, page));
		const {sql, values} = fullClause(filter);
		const direction = sort === 'date' ? 'ASC' : 'DESC';
		return this.#load(
			this.#keys(`${sql} ORDER BY e.seq ${direction} LIMIT ? OFFSET ?`, values, page.limit, page.offset),
		);
	}

	/** One record, or undefined where no record has this id. */
	byId(id: string): Engagement | undefined {
		return this.#load(this.#keys('e.id = ?', [id]))[0];
	}

	/** Every record, oldest first. */
	all(): readonly Engagement[] {
		return this.#load(this.#keys('true ORDER BY e.seq', []));
	}

	/** The records that name a passage as a source. */
	citing({file, line}: Passage): readonly Engagement[] {
		return this.#load(
			this.#keys(
				'e.seq IN (SELECT seq FROM sources WHERE passage_file = ? AND passage_line = ?) ORDER BY e.seq',
				[file, line],
			),
		);
	}

	/** The ids that begin with a text, to suggest for a mistyped one. */
	idsLike(text: string, limit: number): readonly string[] {
		return this.#sql
			.all<{id: string}>(
				'SELECT id FROM engagements WHERE id GLOB ? ORDER BY id LIMIT ?',
				`*${text.replaceAll(/[^a-z0-9-]/gu, '?')}*`,
				limit,
			)
			.map(row => safeText(row.id));
	}

	/** The other engagements of the same visit, oldest first: the visit itself, its meetings, its siblings. */
	sameVisit(engagement: Engagement): readonly Engagement[] {
		const visit = engagement.part_of ?? engagement.id;
		return this.#load(
			this.#keys('(e.id = ? OR e.part_of = ?) AND e.id <> ? ORDER BY e.part_of IS NOT NULL, e.seq', [
				visit,
				visit,
				engagement.id,
			]),
		);
	}

	/** The other meetings at which at least two of the same people were present, nearest in time first. */
	samePeople(engagement: Engagement, limit: number): readonly Engagement[] {
		return this.#load(
			this.#keys(
				`e.id <> ? AND (SELECT count(DISTINCT p.person_id) FROM participants p WHERE p.seq = e.seq AND p.person_id IN (SELECT value FROM json_each(?))) >= 2
				ORDER BY abs(julianday(e.date_start) - julianday(?)), e.seq LIMIT ?`,
				[
					engagement.id,
					JSON.stringify(engagement.people.map(person => person.id)),
					engagement.date_start,
					limit,
				],
			),
		);
	}

	/**
	 * Hits come in tiers, each newest first: words as typed, marks included, in names and titles; the same anywhere; then without marks in names
	 * and titles, next to each other before apart; then so anywhere.
	 * Every tier is a walk down the index that stops when the page is full.
	 */
	#relevantKeys(filter: Filter, page: Page): readonly number[] {
		const rest = whereClause(filter);
		const keys: number[] = [];
		const earlier: Clause[] = [];
		let skip = page.offset;
		for (const tier of tiersOf(filter)) {
			const wanted = page.limit - keys.length;
			if (wanted <= 0) break;
			const clause = and([tier, rest, ...earlier.map(each => not(each))]);
			const found = this.#keys(
				`${clause.sql} ORDER BY e.seq DESC LIMIT ? OFFSET ?`,
				clause.values,
				wanted,
				skip,
			);
			keys.push(...found);
			if (skip > 0) {
				const size =
					found.length > 0
						? skip
						: this.#sql.number(`SELECT count(*) FROM engagements e WHERE ${clause.sql}`, ...clause.values);
				skip -= Math.min(skip, size);
			}
			earlier.push(tier);
		}
		return keys;
	}

	#keys(
		condition: string,
		values: readonly (string | number)[],
		...more: readonly number[]
	): readonly number[] {
		return this.#sql
			.all<{seq: number}>(`SELECT e.seq FROM engagements e WHERE ${condition}`, ...values, ...more)
			.map(row => row.seq);
	}

	#load(keys: readonly number[]): readonly Engagement[] {
		if (keys.length === 0) return [];
		const list = JSON.stringify(keys);
		const inKeys = 'IN (SELECT value FROM json_each(?))';
		const rows = this.#sql.all<EngagementRow>(`SELECT * FROM engagements WHERE seq ${inKeys}`, list);
		const people = groupBySeq(
			this.#sql.all<ParticipantRow>(
				`SELECT t.*, p.name FROM participants t JOIN persons p ON p.id = t.person_id WHERE t.seq ${inKeys} ORDER BY t.seq, t.position`,
				list,
			),
		);
		const topics = groupBySeq(
			this.#sql.all<{seq: number; topic: string}>(
				`SELECT seq, topic FROM engagement_topics WHERE seq ${inKeys} ORDER BY seq, position`,
				list,
			),
		);
		const sources = groupBySeq(
			this.#sql.all<SourceRow>(`SELECT * FROM sources WHERE seq ${inKeys} ORDER BY seq, position`, list),
		);
		const bySeq = new Map(rows.map(row => [row.seq, row]));
		return keys.flatMap(seq => {
			const row = bySeq.get(seq);
			if (!row) return [];
			const topicIds = (topics.get(seq) ?? []).map(each => each.topic);
			return [toEngagement(row, people.get(seq) ?? [], topicIds, sources.get(seq) ?? [])];
		});
	}
}

/** The whole filter, typed text included. */
export function fullClause(filter: Filter): Clause {
	const text = filter.text ? [matchClause('text_folded', filter.text.folded)] : [];
	return and([...text, whereClause(filter)]);
}

function tiersOf({text}: Filter): readonly Clause[] {
	if (!text) return [];
	const head = (expression: string): string => `${headColumns} : (${expression})`;
	const folded = matchClause('text_folded', text.folded);
	const foldedHead = matchClause('text_folded', head(text.folded));
	const exact =
		text.marked === null
			? []
			: [
					and([matchClause('text_marked', head(text.marked)), foldedHead]),
					and([matchClause('text_marked', text.marked), folded]),
				];
	const phrase =
		text.phrase === null
			? []
			: [matchClause('text_folded', head(text.phrase)), matchClause('text_folded', text.phrase)];
	const [phraseHead, phraseAnywhere] = phrase;
	return [...exact, phraseHead, foldedHead, phraseAnywhere, folded].filter(clause => clause !== undefined);
}

function groupBySeq<Row extends {readonly seq: number}>(rows: readonly Row[]): Map<number, Row[]> {
	const groups = new Map<number, Row[]>();
	for (const row of rows) {
		const group = groups.get(row.seq);
		if (group) group.push(row);
		else groups.set(row.seq, [row]);
	}
	return groups;
}
