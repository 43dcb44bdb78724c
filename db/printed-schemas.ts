import {readFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {briefSchema, timelineSchema} from './answer-schemas.ts';
import {ledgerSchema} from './ledger-schema.ts';
import {proposed, recordSchema} from './record-schema.ts';
import type {Properties, Schema} from './schema-parts.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

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
