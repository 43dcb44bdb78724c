import {describe, expect, test} from 'vitest';
import {emptyRequest, Search} from '../../source/search/index.ts';
import {databaseOf, opened} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';
import {asVersion1, asVersion3, asVersion5} from '../fixtures/older-databases.ts';
import {program} from './run-program.ts';

test('a database without the words of parts and sides is told in those of the package', async () => {
	const shipped = databaseOf([]);
	const older = asVersion1(databaseOf([engagement()]));
	const {code, stdout} = await program(shipped)(['show', engagement().id, '--db', older, '--lang', 'vi']);
	expect(code).toBe(0);
	expect(stdout).toContain('Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, Việt Nam, chủ nhà\n');
	expect(stdout).toMatch(/2\/11\/2025, sáng\n[^]*Độ tin cậy {2}cao\n/u);
});

describe('a database that files no record by office and journey', () => {
	const older = (): string => asVersion3(databaseOf([engagement()]));

	test.each([
		[['--travel', 'us'], 'travel'],
		[['--office', 'minister'], 'office'],
		[['-q', 'travel:us'], 'travel'],
		[['-q', '-office:minister hegseth'], 'office'],
		[['-q', 'is:uncertain'], 'is'],
		[['-q', 'series:dpd'], 'series'],
		[['--series', 'dpd'], 'series'],
	])('says so where %j is asked', async (argv, key) => {
		const path = older();
		const {code, stdout, stderr} = await program(databaseOf([]))(['list', ...argv, '--db', path]);
		expect({code, stdout}).toEqual({code: 1, stdout: ''});
		expect(stderr).toBe(
			`communique: ${path} is of an older form, which cannot be filtered by ${key} (the next import brings it up to date: communique import FILE --db ${path})\n`,
		);
	});

	test('answers all else', async () => {
		const run = program(databaseOf([]));
		for (const argv of [
			['-l', 'hegseth'],
			['-q', 'is:stated'],
			['--side', 'us'],
		]) {
			const {code, stdout} = await run(['list', ...argv, '--db', older()]);
			expect({code, lines: stdout.split('\n').length}).toEqual({code: 0, lines: 2});
		}
	});

	test('leaves such a filter out in the explorer, with a hint', () => {
		const store = opened(older());
		const search = new Search(store);
		const typed = search.resolve({...emptyRequest, query: 'hegseth travel:us'});
		expect(typed.hints).toEqual([{type: 'older-form', key: 'travel'}]);
		expect(store.engagements.count(typed.filter)).toBe(1);
		const picked = search.resolve({...emptyRequest, travels: ['VN']});
		expect(picked.hints).toEqual([{type: 'older-form', key: 'travel'}]);
		expect(store.engagements.count(picked.filter)).toBe(1);
	});

	test('is named by check', async () => {
		const run = program(databaseOf([]));
		const {code, stdout} = await run(['check', '--db', older()]);
		expect(code).toBe(0);
		expect(stdout).toContain(
			"\nof an older form (schema 3, this program's is 11): the next import brings it up to date; until then it cannot be filtered by office or travel or series or has\n",
		);
		const newer = await run(['check', '--db', asVersion5(databaseOf([engagement()]))]);
		expect(newer.stdout).toContain(
			"\nof an older form (schema 5, this program's is 11): the next import brings it up to date; until then it cannot be filtered by series or has\n",
		);
		expect((await run(['check'])).stdout).not.toContain('older form');
	});
});
