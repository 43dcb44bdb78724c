import type {CommitmentStatus} from '../domain/commitment.ts';
import type {Figure, FigureLinks} from '../domain/counted-sums.ts';
import {keyOfEntry, type LedgerEntry, type LedgerRow, type CommitmentCounts} from '../domain/ledger.ts';
import {lastOf} from '../domain/memo.ts';
import {safeText} from '../text/safe.ts';
import {hasCommitments, readLedger} from './read-commitments.ts';
import {readFigures} from './read-figures.ts';
import {dayOfSeq, seqRange} from './rows.ts';
import type {Statements} from './statements.ts';

/** The commitments of a view as places: a number each, which grows with the date of its record. */
export interface LedgerPlaces {
	/** All of them, newest first, those of a record in its order. */
	readonly newest: readonly number[];
	readonly counts: CommitmentCounts;
	/** Those that have a sum. */
	readonly figures: readonly PlacedFigure[];
}

/** A sum at its place. */
export interface PlacedFigure extends Figure {
	readonly place: number;
}

/** More commitments than any record has: a place is the key of the record, and the commitment's own place in it. */
const mostOfRecord = 512;
/** A place comes from the database with its status behind it. */
const statuses = [
	'promised',
	'agreed',
	'delivered',
	'reported',
] as const satisfies readonly CommitmentStatus[];
/** Places come down from the newest record, but up within a record. */
const placeInSql = `c.seq * ${mostOfRecord} + ${mostOfRecord - 1} - c.position`;

/**
 * Reads the commitments of an edition of the database as numbers: of a hundred thousand records there are as many, and
 * only those on screen are read in full.
 */
