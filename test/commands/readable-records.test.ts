import {expect, test} from 'vitest';
import {databaseOf, spoil} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';
import {program} from './run-program.ts';

const run = program();
const path = databaseOf([engagement({id: 'good'}), engagement({id: 'bad'})]);
spoil(path, database => void database.exec("UPDATE engagements SET date = '2019-99-99' WHERE id = 'bad'"));
const fault = 'not an EDTF date: "2019-99-99"';
const advice = '(communique check lists such records)';

test.each(['md', 'csv', 'json', 'ndjson', 'ics', 'csl', 'bibtex', 'ris'])(
	'%s leaves out the record whose date cannot be read, and names it',
	async format => {
		const {code, stdout, stderr} = await run(['export', '-', '--format', format, '--db', path]);
		expect([code, stderr]).toEqual([0, `communique: left out bad: ${fault} ${advice}\n`]);
		expect(stdout).not.toContain('2019-99-99');
		expect(stdout.length).toBeGreaterThan(20);
	},
);

test.each([[[]], [['--format', 'md']], [['--format', 'json']]])(
	'show %j says which record it is',
	async flags => {
		const {code, stdout, stderr} = await run(['show', 'bad', ...flags, '--db', path]);
		expect([code, stdout, stderr]).toEqual([1, '', `communique: bad: ${fault} ${advice}\n`]);
		expect((await run(['show', 'good', ...flags, '--db', path])).code).toBe(0);
	},
);

test('a date as long as a page is told by its beginning', async () => {
	const long = databaseOf([engagement({id: 'long'})]);
	spoil(long, database => database.prepare('UPDATE engagements SET date = ?').run('2'.repeat(100_000)));
	const {stderr} = await run(['show', 'long', '--db', long]);
	expect(stderr).toBe(`communique: long: not an EDTF date: "${'2'.repeat(60)}…" ${advice}\n`);
});
