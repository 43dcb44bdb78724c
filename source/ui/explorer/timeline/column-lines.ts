import {
	cellSign,
	columnAxis,
	monthLabels,
	monthCellSign,
	yearLabels,
	yearSpanText,
	type MonthCell,
	type OpenTimeline,
	type TimelineRow,
	type YearCell,
} from '../../../answers/timeline/index.ts';
import {leastRecentlyUsed, perObject} from '../../../domain/memo.ts';
import {labelIn, type Language} from '../../../domain/vocabulary.ts';
import {cutApart} from '../../../text/short-offices.ts';
import {fit} from '../../../text/width.ts';
import {numberIn, wordsIn} from '../../../words/index.ts';
import {line, onBar, type Line, type Segment} from '../../kit/line.ts';
import type {Style} from '../../kit/theme.ts';
import type {ViewModel} from '../view-model.ts';
import type {Chosen} from './chosen.ts';
import {yearsAt, type Measures} from './measures.ts';

/** The chosen year or month with a mark over its column. */
export function chosenColumnLine({cell, month}: Chosen, measures: Measures, {state}: ViewModel): Line {
	const column = month ? month.cell.month : cell.year;
	const at = yearsAt(measures) + (column - measures.from) * measures.cell;
	const {timeline} = wordsIn(state.language);
	const label = month ? timeline.monthOf(cell.year, month.cell.month) : String(cell.year);
	const mark: Segment = {text: '▾', style: 'here'};
	const isBefore = at > label.length + 1;
	return isBefore
		? [...line(`${' '.repeat(at - label.length - 1)}${label} `, 'strong'), mark]
		: [...line(' '.repeat(Math.max(0, at))), mark, ...line(` ${label}`, 'strong')];
}

/** The headings over the columns: every fifth year or the months, the number of records, and what stands behind it. */
export function axisLine(measures: Measures, {messages, timeline: shown}: ViewModel): Line {
	const {from, shown: count, cell, number, last} = measures;
	const {timeline} = messages.words;
	const all = monthLabels(timeline, cell);
	const labels = shown?.months
		? {...all, labels: all.labels.slice(from - 1, from - 1 + count)}
		: yearLabels(from, from + count - 1);
	const heading = shown?.months ? timeline.noMonth.padStart(last) : `  ${timeline.fromTo}`;
	return line(
		`${' '.repeat(yearsAt(measures))}${columnAxis(labels, cell)}` +
			`${messages.pickerHeadings.number.padStart(number)}${last > 0 ? heading : ''}`,
		'strong',
	);
}

/** A sign of a row, and whether it stands for the chosen year or month. */
interface Sign {
	readonly text: string;
	readonly style: Style;
	readonly isChosen: boolean;
}

/** A row: its name, a sign a year or month, its records, and when they begin and end or how many lack a month. */
export function timelineRowLine(
	index: number,
	chosen: Chosen,
	timeline: OpenTimeline,
	measures: Measures,
	{state}: ViewModel,
): Line {
	const row = timeline.rows[index];
	if (!row) return [];
	const {name, cell, number, last} = measures;
	const {language} = state;
	const isChosen = index === chosen.index;
	const bar = (part: Line): Line => (isChosen ? onBar(part) : part);
	const months = timeline.months?.rows[index];
	const end = months
		? (months.withoutMonth > 0 ? numberIn(months.withoutMonth, language) : '').padStart(last)
		: `  ${fit(row.span === null ? '' : yearSpanText(row.span), 9)}`;
	const total = numberIn(months ? months.year.count : row.total, language);
	return [
		...bar([
			{text: isChosen ? '▌' : ' ', style: 'here'},
			{text: ` ${fit(namesOf(timeline.rows)(name, language)[index] ?? '', name)} `, style: 'plain'},
		]),
		...signsOf(row, chosen, months?.cells ?? null, measures).flatMap(sign => {
			const rest = ' '.repeat(cell - 1);
			// The chosen cell keeps off the bar, on which nothing is reversed.
			if (isChosen && sign.isChosen)
				return [...line(sign.text, 'caret'), ...(rest === '' ? [] : bar(line(rest)))];
			return bar([{text: `${sign.text}${rest}`, style: sign.style}]);
		}),
		...bar(line(`${total.padStart(number)}${last > 0 ? end : ''}`)),
	];
}

/** Widths and languages for which the names of rows are kept. */
const mostKept = 8;

/** The names of the rows in so many columns, no two alike. */
const namesOf = perObject((rows: readonly TimelineRow[]) => {
	const kept = leastRecentlyUsed<string, readonly string[]>(mostKept);
	return (width: number, language: Language): readonly string[] =>
		kept(`${String(width)} ${language}`, () =>
			cutApart(
				rows.map(row => labelIn(row, language)),
				width,
			),
		);
});

/** The signs of the columns on screen. */
function signsOf(
	row: TimelineRow,
	chosen: Chosen,
	months: readonly MonthCell[] | null,
	{from, shown}: Measures,
): readonly Sign[] {
	if (months)
		return months.slice(from - 1, from - 1 + shown).map(cell => {
			const text = monthCellSign(row, cell);
			return {text, style: signStyle(text, cell), isChosen: cell.month === chosen.month?.cell.month};
		});
	const first = row.cells[0]?.year ?? from;
	return row.cells.slice(from - first, from - first + shown).map(cell => {
		const text = cellSign(row, cell);
		return {text, style: signStyle(text, cell), isChosen: cell.year === chosen.cell.year};
	});
}

function signStyle(sign: string, {count}: Pick<YearCell, 'count'>): Style {
	if (sign === '?') return 'doubt';
	return count === 0 && sign === '·' ? 'dim' : 'plain';
}
