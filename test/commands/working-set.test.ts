import {describe, expect, test} from 'vitest';
import {inDatabase} from '../../source/store/open.ts';
import {keepWorkingSet} from '../../source/store/user-database/keep-working-set.ts';
import {databaseOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';
import {program} from './run-program.ts';

const records = ['a', 'b', 'c'].map((id, index) =>
	engagement({
		id,
		date: `202${index}-01-01`,
		date_start: `202${index}-01-01`,
		date_end: `202${index}-01-01`,
		part_of: null,
	}),
);
const path = databaseOf(records);
inDatabase(path, 'read', shipped =>
	inDatabase(path, 'write', database =>
		keepWorkingSet(
			database,
			[
				{type: 'marks', ids: ['a'], isMarked: true},
				{type: 'note', id: 'a', text: '=ask, again'},
				{type: 'tags', id: 'a', tags: ['Tàu tuần tra', 'visa']},
				{type: 'tags', id: 'b', tags: ['visa']},
			],
			{shipped, now: '2026-11-29T10:00:00Z'},
		),
	),
);
const run = program(path);

async function idsOf(...argv: readonly string[]): Promise<readonly string[]> {
	const {stdout} = await run(['list', ...argv, '--format', 'json']);
	return (JSON.parse(stdout) as readonly {readonly id: string}[]).map(({id}) => id);
}

describe('list', () => {
	test.each([
		[['-q', 'is:marked'], ['a']],
		[['-q', 'note:ask'], ['a']],
		[['-q', 'tag:visa -is:marked'], ['b']],
		[
			['--tag', 'visa'],
			['b', 'a'],
		],
		[['--tag', 'tau tuan tra'], ['a']],
		[
			['--tag', 'tuần,visa'],
			['b', 'a'],
		],
	])('%j finds %j', async (argv, ids) => {
		expect(await idsOf(...argv)).toEqual(ids);
	});

	test('says of a tag that nothing has what there is', async () => {
		const {code, stderr} = await run(['list', '--tag', 'boat']);
		expect(code).toBe(2);
		expect(stderr).toMatch(/no tag is called "boat"/u);
		expect((await run(['list', '-q', 'tag:boat'])).stderr).toContain(
			'tag:boat is not known; no record has it',
		);
	});
});

test('tags counts them', async () => {
	const {stdout} = await run(['tags']);
	expect(stdout).toBe('2\tvisa\tvisa\n1\tTàu tuần tra\tTàu tuần tra\n');
});

describe('what was added to a record', () => {
	test('stands in JSON behind its fields, and nowhere where nothing was', async () => {
		const {stdout} = await run(['export', '--format', 'json', '--sort', 'date']);
		const [first, second, third] = JSON.parse(stdout) as readonly object[];
		expect(first).toMatchObject({marked: true, own_note: '=ask, again', tags: ['Tàu tuần tra', 'visa']});
		expect(Object.keys(first!).slice(-3)).toEqual(['marked', 'own_note', 'tags']);
		expect(second).toMatchObject({marked: false, own_note: '', tags: ['visa']});
		expect(third).toEqual(records[2]);
		const shown = JSON.parse((await run(['show', 'a', '--format', 'json'])).stdout) as object;
		expect(shown).toEqual(first);
		const [line = ''] = (await run(['export', '--format', 'ndjson', '--sort', 'date'])).stdout.split('\n');
		expect(JSON.parse(line)).toEqual(first);
	});

	test('stands in CSV at the end, defused, where one of its records has some', async () => {
		const {stdout} = await run(['export', '--format', 'csv', '--sort', 'date']);
		const lines = stdout.trimEnd().split('\r\n');
		expect(lines[0]).toMatch(/,origin,marked,own_note,tags$/u);
		expect(lines[1]).toMatch(/,true,"'=ask, again","Tàu tuần tra; visa"$/u);
		expect(lines[2]).toMatch(/,false,,visa$/u);
		expect(lines[3]).toMatch(/,false,,$/u);
		expect((await run(['export', '--format', 'csv', '--id', 'c'])).stdout).toMatch(/,origin\r\n/u);
	});

	test.each([
		['en', 'Your note', 'Your tags'],
		['vi', 'Ghi chú của bạn', 'Nhãn của bạn'],
	])('is told by show and by Markdown with details (%s)', async (language, note, tags) => {
		const {stdout: text} = await run(['show', 'a', '--lang', language]);
		expect(text).toContain(`${note}\n  - =ask, again\n`);
		expect(text).toMatch(new RegExp(`^${tags} +Tàu tuần tra, visa$`, 'mu'));
		const detailed = ['export', '--id', 'a', '--details', '--lang', language];
		for (const argv of [['show', 'a', '--format', 'md', '--lang', language], detailed]) {
			const {stdout} = await run(argv);
			expect(stdout).toContain(`- **${note}**: \\=ask, again\n`);
			expect(stdout).toContain(`- **${tags}**: Tàu tuần tra, visa\n`);
		}
		expect((await run(['show', 'c', '--lang', language])).stdout).not.toContain(note);
	});

	test('is in no citation, calendar or table', async () => {
		for (const format of ['ics', 'csl', 'bibtex', 'ris'])
			expect((await run(['export', '--id', 'a', '--format', format])).stdout).not.toContain('again');
	});
});
