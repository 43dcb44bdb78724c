import {namedColumns, refersTo, type PlainTable} from './plain-table.ts';
import {
	bodyColumnForms,
	commitmentColumnForms,
	engagementColumnForms,
	participantColumnForms,
	seriesColumnForms,
	sourceColumnForms,
	topicColumnForms,
} from './record-forms.ts';

const ofEngagement = refersTo('engagement_id', 'engagements');
const keyOfPart = ['engagement_id', 'position'];

/** The tables that hold the records. */
export const recordTables = [
	{
		name: 'engagements',
		title: 'Engagements',
		description:
			'One row for each visit, meeting, call, port call, exercise or handover. What it has several of (people, topics, bodies, series, commitments, sources) stands in the other tables.',
		columns: namedColumns(engagementColumnForms),
		key: ['id'],
		references: [
			refersTo('part_of', 'engagements'),
			refersTo('place_id', 'places'),
			refersTo('venue_id', 'venues'),
		],
	},
	{
		name: 'participants',
		title: 'People in engagements',
		description: 'One row for each person named in an engagement, in the order of the record.',
		columns: namedColumns(participantColumnForms),
		key: keyOfPart,
		references: [ofEngagement, refersTo('person_id', 'people')],
	},
	{
		name: 'engagement_topics',
		title: 'Topics of engagements',
		description: 'One row for each topic of an engagement.',
		columns: namedColumns(topicColumnForms),
		key: keyOfPart,
		references: [ofEngagement],
	},
	{
		name: 'engagement_bodies',
		title: 'Ships and organisations in engagements',
		description:
			'One row for each ship or organisation that takes part; those of a side on which people are named are mostly left out.',
		columns: namedColumns(bodyColumnForms),
		key: keyOfPart,
		references: [ofEngagement, refersTo('body_id', 'bodies')],
	},
	{
		name: 'engagement_series',
		title: 'Series of engagements',
		description: 'One row for each series to which an engagement belongs, with its edition.',
		columns: namedColumns(seriesColumnForms),
		key: keyOfPart,
		references: [ofEngagement, refersTo('series_id', 'series')],
	},
	{
		name: 'sources',
		title: 'Sources',
		description:
			'One row for each report of an engagement. A page that reports two engagements stands here twice.',
		columns: namedColumns(sourceColumnForms),
		key: ['ref'],
		references: [ofEngagement, refersTo('reprint_of', 'sources', 'ref')],
	},
	{
		name: 'commitments',
		title: 'Commitments',
		description:
			'One row for each thing promised, agreed, handed over or delivered. In a total leave out the sums that repeat another one or are within it.',
		columns: namedColumns(commitmentColumnForms),
		key: ['ref'],
		references: [
			ofEngagement,
			refersTo('source', 'sources', 'ref'),
			refersTo('repeats', 'commitments', 'ref'),
			refersTo('within', 'commitments', 'ref'),
			refersTo('fulfils', 'commitments', 'ref'),
		],
	},
] as const satisfies readonly PlainTable[];
