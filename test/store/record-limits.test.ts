import {describe, expect, test} from 'vitest';
import {longestTitle, mostPeople} from '../../source/domain/record-limits.ts';
import {databaseOf, opened, spoil} from '../fixtures/database.ts';
import {engagement, participant} from '../fixtures/engagements.ts';
import {program} from '../commands/run-program.ts';

const run = program();
const crowd = (size: number) =>
	Array.from({length: size}, (_, at) => participant({id: `person-${at}`, name: `Person ${at}`}));
const most = [
	engagement({id: 'long', title_en: 'a'.repeat(longestTitle)}),
	engagement({id: 'crowd', people: crowd(mostPeople)}),
	engagement({id: 'plain'}),
];
const faults = {
	long: 'its title has 1,001 letters; a title has at most 1,000',
	crowd: 'it names 101 people; a record has at most 100',
};

/** A database in which two records are a little beyond a limit. */
function beyond(): string {
	const path = databaseOf(most);
	spoil(path, database => {
		database.exec("UPDATE engagements SET title_vi = title_en || 'a' WHERE id = 'long'");
		database.exec(
			`INSERT INTO participants SELECT seq, ${mostPeople}, 'person-1', 'VN', '', '', 'attendee' FROM engagements WHERE id = 'crowd'`,
		);
	});
	return path;
}

describe('a record at its limits', () => {
	test('is one as any other', async () => {
		const path = databaseOf(most);
		expect(opened(path).verify()).toEqual([]);
		const {code, stdout, stderr} = await run(['list', '--format', 'json', '--db', path]);
		expect([code, stderr]).toEqual([0, '']);
		expect(JSON.parse(stdout)).toHaveLength(3);
	});
});

describe('a record beyond one', () => {
	test.each([['list'], ['list', '--format', 'json'], ['export', '-', '--format', 'csv'], ['brief', '-']])(
		'is left out of %s, and named',
		async (...argv) => {
			const {code, stdout, stderr} = await run([...argv, '--db', beyond()]);
			expect(code).toBe(0);
			expect(stdout).not.toContain('aaaaaaaaaa');
			expect(stdout).not.toContain('Person 42');
			for (const line of stderr.trim().split('\n')) expect(line).toMatch(/^communique: .*(?:long|crowd)/u);
			expect(stderr).toMatch(/crowd/u);
		},
	);

	test.each(Object.entries(faults))('is told by its limit where it is asked for: %s', async (id, fault) => {
		const {code, stdout, stderr} = await run(['show', id, '--db', beyond()]);
		expect([code, stdout, stderr]).toEqual([
			1,
			'',
			`communique: ${id}: ${fault} (communique check lists such records)\n`,
		]);
	});

	test('is named by check', () => {
		expect(
			opened(beyond())
				.verify()
				.map(({message}) => message),
		).toEqual(expect.arrayContaining([`long: ${faults.long}`, `crowd: ${faults.crowd}`]));
	});

	test('is not written', () => {
		expect(() => databaseOf([engagement({id: 'x', title_vi: 'ă'.repeat(longestTitle + 1)})])).toThrow(
			`x: ${faults.long}`,
		);
		expect(() => databaseOf([engagement({id: 'x', people: crowd(mostPeople + 1)})])).toThrow(
			`x: ${faults.crowd}`,
		);
	});

	test('of fifty million letters holds nobody up', async () => {
		const path = databaseOf(most);
		spoil(path, database =>
			database.prepare("UPDATE engagements SET title_en = ? WHERE id = 'long'").run('b'.repeat(50_000_000)),
		);
		const {code, stdout, stderr} = await run(['list', '--db', path]);
		expect([code, stdout.trim().split('\n').length]).toEqual([0, 2]);
		expect(stderr.length).toBeLessThan(300);
	});
});
