import type {Engagement} from '../domain/engagement.ts';
import {inOrderOfVisit} from '../domain/visit-order.ts';
import {dayNumberOfSeq} from './rows.ts';
import type {Page} from './search-index/index.ts';
import type {Statements} from './statements.ts';

/** More records than mostly begin on one day: as many are read on either side of a page at first. */
const usualMargin = 16;

type Part = Pick<Engagement, 'id' | 'part_of' | 'date_start' | 'day_part'> & {readonly seq: number};

/**
 * The keys of a page of records, newest first; those of one visit that begin on one day in the order of the visit
 * (domain/visit-order.ts), the visit itself before them, as the list has them under it. They take each other's places
 * alone, so that a page holds the same whichever pages are read.
 * @param keysAt gives a page of keys, newest first
 */
export function keysByVisit(
	sql: Statements,
	keysAt: (page: Page) => readonly number[],
	{offset, limit}: Page,
): readonly number[] {
	const {from, keys} = wholeDays(keysAt, {offset, limit});
	const days = [...Map.groupBy(keys, dayNumberOfSeq).values()];
	const shared = days.filter(({length}) => length > 1).flat();
	const parts = new Map(readParts(sql, shared).map(part => [part.seq, part]));
	return days.flatMap(day => orderedDay(day, parts)).slice(offset - from, offset - from + limit);
}

/** A page with the records around it that begin on the days at its ends. */
function wholeDays(
	keysAt: (page: Page) => readonly number[],
	{offset, limit}: Page,
): {readonly from: number; readonly keys: readonly number[]} {
	for (let margin = usualMargin; ; margin *= 4) {
		const from = Math.max(0, offset - margin);
		const wanted = offset - from + limit + margin;
		const keys = keysAt({offset: from, limit: wanted});
		const [first = 0, last = 0] = [keys[offset - from], keys[offset - from + limit - 1]];
		const isBegun = from === 0 || dayNumberOfSeq(keys[0] ?? 0) !== dayNumberOfSeq(first);
		const isEnded = keys.length < wanted || dayNumberOfSeq(keys.at(-1) ?? 0) !== dayNumberOfSeq(last);
		if (isBegun && isEnded) return {from, keys};
	}
}

function readParts(sql: Statements, keys: readonly number[]): readonly Part[] {
	if (keys.length === 0) return [];
	return sql.all<Part>(
		'SELECT seq, id, part_of, date_start, day_part FROM engagements WHERE seq IN (SELECT value FROM json_each(?))',
		JSON.stringify(keys),
	);
}

/** The keys of a day, in which those of each visit are put in order among their places. */
function orderedDay(day: readonly number[], parts: ReadonlyMap<number, Part>): readonly number[] {
	const visits = Map.groupBy(
		day.flatMap(seq => parts.get(seq) ?? []),
		({id, part_of: visit}) => visit ?? id,
	);
	const ordered = new Map(
		[...visits].map(([visit, records]) => [visit, records.toSorted(inVisit).map(({seq}) => seq)]),
	);
	return day.map(seq => {
		const part = parts.get(seq);
		return (part && ordered.get(part.part_of ?? part.id)?.shift()) ?? seq;
	});
}

/** The visit itself first; what has neither day nor part of the day to tell it apart, in the order of its key. */
function inVisit(a: Part, b: Part): number {
	const isVisit = Number(a.part_of !== null) - Number(b.part_of !== null);
	return isVisit || inOrderOfVisit(a, b) || a.seq - b.seq;
}
