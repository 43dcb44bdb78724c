import {dateLabel} from '../../domain/date-label.ts';
import {facets, type Facet} from '../../domain/facets.ts';
import type {YearRange} from '../../domain/filter.ts';
import type {Language} from '../../domain/vocabulary.ts';
import {groupsOf, type SearchRequest, withRowsOfYears, yearRangeText} from '../../search/index.ts';
import type {Store} from '../../store/index.ts';
import {briefWordsIn} from '../../words/brief/index.ts';
import {wordsIn} from '../../words/index.ts';

/** Puts what is asked for into words: `leader Nguyễn Chí Vịnh; years 2015–2019`. */
export function askedIn({facets: values}: Store, request: SearchRequest, language: Language): string {
	const asked = facets.map(facet =>
		facet.form === 'ranges'
			? timesText(request[facet.id], facet.name[language], language)
			: valuesText(request, facet, value => values.label(facet.id, value, language), language),
	);
	const query = request.query === '' ? '' : `${wordsIn(language).query} “${request.query}”`;
	return [query, ...asked].filter(Boolean).join('; ');
}

/** The values of a facet: any of some will do, where all of several groups must hold they stand in brackets. */
function valuesText(
	request: SearchRequest,
	facet: Facet,
	labelOf: (value: string) => string,
	language: Language,
): string {
	const {or, and, several} = briefWordsIn(language);
	const groups = groupsOf(request, facet).map(group => group.map(labelOf));
	if (groups.length === 0) return '';
	const isEach = facet.form !== 'any' && groups.length > 1;
	const texts = groups.map(group => {
		const text = group.join(` ${or} `);
		return isEach && group.length > 1 ? `(${text})` : text;
	});
	const isOne = groups.flat().length === 1;
	const name = (isOne ? undefined : several[facet.id]) ?? facet.name[language];
	return `${name} ${texts.join(` ${isEach ? and : or} `)}`;
}

/** The times asked for: `year 2019`, `years 2015–2019 or 2021`, `Sep 2024 – Mar 2025`, `from 2018 on`. */
function timesText(ranges: readonly YearRange[], year: string, language: Language): string {
	const {or, years} = briefWordsIn(language);
	const times = withRowsOfYears(ranges);
	const text = times.map(range => timeText(range, language)).join(` ${or} `);
	if (times.some(({from, to, span}) => span ?? (from === null || to === null))) return text;
	const isOne = times.length === 1 && times[0]?.from === times[0]?.to;
	return text && `${isOne ? year : years} ${text}`;
}

function timeText(range: YearRange, language: Language): string {
	const {since, until} = briefWordsIn(language);
	const [from = '', to] = yearRangeText(range).split('..');
	if (to === undefined) return dateLabel(from, language);
	if (from === '') return until(dateLabel(to, language));
	const first = dateLabel(from, language);
	if (to === '') return since(first);
	const last = dateLabel(to, language);
	return range.span ? `${first} – ${last}` : `${first}–${last}`;
}
