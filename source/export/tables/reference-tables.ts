import {confidences, sides} from '../../domain/vocabulary.ts';
import {namedColumns, filled, free, needed, optional, refersTo, type PlainTable} from './plain-table.ts';

const otherNames = filled('list', 'Other spellings, fuller forms and abbreviations.');

/**
 * The tables that hold what records refer to. A column has the name of the database's own, from which it is read
 * (`db/schema.sql`).
 */
export const referenceTables = [
	{
		name: 'people',
		title: 'People',
		description: 'One row for each person, after the Popolo standard.',
		columns: namedColumns({
			id: needed('A short name in ASCII letters.'),
			name: needed('The name that the press uses; Vietnamese names with their marks.'),
			sort_name: free('The name to sort by.'),
			side: needed('The side to which the person belongs.', {values: sides}),
			other_names: otherNames,
		}),
		key: ['id'],
		references: [],
	},
	{
		name: 'person_ranks',
		title: 'Military ranks of people',
		description: 'One row for each rank that a person held, lowest first.',
		columns: namedColumns({
			person_id: needed('The person.'),
			position: filled('integer', 'The place among the ranks of the person, from 0.'),
			rank_en: free('The rank in English.'),
			rank_vi: free('The rank in Vietnamese.'),
			from_date: optional('EDTF date from which it was held; null where unknown.'),
			attested: optional('EDTF date on which a text gives it; null where `from_date` tells more.'),
		}),
		key: ['person_id', 'position'],
		references: [refersTo('person_id', 'people')],
	},
	{
		name: 'memberships',
		title: 'Terms of office',
		description: 'One row for each time that a person held a post. An open end does not prove that it lasts.',
		columns: namedColumns({
			id: needed('A short name in ASCII letters.'),
			person_id: needed('The person.'),
			post_id: needed('The post.'),
			start_date: optional('EDTF date; null where unknown.'),
			end_date: optional('EDTF date; null where open or unknown.'),
			acting: filled('boolean', 'True for someone who only acted in the post.'),
			confidence: needed('How far the term can be relied on.', {values: confidences}),
			note: free('A remark; usually empty.'),
			attested: filled('list', 'Days on which the person is attested in the post.'),
			sources: filled('list', 'The addresses of the pages that tell the term.'),
		}),
		key: ['id'],
		references: [refersTo('person_id', 'people'), refersTo('post_id', 'posts')],
	},
	{
		name: 'posts',
		title: 'Posts',
		description: 'One row for each office that one of the people held; a renamed post is one post.',
		columns: namedColumns({
			id: needed('A short name in ASCII letters.'),
			label_en: needed('Its title in English, as the government words it.'),
			label_vi: free('Its title in Vietnamese.'),
			side: needed('The side to which it belongs.', {values: sides}),
			organization_id: optional('The organization that it is a post of.'),
		}),
		key: ['id'],
		references: [refersTo('organization_id', 'organizations')],
	},
	{
		name: 'post_titles',
		title: 'Titles of posts',
		description: 'What a post is called: its own title first, then titles that it bore for a time.',
		columns: namedColumns({
			post_id: needed('The post.'),
			position: filled('integer', 'The place among the titles of the post, from 0.'),
			label_en: needed('The title in English.'),
			label_vi: free('The title in Vietnamese.'),
			aliases_en: filled('list', 'What texts in English call it besides.'),
			aliases_vi: filled('list', 'What texts in Vietnamese call it besides.'),
			start_date: optional('EDTF date from which it was so called; null where open.'),
			end_date: optional('EDTF date until which it was so called; null where open.'),
		}),
		key: ['post_id', 'position'],
		references: [refersTo('post_id', 'posts')],
	},
	{
		name: 'organizations',
		title: 'Organizations of posts',
		description: 'One row for each ministry, service, command or house that has one of the posts.',
		columns: namedColumns({
			id: needed('A short name in ASCII letters.'),
			name_en: needed('Its name in English.'),
			name_vi: free('Its name in Vietnamese.'),
			side: needed('The side to which it belongs.', {values: sides}),
		}),
		key: ['id'],
		references: [],
	},
	{
		name: 'bodies',
		title: 'Ships and organisations',
		description: 'One row for each ship or organisation that takes part in an engagement.',
		columns: namedColumns({
			id: needed('A short name in ASCII letters.'),
			name_en: needed('Its name in English.'),
			name_vi: free('Its name in Vietnamese.'),
			side: needed('The side to which it belongs.', {values: sides}),
			other_names: filled('list', 'Other names, hull numbers and abbreviations.'),
			short_en: free('A short name in English, where the name is long.'),
			short_vi: free('A short name in Vietnamese, where the name is long.'),
		}),
		key: ['id'],
		references: [],
	},
	{
		name: 'series',
		title: 'Series',
		description: 'One row for each dialogue, mission, exercise or handover that comes again.',
		columns: namedColumns({
			id: needed('A short name in ASCII letters.'),
			position: filled('integer', 'The place in the list of all series, from 0.'),
			name_en: needed('Its name in English.'),
			name_vi: free('Its name in Vietnamese.'),
			other_names: otherNames,
			rhythm_en: free('How often it comes, in English; empty where that is not known.'),
			rhythm_vi: free('The same in Vietnamese.'),
			every: optional(
				'Its rhythm as a duration of ISO 8601: `P1Y` once a year or nearly; null where it has none, or the data have only some of its editions.',
				{values: ['P1Y']},
			),
			counted_by: optional('By what a missing edition is told; null where a gap means nothing.', {
				values: ['number', 'year'],
			}),
			sources: filled('list', 'The addresses of the pages that tell of it.'),
		}),
		key: ['id'],
		references: [],
	},
	{
		name: 'known_editions',
		title: 'Missing editions of series',
		description:
			'What is known of editions that no record of the whole data is of: one row for a run of numbers or years.',
		columns: namedColumns({
			series_id: needed('The series.'),
			first: filled('integer', 'The first number or year of the run, as `counted_by` of the series says.'),
			last: filled('integer', 'The last one.'),
			looked_for: filled('boolean', 'True where they were looked for.'),
			known_en: free('What was found, in English.'),
			known_vi: free('The same in Vietnamese.'),
		}),
		key: ['series_id', 'first'],
		references: [refersTo('series_id', 'series')],
	},
	{
		name: 'places',
		title: 'Places',
		description: 'One row for each town, base or country in which an engagement took place.',
		columns: namedColumns({
			id: needed('A short name in ASCII letters.'),
			name_en: needed('Its name in English.'),
			name_vi: free('Its name in Vietnamese.'),
			country: free('ISO 3166-1 alpha-2; empty at sea.'),
			other_names: otherNames,
			is_country: filled('boolean', 'True for a whole country.'),
		}),
		key: ['id'],
		references: [],
	},
	{
		name: 'venues',
		title: 'Venues',
		description: 'One row for each building, port or base in which an engagement took place.',
		columns: namedColumns({
			id: needed('A short name in ASCII letters.'),
			name_en: needed('Its name in English.'),
			name_vi: free('Its name in Vietnamese.'),
			place_id: needed('The place that it is in.'),
			other_names: otherNames,
		}),
		key: ['id'],
		references: [refersTo('place_id', 'places')],
	},
	{
		name: 'terms',
		title: 'Vocabulary',
		description: 'One row for each word by which records are sorted, with its label in both languages.',
		columns: namedColumns({
			vocabulary: needed('The list to which the word belongs.', {
				values: ['kind', 'topic', 'part', 'side', 'day-part', 'confidence'],
			}),
			id: needed('The word as the other tables have it.'),
			position: filled('integer', 'The place in its list, from 0.'),
			label_en: needed('Its label in English.'),
			label_vi: free('Its label in Vietnamese.'),
			definition_en: free('Its definition in English; kinds and topics have one.'),
			definition_vi: free('The same in Vietnamese.'),
			synonyms: filled('list', 'Other words for it in both languages; kinds and topics have some.'),
		}),
		key: ['vocabulary', 'id'],
		references: [],
	},
] as const satisfies readonly PlainTable[];

/** The name of a table that holds what records refer to. */
export type ReferenceTableName = (typeof referenceTables)[number]['name'];

/** The rows of these tables. */
export type ReferenceRows<Row> = Readonly<Record<ReferenceTableName, readonly Row[]>>;