export class LedgerIndex {
	readonly #sql: Statements;
	readonly #kept = lastOf(() => this.#readKept());
	readonly #stored = lastOf(() => (hasCommitments(this.#sql) ? readFigures(this.#sql) : []));
	readonly #figures = lastOf((): readonly PlacedFigure[] =>
		this.#stored()
			.filter(({amount}) => amount !== null)
			.map(figure => ({...figure, place: placeOf(figure)})),
	);
	/** The sums, and what they lead to. */
	readonly links = lastOf((): FigureLinks => new Map(this.#stored().map(each => [each.key, each])));

	constructor(sql: Statements) {
		this.#sql = sql;
	}

	/**
	 * Reads the places of a view.
	 * @param isIn tells whether the record with a `seq` is in the view; null where all are
	 * @param topics of the commitments themselves, any of which is enough; none asks for nothing
	 */
	places(isIn: ((seq: number) => boolean) | null, topics: readonly string[]): LedgerPlaces {
		if (!hasCommitments(this.#sql)) return {newest: [], counts: new Map(), figures: []};
		const counts = [0, 0, 0, 0];
		const newest: number[] = [];
		let last = {seq: -1, isWanted: true};
		for (const coded of this.#coded(topics)) {
			const place = Math.floor(coded / statuses.length);
			const seq = seqOf(place);
			if (last.seq !== seq) last = {seq, isWanted: isIn === null || isIn(seq)};
			if (!last.isWanted) continue;
			newest.push(place);
			const status = coded % statuses.length;
			counts[status] = (counts[status] ?? 0) + 1;
		}
		const isWhole = isIn === null && topics.length === 0;
		const wanted = isWhole ? null : new Set(newest);
		return {
			newest,
			counts: new Map(statuses.map((status, index) => [status, counts[index] ?? 0])),
			figures: wanted ? this.#figures().filter(({place}) => wanted.has(place)) : this.#figures(),
		};
	}

	/** Those of some places at which something is promised or agreed that nothing in the data makes good. */
	open(places: readonly number[]): readonly number[] {
		const promises = this.#placesIn("commitments c WHERE c.status IN ('promised', 'agreed')");
		const kept = this.#kept();
		return places.filter(place => promises.has(place) && !kept.has(place));
	}

	/** The same, with how many of them are promised and how many agreed. */
	openByStatus(places: readonly number[]): {
		readonly places: readonly number[];
		readonly counts: CommitmentCounts;
	} {
		const open = this.open(places);
		const promised = this.#placesIn("commitments c WHERE c.status = 'promised'");
		const count = open.filter(place => promised.has(place)).length;
		return {
			places: open,
			counts: new Map([
				['promised', count],
				['agreed', open.length - count],
			]),
		};
	}

	/** Leaves out of some places those at which a sum or a thing is told that belongs to another commitment. */
	own(places: readonly number[]): readonly number[] {
		const parts = this.#placesIn('commitments c WHERE c.repeats IS NOT NULL OR c.within IS NOT NULL');
		return places.filter(place => !parts.has(place));
	}

	/** Reads the commitments at some places in full, in their order. */
	entriesAt(places: readonly number[]): readonly LedgerEntry[] {
		const keys = [...new Set(places.map(seqOf))];
		const entries = new Map(readLedger(this.#sql, keys).map(each => [keyOfEntry(each), each]));
		return places.flatMap(place => {
			const row = this.rowAt(place);
			return (row && entries.get(keyOfEntry(row))) ?? [];
		});
	}

	/** Reads the row at a place; undefined where there is none. */
	rowAt(place: number): LedgerRow | undefined {
		const row = this.#sql.first<{record: string; id: string; status: CommitmentStatus}>(
			'SELECT e.id AS record, c.id, c.status FROM commitments c JOIN engagements e ON e.seq = c.seq WHERE c.seq = ? AND c.position = ?',
			seqOf(place),
			mostOfRecord - 1 - (place % mostOfRecord),
		);
		if (!row) return undefined;
		const isPromise = row.status === 'promised' || row.status === 'agreed';
		return {
			record: {id: safeText(row.record)},
			id: safeText(row.id),
			isOpen: isPromise && !this.#kept().has(place),
		};
	}

	/** Reads places with their status, the newest first. One text is read in a tenth of the time of so many rows. */
	#coded(topics: readonly string[]): Float64Array {
		const status = statuses.map((name, index) => `WHEN '${name}' THEN ${index}`).join(' ');
		const select = `SELECT json_group_array((${placeInSql}) * ${statuses.length} + CASE c.status ${status} END) AS text FROM commitments c`;
		const {text} =
			(topics.length === 0
				? this.#sql.first<{text: string | null}>(select)
				: this.#sql.first<{text: string | null}>(
						`${select} WHERE EXISTS (SELECT 1 FROM json_each(?) t WHERE instr('; ' || c.topics || '; ', '; ' || t.value || '; ') > 0)`,
						JSON.stringify(topics),
					)) ?? {};
		const places: unknown = JSON.parse(text ?? '[]');
		return Float64Array.from(places as number[])
			.toSorted()
			.reverse();
	}

	/** The promises that something makes good. */
	#readKept(): ReadonlySet<number> {
		return this.#placesIn(
			`commitments f JOIN engagements e ON e.id = substr(f.fulfils, 1, instr(f.fulfils, '#') - 1)
			JOIN commitments c ON c.seq = e.seq AND c.id = substr(f.fulfils, instr(f.fulfils, '#') + 1)
			WHERE f.fulfils IS NOT NULL`,
		);
	}

	#placesIn(from: string): ReadonlySet<number> {
		return new Set(
			this.#sql.rows<readonly [number]>(`SELECT ${placeInSql} FROM ${from}`).map(([place]) => place),
		);
	}
}

function placeOf({seq, position}: {readonly seq: number; readonly position: number}): number {
	return seq * mostOfRecord + mostOfRecord - 1 - position;
}

function seqOf(place: number): number {
	return Math.floor(place / mostOfRecord);
}

/** The year under which the record of a place stands. */
export function yearOfPlace(place: number): string {
	return dayOfSeq(seqOf(place)).slice(0, 4);
}

/** Counts places by the years of their records, the newest year first. */
export function placesByYear(newest: readonly number[]): ReadonlyMap<string, number> {
	const years = new Map<string, number>();
	let [year, from, count] = ['', Infinity, 0];
	for (const place of newest) {
		if (place < from) {
			year = yearOfPlace(place);
			from = seqRange(`${year}-01-01`).first * mostOfRecord;
			count = 0;
		}
		years.set(year, ++count);
	}
	return years;
}
