import {additionsOf, hasSource, type Additions} from '../../domain/additions.ts';
import type {Engagement, Place} from '../../domain/engagement.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import type {PlaceFinder} from '../reference-index.ts';
import {restatedSources} from './restated-sources.ts';

/** A known record to which another report of its event has come in. */
export interface Merge {
	/** The known record with what the report adds; nothing that it had is overwritten. */
	readonly record: Engagement;
	/** The sources and fields that it gains; both lists empty where everything is there already. */
	readonly additions: Additions;
}

/**
 * Adds a report to a known record of the same event: new sources, with what they bear of that record, and what the
 * record leaves empty.
 * @param placeOf tells whole countries, in which any town of theirs may be meant
 */
export function mergeInto(known: Engagement, report: Engagement, placeOf: PlaceFinder): Merge {
	const sources = restatedSources(report, known, placeOf).filter(source => !hasSource(known.sources, source));
	const record: Engagement = {
		...known,
		...filledFields(known, report),
		place: filledPlace(known.place, report),
		sources: [...known.sources, ...sources],
	};
	return {record, additions: additionsOf(known, record)};
}

function filledFields(known: Engagement, report: Engagement): Partial<Engagement> {
	return {
		...(known.day_part === null && known.date === report.date && {day_part: report.day_part}),
		...(known.topics.length === 0 && {topics: report.topics}),
		...(known.part_of === null && report.part_of !== known.id && {part_of: report.part_of}),
		title_en: known.title_en || report.title_en,
		title_vi: known.title_vi || report.title_vi,
		summary_en: known.summary_en || report.summary_en,
		summary_vi: known.summary_vi || report.summary_vi,
	};
}

/** The report's place where the record has none; its venue where the record has the same place without one. */
function filledPlace(place: Place, {kind, place: other}: Engagement): Place {
	if (hasTrait(kind, 'remote') || other.name_en === '') return place;
	if (place.name_en === '' && place.venue_en === '') return other;
	const lacksVenue = place.name_en === other.name_en && place.venue_en === '' && !isVisit(kind);
	return lacksVenue ? {...place, venue_en: other.venue_en, venue_vi: other.venue_vi} : place;
}
