import {
	bodyFields,
	commitmentFields,
	engagementFields,
	participantFields,
	sourceFields,
} from '../source/domain/engagement-fields.ts';
import {
	day,
	list,
	object,
	orNull,
	propertiesOf,
	text,
	without,
	type Properties,
	type Schema,
} from './schema-parts.ts';

/** What a reader has added to a record: all three on a record to which anything was added, none on another. */
const annotation: Properties = {
	marked: {type: 'boolean', description: 'Whether the reader has marked the record'},
	own_note: text('The note of the reader; empty for none'),
	tags: {type: 'array', items: {type: 'string'}, description: 'The tags of the reader'},
};

/** The schema of a record as it is printed, from that of the data. */
export function recordSchema(defs: Readonly<Record<string, Schema>>): Schema {
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
		...object(
			{...properties, ...annotation},
			'An engagement of the United States and Vietnam',
			engagementFields,
		),
		$defs: {
			slug: defs['slug'] ?? {},
			side: defs['side'] ?? {},
			// An import may find what the data have none of: a set with a range, a topic of another edition.
			edtf: text('EDTF (ISO 8601-2)'),
			place: defs['place'] ?? {},
			series: defs['series'] ?? {},
			passage: defs['passage'] ?? {},
			participant: object(
				{
					...open(participant, participantFields),
					office_vi: text('The office in Vietnamese; empty where unknown'),
				},
				'A person taking part',
				participantFields,
			),
			body: object(
				{
					...open(body, bodyFields),
					name: text('Its English name'),
					name_vi: text('Its Vietnamese name'),
					side: {$ref: '#/$defs/side'},
				},
				'A ship or an organisation taking part',
				bodyFields,
			),
			commitment: object(
				{
					...Object.fromEntries(
						commitmentFields.map(field => [field, asPrinted(commitment[field] ?? {}, isNeeded(defs, field))]),
					),
					topics: topics(commitment['topics']),
					source: {
						type: ['integer', 'null'],
						minimum: 0,
						description: 'The index in `sources` of the one that states it; null where that source is gone',
					},
				},
				'Something promised, agreed, handed over or delivered',
				commitmentFields,
			),
			source: object(
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
					missing: orNull(source['missing'] ?? {}),
					says: orNull({
						...source['says'],
						description: 'The facts that it bears; null: not recorded',
					}),
					differs: without(source['differs'] ?? {}, 'minProperties'),
				},
				'A source',
				sourceFields,
			),
		},
	};
}

/** A record with what becomes of it, as an import proposes it. */
export function proposed(record: Schema): Schema {
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
			kind_choice: kindChoice(properties['kind'] ?? {}),
		},
	};
}

/** Why an import chose a kind. */
function kindChoice(kind: Schema): Schema {
	const share = {type: 'number', minimum: 0, maximum: 1, description: 'How probable it is by what was found'};
	const next = object({kind, share}, 'The kind that was second; null where no other was weighed');
	return object(
		{
			kind,
			share: orNull(share),
			reasons: sentences('What told it, what weighs most first'),
			next: orNull(next),
		},
		'Why the kind was chosen',
	);
}

function sentences(description: string): Schema {
	return {...list({type: 'string'}), description};
}

/** Topics by their ids; the shipped ones stand in data/vocabulary.yaml. */
function topics(schema: Schema = {}): Schema {
	return {...without(schema, 'minItems'), items: {type: 'string'}};
}

function isNeeded(defs: Readonly<Record<string, Schema>>, field: string): boolean {
	return ((defs['commitment']?.['required'] ?? []) as readonly string[]).includes(field);
}

function asPrinted(schema: Schema, isNeverNull: boolean): Schema {
	return isNeverNull ? schema : orNull(schema);
}
