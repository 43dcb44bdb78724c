import type {DateMention} from '../import-model.ts';
import {withDates} from './headed-dates.ts';
import type {ReadPassage} from './sentence.ts';

const inNumbers = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/u;
const mostMonths = 12;

/**
 * Passages of a text in which days in numbers are written in one order, as those show of which one number can be no
 * month (`20/03/2025`): `05/12/2024` is read in it too. As they were where none shows it, or both orders are there.
 */
export function withDayOrder(passages: readonly ReadPassage[]): readonly ReadPassage[] {
	const shown = passages.flatMap(({passage: {text}, findings: {dates}}) =>
		dates.flatMap(({start, end}) => {
			const [, first = '', second = ''] = inNumbers.exec(text.slice(start, end)) ?? [];
			if (Number(first) > mostMonths) return ['day-first' as const];
			return Number(second) > mostMonths ? ['month-first' as const] : [];
		}),
	);
	const [order, ...more] = new Set(shown);
	if (order === undefined || more.length > 0) return passages;
	return passages.map(read =>
		read.findings.dates.length > 0 && (order === 'day-first' || read.locale.language === 'en')
			? withDates(read, date => inOrder(date, read.passage.text, order === 'day-first'))
			: read,
	);
}

function inOrder(date: DateMention, text: string, isDayFirst: boolean): DateMention {
	const {or, from, start, end} = date;
	const [written = '', first = '', second = ''] = inNumbers.exec(text.slice(start, end)) ?? [];
	if (written === '' || Number(first) > mostMonths || Number(second) > mostMonths) return date;
	// "05.12.2024" has its day first where nothing shows another order.
	if (or === undefined && !written.includes('.')) return date;
	const [day, month] = isDayFirst ? [first, second] : [second, first];
	const point = {...from, day: Number(day), month: Number(month)};
	return {...date, from: point, to: point, or: undefined};
}
