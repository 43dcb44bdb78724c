import type {PrintedColumn} from '../cli/aligned-table.ts';
import type {ShortenedBody} from '../domain/body-forms.ts';
import {dateLabelUpTo} from '../domain/date-label.ts';
import {cellText, type ColumnWords} from '../domain/record-columns.ts';
import {titleIn, type ListedEngagement} from '../domain/engagement.ts';
import {labelOf} from '../domain/vocabulary.ts';
import {encounterOf, isNobodyNamed, type Encounter, type MetSide} from '../domain/who-met-whom.ts';
import {placeWithin} from '../text/place-within.ts';
import {ShortNames} from '../text/short-names.ts';
import {sideName} from '../text/side-name.ts';
import {displayWidth, fit, truncateAtWord} from '../text/width.ts';
import {wordsIn} from '../words/index.ts';

/** The most columns for either side's name, by the width of the terminal. */
function nameWidthsAt(width: number): Readonly<Record<MetSide, number>> {
	if (width >= 100) return {VN: 24, US: 28};
	return width >= 56 ? {VN: 17, US: 20} : {VN: 10, US: 11};
}

/** The most columns for a date. */
const dateWidth = 24;

/** From this width of the terminal on kinds are spelled out. */
const fullKindFrom = 100;

/** The most columns of the terminal for a place, and the width of the terminal from which on there is room for more. */
const placeWidths = {usual: 16, wide: 24} as const;
const widePlaceFrom = 160;

/** Who met whom takes so many columns at 80; what leaves it less gives way. */
const leastPeople = 38;

/**
 * Records as the columns of a table in a terminal of so many columns: when, who met whom, as what, where.
 * @param bodies gives ships and organisations with their short names
 */
export function listingColumns(
	records: readonly ListedEngagement[],
	words: ColumnWords,
	width: number,
	bodies: () => readonly ShortenedBody[] = () => [],
): readonly PrintedColumn[] {
	const headings = wordsIn(words.language);
	const kinds = width < fullKindFrom ? headings.kinds : {};
	const room = width < widePlaceFrom ? placeWidths.usual : placeWidths.wide;
	const cells = (textOf: (record: ListedEngagement) => string): readonly string[] => records.map(textOf);
	return [
		{
			heading: headings.date,
			most: dateWidth,
			isDate: true,
			cells: cells(each => dateLabelUpTo(dateWidth, each.date, words.years, words.language)),
		},
		{...peopleColumn(records, words, width, bodies), most: 'flexible'},
		{
			heading: headings.kind,
			most: 18,
			needs: leastPeople,
			cells: cells(each => kinds[each.kind] ?? cellText(each, 'kind', words)),
		},
		{
			heading: headings.place,
			most: room,
			needs: leastPeople + 1,
			cells: cells(({place}) => placeWithin(place, room, words.language, headings.shortPlaces) || '–'),
		},
		{
			heading: headings.id,
			most: 80,
			needs: 60,
			look: 'faint',
			cells: cells(each => cellText(each, 'id', words)),
		},
	];
}

/** Both sides with the arrow between them as one column; the title where nobody is named on either. */
function peopleColumn(
	records: readonly ListedEngagement[],
	{language, vocabulary}: ColumnWords,
	width: number,
	bodies: () => readonly ShortenedBody[],
): Pick<PrintedColumn, 'heading' | 'cells'> {
	const names = new ShortNames(() => records.flatMap(({people}) => people), bodies);
	const most = nameWidthsAt(width);
	const label = (side: MetSide): string => labelOf(vocabulary.sides, side, language);
	const textOf = (encounter: Encounter, side: MetSide): string =>
		sideName(side, most[side], encounter, names, {language, country: label(side)}).text;
	const rows = records.map(record => {
		const encounter = encounterOf(record);
		return {record, encounter, VN: textOf(encounter, 'VN'), US: textOf(encounter, 'US')};
	});
	const column = Math.max(displayWidth(label('VN')), ...rows.map(({VN}) => displayWidth(VN)));
	const cells = rows.map(({record, encounter, VN, US}) => {
		if (isNobodyNamed(encounter)) return truncateAtWord(titleIn(record, language), column + 3 + most.US);
		const {arrow, others} = encounter;
		return `${fit(VN, column)} ${arrow || ' '} ${US}${others > 0 ? ` +${others}` : ''}`.trimEnd();
	});
	return {heading: `${fit(label('VN'), column)}   ${label('US')}`, cells};
}
