import {describe, expect, test} from 'vitest';
import {monthsDatabase} from '../../../answers/timeline/month-records.ts';
import {timelineDatabase} from '../../../answers/timeline/records.ts';
import {opened as storeAt} from '../../../fixtures/database.ts';
import {displayWidth} from '../../../../source/text/width.ts';
import type {Line} from '../../../../source/ui/kit/line.ts';
import {timelineFrame} from '../../../../source/ui/explorer/timeline/lines.ts';
import {Player} from '../player.ts';

const path = timelineDatabase();

function player(keys: string, columns = 120, rows = 40): Player {
	return new Player(storeAt(path), columns, rows).press(keys);
}

test.each([
	['', 'gap', 'possibly', '10 or more'],
	['L ', 'trống', 'chưa chắc', '10 trở lên'],
])('at 80 columns every sign of the rows is explained (%s)', (keys, gap, possible, many) => {
	for (const query of ['', '/ d i o x i n enter ']) {
		const [head = ''] = new Player(storeAt('db/communique.db'), 80, 24).press(`${keys}${query}t`).lines;
		expect(head).toContain(`  ○ ${gap}  ? ${possible}  + ${many} `);
		expect(displayWidth(head)).toBeLessThanOrEqual(80);
	}
	const [months = ''] = new Player(storeAt('db/communique.db'), 80, 24).press(`${keys}t z`).lines;
	expect(months).toMatch(/ [?] .* [+] /u);
});

test('the head says of which view it is, what the signs mean and how many records there are', () => {
	const [head = '', year = ''] = player('t').lines;
	expect(head).toMatch(
		/^ Timeline {3}all records {3}● held {3}○ a gap in a yearly series .* 6 records {3}EN$/u,
	);
	expect(year.trim()).toBe('2021 ▾');
	expect(player('/ h a n o i enter t').lines[0]).toContain('“hanoi”');
});

test('rows stand under their groups with a sign a year, their number and their first and last year', () => {
	const {frame} = player('t', 80, 24);
	expect(frame).toMatch(/^ Series ─+\n▌ Harbour Talks {17}/mu);
	expect(frame).toMatch(/ Harbour Talks +● +● +○ +● +\? +\? +4 {2}2016–2021$/mu);
	expect(frame).toMatch(/^ By kind ─+\n {2}ceremony +1 +· /mu);
});

test('the mark stands over the chosen year', () => {
	const {lines} = player('t [');
	const mark = lines.find(each => each.includes('2018 ▾')) ?? '';
	const row = lines.find(each => each.includes('▌ Harbour Talks')) ?? '';
	expect(row[mark.indexOf('▾')]).toBe('○');
});

describe('the months of a year', () => {
	const months = monthsDatabase();
	const inMonths = (keys: string, columns = 120, rows = 40): Player =>
		new Player(storeAt(months), columns, rows).press(keys);

	test('have a sign each, the records of the year, and how many have no month', () => {
		const {lines, frame} = inMonths('t h z');
		expect(lines[0]).toMatch(/^ Timeline 2019 {3}all records {3}● held {3}\? only possibly/u);
		expect(frame).toMatch(/Jan {2}Feb .* Dec +n {2}no month$/mu);
		expect(frame).toMatch(/▌ talks +· +· +\? +\? +4 +3 +\? +\? +· +· +· +· +6 +1 *$/mu);
		expect(frame).toMatch(/ {2}handover +(?:· +){11}1 +1 *$/mu);
	});

	test('stand under the row as the year, the month, and records of which those of the month are bold', () => {
		const {frame, model} = inMonths('t h z 3 h');
		expect(frame).toContain(' talks   2019: 6 records, 1 of them only possibly.');
		expect(frame).toContain('May 2019: 4 records, 2 of them only possibly. 1 record of 2019');
		const panel = model.state.panel.type === 'timeline' ? model.state.panel : null;
		const drawn = timelineFrame(model, panel!).filter((part): part is Line => Array.isArray(part));
		const bold = drawn.filter(line => line.some(({style, text}) => style === 'strong' && /2019/u.test(text)));
		expect(bold.length).toBeGreaterThanOrEqual(4);
	});

	test.each([
		[200, 50],
		[80, 24],
		[56, 20],
		[40, 15],
	])('fit %dx%d in both languages', (columns, rows) => {
		for (const keys of ['t h z', 'L t h z', 't h z ] l l l']) {
			const {lines} = inMonths(keys, columns, rows);
			expect(lines.length).toBeLessThan(rows);
			for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
			expect(lines.join('\n')).toMatch(/(?:\w+ 20\d\d|\d+\/20\d\d) ▾|▾ (?:\w+ 20\d\d|Tháng)/u);
		}
	});
});

