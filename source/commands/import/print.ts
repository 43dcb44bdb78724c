import type {Engagement} from '../../domain/engagement.ts';
import {plainFields} from '../../domain/record-columns.ts';
import {type Kind, labelOf, type Vocabulary} from '../../domain/vocabulary.ts';
import {toJson, toNdjson} from '../../export/index.ts';
import type {KindChoice, Proposal, Skipped} from '../../extract/index.ts';
import {tabbedLines} from '../../cli/tabbed-lines.ts';
import {wordsIn} from '../../words/index.ts';
import {type EvidenceCode, evidenceText, kindReasonText, skipText} from '../../words/import-reasons/index.ts';
import {listingColumns} from '../record-listing.ts';
import type {ImportContext} from './import-context.ts';

/** A record as it would be saved, with its fate. */
interface ProposedRecord extends Engagement {
	readonly status: Proposal['status'];
	readonly merges_into?: string;
	readonly conflicts?: readonly string[];
	/** Only where it is doubtful whether the text tells an engagement at all. */
	readonly is_doubtful?: true;
	/** Sentences, what weighs most first. */
	readonly spoke_for?: readonly string[];
	readonly spoke_against?: readonly string[];
	readonly kind_choice?: PrintedChoice;
}

/** Why the import chose its kind; shares are probabilities, null where a word alone told it. */
interface PrintedChoice {
	readonly kind: Kind;
	readonly share: number | null;
	/** Clauses, what weighs most first. */
	readonly reasons: readonly string[];
	readonly next: {readonly kind: Kind; readonly share: number} | null;
}

/** The proposals in the format asked for: JSON, a table on a terminal, lines with tabs elsewhere. */
export async function printProposals(
	proposals: readonly Proposal[],
	vocabulary: Vocabulary,
	context: ImportContext,
): Promise<string> {
	const {format} = context.options;
	const records = (): readonly ProposedRecord[] => proposals.map(each => proposedRecord(each, vocabulary));
	if (format === 'json') return toJson(records());
	if (format === 'ndjson') return toNdjson(records());
	if (!context.terminal.isTerminal) return tabbedLines(proposals.map(each => tabbedRow(each, context)));
	return proposals.length > 0 ? await proposalTable(proposals, vocabulary, context) : '';
}

function proposedRecord(
	{record, status, mergesInto, conflicts, support}: Proposal,
	vocabulary: Vocabulary,
): ProposedRecord {
	return {
		...record,
		status,
		...(mergesInto !== null && {merges_into: mergesInto}),
		...(conflicts.length > 0 && {conflicts}),
		...(support?.isDoubtful && {is_doubtful: true as const}),
		...(support && {spoke_for: support.spokeFor.map(told)}),
		...(support && support.spokeAgainst.length > 0 && {spoke_against: support.spokeAgainst.map(told)}),
		...(support?.kindChoice && {kind_choice: printedChoice(support.kindChoice, vocabulary)}),
	};
}

function printedChoice({kind, share, reasons, next}: KindChoice, {kinds}: Vocabulary): PrintedChoice {
	const label = (of: Kind): string => labelOf(kinds, of, 'en');
	return {
		kind,
		share: share && inThousandths(share),
		reasons: reasons.map(each => kindReasonText(each, 'en', label)),
		next: next && {...next, share: inThousandths(next.share)},
	};
}

function inThousandths(share: number): number {
	return Math.round(share * 1000) / 1000;
}

/** English, as the reasons of dates are. */
function told(code: EvidenceCode): string {
	return evidenceText(code, 'en');
}

function tabbedRow({record, status, mergesInto}: Proposal, {language}: ImportContext): readonly string[] {
	return [status, ...plainFields(record, language), mergesInto ?? ''];
}

async function proposalTable(
	proposals: readonly Proposal[],
	vocabulary: Vocabulary,
	{language, terminal}: ImportContext,
): Promise<string> {
	const {alignedTable} = await import('../../cli/aligned-table.ts');
	const words = wordsIn(language);
	const records = proposals.map(({record, mergesInto}) => ({...record, id: mergesInto ?? record.id}));
	const status = proposals.map(each => words.statuses[each.status]);
	return alignedTable(
		[
			{heading: words.status, most: 12, cells: status},
			...listingColumns(records, {language, vocabulary, years: []}, terminal.columns),
		],
		terminal.columns,
		terminal.hasWeights,
	);
}

/** The most letters of a passage that a note quotes. */
const mostQuoted = 60;

/** One line for each passage that gave no record. */
export function skippedNotes(skipped: readonly Skipped[]): readonly string[] {
	return skipped.map(({file, line, text, reason}) => {
		const where = line === 0 ? file : `${file}:${line}`;
		const quote = text.length > mostQuoted ? `${text.slice(0, mostQuoted).trimEnd()}…` : text;
		return `skipped ${where}: ${skipText(reason, 'en').replace(/\.$/u, '')}${quote === '' ? '' : ` ("${quote}")`}`;
	});
}

/** One line for each contradiction between a text and a known record. */
export function conflictNotes(proposals: readonly Proposal[]): readonly string[] {
	return proposals.flatMap(({mergesInto, record, conflicts}) =>
		conflicts.map(conflict => `conflict with ${mergesInto ?? record.id}: ${conflict}`),
	);
}
