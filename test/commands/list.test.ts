import {describe, expect, test} from 'vitest';
import {databaseOf} from '../fixtures/database.ts';
import {engagement, sampleVocabulary} from '../fixtures/engagements.ts';
import {dangerous, program} from './run-program.ts';

const run = program();
const talks = '2025-11-02-giang-hegseth-talks';
const visit = '2025-11-01-hegseth-visit-vietnam';
const call = '2025-02-07-giang-hegseth-phone-call';
const hostile = '2024-05-06-hostile';
const rondeau = '2010-04-07-thanh-receives-rondeau';
const all = [talks, visit, call, hostile, rondeau];

/** The ids that a listing in a pipe names. */
async function ids(...argv: readonly string[]): Promise<readonly string[]> {
	const {code, stdout} = await run(['list', ...argv]);
	expect(code).toBe(0);
	return stdout
		.split('\n')
		.filter(Boolean)
		.map(line => line.split('\t').at(-1) ?? '');
}

describe('list in a pipe', () => {
	test('prints a line a record with tabs, newest first', async () => {
		const {code, stdout, stderr} = await run(['list']);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout.split('\n').length).toBe(all.length + 1);
		expect(stdout.split('\n')[0]).toBe(
			`2025-11-02\ttalks\tPhan Văn Giang\tPete Hegseth\tGiang and Hegseth hold talks in Hanoi\tHanoi\t${talks}`,
		);
		expect(await ids()).toEqual(all);
	});

	test('has title and place in the language asked for, and with --header a line of names', async () => {
		const {stdout} = await run(['list', '-k', 'talks', '--lang', 'vi', '--header']);
		expect(stdout).toBe(
			'date\tkind\tvietnam\tunited_states\ttitle\tplace\tid\n' +
				`2025-11-02\ttalks\tPhan Văn Giang\tPete Hegseth\tĐại tướng Phan Văn Giang hội đàm với ông Pete Hegseth tại Hà Nội\tHà Nội\t${talks}\n`,
		);
		expect((await run(['list', '-y', '1999', '--header'])).stdout).toBe(
			'date\tkind\tvietnam\tunited_states\ttitle\tplace\tid\n',
		);
	});

	test('is what happens without a command', async () => {
		expect((await run([])).stdout).toBe((await run(['list'])).stdout);
	});

	test.each([
		[
			['-q', 'hegseth talks'],
			[talks, visit],
		],
		[['--query', 'điện đàm'], [call]],
		[['--query', 'dien dam'], [call]],
		[['--query', '"official visit"'], [visit]],
		[['--query', '"visit official"'], []],
		[
			['-q', 'hegseth', '-q', 'talks'],
			[talks, visit],
		],
		[['-q', '"hold talks"'], [talks]],
		[
			['-y', '2025'],
			[talks, visit, call],
		],
		[
			['--year', '2024..2025'],
			[talks, visit, call, hostile],
		],
		[['--year', '..2012'], [rondeau]],
		[
			['-y', '2012', '-y', '2024'],
			[hostile, rondeau],
		],
		[
			['-l', 'hegseth'],
			[talks, visit, call],
		],
		[
			['-l', 'hegseth', '-l', 'phan van giang'],
			[talks, call],
		],
		[['-k', 'talks'], [talks]],
		[
			['-k', 'talks', '-k', 'phone-call'],
			[talks, call],
		],
		[['--kind', 'hội đàm'], [talks]],
		[['-t', 'training-education'], [rondeau]],
		[
			['-p', 'ha noi'],
			[talks, visit, hostile, rondeau],
		],
		[
			['--side', 'us'],
			[talks, visit, call, rondeau],
		],
		[
			['--sort', 'date'],
			[rondeau, hostile, call, visit, talks],
		],
		[['--sort', '-date'], all],
		[['--sort', 'relevance'], all],
		[['--limit', '1'], [talks]],
		[['--limit', '1', '--sort', 'date'], [rondeau]],
		[['--limit', '3', '--limit', '1'], [talks]],
	])('%j finds %j', async (argv, found) => {
		expect(await ids(...argv)).toEqual(found);
	});

	test.each([
		[['-y', '19'], '--year "19" is no year: write 2019, 2015..2018, 2018.., ..2018, 2024-09 or 2025-11-02'],
		[['-y', '2019..2015'], '--year "2019..2015" runs backwards: write 2015..2019'],
		[['--limit', '0'], '--limit is a whole number from 1 on, not "0"'],
		[['--limit', '2.5'], '--limit is a whole number from 1 on, not "2.5"'],
		[['--limit', '-1'], '--limit is a whole number from 1 on, not "-1"'],
		[['--sort', 'dat'], 'list: --sort is one of date, -date, relevance, not "dat" (did you mean date?)'],
		[
			['--format', 'ics'],
			'list: --format is one of table, md, csv, json, ndjson, not "ics" (communique export --format ics writes it)',
		],
		[['--lang', 'fr'], 'list: --lang is one of en, vi, not "fr" (communique list --help)'],
		[['--force'], 'list takes no --force (communique export and brief do)'],
		[['giang'], 'list takes no argument, not "giang" (to search: --query "giang")'],
		[['-l', ' '], '--leader needs a name'],
	])('%j is wrong usage', async (argv, message) => {
		expect(await run(['list', ...argv])).toMatchObject({
			code: 2,
			stdout: '',
			stderr: `communique: ${message}\n`,
		});
	});

	test.each([
		[['--travel', 'nonsense'], 'no travel is called "nonsense" (write us or vn)'],
		[['--side', 'nonsense'], 'no side is called "nonsense" (write vn or us or other)'],
		[['--kind', 'qqqqqqqq'], 'no kind is called "qqqqqqqq" (communique kinds lists them)'],
		[['--office', 'qqqqqqqq'], /^no office is called "qqqqqqqq" \(such as [A-Z].+, [A-Z].+\)$/u],
	])('%j: what can be asked for is said', async (argv, message) => {
		const {code, stderr} = await run(['list', ...argv]);
		expect(code).toBe(2);
		expect(stderr.replace('communique: ', '').trimEnd()).toEqual(
			typeof message === 'string' ? message : expect.stringMatching(message),
		);
	});

	test('says how many records are only related to the words', async () => {
		const kinds = sampleVocabulary.kinds.map(term => ({
			...term,
			synonyms_en: term.id === 'talks' ? ['parley'] : [],
			synonyms_vi: [],
		}));
		const named = engagement({title_en: 'A parley', kind: 'reception'});
		for (const [count, are] of [['1 more record', 'is'] as const, ['2 more records', 'are'] as const]) {
			const others = ['a', 'b'].slice(0, Number(count[0])).map(id => engagement({id}));
			const related = program(databaseOf([named, ...others], {kinds}));
			expect((await related(['list', '-q', 'parley'])).stderr).toContain(
				`communique: ${count} ${are} only related to the words (--related takes them in)\n`,
			);
		}
	});

	test('names what is near where a value is not known', async () => {
		const {code, stderr} = await run(['list', '--kind', 'handshake']);
		expect(code).toBe(2);
		expect(stderr).toMatch(/^communique: no kind is called "handshake"/u);
		expect((await run(['list', '-l', 'zzzzzzzz'])).code).toBe(2);
	});

	test.each([
		[['-l', 'US'], 'no leader is called "US" (write --side us)'],
		[['-l', 'vn'], 'no leader is called "vn" (write --side vn)'],
		[['--leader', 'Việt Nam'], 'no leader is called "Việt Nam" (write --side vn)'],
		[['-l', 'giang', '-l', 'United States'], 'no leader is called "United States" (write --side us)'],
		[['-k', 'hà nội'], `no kind is called "hà nội" (write --place 'hà nội')`],
		[['-t', '2010'], 'no topic is called "2010" (write --year 2010)'],
	])('%j names the flag under which the value is known', async (argv, message) => {
		expect(await run(['list', ...argv])).toMatchObject({
			code: 2,
			stdout: '',
			stderr: `communique: ${message}\n`,
		});
	});

	test('says for whom a misspelt leader was taken', async () => {
		const {code, stdout, stderr} = await run(['list', '-l', 'hegset']);
		expect(code).toBe(0);
		expect(stderr).toBe('');
		const misspelt = await run(['list', '-l', 'hegzeth']);
		expect(misspelt.stdout).toBe(stdout);
		expect(misspelt.stderr).toBe('communique: no leader is called "hegzeth"; taken for Pete Hegseth\n');
	});

	test('says what was searched for instead of a misspelt word', async () => {
		const {stdout, stderr} = await run(['list', '-q', 'rondaeu university']);
		expect(stdout).toContain(rondeau);
		expect(stderr).toBe('communique: "rondaeu" is not found; searched for rondeau\n');
	});

	test('says which qualifier it does not know', async () => {
		const {code, stderr} = await run(['list', '-q', 'knd:talks']);
		expect(code).toBe(0);
		expect(stderr).toContain('communique: "knd:" is no filter (did you mean kind:?); searched as a word\n');
		expect((await run(['list', '-q', 'year:abc'])).stderr).toBe(
			'communique: year:abc is not known (write year:2019, year:2015..2018, year:2018.. or year:2024-09..2025-03); no record has it\ncommunique: no record matches\n',
		);
	});

	test('says that nothing matches, and what to leave out', async () => {
		expect(await run(['list', '-y', '1999'])).toMatchObject({
			code: 0,
			stdout: '',
			stderr: 'communique: no record matches\n',
		});
		expect((await run(['list', '-y', '2010', '-l', 'hegseth'])).stderr).toBe(
			'communique: no record matches (without --year: 3)\n',
		);
	});
});

