import {dateLabel, dateLabelUpTo} from '../../../domain/date-label.ts';
import {titleIn, type Engagement} from '../../../domain/engagement.ts';
import {placeWithin} from '../../../text/place-within.ts';
import {displayWidth, fit, truncateAtWord} from '../../../text/width.ts';
import {dossierWordsIn} from '../../../words/index.ts';
import {fitLine, line, lineWidth, type Line} from '../../kit/line.ts';
import type {MatrixPanel} from '../model.ts';
import {sideStyle} from '../side-style.ts';
import type {ViewModel} from '../view-model.ts';
import type {Crossing} from './crossing.ts';
import {metName, wholeName} from './met-name.ts';

/** Columns of a date, of a kind and of a place; narrow screens have no place. */
const cells = {date: 12, kind: 10, place: 12} as const;
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
	const size = Math.min(count, room - 2);
	const records = size > 0 ? model.recordsOf(matrix.filterOf(row.id, column.id), 0, size) : [];
	const left = count - records.length;
	const more = left > 0 && records.length > 0 ? `, ${messages.more(left)}` : '';
	const told = line(`   ${toldOf(crossing, more, model)}`);
	const half = Math.max(8, Math.floor((columns - lineWidth(told) - 6) / 2));
	const pair: Line = [
		...line(' '),
		{text: metName(row, panel, half, model), style: sideStyle(row.side)},
		...line('  ⇄  '),
		{text: metName(column, panel, half, model), style: sideStyle(column.side)},
	];
	return [
		line(` ${'─'.repeat(Math.max(0, columns - 2))}`, 'dim'),
		fitLine([...pair, ...told], columns),
		...records.map(each => recordLine(each, model)),
	].slice(0, room);
}

/** How often the two met and from when to when, as far as both names keep their room. */
function toldOf({row, column, count}: Crossing, more: string, model: ViewModel): string {
	const {columns, matrix, messages, state} = model;
	if (count === 0) return messages.matrix.neverMet;
	const records = messages.words.records(count);
	const span = matrix && columns >= wideFrom ? matrix.spanOf(row.id, column.id) : null;
	const [first = '', last = ''] = [span?.first, span?.last].map(each =>
		each === undefined ? '' : dateLabel(each, state.language),
	);
	const dates = first === last ? first : dossierWordsIn(state.language).fromTo(first, last);
	const dated = dates === '' ? records : `${records}, ${dates}`;
	const names = [row, column].map(each => displayWidth(wholeName(each, state.language)));
	const room = columns - names.reduce((sum, each) => sum + each, 0) - 9;
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
	const date = fit(dateLabelUpTo(cells.date, record.date, [], language), cells.date, 'right');
	const head = ` ${date}  ${fit(kinds[record.kind] ?? record.kind, cells.kind)}${place}`;
	const title = truncateAtWord(titleIn(record, language), Math.max(1, columns - displayWidth(head)));
	return line(`${head}${title}`);
}
