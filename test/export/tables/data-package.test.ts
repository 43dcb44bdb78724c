import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {kinds} from '../../../source/domain/vocabulary.ts';
import {
	citationLine,
	citationWords,
	filesOfDescriptor,
	plainTables,
} from '../../../source/export/tables/index.ts';
import {readCsv} from '../read-csv.ts';
import {about, bareRecord, filesOf, fullRecord, packageOf, tablesIn} from './made.ts';

const files = packageOf([fullRecord, bareRecord]);
const fileOf = (name: string): string => files.get(name) ?? '';

interface Described {
	readonly resources: readonly {
		readonly name: string;
		readonly path: string;
		readonly bytes: number;
		readonly hash: string;
		readonly schema: {
			readonly fields: readonly {
				readonly name: string;
				readonly type: string;
				readonly description: string;
				readonly constraints?: {readonly required?: true; readonly enum?: readonly string[]};
			}[];
			readonly primaryKey: readonly string[];
			readonly foreignKeys?: readonly object[];
		};
	}[];
}
const described = JSON.parse(fileOf('datapackage.json')) as Described;
const resourceOf = (name: string) => described.resources.find(each => each.name === name)!;
const fieldOf = (table: string, name: string) =>
	resourceOf(table).schema.fields.find(each => each.name === name)!;

describe('datapackage.json', () => {
	test('says what the package is, of which data and of which query', () => {
		const full = filesOf(tablesIn([fullRecord]), about({query: 'kind talks', records: 1, others: 2}));
		const head = JSON.parse(full.get('datapackage.json') ?? '') as Record<string, unknown>;
		delete head['resources'];
		expect(head).toEqual({
			profile: 'tabular-data-package',
			name: 'us-vietnam-defence-engagements',
			title: citationWords.title,
			description: expect.stringContaining('hold 1 record (and 2 referred to); query: kind talks.') as string,
			version: '2026-02-0a1b2c3d',
			created: '2026-11-22T00:00:00Z',
			query: 'kind talks',
			keywords: citationWords.keywords,
			licenses: [
				{
					name: 'CC-BY-4.0',
					title: 'Creative Commons Attribution 4.0',
					path: 'https://creativecommons.org/licenses/by/4.0/',
				},
			],
		});
	});

	test('describes every file with its bytes', () => {
		expect(described.resources.map(each => each.path)).toEqual(plainTables.map(({name}) => `${name}.csv`));
		for (const {path, bytes, hash} of described.resources) {
			const buffer = Buffer.from(fileOf(path));
			expect([bytes, hash]).toEqual([
				buffer.length,
				`sha256:${createHash('sha256').update(buffer).digest('hex')}`,
			]);
		}
	});

	test('describes every column of every file, in its order', () => {
		for (const {path, schema} of described.resources) {
			expect(schema.fields.map(field => field.name)).toEqual(readCsv(fileOf(path))[0]);
			for (const {description} of schema.fields) expect(description).not.toBe('');
		}
	});

	test('gives types, what may be missing and the only values', () => {
		expect(fieldOf('engagements', 'kind').constraints).toEqual({required: true, enum: kinds});
		expect(fieldOf('engagements', 'day_part').constraints?.required).toBeUndefined();
		expect(fieldOf('engagements', 'title_vi').constraints).toBeUndefined();
		const typeOf = (column: string): string => fieldOf(...(column.split('.') as [string, string])).type;
		expect(
			[
				'engagements.date',
				'engagements.date_start',
				'engagements.date_reasons',
				'engagements.in_view',
				'commitments.amount',
				'sources.differs',
				'sources.published',
				'sources.passage_line',
			].map(typeOf),
		).toEqual(['string', 'date', 'array', 'boolean', 'number', 'object', 'date', 'integer']);
	});

	test('gives the keys, and an empty name for the table itself', () => {
		expect(resourceOf('participants').schema.primaryKey).toEqual(['engagement_id', 'position']);
		expect(resourceOf('engagements').schema.foreignKeys).toEqual([
			{fields: ['part_of'], reference: {resource: '', fields: ['id']}},
			{fields: ['place_id'], reference: {resource: 'places', fields: ['id']}},
			{fields: ['venue_id'], reference: {resource: 'venues', fields: ['id']}},
		]);
		expect(resourceOf('people').schema).not.toHaveProperty('foreignKeys');
	});

	test('is known again as ours, with the files that are', () => {
		expect(filesOfDescriptor(fileOf('datapackage.json'))?.toSorted()).toEqual([...files.keys()].toSorted());
		for (const text of ['', '{', 'null', '[]', '{"name": "another", "resources": []}'])
			expect(filesOfDescriptor(text)).toBeNull();
	});
});

describe('codebook.md', () => {
	test('has a line for every field, and the number of rows', () => {
		const text = fileOf('codebook.md');
		expect(text).toContain('| [engagements](#engagements) | 2 | Engagements |');
		for (const {name, columns, description} of plainTables) {
			const section = text.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
			expect(section).toContain(description);
			for (const column of columns) expect(section).toContain(`| \`${column.name}\` |`);
		}
		expect(text).toContain('| `status` | text | no | Its progress when it was told. One of `promised`, ');
		expect(text).toContain('\n- `part_of`: `id` of [engagements](#engagements)\n');
		expect(text).not.toContain('undefined');
	});
});

describe('README.md', () => {
	test('says what is there, under which licence, and how to cite it', () => {
		const text = fileOf('README.md');
		expect(text).toContain(
			'This folder holds 2 records as CSV tables (query: all records; data version 2026-02-0a1b2c3d;',
		);
		expect(text).toContain('CC BY 4.0');
		expect(text).toContain(`> ${citationLine(about())}`);
	});

	test('has no markup out of a query', () => {
		const hostile = filesOf(tablesIn([]), about({query: 'search <b>|[x](y)'})).get('README.md');
		expect(hostile).toContain(String.raw`query: search \<b\>\|\[x\](y);`);
	});
});

test('the words on the data are those by which they are cited', () => {
	const path = join(import.meta.dirname, '..', '..', '..', 'data', 'CITATION.cff');
	const {title, abstract, authors, license, keywords} = parse(readFileSync(path, 'utf8')) as {
		readonly title: string;
		readonly abstract: string;
		readonly authors: readonly {readonly name: string}[];
		readonly license: string;
		readonly keywords: readonly string[];
	};
	expect(citationWords).toEqual({
		title,
		abstract,
		authors: authors.map(({name}) => name).join(', '),
		licence: license,
		keywords,
	});
});
