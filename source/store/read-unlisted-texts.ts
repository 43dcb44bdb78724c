import type {UnlistedTexts} from '../domain/engagement.ts';
import {groupBySeq} from './group-by-seq.ts';
import {safeRow} from './safe-rows.ts';
import type {Statements} from './statements.ts';

type Own = Pick<UnlistedTexts, 'summary_en' | 'summary_vi'> & UnlistedTexts['place'];
type Person = UnlistedTexts['people'][number];
type Report = UnlistedTexts['sources'][number];

/**
 * Reads what records say beyond what a list shows, by their keys; keys of no record are passed over. It is less than
 * half of the work of reading them whole, which a screen of hits would wait for at every letter.
 */
export function readUnlistedTexts(
	sql: Statements,
	keys: readonly number[],
): ReadonlyMap<number, UnlistedTexts> {
	const list = JSON.stringify(keys);
	const inKeys = 'seq IN (SELECT value FROM json_each(?))';
	const rows = sql.all<Own & {readonly seq: number}>(
		`SELECT seq, summary_en, summary_vi, venue_en, venue_vi FROM engagements WHERE ${inKeys}`,
		list,
	);
	const people = groupBySeq(
		sql.all<Person & {readonly seq: number}>(
			`SELECT seq, office, office_vi FROM participants WHERE ${inKeys} ORDER BY seq, position`,
			list,
		),
	);
	const sources = groupBySeq(
		sql.all<Report & {readonly seq: number}>(
			`SELECT seq, title, publisher FROM sources WHERE ${inKeys} ORDER BY seq, position`,
			list,
		),
	);
	return new Map(
		rows.map(row => {
			const {seq, summary_en, summary_vi, venue_en, venue_vi} = safeRow(row);
			return [
				seq,
				{
					summary_en,
					summary_vi,
					place: {venue_en, venue_vi},
					people: (people.get(seq) ?? []).map(each => safeRow(each)),
					sources: (sources.get(seq) ?? []).map(each => safeRow(each)),
				},
			];
		}),
	);
}
