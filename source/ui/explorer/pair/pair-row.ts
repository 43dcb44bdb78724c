import type {PairAnswer} from '../../../answers/pair.ts';
import {titleIn, type ListedEngagement} from '../../../domain/engagement.ts';
import {rowDate} from '../../../domain/row-date.ts';
import {encounterOf} from '../../../domain/who-met-whom.ts';
import type {ListedVisit, TreeRow} from '../../../store/index.ts';
import {placeWithin} from '../../../text/place-within.ts';
import {titleWithout} from '../../../text/title-without.ts';
import {fit, truncateAtWord} from '../../../text/width.ts';
import {line, lineWidth, onBar, padLine, type Line, type Segment} from '../../kit/line.ts';
import type {Layout} from '../layout.ts';
import type {ViewModel} from '../view-model.ts';
import {doubtStyle} from '../doubt-style.ts';

/** Columns of a row up to the place, and at its end of the number of records under a visit. */
export const cells = {date: 12, shortDate: 6, kind: 11, place: 12, count: 3} as const;
const wideFrom = 56;

/** Returns true for a screen on which a row has its tree, arrow and place. */
export function isWide({columns}: Pick<Layout, 'columns'>): boolean {
	return columns >= wideFrom;
}

/** An engagement of a pair in a row: when, which way, as what, where, and its title without the two. */
export function pairRowLine(
	{record, visit}: TreeRow,
	isChosen: boolean,
	pair: PairAnswer,
	model: ViewModel,
): Line {
	const {layout, state, messages} = model;
	const kind = fit(messages.words.kinds[record.kind] ?? record.kind, cells.kind);
	const here: Segment = {text: isChosen ? '▌' : ' ', style: 'here'};
	const before = isWide(layout)
		? [here, ...line(' '), ...treeCell(visit), ...wideCells(record, kind, model)]
		: [here, ...dateCells(record, model), ...line(` ${kind}`)];
	const end = isWide(layout) ? cells.count : 0;
	const room = Math.max(0, layout.columns - lineWidth(before) - end);
	const known = [pair.a, ...('person' in pair.b ? [pair.b.person] : [])];
	const names = known.flatMap(({name, other_names: others}) => [name, ...others]);
	const told = titleWithout(titleIn(record, state.language), names, state.language);
	const title = fit(truncateAtWord(told, room), room);
	const whole = padLine([...before, ...line(`${title}${fit(sizeOf(visit), end, 'right')}`)], layout.columns);
	return isChosen ? onBar(whole) : whole;
}

function wideCells(record: ListedEngagement, kind: string, model: ViewModel): Line {
	const {state, messages} = model;
	const {shortPlaces} = messages.words;
	const place = fit(placeWithin(record.place, cells.place - 2, state.language, shortPlaces), cells.place);
	return [...dateCells(record, model), ...line(` ${encounterOf(record).arrow || ' '} ${kind}${place}`)];
}

/** The date at the right of its cell, the mark of its doubt behind it. */
function dateCells(record: ListedEngagement, {layout, state}: ViewModel): Line {
	const [width, form] = isWide(layout) ? [cells.date, 'full' as const] : [cells.shortDate, 'short' as const];
	const {text, sign} = rowDate(record.date, [], state.language, form);
	return [
		{text: fit(text, width, 'right'), style: 'plain'},
		{text: sign || ' ', style: doubtStyle(sign)},
	];
}

const treeSigns = {folded: '▸', open: '▾', part: '├', 'last-part': '└'} as const;

function treeCell(visit: ListedVisit | null): Line {
	if (!visit) return line(' ');
	const isPart = visit.sign === 'part' || visit.sign === 'last-part';
	return line(treeSigns[visit.sign], isPart ? 'dim' : 'plain');
}

/** The number of records under a visit; nothing for those under one. */
function sizeOf(visit: ListedVisit | null): string {
	return visit && (visit.sign === 'open' || visit.sign === 'folded') ? String(visit.size) : '';
}
