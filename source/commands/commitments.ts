import {dateLabelUpTo} from '../domain/date-label.ts';
import {ledgerOf} from '../answers/ledger-view.ts';
import {isOpen, totalsOf, type LedgerEntry} from '../domain/ledger.ts';
import {
	ledgerCsv,
	ledgerFieldNames,
	ledgerFields,
	ledgerJson,
	ledgerMarkdown,
	totalLines,
} from '../export/index.ts';
import {olderFormError} from '../search/index.ts';
import {tabbedLines} from '../cli/tabbed-lines.ts';
import {amountIn, partiesIn, quantityIn, whatWithDue, wordsIn} from '../words/index.ts';
import {done, type Context, type Outcome} from './command.ts';
import {exportOptions} from './export-options.ts';
import {readView} from './requested-view.ts';

/**
 * `commitments`: what was promised, agreed and delivered at the engagements of the view, newest first, with totals by
 * status and currency. `--topic` asks for a commitment's own topics, not for its record's; `--open` for what is
 * promised and not yet made good.
 */
export async function commitments(context: Context): Promise<Outcome> {
	const {store, options, language} = context;
	if (store.olderForm()?.facets.includes('contents') === true) throw olderFormError(store.path, 'has');
	const {request, filter, notes: viewNotes} = readView(context);
	const notes = [...viewNotes];
	const whole = ledgerOf(store, filter, options.sort);
	const entries = whole.filter(each => !options.isOpen || isOpen(each)).slice(0, options.limit);
	const links = store.figureLinks();
	const added = totalLines(totalsOf(entries, links, whole), language);
	const totals = options.isOpen && added.length > 0 ? [wordsIn(language).ledger.openOnly, ...added] : added;
	// Of an empty view it is said already that nothing matches.
	if (entries.length === 0 && store.engagements.count(filter) > 0) notes.push('no commitment matches');
	switch (options.format) {
		case 'json':
			return done(ledgerJson(entries, links, whole), notes);
		case 'csv':
			return done(ledgerCsv(entries, links, exportOptions(context, request), whole), [...notes, ...totals]);
		case 'md':
			return done(
				ledgerMarkdown(
					entries,
					links,
					{...exportOptions(context, request), isOpenOnly: options.isOpen},
					whole,
				),
				notes,
			);
		default:
	}
	if (!context.terminal.isTerminal) {
		const header = options.hasHeader ? [ledgerFieldNames] : [];
		return done(tabbedLines([...header, ...ledgerFields(entries, links, language, whole)]), [
			...notes,
			...totals,
		]);
	}
	if (entries.length === 0) return done('', notes);
	return done(`${await ledgerTable(entries, context)}\n${totals.map(each => `${each}\n`).join('')}`, notes);
}

/** The most columns for a date. */
const dateWidth = 20;

async function ledgerTable(entries: readonly LedgerEntry[], {language, terminal}: Context): Promise<string> {
	const {alignedTable} = await import('../cli/aligned-table.ts');
	const words = wordsIn(language);
	const {ledger} = words;
	const cells = (textOf: (entry: LedgerEntry) => string): readonly string[] => entries.map(textOf);
	return alignedTable(
		[
			{
				heading: words.date,
				isDate: true,
				cells: cells(({record}) => dateLabelUpTo(dateWidth, record.date, [], language)),
			},
			{heading: words.status, needs: 20, cells: cells(each => ledger.statuses[each.status])},
			{
				heading: `${ledger.by} → ${ledger.to}`,
				needs: 24,
				cells: cells(each => partiesIn(each, language)),
			},
			{heading: ledger.what, most: 'flexible', cells: cells(each => whatWithDue(each, language))},
			{heading: ledger.quantity, most: 24, needs: 40, cells: cells(each => quantityIn(each, language))},
			{heading: ledger.amount, align: 'right', cells: cells(each => amountIn(each, language))},
			{
				heading: ledger.source,
				most: 24,
				needs: 60,
				look: 'faint',
				cells: cells(each => each.source?.publisher ?? ''),
			},
		],
		terminal.columns,
		terminal.hasWeights,
	);
}
