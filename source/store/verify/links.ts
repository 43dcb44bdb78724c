import {indexOfSource} from '../../domain/source-key.ts';
import {safeText} from '../../text/safe.ts';
import {groupBySeq} from '../group-by-seq.ts';
import {hasColumn, hasTable} from '../has-table.ts';
import {toSources, type SourceRow} from '../source-rows.ts';
import type {Statements} from '../statements.ts';

/** Letters of a value that are told. */
const mostTold = 60;
/** Links that are looked up at a time. */
const batchSize = 512;
/** The ways in which a commitment leads to another, as RECORD#COMMITMENT. */
const ways = ['repeats', 'within', 'fulfils'] as const;

/**
 * Looks for links that lead nowhere and that the database itself does not know as references: between commitments, to
 * a source of the record, and from what an import has filled in. A line for each, with its record. A topic that the
 * vocabulary no longer has is none: it is shown by its id.
 */
export function linkFaults(sql: Statements): readonly string[] {
	return [
		...(hasTable(sql, 'commitments') ? [...commitmentFaults(sql), ...statedFaults(sql)] : []),
		...(hasColumn(sql, 'sources', 'reprint_of') ? reprintFaults(sql) : []),
		...filledFaults(sql),
	].map(safeText);
}

function commitmentFaults(sql: Statements): readonly string[] {
	return ways.flatMap(way =>
		sql
			.rows<readonly [id: string, link: string]>(
				`SELECT e.id || '#' || c.id, substr(c.${way}, 1, ${mostTold}) FROM commitments c JOIN engagements e ON e.seq = c.seq
				WHERE c.${way} IS NOT NULL AND NOT EXISTS (
					SELECT 1 FROM engagements r JOIN commitments o ON o.seq = r.seq
					WHERE r.id = substr(c.${way}, 1, instr(c.${way}, '#') - 1) AND o.id = substr(c.${way}, instr(c.${way}, '#') + 1)
				) ORDER BY e.seq, c.position`,
			)
			.map(([id, link]) => `${id}: ${way} "${link}" leads to no commitment`),
	);
}

/** Links to a source of the same record, which is named by its own key. */
function statedFaults(sql: Statements): readonly string[] {
	const rows = sql.rows<SourceLink>(
		`SELECT c.seq, e.id || '#' || c.id, c.source FROM commitments c JOIN engagements e ON e.seq = c.seq
		ORDER BY c.seq, c.position`,
	);
	return lostSources(sql, rows).map(
		([, id, key]) => `${id}: its source "${key.slice(0, mostTold)}" is none of the record`,
	);
}

function reprintFaults(sql: Statements): readonly string[] {
	const rows = sql.rows<SourceLink>(
		`SELECT s.seq, e.id, s.reprint_of FROM sources s JOIN engagements e ON e.seq = s.seq
		WHERE s.reprint_of IS NOT NULL ORDER BY s.seq, s.position`,
	);
	return lostSources(sql, rows).map(
		([, id, key]) => `${id}: reprint_of "${key.slice(0, mostTold)}" is no source of the record`,
	);
}

type SourceLink = readonly [seq: number, id: string, key: string];

/** The links of many records are looked up some at a time, so that not all of their sources are held. */
function lostSources(sql: Statements, links: readonly SourceLink[]): readonly SourceLink[] {
	const batches = Array.from({length: Math.ceil(links.length / batchSize)}, (_, index) =>
		links.slice(index * batchSize, (index + 1) * batchSize),
	);
	return batches.flatMap(batch => lostAmong(sql, batch));
}

function lostAmong(sql: Statements, links: readonly SourceLink[]): readonly SourceLink[] {
	const sources = groupBySeq(
		sql.all<SourceRow>(
			'SELECT * FROM sources WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq, position',
			JSON.stringify([...new Set(links.map(([seq]) => seq))]),
		),
	);
	return links.filter(([seq, , key]) => indexOfSource(toSources(sources.get(seq) ?? []), key) === null);
}

function filledFaults(sql: Statements): readonly string[] {
	return sql
		.rows<readonly [id: string, field: string]>(
			`SELECT record_id, field FROM filled_fields WHERE record_id NOT IN (SELECT id FROM engagements)`,
		)
		.map(([id, field]) => `${id}: there is no such record, though an import has filled its ${field}`);
}
