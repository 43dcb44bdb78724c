import {isCoveredBy, overlaps, parseEdtf} from '../../domain/date.ts';
import type {Engagement, Place, Source} from '../../domain/engagement.ts';
import {isVisit} from '../kind-table.ts';

/** What becomes of a known record when another report of its event comes in. */
export interface Merge {
	/** The known record with what the report adds; nothing that it had is overwritten. */
	readonly record: Engagement;
	/** What it adds, one sentence each; empty where everything is there already. */
	readonly additions: readonly string[];
	/** Where the report contradicts the record, one sentence each. */
	readonly conflicts: readonly string[];
}

const wholeCountries: ReadonlySet<string> = new Set(['Vietnam', 'United States']);

/** Adds a report to a known record of the same event: new sources, and what the record leaves empty. */
export function mergeInto(known: Engagement, report: Engagement): Merge {
	const sources = report.sources.filter(source => !known.sources.some(each => isSameSource(each, source)));
	const {place, additions: placed} = fillPlace(known.place, report);
	const filled = fillFields(known, report);
	return {
		record: {...known, ...filled.fields, place, sources: [...known.sources, ...sources]},
		additions: [...sources.map(source => `Source added: ${nameOf(source)}.`), ...placed, ...filled.additions],
		conflicts: [...dateConflict(known, report), ...placeConflict(known, report)],
	};
}

function fillFields(
	known: Engagement,
	report: Engagement,
): {fields: Partial<Engagement>; additions: readonly string[]} {
	const fields: Partial<Engagement> = {
		...(known.day_part === null &&
			report.day_part !== null &&
			known.date === report.date && {day_part: report.day_part}),
		...(known.people.length === 0 && report.people.length > 0 && {people: report.people}),
		...(known.topics.length === 0 && report.topics.length > 0 && {topics: report.topics}),
		...(known.part_of === null &&
			report.part_of !== null &&
			report.part_of !== known.id && {part_of: report.part_of}),
		...(['title_en', 'title_vi', 'summary_en', 'summary_vi'] as const).reduce<Partial<Engagement>>(
			(texts, key) => (known[key] === '' && report[key] !== '' ? {...texts, [key]: report[key]} : texts),
			{},
		),
	};
	return {fields, additions: Object.keys(fields).map(key => `Filled in: ${key.replace('_', ' ')}.`)};
}

/** The place where the record has none; the venue where it has the same place without one. */
function fillPlace(place: Place, report: Engagement): {place: Place; additions: readonly string[]} {
	const other = report.place;
	if (report.kind === 'phone-call' || other.name_en === '') return {place, additions: []};
	if (place.name_en === '' && place.venue_en === '') return {place: other, additions: ['Filled in: place.']};
	if (
		place.name_en === other.name_en &&
		place.venue_en === '' &&
		other.venue_en !== '' &&
		!isVisit(report.kind)
	) {
		return {
			place: {...place, venue_en: other.venue_en, venue_vi: other.venue_vi},
			additions: ['Filled in: venue.'],
		};
	}
	return {place, additions: []};
}

/** One passage, or one page: a report read again. */
function isSameSource(a: Source, b: Source): boolean {
	if (a.passage && b.passage) return a.passage.file === b.passage.file && a.passage.line === b.passage.line;
	if (a.url !== '' || b.url !== '') return a.url === b.url;
	return a.publisher === b.publisher && a.title === b.title && a.published === b.published;
}

function nameOf({publisher, title, url, passage}: Source): string {
	const what = [publisher, title].filter(Boolean).join(', ') || url;
	const where = passage ? `${passage.file}, line ${passage.line}` : '';
	return [what, where].filter(Boolean).join(' · ');
}

function dateConflict(known: Engagement, report: Engagement): readonly string[] {
	const mine = parseEdtf(known.date);
	const theirs = parseEdtf(report.date);
	if (theirs.members.some(member => overlaps(mine, member))) {
		// A visit of which the record knows fewer days than the report is no contradiction, but worth a look where
		// the text is sure of them.
		const isLonger =
			isVisit(report.kind) && report.date_basis === 'stated' && !isCoveredBy(theirs, mine) && mine.isCertain;
		const isVague = mine.start.slice(0, 7) !== mine.end.slice(0, 7);
		return isLonger && !isVague && report.date_start !== report.date_end
			? [`The known record gives ${known.date}, the text ${report.date}.`]
			: [];
	}
	return [`The known record gives ${known.date}, the text ${report.date}.`];
}

function placeConflict(known: Engagement, report: Engagement): readonly string[] {
	const places = [known.place.name_en, report.place.name_en];
	if (isVisit(report.kind) || places.some(place => place === '' || wholeCountries.has(place))) return [];
	return places[0] === places[1]
		? []
		: [`The known record says ${known.place.name_en}, the text ${report.place.name_en}.`];
}
