import type {TreeRow} from '../../../store/index.ts';
import {fit} from '../../../text/width.ts';
import {dossierWordsIn, numberIn, wordsIn} from '../../../words/index.ts';
import type {Frame} from '../../kit/frame.ts';
import {line, type Line} from '../../kit/line.ts';
import {windowOn, type ListWindow} from '../../kit/sectioned-rows.ts';
import type {PairPanel} from '../met-panels.ts';
import {sectionYear} from '../reading/list-window.ts';
import type {ViewModel} from '../view-model.ts';
import {answerLines} from './answer-lines.ts';
import {cells, isWide, pairRowLine} from './pair-row.ts';

/** The answers on two people, then their engagements by year, each visit over its own. */
export function pairFrame(model: ViewModel, panel: PairPanel): Frame {
	const {met, messages} = model;
	if (met.pair?.total === 0) return [line(` ${messages.met.neverMet}`)];
	const {items} = pairWindow(model, panel);
	return [
		...answerLines(model),
		headingLine(model),
		...items.map((item): Line => {
			if (item.type === 'rule') return yearRule(item.section, model);
			const row = met.rows[item.index];
			return row ? pairRowLine(row, item.index === panel.cursor, model) : [];
		}),
	];
}

/** The rows and rules of a pair that are on screen. */
export function pairWindow(model: ViewModel, panel: PairPanel): ListWindow {
	const {met, layout} = model;
	const lines = Math.max(1, layout.bodyLines - answerLines(model).length - 1);
	return windowOn(0, panel.cursor, lines, {
		total: met.rows.length,
		sectionOf: index => yearOf(met.rows[index]),
	});
}

/** The row at a line of the body. */
export function pairRowAt(model: ViewModel, panel: PairPanel, at: number): number | null {
	const item = pairWindow(model, panel).items[at - answerLines(model).length - 1];
	return item?.type === 'row' ? item.index : null;
}

function yearOf(row: TreeRow | undefined): string {
	return sectionYear((row?.visit?.record ?? row?.record)?.date);
}

function headingLine({layout, state, messages}: ViewModel): Line {
	const words = wordsIn(state.language);
	const hasAll = isWide(layout);
	const date = ' '.repeat(hasAll ? 3 : 1) + fit(words.date, hasAll ? cells.date : 6, 'right');
	const place = hasAll ? fit(messages.placeHeading, cells.place) : '';
	const what = dossierWordsIn(state.language).what;
	return line(`${date}${hasAll ? '    ' : '  '}${fit(words.kind, cells.kind)}${place}${what}`, 'columnTitle');
}

function yearRule(year: string, {met, layout, state}: ViewModel): Line {
	const count = numberIn(met.rows.filter(row => yearOf(row) === year).length, state.language);
	const width = Math.max(0, layout.columns - year.length - count.length - 3);
	return [
		{text: ` ${year}`, style: 'strong'},
		{text: ` ${'─'.repeat(width)} `, style: 'dim'},
		{text: count, style: 'plain'},
	];
}
