import {dateLabel} from '../domain/date-label.ts';
import type {Commitment} from '../domain/commitment.ts';
import {
	countedEntries,
	totalsOf,
	type FigureLinks,
	type LedgerEntry,
	type StatusTotal,
} from '../domain/ledger.ts';
import {labelOf, type Language} from '../domain/vocabulary.ts';
import {decimalIn, moneyIn, numberIn, wordsIn} from '../words/index.ts';
import {citation} from './citation.ts';
import {csvOf} from './csv.ts';
import {toSafeJson} from './json.ts';
import {markdownText} from './markdown-text.ts';
import type {ExportOptions} from './options.ts';

/** The words of a ledger. */
export type LedgerWords = Pick<ExportOptions, 'language' | 'vocabulary'>;

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
	'source',
	'record',
	'commitment',
] as const;

/**
 * The fields of each commitment, for other programs: `counts` says `yes` where its sum is in the totals, `no` where it
 * is told again or a part; empty without a sum.
 */
export function ledgerFields(
	entries: readonly LedgerEntry[],
	links: FigureLinks,
	language: Language,
): readonly (readonly string[])[] {
	const counted = countedEntries(entries, links);
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
		each.amount === null ? '' : counted.has(each) ? 'yes' : 'no',
		each.due ?? '',
		each.source?.url || (each.source?.publisher ?? ''),
		each.record.id,
		each.id,
	]);
}

/** Commitments as CSV, with the fields of {@link ledgerFieldNames}. */
export function ledgerCsv(
	entries: readonly LedgerEntry[],
	links: FigureLinks,
	{language, hasByteOrderMark}: Pick<ExportOptions, 'language' | 'hasByteOrderMark'>,
): string {
	return csvOf(ledgerFieldNames, ledgerFields(entries, links, language), hasByteOrderMark);
}

/** Commitments with their totals as JSON. */
export function ledgerJson(entries: readonly LedgerEntry[], links: FigureLinks): string {
	const counted = countedEntries(entries, links);
	return toSafeJson({
		commitments: entries.map(entry => {
			const {record, source, ...rest} = entry;
			return {
				record: record.id,
				date: record.date,
				...rest,
				counts: entry.amount === null ? null : counted.has(entry),
				source: source && {
					publisher: source.publisher,
					title: source.title,
					url: source.url,
					published: source.published,
				},
			};
		}),
		totals: totalsOf(entries, links),
	});
}

/** Commitments as Markdown: a table, the totals, and the sources as footnotes. */
export function ledgerMarkdown(
	entries: readonly LedgerEntry[],
	links: FigureLinks,
	options: ExportOptions,
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
			partyLabel(each.by, options),
			partyLabel(each.to, options),
			whatWithDue(each, language),
			quantityLabel(each, language),
			amountLabel(each, language),
		].map(markdownText),
		noteOf(each.source ? markdownText(citation(each.source, language)) : ''),
	]);
	const table = [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
	return `${[
		`# ${ledger.heading}`,
		[
			`${words.file.filter}: ${markdownText(options.filter) || words.file.noFilter}`,
			`${words.file.exported} ${dateLabel(options.now, language)}`,
			`${words.file.dataVersion} ${markdownText(options.dataVersion)}`,
		].join(' · '),
		entries.length > 0 ? table : '',
		totalLines(totalsOf(entries, links), language)
			.map(line => `- ${markdownText(line)}`)
			.join('\n'),
		...[...notes].map(([text, number]) => `[^${number}]: ${text}`),
	]
		.filter(Boolean)
		.join('\n\n')}\n`;
}

/** The totals as lines of text, a status each: `agreed 68: USD 440.4 million (5 sums, 2 …)`. */
export function totalLines(totals: readonly StatusTotal[], language: Language): readonly string[] {
	const {ledger} = wordsIn(language);
	return totals.map(({status, count, money}) => {
		const sums = money.map(({currency, amount, sums: number, left_out: leftOut}) => {
			const told = [ledger.sums(number), leftOut > 0 ? ledger.leftOut(leftOut) : ''].filter(Boolean);
			return `${moneyIn(amount, currency, language)} (${told.join(', ')})`;
		});
		const head = `${ledger.statuses[status]} ${numberIn(count, language)}`;
		return `${head}: ${sums.length > 0 ? sums.join('; ') : ledger.noSum}`;
	});
}

/** A commitment's text in a language, or in the other where that one is missing. */
function whatIn({what_en, what_vi}: Pick<Commitment, 'what_en' | 'what_vi'>, language: Language): string {
	return language === 'vi' ? what_vi || what_en : what_en || what_vi;
}

/** A commitment's text with the date by which it is due. */
export function whatWithDue(
	entry: Pick<Commitment, 'what_en' | 'what_vi' | 'due'>,
	language: Language,
): string {
	const due = entry.due === null ? '' : wordsIn(language).ledger.due(dateLabel(entry.due, language));
	return [whatIn(entry, language), due].filter(Boolean).join(', ');
}

/** A side as a ledger names it. */
export function partyLabel(party: Commitment['by'], {language, vocabulary}: LedgerWords): string {
	return party === 'both' ? wordsIn(language).ledger.both : labelOf(vocabulary.sides, party, language);
}

/** The number of what, where told; its English unit stands in English only. */
export function quantityLabel(
	{quantity, unit}: Pick<Commitment, 'quantity' | 'unit'>,
	language: Language,
): string {
	if (quantity === null) return '';
	return [decimalIn(quantity, language), language === 'en' ? unit : ''].filter(Boolean).join(' ');
}

/** The sum, where told. */
export function amountLabel(
	{amount, currency}: Pick<Commitment, 'amount' | 'currency'>,
	language: Language,
): string {
	return amount === null ? '' : moneyIn(amount, currency ?? '', language);
}

function numberText(value: number | null): string {
	return value === null ? '' : String(value);
}