describe('under the rows', () => {
	test('stand the gaps, the year with the caution, and the records newest first', () => {
		const {frame, lines} = player('t [');
		expect(frame).toContain(
			' Harbour Talks   3 of 6 years since 2016; only possibly 2020, 2021; none found for 2018.',
		);
		expect(frame).toContain('2018: no “Harbour Talks” in the data. Absence here is not absence in fact');
		const records = lines.filter(each => /⇄ Pete Hegseth/u.test(each));
		expect(records.map(each => /20\d\d/u.exec(each)?.[0])).toEqual(['2020', '2019', '2017', '2016']);
	});

	test('in Vietnamese too', () => {
		const {frame} = player('t [ L');
		expect(frame).toContain(
			' Đối thoại Bến cảng   3 trong 6 năm từ 2016; chưa chắc năm 2020, 2021; chưa thấy năm 2018.',
		);
		expect(frame).toContain('Dòng thời gian   mọi hoạt động');
	});

	test('what lies below the rows on screen is counted', () => {
		const [low, high] = [player('t', 80, 14), player('t', 120, 50)];
		const shown = low.lines.filter(each => /^[▌ ] \p{L}.* \d{4}/u.test(each)).length;
		expect(low.frame).toMatch(/^ ▾ \d+ more ─/mu);
		expect(shown).toBeGreaterThan(0);
		expect(high.frame).not.toMatch(/▾ \d+ more ─/u);
		expect(player('t L', 80, 14).frame).toMatch(/^ ▾ còn \d+ ─/mu);
	});

	test('where not all records have room, those of the year are in sight', () => {
		const {frame} = player('t h h h h h', 80, 18);
		expect(frame).toMatch(/─ records \d–\d of 4/u);
		expect(frame).toMatch(/1 Mar 2016/u);
	});

	test('on a small screen what is said of the year stands whole', () => {
		const {frame, lines} = player('t [', 40, 15);
		expect(frame.replaceAll(/\s+/gu, ' ')).toContain(
			'not absence in fact: the data hold what was found in published reports.',
		);
		expect(frame).toContain('▌ Harbour Talks');
		for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(40);
	});
});

test('a click chooses a row', () => {
	const there = player('t');
	const at = there.lines.findIndex(line => line.includes('Lantern Days'));
	there.mouse('click', at, 5);
	expect(there.state.panel).toMatchObject({type: 'timeline', row: 1});
});

test.each([
	[80, 24],
	[40, 15],
])('names of rows are cut between words, and no two look alike, at %dx%d', (columns, rows) => {
	for (const keys of ['t', 'L t', 'L t z']) {
		const {lines} = new Player(storeAt('db/communique.db'), columns, rows).press(keys);
		const at = lines.findIndex(each => /^ (?:Series|Chuỗi hoạt động)/u.test(each)) + 1;
		const end = lines.findIndex(each => each.startsWith(' ▾'));
		const names = lines.slice(at, end).map(each => each.slice(2, columns < 56 ? 17 : 28).trim());
		expect(names.length).toBeGreaterThan(2);
		expect(new Set(names).size).toBe(names.length);
	}
	const {frame} = new Player(storeAt('db/communique.db'), columns, rows).press('t');
	expect(frame).not.toMatch(/^[▌ ] Political.*(?:Def|Se)…/mu);
});
