import {dateLabel} from '../../../domain/date-label.ts';
import {titleIn, type Engagement} from '../../../domain/engagement.ts';
import {rowDateUpTo} from '../../../domain/row-date.ts';
import {placeWithin} from '../../../text/place-within.ts';
import {displayWidth, fit, truncateAtWord, wrap} from '../../../text/width.ts';
import {dossierWordsIn} from '../../../words/index.ts';
import {figureFirst, fitLine, line, lineWidth, type Line} from '../../kit/line.ts';
import type {MatrixPanel} from '../model.ts';
import {sideHeadingStyle} from '../side-style.ts';
import type {ViewModel} from '../view-model.ts';
import type {Crossing} from './crossing.ts';
import {metName, wholeName} from './met-name.ts';
import {doubtStyle} from '../doubt-style.ts';

/** Columns of a date with its mark, narrow and wide, of a kind and of a place; narrow screens have no place. */
const cells = {day: 12, date: 16, kind: 10, place: 12} as const;
const wideFrom = 56;

/** Says who the two are and how often they met; then their records, newest first, in so many lines. */
export function crossingLines(
	model: ViewModel,
	panel: MatrixPanel,
	crossing: Crossing,
	room: number,
): readonly Line[] {
	const {columns, matrix, messages} = model;
	if (room < 2 || !matrix) return [];
	const {row, column, count} = crossing;
	const names = panel.by === 'offices' ? officeLines(crossing, model) : null;
	const size = Math.min(count, room - 1 - (names?.length ?? 1));
	const records = size > 0 ? model.recordsOf(matrix.filterOf(row.id, column.id), 0, size) : [];
	const left = count - records.length;
	const more = left > 0 && records.length > 0 ? `, ${messages.more(left)}` : '';
	return [
		line(` ${'─'.repeat(Math.max(0, columns - 2))}`, 'dim'),
		...(names ? withTold(names, crossing, more, model) : [peopleLine(crossing, panel, more, model)]),
		...records.map(each => recordLine(each, model)),
	].slice(0, room);
}

/** Who the two are, shortened where they must be, and how often they met. */
function peopleLine(crossing: Crossing, panel: MatrixPanel, more: string, model: ViewModel): Line {
	const {columns, state} = model;
	const {row, column} = crossing;
	const names = [row, column].map(each => displayWidth(wholeName(each, state.language)));
	const room = columns - names.reduce((sum, each) => sum + each, 0) - 9;
	const told = [...line('   '), ...figureFirst(toldOf(crossing, more, room, model))];
	const half = Math.max(8, Math.floor((columns - lineWidth(told) - 6) / 2));
	const other = metName(column, panel, half, model);
	const rest = Math.max(half, columns - lineWidth(told) - 6 - displayWidth(other));
	const pair: Line = [
		...line(' '),
		{text: metName(row, panel, rest, model), style: sideHeadingStyle(row.side)},
		...line('  ⇄  '),
		{text: other, style: sideHeadingStyle(column.side)},
	];
	return fitLine([...pair, ...told], columns);
}

/**
 * Both posts in full, since heads are cut, over as many lines as they take. The last one, which may be blank yet, has
 * room for how often the two met.
 */
function officeLines({row, column, count}: Crossing, {columns, state, messages}: ViewModel): readonly Line[] {
	const [one = '', other = ''] = [row, column].map(each => wholeName(each, state.language));
	const texts = wrap(`${one} ⇄ ${other}`, Math.max(1, columns - 4));
	const arrowAt = texts.findIndex(text => text.includes('⇄'));
	const lines = texts.map((text, index): Line => {
		const [before = '', after] = text.split('⇄');
		const start = line(' ');
		if (after === undefined)
			return [...start, {text, style: sideHeadingStyle((index < arrowAt ? row : column).side)}];
		return [
			...start,
			{text: before, style: sideHeadingStyle(row.side)},
			...line(texts.length === 1 ? ' ⇄ ' : '⇄'),
			{text: after, style: sideHeadingStyle(column.side)},
		];
	});
	const least = count === 0 ? messages.matrix.neverMet : messages.words.records(count);
	const hasRoom = lineWidth(lines.at(-1) ?? []) + 3 + displayWidth(least) <= columns;
	return hasRoom ? lines : [...lines, []];
}

function withTold(
	names: readonly Line[],
	crossing: Crossing,
	more: string,
	model: ViewModel,
): readonly Line[] {
	const last = names.at(-1) ?? [];
	const room = model.columns - lineWidth(last) - 3;
	const told = [...line('   '), ...figureFirst(toldOf(crossing, more, room, model))];
	return [...names.slice(0, -1), fitLine([...last, ...told], model.columns)];
}

/** How often the two met and from when to when, as far as so many columns have room for it. */
function toldOf({row, column, count}: Crossing, more: string, room: number, model: ViewModel): string {
	const {columns, matrix, messages, state} = model;
	if (count === 0) return messages.matrix.neverMet;
	const records = messages.words.records(count);
	const span = matrix && columns >= wideFrom ? matrix.spanOf(row.id, column.id) : null;
	const [first = '', last = ''] = [span?.first, span?.last].map(each =>
		each === undefined ? '' : dateLabel(each, state.language),
	);
	const dates = first === last ? first : dossierWordsIn(state.language).fromTo(first, last);
	const dated = dates === '' ? records : `${records}, ${dates}`;
	const forms = [`${dated}${more}`, dated, `${records}${more}`];
	return forms.find(each => displayWidth(each) <= room) ?? records;
}

function recordLine(record: Engagement, {columns, state, messages}: ViewModel): Line {
	const {language} = state;
	const isWide = columns >= wideFrom;
	const {shortPlaces, kinds} = messages.words;
	const place = isWide
		? fit(placeWithin(record.place, cells.place - 2, language, shortPlaces), cells.place)
		: '';
	const width = (isWide ? cells.date : cells.day) - 1;
	const {text, sign} = rowDateUpTo(width, record.date, language);
	const head: Line = [
		...line(` ${fit(text, width, 'right')}`),
		...line(sign || ' ', doubtStyle(sign)),
		...line(`  ${fit(kinds[record.kind] ?? record.kind, cells.kind)}${place}`),
	];
	const title = truncateAtWord(titleIn(record, language), Math.max(1, columns - lineWidth(head)));
	return [...head, ...line(title)];
}
