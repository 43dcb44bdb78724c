import type {ListedEngagement, UnlistedTexts} from '../domain/engagement.ts';
import {perObject, readTogether} from '../domain/memo.ts';
import {safeText} from '../text/safe.ts';
import {groupBySeq} from './group-by-seq.ts';
import {readBodies} from './read-bodies.ts';
import {readTopics} from './read-topics.ts';
import {readUnlistedTexts} from './read-unlisted-texts.ts';
import {toListed, type ListedPersonRow, type ListedRow} from './rows.ts';
import type {SearchIndex} from './search-index/index.ts';
import type {Statements} from './statements.ts';

/** Records kept for the next key: those of some screens. */
const mostKept = 400;

/**
 * Reads as much of records as a list shows. While a query is typed, the same records stay on screen from key to key:
 * they are kept for one edition of the database.
 */
export class ListedRecords {
	readonly #sql: Statements;
	readonly #index: () => SearchIndex;
	readonly #kept = perObject<SearchIndex, ReturnType<typeof readTogether<number, ListedEngagement>>>(() =>
		readTogether(mostKept, keys => this.#read(keys)),
	);
	readonly #keptSeqs = perObject<SearchIndex, ReturnType<typeof readTogether<string, number>>>(() =>
		readTogether(mostKept, ids => this.#readSeqs(ids)),
	);
	readonly #keptTexts = perObject<SearchIndex, ReturnType<typeof readTogether<number, UnlistedTexts>>>(() =>
		readTogether(mostKept, keys => readUnlistedTexts(this.#sql, keys)),
	);

	/** @param index gives the search index of the edition as it is now */
	constructor(sql: Statements, index: () => SearchIndex) {
		this.#sql = sql;
		this.#index = index;
	}

	/** The records with these keys, by them; keys of no record are passed over. */
	byKey(keys: readonly number[]): ReadonlyMap<number, ListedEngagement> {
		return this.#kept(this.#index())(keys);
	}

	/** The keys of the records with these ids; ids of no record are passed over. */
	seqsOf(ids: readonly string[]): ReadonlyMap<string, number> {
		return this.#keptSeqs(this.#index())(ids);
	}

	/** The words of the records with these ids beyond what a list shows, by them; ids of no record are passed over. */
	unlistedTexts(ids: readonly string[]): ReadonlyMap<string, UnlistedTexts> {
		const seqs = this.seqsOf(ids);
		const texts = this.#keptTexts(this.#index())([...seqs.values()]);
		return new Map(
			Array.from(seqs).flatMap(([id, seq]) => {
				const each = texts.get(seq);
				return each ? [[id, each] as const] : [];
			}),
		);
	}

	#read(keys: readonly number[]): ReadonlyMap<number, ListedEngagement> {
		const list = JSON.stringify(keys);
		const inKeys = 'IN (SELECT value FROM json_each(?))';
		const rows = this.#sql.all<ListedRow>(
			`SELECT seq, id, date, kind, title_en, title_vi, place_en, place_vi, country, part_of FROM engagements WHERE seq ${inKeys}`,
			list,
		);
		const people = groupBySeq(
			this.#sql.all<ListedPersonRow>(
				`SELECT t.seq, t.person_id, p.name, t.side, t.part FROM participants t JOIN persons p ON p.id = t.person_id WHERE t.seq ${inKeys} ORDER BY t.seq, t.position`,
				list,
			),
		);
		const topics = readTopics(this.#sql, list);
		const bodies = groupBySeq(readBodies(this.#sql, list));
		return new Map(
			rows.map(row => {
				const {seq} = row;
				const lists = {
					people: people.get(seq) ?? [],
					topics: topics.get(seq) ?? [],
					bodies: bodies.get(seq) ?? [],
				};
				return [seq, toListed(row, lists)];
			}),
		);
	}

	#readSeqs(ids: readonly string[]): ReadonlyMap<string, number> {
		const rows = this.#sql.rows<readonly [id: string, seq: number]>(
			'SELECT id, seq FROM engagements WHERE id IN (SELECT value FROM json_each(?))',
			JSON.stringify(ids),
		);
		return new Map(rows.map(([id, seq]) => [safeText(id), seq]));
	}
}
