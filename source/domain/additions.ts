import type {Engagement, Source} from './engagement.ts';

/** The fields of a record that a second report may fill where they are empty; those of the place by their own names. */
const fillableFields = [
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
/** A field of a record that a second report may fill. */
export type FillableField = (typeof fillableFields)[number];

/** A field that was empty, with what fills it: a list of topics, a text for every other field. */
export interface FilledField {
	readonly field: FillableField;
	readonly value: string | readonly string[];
}

/** The sources and fields that a record gains by a merge. */
export interface Additions {
	readonly sources: readonly Source[];
	readonly fields: readonly FilledField[];
}

/**
 * Lists what `after`, the merged record, has and `before` lacked; both lists are empty where nothing was added. A merge
 * overwrites nothing, so fields that `before` had are not compared.
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

/** Returns true when a field of a record is empty. */
export function isEmpty(record: Engagement, field: FillableField): boolean {
	return valuesOf(record)[field].length === 0;
}

/**
 * Returns true when a source stands in a list already. Sources with passages are compared by them, others by their
 * address, and those without an address by publisher, headline and day.
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
