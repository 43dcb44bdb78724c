import type {TimelineRow} from '../../../answers/timeline/index.ts';
import {titleIn, type Engagement} from '../../../domain/engagement.ts';
import {rowDate, rowDateWidths, rowDateWithYear} from '../../../domain/row-date.ts';
import {labelOf} from '../../../domain/vocabulary.ts';
import {encounterOf, isNobodyNamed} from '../../../domain/who-met-whom.ts';
import {placeWithin} from '../../../text/place-within.ts';
import {fit, truncateAtWord} from '../../../text/width.ts';
import {line, padLine, type Line, type Segment} from '../../kit/line.ts';
import {sideCell, wantedIn, type PairContext} from '../pair-line.ts';
import type {ViewModel} from '../view-model.ts';
import {doubtStyle} from '../doubt-style.ts';

/** From these widths on dates are whole, and rows have a number, a place and the number of their sources. */
const wholeDateFrom = 100;
const placeFrom = 80;
const numberFrom = 56;

/** The widths of the columns of the records under the rows; 0 for what is left out. */
interface RecordCells {
	readonly number: number;
	readonly date: number;
	readonly form: 'full' | 'day' | 'month';
	readonly vietnam: number;
	readonly unitedStates: number;
	readonly kind: number;
	readonly place: number;
	readonly sources: number;
}

const arrow = 3;

/** Shares out the width. */
function recordCells(columns: number): RecordCells {
	const isWhole = columns >= wholeDateFrom;
	const form = isWhole ? 'full' : columns >= numberFrom ? 'day' : 'month';
	const number = columns >= numberFrom ? 6 : 0;
	const date = isWhole ? rowDateWidths.full + 5 : rowDateWidths[form];
	const place = isWhole ? 16 : columns >= placeFrom ? 10 : 0;
	const rest = {kind: isWhole ? 9 : 0, place, sources: columns >= placeFrom ? 7 : 0};
	const most = isWhole ? {vietnam: 20, unitedStates: 24} : {vietnam: 17, unitedStates: 20};
	const taken = [rest.kind, rest.place, rest.sources].reduce((sum, each) => sum + (each && each + 1), 0);
	// A blank at the left, the mark of doubt and a blank behind the date.
	const room = Math.max(2, columns - 1 - number - date - 2 - arrow - taken);
	const vietnam = Math.min(most.vietnam, Math.floor(room / 2));
	return {number, date, form, vietnam, unitedStates: Math.min(most.unitedStates, room - vietnam), ...rest};
}

/** The headings over the records. */
export function recordHeadings({columns, messages, vocabulary, state}: ViewModel): Line {
	const {number, date, vietnam, unitedStates, kind, place, sources} = recordCells(columns);
	const {words, timeline} = messages;
	const side = (id: 'VN' | 'US', width: number): string =>
		fit(labelOf(vocabulary.sides, id, state.language), width);
	const cell = (text: string, width: number): string => (width === 0 ? '' : ` ${fit(text, width)}`);
	return [
		...line(
			` ${fit(number === 0 ? '' : timeline.number, number)}${fit(words.date, date, 'right')}  `,
			'strong',
		),
		...line(side('VN', vietnam), 'vietnamHeading'),
		...line(' '.repeat(arrow)),
		...line(side('US', unitedStates), 'unitedStatesHeading'),
		...line(
			cell(words.kind, kind) + cell(messages.placeHeading, place) + cell(words.sources, sources),
			'strong',
		),
	];
}

/**
 * Draws a record under its row, whose people stand for their sides where it asks for some.
 * @param isOfYear true for one of the chosen year, which is bold
 */
export function recordOfRow(record: Engagement, row: TimelineRow, isOfYear: boolean, model: ViewModel): Line {
	const series = row.group === 'series' ? row.id : '';
	const cells = recordCells(model.columns);
	const {number, kind, place, sources} = cells;
	const {state, messages} = model;
	const {language} = state;
	const edition = record.series.find(({id}) => id === series)?.number ?? null;
	const numbered = fit(edition === null ? (series === '' ? '' : '·') : String(edition), number - 1, 'right');
	const cell = (text: string, width: number): string => (width === 0 ? '' : ` ${fit(text, width)}`);
	const drawn: Line = [
		...line(` ${number === 0 ? '' : `${numbered} `}`),
		...dateCells(record, cells, model),
		...peopleCells(record, row, cells, model),
		...line(
			cell(messages.words.kinds[record.kind] ?? record.kind, kind) +
				cell(placeWithin(record.place, place, language, messages.words.shortPlaces), place) +
				cell(String(record.sources.length), sources),
		),
	];
	return isOfYear ? drawn.map(bold) : drawn;
}

function bold(segment: Segment): Segment {
	return segment.style === 'plain' ? {...segment, style: 'strong'} : segment;
}

function dateCells({date}: Engagement, {form, date: width}: RecordCells, {results, state}: ViewModel): Line {
	const {years} = results.filter;
	const {text, sign} =
		form === 'full'
			? rowDateWithYear(width, date, years, state.language)
			: rowDate(date, years, state.language, form);
	return [
		{text: fit(text, width, 'right'), style: 'plain'},
		{text: sign || ' ', style: doubtStyle(sign)},
		{text: ' ', style: 'plain'},
	];
}

function peopleCells(
	record: Engagement,
	{filter}: TimelineRow,
	{vietnam, unitedStates}: RecordCells,
	model: ViewModel,
): Line {
	const {vocabulary, names, results, state} = model;
	const {language} = state;
	const {terms} = results;
	const isWanted = wantedIn({filter, terms});
	const context: PairContext = {language, vocabulary, names, terms, isWanted};
	const encounter = encounterOf(record, isWanted);
	if (isNobodyNamed(encounter)) {
		const room = vietnam + arrow + unitedStates;
		return line(fit(truncateAtWord(titleIn(record, language), room), room));
	}
	return [
		...padLine(sideCell('VN', vietnam, encounter, context), vietnam),
		...line(` ${encounter.arrow || ' '} `),
		...padLine(sideCell('US', unitedStates, encounter, context), unitedStates),
	];
}
