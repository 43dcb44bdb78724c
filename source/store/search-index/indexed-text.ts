import type {Engagement} from '../../domain/engagement.ts';
import {parseEdtf} from '../../domain/date.ts';
import {dateLabel} from '../../domain/date-label.ts';
import {upTo} from '../../domain/memo.ts';
import {englishMonths} from '../../domain/months.ts';
import {hostOf} from '../../text/web-host.ts';
import type {OtherNames} from './other-names.ts';

/** The columns that a reader sees in a record: a phrase in quotation marks is looked for here alone. */
export const printedColumns = ['people', 'title', 'labels', 'place', 'detail', 'source'] as const;
/**
 * By what else a record is found: other spellings of people, its date in words; other names of places, ranks, series;
 * sites.
 */
const otherColumns = ['aliases', 'otherNames', 'sites'] as const;
/** Every column of {@link IndexedText}. */
export const textColumns = [...printedColumns, ...otherColumns] as const;
/** The columns in which hits rank first. */
export const prominentColumns = ['people', 'title', 'labels', 'aliases'] as const;

/**
 * The text under which a record is found, by columns; each in parts that do not run into one another. A record is not
 * found as itself under the synonyms of its kind and topics: these make it related
 * (search/related-values.ts).
 */
export type IndexedText = Readonly<Record<(typeof textColumns)[number], readonly string[]>>;

/** Collects the text under which a record is found, before it is folded. */
export function indexedText(engagement: Engagement, names: OtherNames): IndexedText {
	const {people, place, sources} = engagement;
	return {
		people: filled(people.map(person => person.name)),
		title: filled([engagement.title_en, engagement.title_vi]),
		labels: filled(names.labelsOf('kind', engagement.kind)),
		place: filled([place.name_en, place.name_vi, place.venue_en, place.venue_vi]),
		detail: filled([
			engagement.summary_en,
			engagement.summary_vi,
			...people.flatMap(person => [person.office, person.office_vi]),
			// Like an office, an organisation has words that others have in their titles ("Carrier Strike Group").
			...engagement.bodies.flatMap(body => [body.name, body.name_vi]),
			...engagement.topics.flatMap(topic => names.labelsOf('topic', topic)),
		]),
		source: filled(sources.flatMap(source => [source.publisher, source.title])),
		aliases: filled([...people.flatMap(person => names.namesOf(person.id)), ...dateWords(engagement.date)]),
		otherNames: filled([
			...names.placeNamesOf(place.name_en),
			...people.flatMap(person => names.ranksOf(person.id)),
			...engagement.bodies.flatMap(body => names.bodyNamesOf(body.id)),
			...engagement.series.flatMap(({id}) => names.seriesNamesOf(id)),
		]),
		sites: filled(sources.map(source => hostOf(source.url))),
	};
}

/** Days of which records that are filed one after the other are. */
const mostDatesKept = 1000;

const dateWords = upTo(mostDatesKept, (date: string): readonly string[] => {
	const {members} = parseEdtf(date);
	return [
		date,
		dateLabel(date, 'en'),
		dateLabel(date, 'vi'),
		...members.flatMap(({start, end}) => [start.slice(0, 4), end.slice(0, 4)]),
		...members.flatMap(({start, end}) => (end.slice(0, 7) === start.slice(0, 7) ? monthNames(start) : [])),
	];
});

/** The month of an ISO day as people type it: `December 2019`, `tháng 12 năm 2019`, `12/2019`. */
function monthNames(day: string): readonly string[] {
	const [year = '', month = ''] = day.split('-').map(Number);
	return [
		`${englishMonths[Number(month) - 1] ?? ''} ${year}`,
		`tháng ${month} năm ${year}`,
		`${month}/${year}`,
	];
}

function filled(texts: readonly string[]): readonly string[] {
	return texts.filter(Boolean);
}
