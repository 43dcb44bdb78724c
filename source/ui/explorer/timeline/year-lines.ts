import {
	cellSign,
	yearSpanText,
	yearAxis,
	type TimelineRow,
	type YearCell,
} from '../../../answers/timeline/index.ts';
import {labelIn} from '../../../domain/vocabulary.ts';
import {fit} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import {line, onBar, type Line, type Segment} from '../../kit/line.ts';
import type {Style} from '../../kit/theme.ts';
import type {ViewModel} from '../view-model.ts';
import {yearsAt, type Measures} from './measures.ts';

/** The chosen year with a mark over its column. */
export function chosenYearLine(year: number, measures: Measures): Line {
	const at = yearsAt(measures) + (year - measures.from) * measures.cell;
	const label = String(year);
	const mark: Segment = {text: '▾', style: 'here'};
	const isBefore = at > label.length + 1;
	return isBefore
		? [...line(`${' '.repeat(at - label.length - 1)}${label} `, 'strong'), mark]
		: [...line(' '.repeat(Math.max(0, at))), mark, ...line(` ${label}`, 'strong')];
}

/** The headings over the columns: every fifth year, the number of records, the first and last year. */
export function axisLine(measures: Measures, {messages}: ViewModel): Line {
	const {from, shown, cell, number, hasSpan} = measures;
	const {fromTo} = messages.words.timeline;
	return line(
		`${' '.repeat(yearsAt(measures))}${yearAxis(from, from + shown - 1, cell)}` +
			`${messages.pickerHeadings.number.padStart(number)}${hasSpan ? `  ${fromTo}` : ''}`,
		'strong',
	);
}

/** A row: its name, a sign for each year, its records and when they begin and end. */
export function yearsLine(
	row: TimelineRow,
	chosen: {readonly isChosen: boolean; readonly year: number},
	measures: Measures,
	{state}: ViewModel,
): Line {
	const {name, from, shown, cell, number, hasSpan} = measures;
	const {isChosen, year} = chosen;
	const {language} = state;
	const bar = (part: Line): Line => (isChosen ? onBar(part) : part);
	const first = row.cells[0]?.year ?? from;
	const cells = row.cells.slice(from - first, from - first + shown);
	const span = row.span === null ? '' : yearSpanText(row.span);
	return [
		...bar([
			{text: isChosen ? '▌' : ' ', style: 'here'},
			{text: ` ${fit(labelIn(row, language), name)} `, style: 'plain'},
		]),
		...cells.flatMap(each => {
			const sign = cellSign(row, each);
			const rest = ' '.repeat(cell - 1);
			// The chosen cell keeps off the bar, on which nothing is reversed.
			if (isChosen && each.year === year)
				return [...line(sign, 'caret'), ...(rest === '' ? [] : bar(line(rest)))];
			return bar([{text: `${sign}${rest}`, style: signStyle(sign, each)}]);
		}),
		...bar(line(`${numberIn(row.total, language).padStart(number)}${hasSpan ? `  ${fit(span, 9)}` : ''}`)),
	];
}

function signStyle(sign: string, {count}: YearCell): Style {
	if (sign === '?') return 'doubt';
	return count === 0 && sign === '·' ? 'dim' : 'plain';
}
