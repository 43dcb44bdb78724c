import {dateLabel} from '../domain/date-label.ts';
import {countedFigures, type FigureLinks} from '../domain/counted-sums.ts';
import {figuresOf, keyOfEntry, totalsOf, type LedgerEntry} from '../domain/ledger.ts';
import type {Language} from '../domain/vocabulary.ts';
import {amountIn, partyIn, quantityIn, whatIn, whatWithDue, wordsIn} from '../words/index.ts';
import type {Source} from '../domain/engagement.ts';
import {aboutLine} from './about-line.ts';
import {citationParts} from './citation.ts';
import {csvOf} from './csv.ts';
import {toSafeJson} from './json.ts';
import {totalLines} from './ledger-totals.ts';
import {markdownLink, markdownText} from './markdown-text.ts';
import type {ExportOptions} from './options.ts';

/** The names of the fields of a commitment in a pipe and in CSV. */
export const ledgerFieldNames = [
	'date',
	'by',
	'to',
	'status',
	'what',
	'quantity',
	'unit',
	'amount',
	'currency',
	'counts',
	'due',
	'fulfilled_by',
	'source',
	'record',
	'commitment',
] as const;

/**
 * The fields of each commitment, for other programs: `counts` says `yes` where its sum is in the totals, `no` where it
 * counts elsewhere; empty without a sum.
 * @param whole all commitments of the view, over which it is settled which sums count
 */
export function ledgerFields(
	entries: readonly LedgerEntry[],
	links: FigureLinks,
	language: Language,
	whole: readonly LedgerEntry[],
): readonly (readonly string[])[] {
	const counted = countedFigures(figuresOf(whole), links);
	return entries.map(each => [
		each.record.date,
		each.by,
		each.to,
		each.status,
		whatIn(each, language),
		numberText(each.quantity),
		each.unit ?? '',
		numberText(each.amount),
		each.currency ?? '',
		each.amount === null ? '' : counted.has(keyOfEntry(each)) ? 'yes' : 'no',
		each.due ?? '',
		each.fulfilled_by.join('; '),
		[each.source?.url, each.source?.publisher].find(Boolean) ?? '',
		each.record.id,
		each.id,
	]);
}

/** Commitments as CSV, with the fields of {@link ledgerFieldNames}. */
export function ledgerCsv(
	entries: readonly LedgerEntry[],
	links: FigureLinks,
	{language, hasByteOrderMark}: Pick<ExportOptions, 'language' | 'hasByteOrderMark'>,
	whole: readonly LedgerEntry[],
): string {
	return csvOf(ledgerFieldNames, ledgerFields(entries, links, language, whole), hasByteOrderMark);
}

/** Commitments with their totals as JSON. */
export function ledgerJson(
	entries: readonly LedgerEntry[],
	links: FigureLinks,
	whole: readonly LedgerEntry[],
): string {
	const counted = countedFigures(figuresOf(whole), links);
	return toSafeJson({
		commitments: entries.map(entry => {
			const {record, source, ...rest} = entry;
			return {
				record: record.id,
				date: record.date,
				...rest,
				counts: entry.amount === null ? null : counted.has(keyOfEntry(entry)),
				source: source && {
					publisher: source.publisher,
					title: source.title,
					url: source.url,
					published: source.published,
				},
			};
		}),
		totals: totalsOf(entries, links, whole),
	});
}

/** Commitments as Markdown: a table, the totals, and the sources as footnotes. */
export function ledgerMarkdown(
	entries: readonly LedgerEntry[],
	links: FigureLinks,
	options: ExportOptions & {readonly isOpenOnly?: boolean},
	whole: readonly LedgerEntry[],
): string {
	const {language} = options;
	const words = wordsIn(language);
	const {ledger} = words;
	const notes = new Map<string, number>();
	const noteOf = (text: string): string => {
		if (text === '') return '–';
		const number = notes.get(text) ?? notes.size + 1;
		notes.set(text, number);
		return `[^${number}]`;
	};
	const head = [
		words.date,
		words.status,
		ledger.by,
		ledger.to,
		ledger.what,
		ledger.quantity,
		ledger.amount,
		ledger.source,
	];
	const rows = entries.map(each => [
		dateLabel(each.record.date, language),
		...[
			ledger.statuses[each.status],
			partyIn(each.by, language),
			partyIn(each.to, language),
			whatWithDue(each, language),
			quantityIn(each, language),
			amountIn(each, language),
		].map(markdownText),
		noteOf(each.source ? footnoteText(each.source, language) : ''),
	]);
	const table = [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
	return `${[
		`# ${words.commitments}`,
		aboutLine(options),
		entries.length > 0 ? table : '',
		options.isOpenOnly === true && entries.length > 0 ? ledger.openOnly : '',
		totalLines(totalsOf(entries, links, whole), language)
			.map(line => `- ${markdownText(line)}`)
			.join('\n'),
		...[...notes].map(([text, number]) => `[^${number}]: ${text}`),
	]
		.filter(Boolean)
		.join('\n\n')}\n`;
}

/** A source as a footnote cites it, its address a link. */
function footnoteText(source: Source, language: Language): string {
	const {description, url, passage} = citationParts(source, language);
	return [...description.map(markdownText), url && markdownLink(url), markdownText(passage)]
		.filter(Boolean)
		.join(', ');
}

function numberText(value: number | null): string {
	return value === null ? '' : String(value);
}
