import type {PrintedColumn} from '../cli/aligned-table.ts';
import type {ShortenedBody} from '../domain/body-forms.ts';
import {cellText, type ColumnWords} from '../domain/record-columns.ts';
import {titleIn, type ListedEngagement} from '../domain/engagement.ts';
import {labelOf} from '../domain/vocabulary.ts';
import {encounterOf, type Encounter, type MetSide} from '../domain/who-met-whom.ts';
import {placeWithin} from '../text/place-within.ts';
import {ShortNames} from '../text/short-names.ts';
import {displayWidth, fit, truncateAtWord} from '../text/width.ts';
import {wordsIn} from '../words/index.ts';

/** The most columns of the terminal for either side's name, by the width of the terminal. */
const nameWidths = [
	{from: 100, VN: 24, US: 28},
	{from: 56, VN: 17, US: 20},
	{from: 0, VN: 10, US: 11},
] as const;

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
		{heading: headings.date, most: 24, isDate: true, cells: cells(each => cellText(each, 'date', words))},
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
	const most = nameWidths.find(({from}) => width >= from) ?? nameWidths[2];
	const encounters = records.map(record => encounterOf(record));
	const label = (side: MetSide): string => labelOf(vocabulary.sides, side, language);
	const textOf = (encounter: Encounter, side: MetSide): string => {
		const person = encounter[side];
		if (person) return names.within(person, most[side]);
		if (encounter.arrow === '') return '';
		const body = encounter.bodies[side];
		return body ? names.bodyWithin(body, most[side], {language, country: label(side)}) : label(side);
	};
	const pairs = encounters.map(each => ({VN: textOf(each, 'VN'), US: textOf(each, 'US')}));
	const column = Math.max(displayWidth(label('VN')), ...pairs.map(({VN}) => displayWidth(VN)));
	const cells = records.map((record, index) => {
		const {VN, US, arrow, others} = encounters[index] ?? encounterOf(record);
		if (!VN && !US) return truncateAtWord(titleIn(record, language), column + 3 + most.US);
		const {VN: left = '', US: right = ''} = pairs[index] ?? {};
		return `${fit(left, column)} ${arrow || ' '} ${right}${others > 0 ? ` +${others}` : ''}`.trimEnd();
	});
	return {heading: `${fit(label('VN'), column)}   ${label('US')}`, cells};
}
