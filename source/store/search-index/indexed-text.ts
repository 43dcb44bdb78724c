import type {Engagement} from '../../domain/engagement.ts';
import {parseEdtf} from '../../domain/date.ts';
import {dateLabel} from '../../domain/date-label.ts';
import {englishMonths} from '../../domain/months.ts';
import {hostOf} from '../../text/web-host.ts';
import type {OtherNames} from './other-names.ts';

/**
 * The text under which a record is found, by column of the table `full_text`; each column in parts that do not run
 * into one another.
 */
export interface IndexedText {
	readonly people: readonly string[];
	readonly title: readonly string[];
	readonly labels: readonly string[];
	readonly place: readonly string[];
	readonly detail: readonly string[];
	readonly source: readonly string[];
}

/** Collects the text under which a record is found, before it is folded. */
export function indexedText(engagement: Engagement, names: OtherNames): IndexedText {
	const {place} = engagement;
	const terms = [
		['kind', engagement.kind] as const,
		...engagement.topics.map(topic => ['topic', topic] as const),
	];
	return {
		people: filled(engagement.people.flatMap(person => [person.name, ...names.namesOf(person.id)])),
		title: filled([engagement.title_en, engagement.title_vi]),
		labels: filled([...names.labelsOf('kind', engagement.kind), ...dateWords(engagement.date)]),
		place: filled([
			place.name_en,
			place.name_vi,
			place.venue_en,
			place.venue_vi,
			...names.placeNamesOf(place.name_en),
		]),
		detail: filled([
			engagement.summary_en,
			engagement.summary_vi,
			...engagement.people.flatMap(person => [person.office, person.office_vi, ...names.ranksOf(person.id)]),
			// Like an office, an organisation has words that others have in their titles ("Carrier Strike Group").
			...engagement.bodies.flatMap(body => [body.name, body.name_vi, ...names.bodyNamesOf(body.id)]),
			...engagement.topics.flatMap(topic => names.labelsOf('topic', topic)),
			...terms.flatMap(([vocabulary, id]) => names.synonymsOf(vocabulary, id)),
		]),
		source: filled(
			engagement.sources.flatMap(source => [source.publisher, source.title, hostOf(source.url)]),
		),
	};
}

function dateWords(date: string): readonly string[] {
	const {members} = parseEdtf(date);
	return [
		date,
		dateLabel(date, 'en'),
		dateLabel(date, 'vi'),
		...members.flatMap(({start, end}) => [start.slice(0, 4), end.slice(0, 4)]),
		...members.flatMap(({start, end}) => (end.slice(0, 7) === start.slice(0, 7) ? monthNames(start) : [])),
	];
}

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
