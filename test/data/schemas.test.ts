import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {describe, expect, test} from 'vitest';
import {canonicalText} from '../../db/format-data.ts';
import {data, files, folder, textOf, valueOf} from './read.ts';

const ajv = new Ajv2020({allErrors: true});
addFormats.default(ajv);

function schemaOf(file: string): object {
	const name = file.startsWith('engagements/') ? 'engagements' : basename(file, '.yaml');
	return JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as object;
}

describe.each(files)('data/%s', file => {
	test('follows its schema', () => {
		const schema = schemaOf(file);
		const validate = ajv.getSchema((schema as {$id: string}).$id) ?? ajv.compile(schema);
		void validate(valueOf(file));
		expect(validate.errors?.map(error => `${error.instancePath} ${error.message ?? ''}`) ?? []).toEqual([]);
	});

	test('is in the canonical format (npm run data:format)', () => {
		const text = textOf(file);
		expect(canonicalText(text, file)).toBe(text);
	});
});

test('the keys of a record stand in the order of the schema', () => {
	const schema = schemaOf('engagements/x.yaml') as {
		$defs: Record<string, {properties: object; required: readonly string[]}>;
	};
	const absent = (value: object, keys: readonly string[]): readonly string[] =>
		keys.filter(key => !Object.hasOwn(value, key));
	const mayLack = (name: string): readonly string[] => {
		const {properties, required} = schema.$defs[name]!;
		return Object.keys(properties).filter(key => !required.includes(key));
	};
	const orderOf = (name: string, left: readonly string[] = []): string =>
		Object.keys(schema.$defs[name]!.properties)
			.filter(key => !left.includes(key))
			.join(' ');
	const disordered = data.engagements.filter(
		record =>
			Object.keys(record).join(' ') !== orderOf('record', absent(record, ['series', 'commitments'])) ||
			Object.keys(record.place).join(' ') !== orderOf('place') ||
			record.people.some(person => Object.keys(person).join(' ') !== orderOf('participant')) ||
			record.bodies.some(body => Object.keys(body).join(' ') !== orderOf('body')) ||
			(record.series ?? []).some(each => Object.keys(each).join(' ') !== orderOf('series')) ||
			(record.commitments ?? []).some(
				each => Object.keys(each).join(' ') !== orderOf('commitment', absent(each, mayLack('commitment'))),
			) ||
			record.sources.some(
				each => Object.keys(each).join(' ') !== orderOf('source', absent(each, mayLack('source'))),
			),
	);
	expect(disordered.map(record => record.id)).toEqual([]);
});

test('formatting refuses to drop a comment inside the data', () => {
	expect(() => canonicalText('# head\nplaces: []\n# lost\nvenues: []\n', 'places.yaml')).toThrow('a comment');
});

test('formatting keeps the head, names the schema and sorts records by their earliest day', () => {
	const text = '# head\n- {id: b, date: 2020-05}\n- {id: a, date: "2020"}\n';
	expect(canonicalText(text, 'engagements/2020.yaml')).toBe(
		'# yaml-language-server: $schema=../engagements.schema.json\n# head\n- id: a\n  date: "2020"\n\n- id: b\n  date: 2020-05\n',
	);
});
