import type {ListedEngagement} from '../../../domain/engagement.ts';
import type {Filter, Sort} from '../../../domain/filter.ts';
import {allOpen, type Folding} from '../../../domain/folding.ts';
import {lastOf, leastRecentlyUsed} from '../../../domain/memo.ts';
import type {TreeRow, Store} from '../../../store/index.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {RecordPlace, Rows} from '../row-places.ts';
import {chunkSize, mostChunks} from './chunks.ts';

/** The records of a list in the order of its rows, folded ones included. */
interface Walk {
	readonly total: number;
	readonly idAt: (place: number) => string | undefined;
	readonly placeOf: (id: string) => number;
}

/** The rows of a list in which each record has its own: those of a query by tiers, and of a narrow screen. */
export function plainRows({
	total,
	at,
	seenAt,
	indexOf,
}: {
	readonly total: number;
	readonly at: (index: number) => ListedEngagement | undefined;
	readonly seenAt: (index: number) => ListedEngagement | undefined;
	readonly indexOf: (id: string) => number;
}): Rows {
	const rowFor = (record: ListedEngagement | undefined): TreeRow | undefined =>
		record && {record, visit: null};
	const rows = {total, at: (index: number) => rowFor(at(index)), rowOf: indexOf};
	return {
		...rows,
		seenAt: index => rowFor(seenAt(index)),
		visitAt: () => null,
		rowUnder: (_, id) => indexOf(id),
		hasVisits: false,
		isAnyFolded: false,
		...walking(rows, () => ({total, idAt: place => at(place)?.id, placeOf: indexOf})),
	};
}

/** The rows of a list in order of date, its visits folded or not, read by chunks. */
export function visitRows(store: Store, filter: Filter, sort: Sort, folding: Folding): Rows {
	const chunksOf = (asked: Folding): ((index: number) => TreeRow | undefined) => {
		const chunks = leastRecentlyUsed<number, readonly TreeRow[]>(mostChunks);
		return index => {
			const chunk = Math.floor(index / chunkSize);
			const page = {offset: chunk * chunkSize, limit: chunkSize};
			return index < 0
				? undefined
				: chunks(chunk, () => store.rows.page(filter, sort, asked, page))[index % chunkSize];
		};
	};
	const at = chunksOf(folding);
	const rowUnder = (asked: Folding, id: string): number => store.rows.rowOf(filter, sort, asked, id);
	const summary = store.rows.summary(filter, sort, folding);
	const {total, hasVisits, isAnyFolded} = summary;
	const rows = {total, at, rowOf: (id: string) => rowUnder(folding, id)};
	const walk = lastOf((): Walk => {
		const opened = isAnyFolded ? chunksOf(allOpen) : at;
		return {
			total: isAnyFolded ? store.rows.summary(filter, sort, allOpen).total : total,
			idAt: place => opened(place)?.record.id,
			placeOf: id => rowUnder(allOpen, id),
		};
	});
	const visitAt = (index: number): string | null => at(index)?.visit?.record.id ?? null;
	return {...rows, seenAt: at, visitAt, rowUnder, hasVisits, isAnyFolded, ...walking(rows, walk)};
}

/** The way from record to record, where the reader is at a record of a row or elsewhere. */
function walking(
	rows: Pick<Rows, 'total' | 'at' | 'rowOf'>,
	walk: () => Walk,
): Pick<Rows, 'placeOf' | 'beside'> {
	const placeOf = (cursor: number, id: string): number => {
		const isHere = rows.rowOf(id) === cursor;
		return walk().placeOf(isHere ? id : (rows.at(cursor)?.record.id ?? ''));
	};
	return {
		placeOf,
		beside(cursor, id, by): RecordPlace | null {
			const {total, idAt} = walk();
			const next = idAt(clampIndex(placeOf(cursor, id) + by, total));
			return next === undefined ? null : {id: next, row: rows.rowOf(next)};
		},
	};
}
