import {stripVTControlCharacters} from 'node:util';
import {describe, expect, test} from 'vitest';
import {releaseFrom, releaseText} from '../../db/releases.ts';
import {databaseOf, opened} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';
import {asVersion7} from '../fixtures/older-databases.ts';
import {program} from './run-program.ts';

const before = [engagement({id: 'mended'}), engagement({id: 'gone'})];
const history = {
	releases: [releaseFrom(releaseText('2025-10-aaaaaaaa', '2026-01-02', before))],
	withdrawn: [{id: 'gone', why_en: 'Told twice.', why_vi: 'Ghi trùng.', replaced_by: 'mended'}],
};
const records = [
	engagement({id: 'mended', title_en: 'Giang and Hegseth confer'}),
	engagement({id: 'fresh', title_vi: 'Hai bên hội đàm'}),
];
const path = databaseOf(records, {history});
const run = program(path);

describe('changes', () => {
	test('are lines with tabs in a pipe: what, which record, and how', async () => {
		const {stdout, stderr, code} = await run(['changes', '2025-10-aaaaaaaa']);
		expect(stdout).toBe('new\tfresh\t\nchanged\tmended\ttitle_en\nwithdrawn\tgone\tTold twice. mended\n');
		expect(stderr).toContain('since 2025-10-aaaaaaaa: 1 new, 1 changed, 1 withdrawn');
		expect(code).toBe(0);
	});

	test('are a table with titles on a terminal, in the language asked for', async () => {
		const {stdout} = await run(['changes', '2025-10-aaaaaaaa', '--lang', 'vi'], {
			columns: 80,
			isTerminal: true,
		});
		const lines = stripVTControlCharacters(stdout).split('\n');
		expect(lines[1]).toMatch(/^mới +Hai bên hội đàm/u);
		expect(lines[2]).toMatch(/^đã sửa +.* title_en/u);
		expect(lines[3]).toMatch(/^đã rút +gone$/u);
		expect(lines.slice(4)).toEqual(['', 'gone: Ghi trùng. mended', '']);
	});

	test('are JSON', async () => {
		const {stdout} = await run(['changes', '2025-10-aaaaaaaa', '--format', 'json']);
		expect(JSON.parse(stdout)).toMatchObject([
			{id: 'fresh', change: 'new'},
			{id: 'mended', change: 'changed', fields: ['title_en']},
			{id: 'gone', change: 'withdrawn', replaced_by: 'mended', why_en: 'Told twice.'},
		]);
	});

	test('since the present version are none', async () => {
		const store = opened(path);
		const {stdout, stderr, code} = await run(['changes', store.meta('data_version')]);
		expect([stdout, code]).toEqual(['', 0]);
		expect(stderr).toContain('is the present version');
	});

	test('since a version that nobody knows are an error that names those that are known', async () => {
		const {stderr, code} = await run(['changes', '1999-01-aaaaaaaa']);
		expect(code).toBe(2);
		expect(stderr).toContain('no version of the data is called "1999-01-aaaaaaaa"');
		expect(stderr).toContain('2025-10-aaaaaaaa (2026-01-02)');
		expect((await run(['changes'])).code).toBe(2);
		const older = await run(['changes', '2025-10-aaaaaaaa', '--db', asVersion7(databaseOf(records))]);
		expect(older.code).toBe(2);
	});
});
