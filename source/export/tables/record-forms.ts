import {commitmentParties, commitmentStatuses, type Commitment} from '../../domain/commitment.ts';
import type {
	Body,
	Engagement,
	InSeries,
	Participant,
	Source,
	SourcePassage,
} from '../../domain/engagement.ts';
import type {PlaceColumns, RecordList} from '../../domain/engagement-fields.ts';
import {confidences, dayParts, kinds, parts, sides} from '../../domain/vocabulary.ts';
import {filled, free, needed, optional, sparse, type ColumnForm, type ColumnForms} from './plain-table.ts';

/** The columns of `engagements`: every field of a record that is no list, its place apart. */
export type EngagementColumn =
	Exclude<keyof Engagement, RecordList | 'place'> | keyof PlaceColumns | 'place_id' | 'venue_id' | 'in_view';

/** The columns by which a row of another table names its engagement and its place among those of it. */
type OfEngagement = 'engagement_id' | 'position';

/** The columns of `participants`. */
export type ParticipantColumn = OfEngagement | 'person_id' | Exclude<keyof Participant, 'id'>;

/** The columns of `engagement_bodies`. */
export type BodyColumn = OfEngagement | 'body_id' | Exclude<keyof Body, 'id'>;

/** The columns of `engagement_series`. */
export type SeriesColumn = OfEngagement | 'series_id' | Exclude<keyof InSeries, 'id'>;

/** The columns of `commitments`. */
export type CommitmentColumn =
	OfEngagement | Exclude<keyof Commitment, 'by' | 'to'> | 'ref' | 'given_by' | 'given_to';

/** The columns of `sources`. */
export type SourceColumn =
	OfEngagement | Exclude<keyof Source, 'passage'> | 'ref' | `passage_${keyof SourcePassage}`;

const engagementId = needed('The engagement.');

function position(of: string): ColumnForm {
	return filled('integer', `The place among the ${of} of the engagement, from 0.`);
}

/** The columns, described, of `engagements`. */
export const engagementColumnForms: ColumnForms<EngagementColumn> = {
	id: needed('Stable: the earliest day as it was first known, and a short phrase.'),
	date: needed(
		'EDTF (ISO 8601-2): a day, month, year, span, one of several days, or a doubtful one (? or ~).',
	),
	date_start: filled('day', 'The earliest day that `date` allows.'),
	date_end: filled('day', 'The latest day that `date` allows.'),
	date_basis: needed('`stated` where a source settles the day, otherwise `inferred`.', {
		values: ['stated', 'inferred'],
	}),
	date_reasons: filled('list', 'One sentence for each constraint that narrowed the date.'),
	day_part: optional('The part of the day, where a source tells it.', {values: dayParts}),
	kind: needed('The kind of engagement, as `terms` defines it.', {values: kinds}),
	title_en: free('Who did what with whom, in English; empty where there is a Vietnamese title only.'),
	title_vi: free('The same in Vietnamese; empty where there is an English title only.'),
	summary_en: free('A sentence or two in English.'),
	summary_vi: free('The same in Vietnamese.'),
	place_en: free('The town, base or country, in English; empty at sea, online and on the telephone.'),
	place_vi: free('The same in Vietnamese.'),
	venue_en: free('The building, port or ship, where a source names it, in English.'),
	venue_vi: free('The same in Vietnamese.'),
	country: free('ISO 3166-1 alpha-2; empty at sea, online and on the telephone.'),
	part_of: optional('The visit to which the engagement belongs.'),
	confidence: needed('How far the record can be relied on, as `terms` defines it.', {values: confidences}),
	note: free('A sentence on how a conflict between sources was settled; usually empty.'),
	origin: needed('`reference` for what came with the program, `user` for what its user imported.', {
		values: ['reference', 'user'],
	}),
	place_id: optional('The place in `places`; null where it is not listed there.'),
	venue_id: optional('The venue in `venues`; null where it is not listed there.'),
	in_view: filled(
		'boolean',
		'True for what the query found. False for what is here only because a record found refers to it: count no such row.',
	),
};

