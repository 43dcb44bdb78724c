import {displayWidth, fit} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import type {Frame} from '../../kit/frame.ts';
import {blank, line, paragraph, type Line} from '../../kit/line.ts';
import {rowsIn} from '../../kit/sectioned-rows.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {LedgerPanel} from '../model.ts';
import {ledgerLines} from '../reading/ledger-places.ts';
import {ledgerWindow} from '../reading/ledger-window.ts';
import type {ViewModel} from '../view-model.ts';
import {chosenCommitmentLines} from './chosen-commitment.ts';
import {ledgerCells, type LedgerCells} from './ledger-cells.ts';
import {statusLine, sumLine} from './ledger-head.ts';
import {ledgerRow} from './row.ts';

/** The commitments on screen under the rules of their years, and the chosen one in full. */
export function ledgerFrame(model: ViewModel, panel: LedgerPanel): Frame {
	const {ledger, layout, state, messages, columns} = model;
	const places = ledgerLines(layout);
	if (!ledger || ledger.total === 0) {
		const {none, noneOpen, older} = messages.ledger;
		const why = ledger?.isOlder ? older : panel.isOpenOnly ? noneOpen : none;
		return [blank, ...paragraph(why, columns - 2, {first: ' '})];
	}
	const cells = ledgerCells(columns, state.language, panel.order === 'date');
	const cursor = clampIndex(panel.cursor, ledger.total);
	const {items} = ledgerWindow(model);
	const rows = items.map((item): Line => {
		if (item.type === 'rule') return yearRule(item.section, ledger.years.get(item.section) ?? 0, model);
		const row = ledger.rowAt(item.index);
		const record = model.ledgerRecords.get(row?.record.id ?? '');
		const commitment = record?.commitments.find(each => each.id === row?.id);
		return record && commitment ? ledgerRow(record, commitment, item.index === cursor, cells, model) : blank;
	});
	return [
		...totalsLines(model, places.totals),
		...(places.headings > 0 ? [headings(cells, model)] : []),
		...Array.from({length: places.rows}, (_, index) => rows[index] ?? blank),
		...(places.below > 0 ? [ruleBelow(cursor, model), ...chosenCommitmentLines(model, places.below)] : []),
	];
}

/** The row of the panel on a line of its body. */
export function ledgerRowOf(model: ViewModel, _: LedgerPanel, bodyLine: number): number | null {
	const {totals, headings: headingLines, rows} = ledgerLines(model.layout);
	const inRows = bodyLine - totals - headingLines;
	if (inRows < 0 || inRows >= rows) return null;
	const item = ledgerWindow(model).items[inRows];
	return item?.type === 'row' ? item.index : null;
}

function totalsLines(model: ViewModel, count: number): readonly Line[] {
	if (count === 0) return [];
	return [model.layout.hasRuler ? (sumLine(model) ?? blank) : statusLine(model, false)];
}

function headings(
	{date, status, parties, amount, what, place, source}: LedgerCells,
	{messages}: ViewModel,
): Line {
	const {words, ledger} = messages;
	const cell = (width: number, text: string): string => (width === 0 ? '' : `${fit(text, width)} `);
	return line(
		[
			` ${fit(words.date, date, 'right')}    `,
			cell(status, words.status),
			cell(parties, ledger.byTo),
			amount === 0 ? '' : `${fit(words.ledger.amount, amount, 'right')}  `,
			cell(what, words.ledger.what),
			cell(place, ledger.saidAt),
			source === 0 ? '' : ledger.source,
		].join(''),
		'columnTitle',
	);
}

/** The rule over the commitments of a year, with how many there are. */
function yearRule(year: string, count: number, {columns, state}: ViewModel): Line {
	const number = numberIn(count, state.language);
	return [
		{text: ` ${year}`, style: 'strong'},
		{text: ` ${'─'.repeat(Math.max(0, columns - year.length - number.length - 3))} `, style: 'dim'},
		{text: number, style: 'plain'},
	];
}

/** The rule under the rows: how many lie below, and the place of the chosen one. */
function ruleBelow(cursor: number, model: ViewModel): Line {
	const {ledger, messages, columns} = model;
	const total = ledger?.total ?? 0;
	const hidden = total - 1 - (rowsIn(ledgerWindow(model)).at(-1) ?? 0);
	const more = hidden > 0 ? ` ${messages.more(hidden)} ` : '';
	const place = ` ${messages.rowOf(cursor + 1, total)} `;
	const width = Math.max(0, columns - displayWidth(more) - displayWidth(place) - 4);
	return [
		{text: ' ──', style: 'dim'},
		{text: more, style: 'plain'},
		{text: '─'.repeat(width), style: 'dim'},
		{text: place, style: 'plain'},
		{text: '─', style: 'dim'},
	];
}
