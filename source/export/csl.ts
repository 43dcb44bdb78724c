import {dateLabel} from '../domain/date-label.ts';
import {isEdtf, parseEdtf} from '../domain/date.ts';
import {placeIn} from '../domain/engagement.ts';
import type {Language} from '../domain/vocabulary.ts';
import {safeText} from '../text/safe.ts';
import {isPressReport, citablesOf, type Citable} from './citable.ts';
import {jsonArray} from './json.ts';
import type {PagedRecords} from './paged-records.ts';

/** A date of CSL-JSON: one day, month or year or a span of two; in words where it is neither. */
interface CslDate {
	readonly 'date-parts'?: readonly (readonly number[])[];
	readonly circa?: true;
	readonly literal?: string;
}

/** An item of CSL-JSON (github.com/citation-style-language/schema), as far as press reports need it. */
interface CslItem {
	readonly id: string;
	readonly type: 'article-newspaper' | 'webpage';
	readonly title: string;
	readonly 'container-title'?: string;
	readonly issued?: CslDate;
	readonly 'event-date'?: CslDate;
	readonly 'event-place'?: string;
	readonly URL?: string;
	readonly note: string;
}

/**
 * The sources of the records as CSL-JSON, for Zotero and other reference managers: one item a source, whose note
 * names the engagements that cite it, with date and place of the event where it reports one.
 */
export function* toCsl(records: PagedRecords, language: Language): Generator<string> {
	yield* jsonArray(items(records, language));
}

function* items(records: PagedRecords, language: Language): Generator<CslItem> {
	for (const citable of citablesOf(records, language)) yield cslItem(citable, language);
}

function cslItem(citable: Citable, language: Language): CslItem {
	const {id, title, publisher, published, url, note, event} = citable;
	const date = event && eventDate(event.date, language);
	const place = event ? safeText(placeIn(event.place, language)).trim() : '';
	return {
		id,
		type: isPressReport(citable) ? 'article-newspaper' : 'webpage',
		title,
		...(publisher && {'container-title': publisher}),
		...(published.length > 0 && {issued: {'date-parts': [published]}}),
		...(date && {'event-date': date}),
		...(place && {'event-place': place}),
		...(url && {URL: url}),
		note,
	};
}

/** The date of an event as the schema has room for it; null where it is no date. */
function eventDate(edtf: string, language: Language): CslDate | null {
	if (!isEdtf(edtf)) return null;
	const {members} = parseEdtf(edtf);
	const [only] = members;
	const ends = only ? [...new Set([only.from, only.to])].map(end => end.split('-').map(Number)) : [];
	// A set of days is no span, nor is one with an open end or with digits left open.
	if (!only || members.length > 1 || ends.flat().some(part => !(part > 0)))
		return {literal: dateLabel(edtf, language)};
	return {'date-parts': ends, ...((only.isUncertain || only.isApproximate) && {circa: true})};
}
