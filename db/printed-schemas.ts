import {readFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {briefSchema, timelineSchema} from './answer-schemas.ts';
import {
	bodyFields,
	commitmentFields,
	engagementFields,
	participantFields,
	sourceFields,
} from '../source/domain/engagement-fields.ts';

/** A JSON Schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, Schema>>;

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const day: Schema = {type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$'};
const text = (description: string): Schema => ({type: 'string', description});

/**
 * The JSON Schemas of what the program prints, by the names of their files: a record, `list --format json`, `import
 * --dry-run --format json`, and the answers of `commitments`, `timeline` and `brief` as JSON. Those of records follow
 * from the schema of the data, whose words they keep: what is printed has every field, with null where the data leave
 * one out, and texts that an import may not have.
 * @param data the contents of `data/engagements.schema.json`
 */
export function printedSchemas(data: {readonly $defs: Readonly<Record<string, Schema>>}): Properties {
	const record = recordSchema(data.$defs);
	const {$defs, ...plain} = record as {readonly $defs: Properties} & Schema;
	const engagement = {$ref: '#/$defs/engagement'};
	const withRecord = (title: string, rest: Schema): Schema => ({
		$schema: dialect,
		title,
		...rest,
		$defs: {...$defs, engagement: plain},
	});
	return {
		'engagement.schema.json': {$schema: dialect, title: 'An engagement', ...record},
		'engagements.schema.json': withRecord('Engagements, as `list --format json` prints them', {
			type: 'array',
			items: engagement,
		}),
		'proposals.schema.json': withRecord('Proposals, as `import --dry-run --format json` prints them', {
			type: 'array',
			items: {...proposed(plain), description: 'A record with what becomes of it'},
		}),
		'commitments.schema.json': {
			$schema: dialect,
			title: 'Commitments with their totals, as `commitments --format json` prints them',
			...ledgerSchema($defs),
			$defs,
		},
		'timeline.schema.json': {
			$schema: dialect,
			title: 'Series and kinds by years, as `timeline --format json` prints them',
			...timelineSchema(),
		},
		'brief.schema.json': withRecord('A brief, as `brief --format json` prints it', briefSchema({$defs})),
	};
}

/** What a reader has added to a record: all three on a record to which anything was added, none on another. */
const annotation: Properties = {
	marked: {type: 'boolean', description: 'Whether the reader has marked the record'},
	own_note: text('The note of the reader; empty for none'),
	tags: {type: 'array', items: {type: 'string'}, description: 'The tags of the reader'},
};

function recordSchema(defs: Readonly<Record<string, Schema>>): Schema {
	const own = propertiesOf(defs['record']);
	const commitment = propertiesOf(defs['commitment']);
	const source = propertiesOf(defs['source']);
	const participant = propertiesOf(defs['participant']);
	const body = propertiesOf(defs['body']);
	const open = (properties: Properties, fields: readonly string[]): Properties =>
		Object.fromEntries(fields.map(field => [field, without(properties[field] ?? {}, 'minLength')]));
	const properties: Record<string, Schema> = {
		...open(own, engagementFields),
		id: {$ref: '#/$defs/slug'},
		date_start: {...day, description: 'The earliest day that the date allows'},
		date_end: {...day, description: 'The latest day that the date allows'},
		topics: topics(own['topics']),
		series: without(own['series'] ?? {}, 'minItems'),
		commitments: without(own['commitments'] ?? {}, 'minItems'),
		sources: without(own['sources'] ?? {}, 'minItems'),
		origin: {enum: ['reference', 'user'], description: 'reference: shipped; user: imported'},
	};
	return {
		...whole(
			{...properties, ...annotation},
			engagementFields,
			'An engagement of the United States and Vietnam',
		),
		$defs: {
			slug: defs['slug'] ?? {},
			side: defs['side'] ?? {},
			// An import may find what the data have none of: a set with a range, a topic of another edition.
			edtf: text('EDTF (ISO 8601-2)'),
			place: defs['place'] ?? {},
			series: defs['series'] ?? {},
			passage: defs['passage'] ?? {},
			participant: whole(
				{
					...open(participant, participantFields),
					office_vi: text('The office in Vietnamese; empty where unknown'),
				},
				participantFields,
				'A person taking part',
			),
			body: whole(
				{
					...open(body, bodyFields),
					name: text('Its English name'),
					name_vi: text('Its Vietnamese name'),
					side: {$ref: '#/$defs/side'},
				},
				bodyFields,
				'A ship or an organisation taking part',
			),
			commitment: whole(
				{
					...Object.fromEntries(
						commitmentFields.map(field => [field, orNull(commitment[field] ?? {}, isNeeded(defs, field))]),
					),
					topics: topics(commitment['topics']),
					source: {
						type: ['integer', 'null'],
						minimum: 0,
						description: 'The index in `sources` of the one that states it; null where that source is gone',
					},
				},
				commitmentFields,
				'Something promised, agreed, handed over or delivered',
			),
			source: whole(
				{
					...open(source, sourceFields),
					url: text('Address, or empty'),
					published: text('ISO day, or empty where unknown'),
					language: text('ISO 639-1, or empty where unknown'),
					reprint_of: {
						type: ['integer', 'null'],
						minimum: 0,
						description: 'The index in `sources` of the one whose text it repeats, or null',
					},
					missing: orNull(source['missing'] ?? {}, false),
					says: orNull(
						{...source['says'], description: 'The facts that it bears; null: not recorded'},
						false,
					),
					differs: without(source['differs'] ?? {}, 'minProperties'),
				},
				sourceFields,
				'A source',
			),
		},
	};
}

function proposed(record: Schema): Schema {
	const {properties, required} = record as {properties: Properties; required: readonly string[]};
	return {
		...record,
		required: [...required, 'status'],
		properties: {
			...properties,
			status: {enum: ['new', 'merges', 'conflict'], description: 'What becomes of the record'},
			merges_into: {$ref: '#/$defs/slug', description: 'The known record that it is, where there is one'},
			is_doubtful: {
				const: true,
				description: 'Only where it is doubtful whether the text tells an engagement',
			},
			spoke_for: sentences('What spoke for an engagement, what weighs most first'),
			spoke_against: sentences('What spoke against it'),
		},
	};
}

function sentences(description: string): Schema {
	return {type: 'array', items: {type: 'string'}, description};
}

function ledgerSchema($defs: Properties): Schema {
	const told = without(propertiesOf($defs['commitment']), 'source') as Properties;
	const reference = {type: 'string', pattern: '^[^#]+#[^#]+$'};
	const entry: Properties = {
		record: {$ref: '#/$defs/slug'},
		date: {$ref: '#/$defs/edtf'},
		...told,
		fulfilled_by: {type: 'array', items: reference, description: 'What makes it good, oldest first'},
		counts: {type: ['boolean', 'null'], description: 'Whether its sum is in the totals; null without a sum'},
		source: {
			anyOf: [
				{type: 'null'},
				whole(
					{
						publisher: text('Publisher'),
						title: text('Headline, or empty'),
						url: text('Address, or empty'),
						published: text('ISO day, or empty'),
					},
					['publisher', 'title', 'url', 'published'],
					'The source that states it',
				),
			],
		},
	};
	const count = {type: 'integer', minimum: 0};
	const money = whole(
		{currency: text('ISO 4217'), amount: {type: 'number'}, sums: count, left_out: count},
		['currency', 'amount', 'sums', 'left_out'],
		'Money of one currency: each sum once, and how many were left out since they count elsewhere in the view',
	);
	const total = whole(
		{status: told['status'] ?? {}, count, money: {type: 'array', items: money}},
		['status', 'count', 'money'],
		'The commitments of a status',
	);
	return whole(
		{
			commitments: {type: 'array', items: whole(entry, Object.keys(entry), 'A commitment')},
			totals: {type: 'array', items: total},
		},
		['commitments', 'totals'],
		'The ledger of a view',
	);
}

/** Topics by their ids; the shipped ones stand in data/vocabulary.yaml. */
function topics(schema: Schema = {}): Schema {
	return {...without(schema, 'minItems'), items: {type: 'string'}};
}

function whole(properties: Properties, required: readonly string[], description: string): Schema {
	return {type: 'object', description, additionalProperties: false, required, properties};
}

function propertiesOf(schema: Schema | undefined): Properties {
	return (schema?.['properties'] ?? {}) as Properties;
}

function isNeeded(defs: Readonly<Record<string, Schema>>, field: string): boolean {
	return ((defs['commitment']?.['required'] ?? []) as readonly string[]).includes(field);
}

function orNull(schema: Schema, isNeverNull: boolean): Schema {
	if (isNeverNull) return schema;
	const {description, ...rest} = schema;
	return {description, anyOf: [rest, {type: 'null'}]};
}

function without(schema: Schema, key: string): Schema {
	return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const root = join(import.meta.dirname, '..');
	const data = JSON.parse(readFileSync(join(root, 'data', 'engagements.schema.json'), 'utf8')) as {
		$defs: Readonly<Record<string, Schema>>;
	};
	const folder = join(root, 'schema');
	mkdirSync(folder, {recursive: true});
	for (const [file, schema] of Object.entries(printedSchemas(data)))
		writeFileSync(join(folder, file), `${JSON.stringify(schema, null, '\t')}\n`);
}