describe('list --format', () => {
	test('json is one array of records', async () => {
		const {stdout} = await run(['list', '--format', 'json', '-k', 'talks']);
		const records = JSON.parse(stdout) as readonly Record<string, unknown>[];
		expect(records.map(record => record['id'])).toEqual([talks]);
		expect(records[0]).toMatchObject({
			date: '2025-11-02',
			kind: 'talks',
			place: {name_en: 'Hanoi', country: 'VN'},
			part_of: visit,
			origin: 'reference',
		});
		expect(JSON.parse((await run(['list', '--format', 'json', '-y', '1999'])).stdout)).toEqual([]);
	});

	test('ndjson is one record a line', async () => {
		const {stdout} = await run(['list', '--format', 'ndjson']);
		const lines = stdout.trimEnd().split('\n');
		expect(lines.map(line => (JSON.parse(line) as {id: string}).id)).toEqual(all);
	});

	test('csv has a header and a row a record', async () => {
		const {stdout} = await run(['list', '--format', 'csv', '-k', 'talks']);
		expect(stdout).toMatch(/^id,date,[^\r]*\r\n2025-11-02-giang-hegseth-talks,2025-11-02,[^\r]*\r\n$/u);
	});

	test('md says what was filtered, and when', async () => {
		const {stdout} = await run(['list', '--format', 'md', '-k', 'talks', '-y', '2025..', '-l', 'hegseth']);
		expect(stdout).toContain(
			'Filter: year 2025..; leader Pete Hegseth; kind talks · 1 record · exported 22 Nov 2026',
		);
	});

	test.each(['table', 'md', 'csv', 'json', 'ndjson'])('%s lets nothing dangerous through', async format => {
		for (const world of [{}, {isTerminal: true, columns: 300, env: {TERM: 'dumb'}}]) {
			const {code, stdout} = await run(['list', '--format', format], world);
			expect(code).toBe(0);
			// A table has no titles, but this name.
			expect(stdout).toContain(format === 'table' ? '@Giang | [x]' : 'HYPERLINK');
			expect(stdout).not.toMatch(dangerous);
		}
	});

	test('csv defuses formulas', async () => {
		const {stdout} = await run(['list', '--format', 'csv']);
		expect(stdout).toContain(`"'=HYPERLINK(`);
		expect(stdout).not.toMatch(/(?:^|,)"?[=+@]/mu);
	});
});
