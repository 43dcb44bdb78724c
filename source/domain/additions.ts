import type {Engagement, Source} from './engagement.ts';

/** The fields of a record that a second report may fill where they are empty; those of the place by their own names. */
export const fillableFields = [
	'day_part',
	'title_en',
	'title_vi',
	'summary_en',
	'summary_vi',
	'name_en',
	'name_vi',
	'country',
	'venue_en',
	'venue_vi',
	'topics',
	'part_of',
] as const;
/** See {@link fillableFields}. */
export type FillableField = (typeof fillableFields)[number];

/** A field that was empty, with what fills it: a list of topics, a text for every other field. */
export interface FilledField {
	readonly field: FillableField;
	readonly value: string | readonly string[];
}

/** What a record has gained. */
export interface Additions {
	readonly sources: readonly Source[];
	readonly fields: readonly FilledField[];
}

/**
 * What a record has after a merge and had not before; both lists empty where nothing was added. What it had before is
 * not looked at: nothing overwrites it.
 */
export function additionsOf(before: Engagement, after: Engagement): Additions {
	const values = valuesOf(after);
	return {
		sources: after.sources.filter(source => !hasSource(before.sources, source)),
		fields: fillableFields
			.filter(field => isEmpty(before, field) && !isEmpty(after, field))
			.map(field => ({field, value: values[field]})),
	};
}

/** Whether a record lacks a field. */
export function isEmpty(record: Engagement, field: FillableField): boolean {
	return valuesOf(record)[field].length === 0;
}

/**
 * Whether a source stands in a list already: the same passage, or else the same page, or else the same headline of
 * the same day.
 */
export function hasSource(list: readonly Source[], source: Source): boolean {
	return list.some(known => isSameSource(known, source));
}

function isSameSource(a: Source, b: Source): boolean {
	if (a.passage && b.passage) return a.passage.file === b.passage.file && a.passage.line === b.passage.line;
	if (a.url !== '' || b.url !== '') return a.url === b.url;
	return a.publisher === b.publisher && a.title === b.title && a.published === b.published;
}

function valuesOf({
	place,
	...record
}: Engagement): Readonly<Record<FillableField, string | readonly string[]>> {
	return {
		...place,
		day_part: record.day_part ?? '',
		title_en: record.title_en,
		title_vi: record.title_vi,
		summary_en: record.summary_en,
		summary_vi: record.summary_vi,
		topics: record.topics,
		part_of: record.part_of ?? '',
	};
}
