import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore, type Store} from '../../../source/store/index.ts';
import {displayWidth} from '../../../source/text/width.ts';
import {Explorer} from '../../../source/ui/explorer/explorer.ts';
import type {State} from '../../../source/ui/explorer/model.ts';
import {reduce} from '../../../source/ui/explorer/state.ts';
import {databaseOf, storeOf} from '../../fixtures/database.ts';
import {frameOf} from '../frame.tsx';
import {opened} from './keyboard.ts';
import {pressOf} from '../kit/presses.ts';
import {manyRecords} from './records.ts';

const sizes = [
	[30, 8],
	[40, 15],
	[60, 20],
	[80, 24],
	[120, 40],
	[200, 50],
] as const;

/** Key sequences that lead to every screen, with long, wide, empty and hostile contents. */
const walks = [
	'',
	'G',
	'j j j',
	'space j space',
	'space space m',
	'L',
	's',
	'/ g i a n g',
	'/ z z z z z z',
	'/ p a n e t a h o n g k o n g',
	'/ y e a r : 2 0 1 1 enter',
	'/ k i',
	'/ l e tab tab tab',
	'/ k i n d : shift-tab',
	'/ y e a r : 2 0',
	'L / n g',
	'enter',
	'enter G',
	'enter L',
	'j j j j enter',
	'enter r',
	'enter r G',
	'y',
	'y G tab tab',
	'l',
	'l 漢 字',
	'l z z z z',
	'f',
	'f G',
	'f j j j enter',
	'f j j j j enter tab tab tab enter',
	'e',
	'e down space up up right',
	'?',
	'? G',
	'L ?',
	'y enter l enter x',
] as const;

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

function walk(explorer: Explorer, keys: string, columns: number, rows: number): State {
	return keys
		.split(' ')
		.filter(Boolean)
		.reduce((state, name) => {
			const world = explorer.world(explorer.viewModel(state, columns, rows));
			return reduce(state, {type: 'press', press: pressOf(name)}, world);
		}, opened());
}

function expectWithin(frame: string, columns: number, rows: number): void {
	const lines = frame.split('\n');
	expect(lines.length, frame).toBe(rows - 1);
	for (const line of lines) expect(displayWidth(line), frame).toBeLessThanOrEqual(columns);
	expect(frame).not.toMatch(/[\0-\u0009\u000B-\u001F\u007F-\u009F\u202E\u2028]/u);
	expect(frame).not.toMatch(/undefined|NaN|\[object/u);
}

describe.each(sizes)('%dx%d', (columns, rows) => {
	test.each(walks)('after "%s" the frame fits', keys => {
		const explorer = new Explorer(store, '2026-07-30');
		const frame = frameOf(explorer.viewModel(walk(explorer, keys, columns, rows), columns, rows));
		expectWithin(frame, columns, rows);
	});

	test.each(['', 'enter', 'y', 'l', 'f', 'e', '?', '/ a', 'm', 'L'])('an empty database after "%s"', keys => {
		const explorer = new Explorer(storeOf([]), '2026-07-30');
		const frame = frameOf(explorer.viewModel(walk(explorer, keys, columns, rows), columns, rows));
		expectWithin(frame, columns, rows);
	});

	test('every unusual record, in the list and in full, in both languages', () => {
		const explorer = new Explorer(store, '2026-07-30');
		const {results} = explorer.viewModel(opened(), columns, rows);
		for (let index = 0; index < manyRecords.length; index++) {
			const id = results.at(index)?.id ?? '';
			if (id.endsWith('-03-04-talks')) continue;
			for (const language of ['en', 'vi'] as const) {
				const detail = {
					...opened(),
					language,
					panel: {type: 'detail', id, scroll: index, trail: []},
				} as const;
				expectWithin(frameOf(explorer.viewModel(detail, columns, rows)), columns, rows);
				const list = {...opened(), language, cursor: index, top: index};
				expectWithin(frameOf(explorer.viewModel(list, columns, rows)), columns, rows);
			}
		}
	});

	test('a notice longer than the screen is cut', () => {
		const explorer = new Explorer(store, '2026-07-30');
		const notice = {kind: 'error', text: 'Không ghi được '.repeat(30)} as const;
		expectWithin(frameOf(explorer.viewModel({...opened(), notice}, columns, rows)), columns, rows);
	});

	test('the selected row is on screen, also after the terminal changed its size', () => {
		const explorer = new Explorer(store, '2026-07-30');
		for (const [wasColumns, wasRows] of [sizes[0], sizes[3], sizes[5]]) {
			for (const keys of ['G', 'page-down', 'page-down page-down', 'f G', 'l G', 'enter r G']) {
				const state = walk(explorer, keys, wasColumns, wasRows);
				expect(frameOf(explorer.viewModel(state, columns, rows)), `${keys} at ${wasRows}`).toContain('▸');
			}
		}
	});

	test('while text is typed, its cursor is on screen', () => {
		const explorer = new Explorer(store, '2026-07-30');
		const long =
			'/ v i e t n a m space v i e t n a m space v i e t n a m space v i e t n a m space 漢 字 漢 字';
		for (const keys of [
			long,
			`${long} left left left`,
			`${long} home`,
			`${long} home right`,
			'y',
			'e',
			'e left left',
			'l n g u y e n space t h i space d a i space b i e u space q u o c space h o i space n g u y e n space t h i space d a i space b i e u',
		]) {
			const frame = frameOf(explorer.viewModel(walk(explorer, keys, columns, rows), columns, rows));
			expect(frame, keys).toContain('▏');
		}
	});

	test('a list that fits more rows after the terminal grew shows them', () => {
		const explorer = new Explorer(store, '2026-07-30');
		const {layout} = explorer.viewModel(opened(), columns, rows);
		const frame = frameOf(explorer.viewModel(walk(explorer, 'G', 30, 8), columns, rows));
		const shown = frame.split('\n').filter(line => /\d{4}/u.test(line.slice(0, 24)));
		expect(shown.length).toBeGreaterThanOrEqual(Math.min(layout.listRows, manyRecords.length));
	});
});
