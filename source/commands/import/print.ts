import {dateLabel} from '../../domain/date-label.ts';
import {placeIn, titleIn, type Engagement} from '../../domain/engagement.ts';
import {labelOf, type Term} from '../../domain/vocabulary.ts';
import {toJson, toNdjson} from '../../export/json.ts';
import type {Proposal, Skipped} from '../../extract/index.ts';
import {tabbedLines} from '../../cli/tabbed-lines.ts';
import {wordsIn} from '../../words/index.ts';
import type {ImportContext} from './import-context.ts';

/** A record as it would be saved, with its fate (design, section 4). */
interface ProposedRecord extends Engagement {
	readonly status: Proposal['status'];
	readonly merges_into?: string;
	readonly conflicts?: readonly string[];
}

/** The proposals in the format asked for: JSON, a table on a terminal, lines with tabs elsewhere. */
export async function printProposals(
	proposals: readonly Proposal[],
	kinds: readonly Term[],
	context: ImportContext,
): Promise<string> {
	const {format} = context.options;
	if (format === 'json') return toJson(proposals.map(proposedRecord));
	if (format === 'ndjson') return toNdjson(proposals.map(proposedRecord));
	if (!context.terminal.isTerminal) return tabbedLines(proposals.map(tabbedRow));
	return proposals.length > 0 ? await proposalTable(proposals, kinds, context) : '';
}

function proposedRecord({record, status, mergesInto, conflicts}: Proposal): ProposedRecord {
	return {
		...record,
		status,
		...(mergesInto !== null && {merges_into: mergesInto}),
		...(conflicts.length > 0 && {conflicts}),
	};
}

function tabbedRow({record, status, mergesInto}: Proposal): readonly string[] {
	const {date, kind, place, id} = record;
	return [status, date, kind, titleIn(record, 'en'), placeIn(place, 'en'), id, mergesInto ?? ''];
}

async function proposalTable(
	proposals: readonly Proposal[],
	kinds: readonly Term[],
	{language, terminal}: ImportContext,
): Promise<string> {
	const {alignedTable} = await import('../../cli/aligned-table.ts');
	const words = wordsIn(language);
	const cells = (read: (proposal: Proposal) => string): readonly string[] => proposals.map(read);
	return alignedTable(
		[
			{heading: words.status, most: 12, cells: cells(({status}) => words.statuses[status])},
			{heading: words.date, most: 24, cells: cells(({record}) => dateLabel(record.date, language))},
			{
				heading: words.kind,
				most: 18,
				needs: 18,
				look: 'accent',
				cells: cells(({record}) => labelOf(kinds, record.kind, language)),
			},
			{heading: words.engagement, most: 'flexible', cells: cells(({record}) => titleIn(record, language))},
			{
				heading: words.place,
				most: 16,
				needs: 20,
				cells: cells(({record}) => placeIn(record.place, language) || '–'),
			},
			{
				heading: 'Id',
				most: 80,
				needs: 60,
				look: 'faint',
				cells: cells(({record, mergesInto}) => mergesInto ?? record.id),
			},
		],
		terminal.columns,
		terminal.isColor,
	);
}

/** The most letters of a passage that a note quotes. */
const mostQuoted = 60;

/** One line for each passage that gave no record. */
export function skippedNotes(skipped: readonly Skipped[]): readonly string[] {
	return skipped.map(({file, line, text, reason}) => {
		const where = line === 0 ? file : `${file}:${line}`;
		const quote = text.length > mostQuoted ? `${text.slice(0, mostQuoted).trimEnd()}…` : text;
		return `skipped ${where}: ${reason.replace(/\.$/u, '')}${quote === '' ? '' : ` ("${quote}")`}`;
	});
}

/** One line for each contradiction between a text and a known record. */
export function conflictNotes(proposals: readonly Proposal[]): readonly string[] {
	return proposals.flatMap(({mergesInto, record, conflicts}) =>
		conflicts.map(conflict => `conflict with ${mergesInto ?? record.id}: ${conflict}`),
	);
}
