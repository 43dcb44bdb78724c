import {
	count,
	day,
	list,
	object,
	orNull,
	propertiesOf,
	type Properties,
	type Schema,
} from './schema-parts.ts';

const text: Schema = {type: 'string'};
const year: Schema = {type: 'integer'};
const edtf: Schema = {type: 'string', description: 'EDTF (ISO 8601-2)'};
const engagement: Schema = {$ref: '#/$defs/engagement'};
const run = object(
	{
		from: year,
		to: year,
		unnumbered: {...count, description: 'The records without a number that may be of some of it'},
	},
	'A run of years or numbers, both ends included',
	['from', 'to'],
);
const inBoth = object({en: text, vi: text}, 'A text in both languages');

/** The schema of what `timeline --format json` prints. */
export function timelineSchema(): Schema {
	const possible = {...count, minimum: 1};
	const month = object(
		{month: {type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$'}, count, possible},
		'A month that has a record',
		['month', 'count'],
	);
	const cell = object(
		{
			year,
			count,
			possible,
			months: {...list(month), description: 'With `--by month`'},
			without_month: {
				...possible,
				description: 'With `--by month`: the records that may be of any month of the year, and count in none',
			},
		},
		'A year that has a record',
		['year', 'count'],
	);
	const gap = object(
		{
			year,
			looked_for: {type: 'boolean', description: 'Whether somebody looked for it'},
			known: {...text, description: 'What is known of it, in the asked language; empty where nothing is'},
		},
		'A year of a yearly series without a record, between its first and its last',
	);
	const row = object(
		{
			group: {enum: ['series', 'kinds', 'views']},
			id: text,
			name: {...text, description: 'In the asked language'},
			records: count,
			from: {...orNull(year), description: 'The first year with a record'},
			to: orNull(year),
			gaps: {...orNull(list(gap)), description: 'Null for what does not come once a year'},
			years: list(cell),
		},
		'A series or kind by years; records that only possibly fall into a year count too',
	);
	return list(row);
}

/** The schema of what `brief --format json` prints: its figures, in no language yet. */
export function briefSchema({$defs}: {readonly $defs: Properties}): Schema {
	const value = object(
		{
			value: text,
			label_en: text,
			label_vi: text,
			count,
			possible: {...count, description: 'Those that count only possibly'},
			side: {enum: ['VN', 'US', 'other', null]},
			other_names: list(text),
		},
		'A value with the number of its records',
	);
	const party = orNull(object({name: inBoth, office: inBoth}, 'The first of a side; a body has no office'));
	const contact = object(
		{
			record: engagement,
			VN: party,
			US: party,
			alsoThere: object({VN: list(text), US: list(text)}, 'The names of the people beyond the two'),
			others: count,
		},
		'One of the last contacts, with the number of records of its visit that are not listed',
	);
	const person = object(
		{name: text, side: {enum: ['VN', 'US', 'other']}, office: inBoth, count, first: text, last: text},
		'A person, with the first and last date as EDTF',
	);
	const silence = object({from: day, to: day, days: count}, 'The longest time without a record');
	const gaps = object(
		{
			series: list(
				object(
					{name: inBoth, missing: list(run), possible: list(year), isWholeView: {type: 'boolean'}},
					'Editions of no record, and years of doubtful ones',
				),
			),
			silence: orNull(silence),
			sinceLast: orNull({type: 'integer'}),
			untilEndOfData: orNull({type: 'integer'}),
			years: list(year),
		},
		'What is missing',
	);
	const anniversary = object({record: engagement, years: count, on: day}, 'A record whose day comes round');
	return object(
		{
			asked: inBoth,
			made: day,
			dataVersion: text,
			newest: orNull(edtf),
			records: count,
			period: {
				enum: ['any', 'past', 'current'],
				description: 'The time asked for: none, one that has gone by, one that has not',
			},
			first: orNull(edtf),
			last: orNull(edtf),
			contacts: list(contact),
			years: list(value),
			kinds: list(value),
			topics: list(value),
			places: list(value),
			people: object({of: orNull(text), listed: list(person), more: count}, 'The people of most records'),
			commitments: orNull(commitmentsSchema($defs)),
			gaps,
			anniversaries: list(anniversary),
			commands: object({brief: text, list: text, commitments: text}, 'The commands that make it again'),
		},
		'The figures of a brief',
	);
}

function commitmentsSchema($defs: Properties): Schema {
	const told = propertiesOf($defs['commitment']);
	const entry: Properties = {
		...told,
		record: object({id: text, date: edtf, title_en: text, title_vi: text}, 'Where it was made'),
		source: orNull({$ref: '#/$defs/source'}),
		fulfilled_by: list(text),
	};
	const money = object(
		{currency: text, amount: {type: 'number'}, sums: count, left_out: count},
		'Money of one currency',
	);
	const total = object(
		{status: told['status'] ?? {}, count, money: list(money)},
		'The commitments of a status',
	);
	return object(
		{
			count,
			open: {...count, description: 'Promised or agreed, and not made good in the data'},
			totals: list(total),
			chosen: list(object(entry, 'A commitment')),
			order: {
				...list({enum: ['sum', 'open', 'other', 'part']}),
				description: 'For what the chosen ones are listed, in their order',
			},
		},
		'The commitments: how many, their sums, some of them',
	);
}