/** The columns, described, of `participants`. */
export const participantColumnForms: ColumnForms<ParticipantColumn> = {
	engagement_id: engagementId,
	position: position('people'),
	person_id: needed('The person.'),
	name: free('The name of the person; Vietnamese names with their marks.'),
	side: needed('For whom the person took part.', {values: sides}),
	office: free('The office held on that day, in the words of the government that gave it, in English.'),
	office_vi: free('The office in Vietnamese.'),
	part: needed('The part that the person took.', {values: parts}),
};

/** The columns, described, of `engagement_topics`. */
export const topicColumnForms: ColumnForms<OfEngagement | 'topic'> = {
	engagement_id: engagementId,
	position: position('topics'),
	topic: needed('A topic: `id` in `terms`, where `vocabulary` is `topic`.'),
};

/** The columns, described, of `engagement_bodies`. */
export const bodyColumnForms: ColumnForms<BodyColumn> = {
	engagement_id: engagementId,
	position: position('ships and organisations'),
	body_id: needed('The ship or organisation.'),
	name: free('Its name in English.'),
	name_vi: free('Its name in Vietnamese.'),
	side: needed('The side for which it took part.', {values: sides}),
	part: needed('The part that it took.', {values: parts}),
};

/** The columns, described, of `engagement_series`. */
export const seriesColumnForms: ColumnForms<SeriesColumn> = {
	engagement_id: engagementId,
	position: position('series'),
	series_id: needed('The series.'),
	number: sparse('integer', 'The ordinal of the edition; null where none is known.'),
	year: sparse('integer', 'The year by which the edition is called; null where it is not.'),
};

/** The columns, described, of `commitments`. */
export const commitmentColumnForms: ColumnForms<CommitmentColumn> = {
	ref: needed('The name by which other commitments refer to it: `engagement_id`, a #, `id`.'),
	engagement_id: needed('The engagement at which it was told.'),
	position: position('commitments'),
	id: needed('Unique among those of the engagement.'),
	given_by: needed('The side that gives.', {values: commitmentParties}),
	given_to: needed('The side that is given to.', {values: commitmentParties}),
	what_en: free('The thing promised, agreed, handed over or delivered, in English.'),
	what_vi: free('The same in Vietnamese.'),
	topics: filled('list', 'Its own topics: ids in `terms`, where `vocabulary` is `topic`.'),
	quantity: sparse('number', 'The number of `unit`; null where not told.'),
	unit: optional('The thing that is counted, in English, in the plural; null where not told.'),
	amount: sparse(
		'number',
		'A sum of money in `currency`; null where not told. Add no two currencies together.',
	),
	currency: optional('ISO 4217; null where no sum is told.'),
	status: needed('Its progress when it was told.', {values: commitmentStatuses}),
	due: optional('EDTF year, month or day by which it is due; null where not told.'),
	source: optional('The source that states it: `ref` in `sources`.'),
	repeats: optional('The commitment that tells the same item: its own figure counts no second time.'),
	within: optional('The larger commitment of which it is a part: its own figure counts no second time.'),
	fulfils: optional('The promise that it makes good.'),
};

/** The columns, described, of `sources`. */
export const sourceColumnForms: ColumnForms<SourceColumn> = {
	ref: needed('The name by which other tables refer to it: `engagement_id`, a stroke, `position`.'),
	engagement_id: engagementId,
	position: position('sources'),
	publisher: free('Who published it; empty where unknown.'),
	title: free('The headline as published; empty where it was not seen.'),
	url: free('Its address; empty where it has none.'),
	published: {
		type: 'day',
		gaps: 'empty',
		description: 'The day on which it was published; empty where unknown.',
	},
	language: free('ISO 639-1; empty where unknown.'),
	reprint_of: optional('The source of the same engagement whose text it repeats: its `ref`.'),
	missing: optional('`not-archived` where headline or day were looked for and cannot be had.', {
		values: ['not-archived'],
	}),
	says: sparse('list', 'The facts of the record that it bears; null where that was not recorded.'),
	differs: filled('map', 'What it says instead, by the fact in which it says otherwise than the record.'),
	passage_file: optional('The file of an imported text; null for a published page.'),
	passage_line: sparse('integer', 'The line in that file, from 1.'),
};
