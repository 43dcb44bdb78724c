import {titleIn, type ListedEngagement, type ListedPerson} from '../../../domain/engagement.ts';
import type {TextTerm, YearRange} from '../../../domain/filter.ts';
import {rowDate} from '../../../domain/row-date.ts';
import {labelOf, type Language, type Vocabulary} from '../../../domain/vocabulary.ts';
import {encounterOf, isNobodyNamed} from '../../../domain/who-met-whom.ts';
import type {ListedVisit} from '../../../store/index.ts';
import {placeWithin} from '../../../text/place-within.ts';
import type {ShortNames} from '../../../text/short-names.ts';
import {displayWidth, fit, truncateAtWord} from '../../../text/width.ts';
import {highlighted, line, lineWidth, onBar, padLine, type Line, type Segment} from '../../kit/line.ts';
import type {Style} from '../../kit/theme.ts';
import type {ListCells} from '../list-cells.ts';
import type {Messages} from '../messages/index.ts';
import {sideCell, wantedIn} from '../pair-line.ts';
import type {ViewModel} from '../view-model.ts';
import {doubtStyle} from '../doubt-style.ts';

/** From this width on the kind is spelled out. */
const fullKindFrom = 16;

/** All that a row is drawn from beside its record. */
export interface RowContext {
	readonly cells: ListCells;
	/** Columns of the whole row. */
	readonly width: number;
	readonly language: Language;
	readonly messages: Messages;
	readonly vocabulary: Vocabulary;
	readonly names: ShortNames;
	readonly terms: readonly TextTerm[];
	readonly years: readonly YearRange[];
	/** Tells the people who were asked for: they stand for their sides. */
	readonly isWanted: (person: ListedPerson) => boolean;
}

/** The signs of a row beside its record: whether it is chosen or marked, and the visit that it is or stands under. */
export interface RowSigns {
	readonly isChosen: boolean;
	readonly isMarked: boolean;
	readonly visit?: ListedVisit | null | undefined;
}

/** Takes from a model all that the rows of its list are drawn from. */
export function rowContext({layout, state, messages, vocabulary, names, results}: ViewModel): RowContext {
	const {filter, terms} = results;
	return {
		cells: layout.cells,
		width: layout.listColumns,
		language: state.language,
		messages,
		vocabulary,
		names,
		terms,
		years: filter.years,
		isWanted: wantedIn(results),
	};
}

/**
 * Draws a record as one row of the list: when, who met whom, as what, where.
 * @param hit the words by which it was found, where they have a column
 */
export function rowLine(
	record: ListedEngagement,
	{isChosen, isMarked, visit = null}: RowSigns,
	context: RowContext,
	hit: Line = [],
): Line {
	const {cells, width} = context;
	const row: Line = [
		...signs({isChosen, isMarked, visit}, cells),
		...dateCells(record, context),
		{text: ' ', style: 'plain'},
		...peopleCells(record, context),
		...restCells(record, context),
		...countCell(visit, cells),
		...(hit.length > 0 ? [{text: '  ', style: 'plain'} as const, ...hit] : []),
	];
	const whole = padLine(row, width);
	return isChosen ? onBar(whole) : whole;
}

function signs({isChosen, isMarked, visit}: RowSigns, {mark, tree}: ListCells): Line {
	const markText = isMarked ? '●' : ' ';
	const markStyle: Style = isMarked ? 'marked' : 'plain';
	const here: Segment = isChosen
		? {text: '▌', style: 'here'}
		: {text: mark === 0 ? markText : ' ', style: mark === 0 ? markStyle : 'plain'};
	if (tree === 0) return [here, {text: mark === 0 ? '' : markText, style: markStyle}];
	const sign = visit ? treeSigns[visit.sign] : ' ';
	if (isMarked || isPart(visit))
		return [here, {text: markText, style: markStyle}, {text: sign, style: isPart(visit) ? 'dim' : 'plain'}];
	return [here, {text: `${markText}${sign}`, style: 'plain'}];
}

const treeSigns: Readonly<Record<ListedVisit['sign'], string>> = {
	folded: '▸',
	open: '▾',
	part: '├',
	'last-part': '└',
};

function isPart(visit: RowSigns['visit']): boolean {
	return visit?.sign === 'part' || visit?.sign === 'last-part';
}

/** The number of records under a visit, at the right of the row. */
function countCell(visit: RowSigns['visit'], {count}: ListCells): Line {
	if (count === 0 || !visit || isPart(visit)) return [];
	const text = String(visit.size);
	return line(text.length > count ? '9+' : text.padStart(count));
}

function dateCells(record: ListedEngagement, {cells, years, language}: RowContext): Line {
	const {text, sign} = rowDate(record.date, years, language, cells.dateForm);
	return [
		{text: fit(text, cells.date, 'right'), style: 'plain'},
		{text: sign || ' ', style: doubtStyle(sign)},
	];
}

/** Both sides with the arrow between them; where nobody is named on either, the title in their place. */
function peopleCells(record: ListedEngagement, context: RowContext): Line {
	const {cells, language, terms} = context;
	const encounter = encounterOf(record, context.isWanted);
	if (isNobodyNamed(encounter)) {
		const room = cells.vietnam + cells.arrow + cells.unitedStates;
		return padLine(highlighted(truncateAtWord(titleIn(record, language), room), terms), room);
	}
	const others = encounter.others > 0 && cells.mark > 0 ? ` +${encounter.others}` : '';
	return [
		...padLine(sideCell('VN', cells.vietnam, encounter, context), cells.vietnam),
		{text: ` ${encounter.arrow || ' '} `, style: 'plain'},
		...padLine(
			sideCell('US', cells.unitedStates - displayWidth(others), encounter, context),
			cells.unitedStates - displayWidth(others),
		),
		{text: others, style: 'plain'},
	];
}

function restCells(record: ListedEngagement, context: RowContext): Line {
	const {cells, language, vocabulary, messages, terms} = context;
	const rest: Segment[] = [];
	const add = (width: number, content: Line): void => {
		if (width > 0) rest.push({text: ' ', style: 'plain'}, ...padLine(content, width));
	};
	const label = labelOf(vocabulary.kinds, record.kind, language);
	add(cells.kind, line(cells.kind < fullKindFrom ? (messages.words.kinds[record.kind] ?? label) : label));
	add(
		cells.place,
		highlighted(placeWithin(record.place, cells.place, language, messages.words.shortPlaces), terms),
	);
	const hasPair = record.people.some(({side}) => side !== 'other');
	add(cells.title, hasPair ? highlighted(truncateAtWord(titleIn(record, language), cells.title), terms) : []);
	return lineWidth(rest) === 0 ? [] : rest;
}
