import type {Brief} from '../../domain/brief-of-view.ts';
import type {FacetCount} from '../../domain/filter.ts';
import {labelIn} from '../../domain/vocabulary.ts';
import {listed, numberIn} from '../../words/index.ts';
import {markdownText} from '../markdown-text.ts';
import type {BriefWriting} from './writing.ts';

/** Years stand on a line in fives; of the lines there are at most so many. */
const yearsOfLine = 5;
const mostLines = 7;
/** The most values of a line. */
const mostValues = 8;

/** The records by year, five years a line, with kinds and places. */
export function timelineLines(
	{years, kinds, places, period}: Pick<Brief, 'years' | 'kinds' | 'places' | 'period'>,
	writing: BriefWriting,
): readonly string[] {
	const {words} = writing;
	const filled = years.filter(each => each.count + each.possible > 0);
	const lines = [...Map.groupBy(filled, each => Math.floor(Number(each.value) / yearsOfLine))];
	const [older, newer] = [lines.slice(0, -mostLines), lines.slice(-mostLines)];
	const explained = [words.possibleExplained, ...(period === 'any' ? [] : [words.besidePeriod])].join(', ');
	const marked = filled.some(each => each.possible > 0) ? ` (${explained})` : '';
	return [
		`${words.perYear}${marked}:`,
		'',
		...(older.length > 0
			? [
					olderLine(
						older.flatMap(([, each]) => each),
						writing,
					),
				]
			: []),
		...newer.map(([, each]) => `- ${each.map(year => yearText(year, writing)).join(' · ')}`),
		'',
		`${words.kinds}: ${allValues(kinds, writing)}.`,
		...(places.length > 0 ? ['', `${words.places}: ${valuesLine(places, writing)}.`] : []),
	];
}

/** The first values with their counts, and how many there are more: `dioxin 12, war legacy 9 and 3 more`. */
export function valuesLine(values: readonly FacetCount[], writing: BriefWriting): string {
	const more = values.length - mostValues;
	const shown = allValues(values.slice(0, mostValues), writing);
	return more > 0 ? `${shown} ${writing.words.andMore(more)}` : shown;
}

function allValues(values: readonly FacetCount[], {language}: BriefWriting): string {
	if (values.length === 0) return '–';
	return listed(
		values.map(each => `${markdownText(labelIn(each, language))} ${numberIn(each.count, language)}`),
	);
}

function yearText({value, count, possible}: FacetCount, {language, words}: BriefWriting): string {
	const certain = count - possible;
	const parts = [
		certain > 0 || possible === 0 ? numberIn(certain, language) : '',
		possible > 0 ? words.possible(possible) : '',
	];
	return `${value}: ${parts.filter(Boolean).join(' ')}`;
}

function olderLine(years: readonly FacetCount[], {language, words}: BriefWriting): string {
	const count = years.reduce((sum, each) => sum + each.count, 0);
	const span = words.earlierYears(years[0]?.value ?? '', years.at(-1)?.value ?? '');
	return `- ${span}: ${numberIn(count, language)}`;
}
