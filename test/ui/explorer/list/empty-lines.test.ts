import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore, type Store} from '../../../../source/store/index.ts';
import {displayWidth} from '../../../../source/text/width.ts';
import {databaseOf} from '../../../fixtures/database.ts';
import {Player} from '../player.ts';
import {manyRecords} from '../records.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

const asked = '/ r o n d e a u space d i o x i n space z z z z q';

describe.each([
	['', 'What would find something', 'What each part finds alone'],
	['L ', 'Cách tìm có kết quả', 'Từng phần tìm riêng'],
])('with "%s"', (keys, ways, parts) => {
	test.each([
		[40, 15],
		[80, 24],
		[120, 40],
		[200, 50],
	])('at %dx%d ways out and parts are on screen, with their counts', (columns, rows) => {
		const {wholeLines, frame} = new Player(store, columns, rows).press(`${keys}${asked}`);
		expect(frame).toContain(ways);
		expect(frame).toMatch(/^ {2}▌ 1 {2}.*dioxin.* \d+(?: *│.*)?$/mu);
		if (rows > 15) expect(frame).toContain(parts);
		for (const line of wholeLines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
	});
});

test('a digit takes a way out once the field is closed; in it, it types', () => {
	const player = new Player(store).press(asked);
	expect(player.press('2').state.search.text).toBe('rondeau dioxin zzzzq2');
	player.press('backspace enter 1');
	expect(player.state).toMatchObject({panel: {type: 'list'}, request: {query: 'dioxin'}, count: null});
	expect(player.model.results.total).toBeGreaterThan(0);
	expect(player.press('u').state.request.query).toBe('rondeau dioxin zzzzq');
});

test('Enter takes the first; a digit of no way changes nothing', () => {
	const player = new Player(store).press(`${asked} enter`);
	expect(player.press('9').state.request.query).toBe('rondeau dioxin zzzzq');
	expect(player.press('enter').state.request.query).toBe('dioxin');
});

test('a sentence says all that was asked, and each way out how it differs', () => {
	const {frame} = new Player(store).press(`y 2 0 1 9 enter ${asked} enter`);
	expect(frame).toContain('\n    Nothing says all of: rondeau dioxin zzzzq in 2019.\n');
	expect(frame).toMatch(/^ {2}▌ 1 {2}dioxin +alone, without any filter +\d+$/mu);
	const alone = new Player(store).press(`${asked} enter`).frame;
	expect(alone).toMatch(/^ {2}▌ 1 {2}dioxin +alone +\d+$/mu);
	expect(new Player(store).press('/ z z z z q enter').frame).toContain('    Nothing says: zzzzq.');
});

test('filters that were typed are not said by a record, they fit one', () => {
	const {frame} = new Player(store).press('/ k i n d : q q q space i s : s t a t e d enter');
	expect(frame).toContain('    No engagement fits: kind:qqq is:stated.');
	expect(new Player(store).press('/ k i n d : q q q enter').frame).toContain('No engagement fits: kind:qqq.');
});

test('the foot names the keys that do something there, no others', () => {
	const foot = (keys: string): string => new Player(store, 90).press(keys).lines.at(-1) ?? '';
	expect(foot('/ d i o x i n space " h e l l o " enter')).toMatch(
		/^ ⏎ take the first {2}1 take {2}esc clear search {2}\/ search {2,}\? keys {2}q quit$/u,
	);
});

test('the headings stay over an empty list', () => {
	expect(new Player(store).press(asked).lines[2]).toMatch(/Date {2}Vietnam +United States/u);
});

test('what is found alone is a bar, what is not a point', () => {
	const {frame} = new Player(store).press(asked);
	expect(frame).toMatch(/^ {4}dioxin +━+ +\d+$/mu);
	expect(frame).toMatch(/^ {4}zzzzq +· +0$/mu);
});
