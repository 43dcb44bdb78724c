import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import {describe, expect, test} from 'vitest';
import {unsafeCharacter} from '../export/hostile-records.ts';
import {readCsv} from '../export/read-csv.ts';
import {type Field, planted, plantedDatabase, readable} from '../fixtures/planted.ts';
import {textsOf} from './json-texts.ts';
import {program, temporaryFolder} from './run-program.ts';

/*
 * Every payload of test/fixtures/payloads.ts in every field of a record, in the tables that other programs open: each
 * is to be read there as the inert text that is left of it.
 */
const run = program(plantedDatabase());
const folder = temporaryFolder();

function compact(text: string): string {
	return text.replaceAll(/\s+/gu, '');
}

function expectSafe(text: string): void {
	expect(text).not.toMatch(unsafeCharacter);
}

function expectReadable(text: string, field: Field): void {
	const whole = compact(text);
	for (const [index, {name}] of planted.entries())
		if (!whole.includes(compact(readable(field, index)))) expect.fail(`${field} of ${name} is not there`);
}

/** The texts in the rows of a query. */
function textsIn(tables: BetterSqlite3.Database, query: string): readonly string[] {
	const rows = tables.prepare(query).raw().all() as unknown[][];
	return rows.flat().filter(cell => typeof cell === 'string');
}

describe('exports of tables', () => {
	/** The fields by the table and column in which a reader looks for each. */
	const columns: readonly (readonly [table: string, column: string, field: Field])[] = [
		['engagements', 'title_en', 'title'],
		['engagements', 'title_vi', 'titleVi'],
		['engagements', 'summary_en', 'summary'],
		['engagements', 'summary_vi', 'summaryVi'],
		['engagements', 'date_reasons', 'reason'],
		['engagements', 'note', 'note'],
		['engagements', 'place_en', 'place'],
		['engagements', 'place_vi', 'placeVi'],
		['engagements', 'venue_en', 'venue'],
		['engagements', 'venue_vi', 'venueVi'],
		['participants', 'name', 'person'],
		['participants', 'office', 'office'],
		['participants', 'office_vi', 'officeVi'],
		['engagement_bodies', 'name', 'body'],
		['engagement_bodies', 'name_vi', 'bodyVi'],
		['sources', 'publisher', 'publisher'],
		['sources', 'title', 'headline'],
		['sources', 'differs', 'otherwise'],
		['sources', 'passage_file', 'passage'],
		['commitments', 'what_en', 'promise'],
		['commitments', 'unit', 'unit'],
		['series', 'name_en', 'series'],
		['terms', 'label_en', 'kind'],
		['terms', 'label_en', 'topic'],
	];

	/** Lists and maps stand as JSON in their cells, whose signs are escaped. */
	function expectCells(cellsOf: (table: string, column: string) => readonly string[]): void {
		const isJson = new Set(['date_reasons', 'differs']);
		for (const [table, column, field] of columns) {
			const cells = cellsOf(table, column);
			expectReadable((isJson.has(column) ? cells.map(textsOf) : cells).join('\n'), field);
		}
	}

	test('a data package, in every file of which each is read', async () => {
		const path = join(folder, 'package');
		const {code} = await run(['export', path, '--format', 'datapackage', '-q', 'anchor']);
		expect(code).toBe(0);
		const texts = new Map(readdirSync(path).map(name => [name, readFileSync(join(path, name), 'utf8')]));
		for (const text of texts.values()) expectSafe(text);
		expect(textsOf(texts.get('datapackage.json') ?? '')).toContain('anchor');
		expectCells((table, column) => {
			const [heading = [], ...rows] = readCsv(texts.get(`${table}.csv`) ?? '');
			for (const row of rows) expect(row).toHaveLength(heading.length);
			return rows.map(row => row[heading.indexOf(column)] ?? '');
		});
	});

	test('a SQLite database, in every table and view of which each is inert', async () => {
		const path = join(folder, 'tables.db');
		expect((await run(['export', path, '--format', 'sqlite'])).code).toBe(0);
		const tables = new BetterSqlite3(path, {readonly: true});
		try {
			const names = tables
				.prepare("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")
				.pluck()
				.all()
				.map(String);
			expect(names).toContain('view_engagements');
			for (const name of names) expectSafe(textsIn(tables, `SELECT * FROM "${name}"`).join('\n'));
			expectCells((table, column) => textsIn(tables, `SELECT "${column}" FROM "${table}"`));
			expect(tables.pragma('integrity_check', {simple: true})).toBe('ok');
		} finally {
			tables.close();
		}
	});

	test('words of a query in what describes them', async () => {
		for (const [index, {text, name}] of planted.entries()) {
			if (index % 6 > 0) continue;
			const path = join(folder, `query-${index}`);
			const {code, stderr} = await run([
				'export',
				path,
				'--format',
				'datapackage',
				'--limit',
				'1',
				'-q',
				`anchor Aa${text}`,
			]);
			expectSafe(stderr);
			expect(stderr, name).not.toMatch(/unexpected fault/u);
			if (code === 0)
				for (const file of readdirSync(path)) expectSafe(readFileSync(join(path, file), 'utf8'));
		}
	});
});
