import {describe, expect, test} from 'vitest';
import {displayWidth} from '../../source/text/width.ts';
import type {Engagement, Source} from '../../source/domain/engagement.ts';
import {databaseOf} from '../fixtures/database.ts';
import {engagement, source} from '../fixtures/engagements.ts';
import {dangerous, program} from './run-program.ts';

const run = program();
const plain = {TERM: 'dumb'};

describe('show', () => {
	test('prints a record in full', async () => {
		const {code, stdout, stderr} = await run(['show', '2010-04-07-thanh-receives-rondeau']);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toBe(
			[
				'Phùng Quang Thanh receives Vice Admiral Ann Rondeau',
				'',
				'Date        7 Apr 2010–12 ? ([2010-04-07,2011-04-07,2012-04-07]), afternoon, inferred',
				'Kind        reception',
				'Place       Ministry of National Defence, Hanoi',
				'Topics      training and education',
				'Confidence  medium',
				'Id          2010-04-07-thanh-receives-rondeau',
				'',
				'They spoke about places for Vietnamese officers at the university.',
				'',
				'People',
				'  - Phùng Quang Thanh, Minister of National Defence, Vietnam, host',
				'  - Ann E. Rondeau, President of the National Defense University, United States, visitor',
				'',
				'Why this date',
				'  - The text gives 7 April without a year.',
				'  - Ann Rondeau was President of the National Defense University 2009-07-10 to 2012-05-21.',
				'  - Not computed: no term of office, day of publication, weekday or visit in the data bears on the year.',
				'',
				'Note',
				'  - Two lists disagree on the order of the week.',
				'',
				'Sources',
				'  - clippings-2010.txt, line 14',
				'',
			].join('\n'),
		);
	});

	test('names the rest of the visit, what else the record leads to, and the sources with their addresses', async () => {
		const {stdout} = await run(['show', '2025-11-02-giang-hegseth-talks']);
		expect(stdout).toContain(
			'Same visit or event\n  - 1–3 Nov 2025: Hegseth pays an official visit to Vietnam\n    2025-11-01-hegseth-visit-vietnam\n',
		);
		expect(stdout).toContain(
			'See also · The same two, before and after\n  - 7 Feb 2025 ?: Hai bộ trưởng điện đàm\n    2025-02-07-giang-hegseth-phone-call\n',
		);
		expect(stdout).toContain(
			'Sources\n  - Báo Hải Vân, “Hai bộ trưởng quốc phòng hội đàm tại Hà Nội”, 2 Nov 2025\n    https://news.example/hoi-dam\n',
		);
	});

	test('speaks Vietnamese where asked to', async () => {
		const {stdout} = await run(['show', '2025-11-02-giang-hegseth-talks', '--lang', 'vi']);
		expect(stdout).toMatch(/^Đại tướng Phan Văn Giang hội đàm/u);
		expect(stdout).toContain('Loại        hội đàm\n');
		expect(stdout).toContain('Nguồn\n');
	});

	test.each([100, 60, 24])('is wrapped to %i columns on a terminal, addresses apart', async columns => {
		const {stdout} = await run(['show', '2025-11-02-giang'], {isTerminal: true, columns, env: plain});
		const lines = stdout.split('\n').filter(line => !line.includes('https://'));
		expect(lines.length).toBeGreaterThan(20);
		for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
		expect(stdout).toContain('https://news.example/hoi-dam\n');
	});

	test('colours headings on a terminal only', async () => {
		const id = '2025-11-02-giang-hegseth-talks';
		expect((await run(['show', id], {isTerminal: true})).stdout).toContain('\u001B[1mPeople\u001B[22m');
		expect((await run(['show', id])).stdout).not.toContain('\u001B');
	});

	test('json is the record itself', async () => {
		const {stdout} = await run(['show', '2025-11-02-giang-hegseth-talks', '--format', 'json']);
		expect(JSON.parse(stdout)).toMatchObject({
			id: '2025-11-02-giang-hegseth-talks',
			topics: ['dioxin', 'mia-accounting'],
		});
		const list = await run(['list', '-k', 'talks', '--format', 'json']);
		expect([JSON.parse(stdout)]).toEqual(JSON.parse(list.stdout));
	});

	test('tells of each source what it says, and how many bear each fact', async () => {
		const read = (publisher: string, rest: Partial<Source>): Source =>
			source({publisher, title: `As ${publisher} has it`, url: `https://news.example/${publisher}`, ...rest});
		const record = engagement({
			sources: [
				read('Daily', {says: ['date', 'kind']}),
				read('Agency', {says: ['date'], differs: {kind: 'a rite'}, reprint_of: 0, missing: 'not-archived'}),
			],
		});
		const {stdout} = await program(databaseOf([record]))(['show', record.id]);
		expect(stdout).toContain('    https://news.example/Daily\n    says date, kind\n');
		expect(stdout).toContain('\n    says date; kind otherwise: a rite; repeats Daily; not archived\n');
		expect(stdout).toContain('\nEvidence\n  - 1 of 2 sources independent\n  - date: 1 says it\n');
		expect(stdout).toContain('\n  - kind: 1 says it, 1 otherwise\n');
		expect(stdout).toMatch(/Only Daily is known to say the date; without it none would be known to\.\n$/u);
	});

	test('names a source of which only the passage is known by that', async () => {
		const passage = (line: number, rest: Partial<Source>): Source =>
			source({publisher: '', title: '', url: '', published: '', passage: {file: 'own.txt', line}, ...rest});
		const record = engagement({
			sources: [passage(1, {says: ['date']}), passage(4, {says: [], differs: {date: '2025-11-03'}})],
		});
		const {stdout} = await program(databaseOf([record]))(['show', record.id]);
		expect(stdout).toContain(
			'  - own.txt, line 4\n    date otherwise: 3 Nov 2025; repeats own.txt, line 1\n',
		);
		expect(stdout).toContain(
			'Only own.txt, line 1 is known to say the date; without it: 3 Nov 2025 (own.txt, line 4).',
		);
	});

	test('md has the record in detail', async () => {
		const {stdout} = await run(['show', '2010', '--format', 'md']);
		expect(stdout).toContain('### Phùng Quang Thanh receives Vice Admiral Ann Rondeau');
		expect(stdout).toContain('Why this date');
	});

	test('md tells in sections what else it leads to, which source says what, and which years the data allow', async () => {
		const people = engagement().people;
		const says: Source['says'] = ['date', 'kind'];
		const asked = engagement({
			id: 'asked',
			date: '2018-01-25',
			date_basis: 'inferred',
			date_reasons: ['The text names the day a Thursday.'],
			people,
			sources: [source({publisher: 'Daily [North]', published: '2018-01-26', says, differs: {place: 'Huế'}})],
		});
		const runIn = program(databaseOf([asked, engagement({id: 'before', date: '2017-03-01', people})]));
		const {stdout} = await runIn(['show', 'asked', '--format', 'md']);
		expect(stdout).toContain('\n### See also · The same two, before and after\n\n- 1 Mar 2017: ');
		expect(stdout).toContain(
			'(`before`)\n\n### Evidence\n\n- Daily \\[North\\]: says date, kind; place otherwise: Huế\n',
		);
		expect(stdout).toContain('\n- date: 1 says it\n');
		expect(stdout).toMatch(/\n- A Thursday, by the text: 1996, .*2018.*; without it 1995–2018\.\n/u);
		expect(stdout).toMatch(/\n- All together: 1996, 2001, 2007, 2018\.\n/u);
		const text = (await runIn(['show', 'asked', '--lang', 'vi'])).stdout;
		expect(text).toMatch(/\n {2}- Thứ Năm, theo bài: 1996, .*; bỏ điều này thì còn 1995–2018\.\n/u);
		expect(text).toContain('\nXem thêm · Hai người này, trước và sau\n');
	});

	test('names what belongs to a visit in order of day and part of the day, in text and md', async () => {
		const part = (id: string, date: string, day_part: 'morning' | 'evening' | null = null): Engagement =>
			engagement({id, date, day_part, title_en: `The ${id}`, part_of: 'grand-visit'});
		const runIn = program(
			databaseOf([
				engagement({id: 'grand-visit', title_en: 'A [grand] visit', date: '2019-05-01/2019-05-03'}),
				part('dinner', '2019-05-02', 'evening'),
				part('parade', '2019-05-02', 'morning'),
				part('arrival', '2019-05-01'),
			]),
		);
		const ofVisit = await runIn(['show', 'grand-visit']);
		const order = /The arrival\n.*arrival\n.*The parade\n.*parade\n.*The dinner\n/u;
		expect(ofVisit.stdout).toMatch(order);
		const ofPart = await runIn(['show', 'dinner', '--format', 'md']);
		expect(ofPart.stdout).toMatch(
			/\n### Same visit or event\n\n- .*: A \\\[grand\\\] visit \(`grand-visit`\)\n- .*The arrival.*\n- .*The parade.*\n$/u,
		);
		const json = await runIn(['show', 'dinner', '--format', 'json']);
		expect(JSON.parse(json.stdout)).toMatchObject({id: 'dinner', part_of: 'grand-visit'});
	});

	test.each(['text', 'md', 'json'])('%s lets nothing dangerous through', async format => {
		const world = {isTerminal: true, columns: 200, env: plain};
		const {code, stdout} = await run(['show', '2024-05-06-hostile', '--format', format], world);
		expect(code).toBe(0);
		expect(stdout).toContain('HYPERLINK');
		expect(stdout).not.toMatch(dangerous);
	});

	test.each([
		['2010', '2010-04-07-thanh-receives-rondeau'],
		['rondeau', '2010-04-07-thanh-receives-rondeau'],
		['2010-04-07-THANH-receives-rondeau', '2010-04-07-thanh-receives-rondeau'],
	])('understands "%s"', async (typed, id) => {
		expect((await run(['show', typed])).stdout).toContain(`Id          ${id}\n`);
	});

	test.each([
		[
			'2025',
			1,
			'3 records have "2025" in their id (2025-02-07-giang-hegseth-phone-call, 2025-11-01-hegseth-visit-vietnam, 2025-11-02-giang-hegseth-talks)',
		],
		[
			'2010-04-07-thanh-recieves-rondeau',
			1,
			'no record has the id "2010-04-07-thanh-recieves-rondeau" (did you mean 2010-04-07-thanh-receives-rondeau?)',
		],
		['*', 1, 'no record has the id "*" (communique list shows the ids)'],
		['\u001B[31m', 1, 'no record has the id "" (communique list shows the ids)'],
	])('fails on "%s"', async (typed, code, message) => {
		expect(await run(['show', typed])).toMatchObject({code, stdout: '', stderr: `communique: ${message}\n`});
	});

	test.each([
		[[], 'show needs the id of a record (communique show <id>)'],
		[['a', 'b'], 'show takes one argument, not "b" (communique show <id>)'],
		[
			['a', '-l', 'x'],
			'show takes no --leader (it takes --format, --db, --lang, --no-color, --no-pager, --help, --version)',
		],
		[
			['a', '--format', 'csv'],
			'show: --format is one of text, md, json, not "csv" (communique export --format csv writes it)',
		],
	])('%j is wrong usage', async (argv, message) => {
		expect(await run(['show', ...argv])).toMatchObject({code: 2, stderr: `communique: ${message}\n`});
	});
});
