import {expect, test} from 'vitest';
import {matrixDatabase} from '../../../answers/matrix-meetings.ts';
import {opened as storeAt} from '../../../fixtures/database.ts';
import {displayWidth} from '../../../../source/text/width.ts';
import {Player} from '../player.ts';

const path = matrixDatabase();

function player(keys: string, columns = 120, rows = 40): Player {
	return new Player(storeAt(path), columns, rows).press(keys);
}

test('rows and columns say how often two met, the heads stand over their columns', () => {
	const {lines, frame} = player('w');
	expect(lines[0]).toMatch(/^ Who met whom {3}most met first +4 records with both sides {3}EN$/u);
	const row = lines.find(each => each.startsWith('▌')) ?? '';
	expect(row).toMatch(/^▌ Nguyễn Văn An +3 ▌2 {3}1$/u);
	expect(lines.find(each => each.includes('Xavier'))?.indexOf('Xavier')).toBe(row.indexOf('▌2') + 1);
	expect(lines.find(each => each.includes('│   Young'))?.indexOf('Young')).toBe(row.lastIndexOf('1'));
	expect(frame).toMatch(/^ {2}Trần Bình +2 {2}2 {3}·$/mu);
});

test('under them stand the records of the two, newest first', () => {
	const {frame} = player('w');
	expect(frame).toMatch(/^ Nguyễn Văn An {2}⇄ {2}Frank Xavier {3}2 records, 1 May 2019 to 1 May 2021$/mu);
	expect(frame).toMatch(/ 1 May 2021 {3}talks +Hanoi +Meeting 2021-05-01\n +1 May 2019 {3}talks/u);
	expect(player('w j l').frame).toContain('No record names both.');
});

test('the head says which rows and columns are on screen where not all are', () => {
	const shipped = new Player(storeAt('db/communique.db'), 120, 40).press('w');
	expect(shipped.lines[0]).toMatch(/ · 1–\d+ of \d+ × 1–22 of \d+ /u);
	expect(shipped.press('5 G').lines[0]).toMatch(/ · 1–\d+ of/u);
	expect(shipped.press('5 0 G').lines[0]).toMatch(/ · \d\d–50 of/u);
});

test('by the offices that they held, with their names in the language', () => {
	const shipped = new Player(storeAt('db/communique.db'), 120, 40).press('w o');
	expect(shipped.frame).toMatch(/^[▌ ] Deputy Minister of National Defence +\d+ /mu);
	expect(shipped.frame).toMatch(/^ Minister of National Defence {2}⇄ {2}Secretary of Defense {3}\d/mu);
	expect(shipped.press('L').frame).toMatch(/^[▌ ] Thứ trưởng .*Quốc phòng/mu);
	for (const line of shipped.lines) expect(displayWidth(line)).toBeLessThanOrEqual(120);
});

test.each([
	[120, 40],
	[80, 24],
	[40, 15],
])('no two posts look alike, in rows or heads, at %dx%d', (columns, rows) => {
	for (const keys of ['w o', 'L w o', 'w o v']) {
		const there = new Player(storeAt('db/communique.db'), columns, rows).press(keys);
		const ticks = there.lines.findIndex(each => each.includes('╷'));
		const heads = there.lines
			.slice(1, ticks)
			.join(' ')
			.replaceAll('│', ' ')
			.split(/ {2,}/u)
			.map(each => each.trim())
			.filter(Boolean);
		const below = there.lines.findIndex(each => /^ ─+$/u.test(each));
		const names = there.lines
			.slice(ticks + 1, below)
			.flatMap(each => /^[▌ ] (\S.*?) +\d+ [ ▌]/u.exec(each)?.[1] ?? []);
		expect(heads.length).toBeGreaterThan(2);
		expect(names.length).toBeGreaterThan(1);
		expect(new Set(heads).size).toBe(heads.length);
		expect(new Set(names).size).toBe(names.length);
	}
});

test('in Vietnamese and on a small screen too', () => {
	const {lines, frame} = player('w L', 40, 15);
	expect(frame).toContain('Ai gặp ai');
	expect(frame).toContain('▌ Nguyễn Văn An');
	for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(40);
});

test('of a span that has no room its first day stands, and no date is cut', () => {
	for (const [language, columns, rows] of [
		['', 80, 24],
		[' L', 80, 24],
		['', 40, 15],
	] as const) {
		const {lines} = new Player(storeAt('db/communique.db'), columns, rows).press(`w${language}`);
		const below = lines.slice(lines.findIndex(each => each.startsWith(' ───')) + 2, -1);
		for (const each of below) expect(each.slice(0, 14)).not.toContain('…');
	}
	const wide = new Player(storeAt('db/communique.db'), 80, 24).press('w');
	expect(wide.frame).toMatch(/^ +7–9 Sep 2024\? +visit/mu);
});

test('a view without people of both sides says so', () => {
	expect(player('/ z o e space - x a v i e r space - y o u n g enter w').frame).toContain(
		'No record of this view names people of both sides.',
	);
});

test('a click chooses a row', () => {
	const there = player('w');
	there.mouse(
		'click',
		there.lines.findIndex(line => line.includes('Trần Bình')),
		5,
	);
	expect(there.state.panel).toMatchObject({type: 'matrix', row: 1});
});

test.each([
	[200, 50],
	[120, 40],
	[80, 24],
	[40, 15],
])('under posts, whose heads are cut, both stand in full at %dx%d', (columns, rows) => {
	for (const keys of ['w o', 'L w o']) {
		const there = new Player(storeAt('db/communique.db'), columns, rows).press(keys);
		for (const move of ['j', 'l', 'j l', 'l l', 'j j j j', '9 l', '9 j']) {
			const {lines, model} = there.press(move);
			const {matrix, state} = model;
			const {panel} = state;
			if (panel.type !== 'matrix' || !matrix) throw new Error('no matrix');
			const [row, column] = [matrix.vietnam[panel.row ?? 0], matrix.unitedStates[panel.column ?? 0]];
			const at = lines.findLastIndex(each => /^ ─+$/u.test(each));
			const under = lines
				.slice(at + 1, -1)
				.join(' ')
				.replaceAll(/\s+/gu, ' ');
			const names = [row, column].map(each => (state.language === 'vi' ? each?.name_vi : each?.name) ?? '');
			expect(under).toContain(names.join(' ⇄ '));
			for (const each of lines) expect(displayWidth(each)).toBeLessThanOrEqual(columns);
		}
	}
});

test('at the edge of a narrow screen a head begins before its column, and is whole', () => {
	const {lines} = new Player(storeAt('db/communique.db'), 40, 15).press('w');
	const heads = lines.slice(1, 4).join('\n');
	for (const name of ['Knapper', 'Austin', 'Kritenbrink', 'Mattis']) expect(heads).toContain(name);
	expect(heads).not.toContain('…');
});

test('where nobody met anybody the foot has no key that does nothing', () => {
	const alone = new Player(storeAt('db/communique.db'), 120, 40).press('/ y e a r : 1 9 9 8 enter w');
	expect(alone.frame).toContain('No record of this view names people of both sides.');
	expect(alone.lines.at(-1)?.trim()).toBe('? keys  q back');
});
