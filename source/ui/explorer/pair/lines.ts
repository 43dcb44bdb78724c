import type {PairAnswer} from '../../../answers/pair.ts';
import type {TreeRow} from '../../../store/index.ts';
import {fit} from '../../../text/width.ts';
import {dossierWordsIn, wordsIn} from '../../../words/index.ts';
import type {Frame} from '../../kit/frame.ts';
import {line, type Line} from '../../kit/line.ts';
import {windowOn, type ListWindow} from '../../kit/sectioned-rows.ts';
import {sectionYear} from '../reading/list-window.ts';
import type {ViewModel} from '../view-model.ts';
import {yearRule} from '../year-rule.ts';
import {answerLines} from './answer-lines.ts';
import {cells, isWide, pairRowLine} from './pair-row.ts';

/** The answers on two people, then their engagements by year, each visit over its own. */
export function pairFrame(model: ViewModel): Frame {
	const {met, messages, layout, state} = model;
	const {pair} = met;
	if (!pair) return [];
	if (pair.total === 0) return [line(` ${messages.met.neverMet}`)];
	const counts = new Map(pair.byYear.map(each => [each.value, each]));
	return [
		...answerLines(model, pair),
		headingLine(model),
		...pairWindow(model).items.map((item): Line => {
			if (item.type === 'rule')
				return yearRule(item.section, counts.get(item.section), layout.columns, state.language);
			const row = met.rows.at(item.index);
			return row ? pairRowLine(row, item.index === met.row, pair, model) : [];
		}),
	];
}

/** Counts the lines for rows and the rules between them. */
export function pairLines(model: Pick<ViewModel, 'state' | 'layout' | 'today'>, pair: PairAnswer): number {
	return Math.max(1, model.layout.bodyLines - answerLines(model, pair).length - 1);
}

/** The rows and rules of a pair that are on screen. */
export function pairWindow(model: ViewModel): ListWindow {
	const {met} = model;
	const {pair, rows, row} = met;
	return windowOn(0, row, pair ? pairLines(model, pair) : 1, {
		total: rows.total,
		sectionOf: index => yearOf(rows.at(index)),
	});
}

/** The row at a line of the body. */
export function pairRowAt(model: ViewModel, at: number): number | null {
	const {pair} = model.met;
	if (!pair) return null;
	const item = pairWindow(model).items[at - answerLines(model, pair).length - 1];
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
