import type {Engagement} from '../domain/engagement.ts';
import {safeMultiline} from '../text/safe.ts';

/**
 * The keys of a record and of the objects within it, in the order of `source/domain/engagement.ts`. `satisfies` keeps
 * the list to keys that exist.
 */
const keyOrder = {
	record: [
		'id',
		'date',
		'date_start',
		'date_end',
		'date_basis',
		'date_reasons',
		'day_part',
		'kind',
		'title_en',
		'title_vi',
		'summary_en',
		'summary_vi',
		'place',
		'people',
		'topics',
		'part_of',
		'sources',
		'confidence',
		'note',
		'origin',
	] satisfies (keyof Engagement)[],
	place: ['name_en', 'name_vi', 'venue_en', 'venue_vi', 'country'] satisfies (keyof Engagement['place'])[],
	people: [
		'id',
		'name',
		'side',
		'office',
		'office_vi',
		'part',
	] satisfies (keyof Engagement['people'][number])[],
	sources: [
		'publisher',
		'title',
		'url',
		'published',
		'passage',
	] satisfies (keyof Engagement['sources'][number])[],
	passage: ['file', 'line'],
};

/**
 * The records as one JSON array, indented by two spaces. Keys that a caller adds to a record (`status` of an import)
 * come after its own.
 */
export function toJson(records: readonly Engagement[]): string {
	return `${JSON.stringify(
		records.map(record => safeValue(record, keyOrder.record)),
		null,
		2,
	)}\n`;
}

/** The records as JSON, one a line (ndjson.org). */
export function toNdjson(records: readonly Engagement[]): string {
	return records.map(record => `${JSON.stringify(safeValue(record, keyOrder.record))}\n`).join('');
}

/** A copy in which every string is safe to print and every object has its keys in order. */
function safeValue(value: unknown, order: readonly string[]): unknown {
	if (typeof value === 'string') return safeMultiline(value);
	if (Array.isArray(value)) return value.map(each => safeValue(each, order));
	if (typeof value !== 'object' || value === null) return value;
	const fields = value as Readonly<Record<string, unknown>>;
	const keys = [
		...order.filter(key => Object.hasOwn(fields, key)),
		...Object.keys(fields).filter(key => !order.includes(key)),
	];
	return Object.fromEntries(keys.map(key => [key, safeValue(fields[key], orderWithin(key))]));
}

function orderWithin(key: string): readonly string[] {
	return (keyOrder as Readonly<Record<string, readonly string[]>>)[key] ?? [];
}
