import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore, type Store} from '../../../source/store/index.ts';
import {displayWidth} from '../../../source/text/width.ts';
import {databaseOf, storeOf} from '../../fixtures/database.ts';
import {opened} from './keyboard.ts';
import {Player} from './player.ts';
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
	'enter i',
	'enter i G L',
	'enter r G',
	'd',
	'd j enter',
	'd enter G s tab j',
	'd enter v tab enter',
	'd enter L p',
	'j j j p G',
	'L p d',
	'p v tab',
	'y',
	'y G tab tab',
	'l',
	'l tab',
	'l tab down alt-o ctrl-u',
	'l G down down down',
	'l 漢 字',
	'l z z z z',
	'f',
	'f G',
	'f j j j enter',
	'f j j j j enter tab tab tab enter',
	'e',
	'e down tab right tab space enter',
	'space j j space enter e J J J',
	'e tab left left left page-down',
	'e tab right right page-down page-down page-down page-down',
	'L e enter ctrl-u / v e r y space l o n g space n a m e space 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字',
	'?',
	'? G',
	'L ?',
	'y enter l enter x',
	't',
	'w',
	'w G right right s v L',
	't G left left [ ] + q',
	'L / g i a n g enter t + h l page-up',
	'$',
	'$ G s f L',
	'$ e',
	'b',
	'b G b L',
	'b e',
	'L d b page-down e ctrl-u / v e r y space l o n g space 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字',
	't e',
	't + t a l k s',
	't + t a l k s enter -',
	':',
	': page-down page-down page-down',
	'L : g i a',
	': q q z z q q enter',
	'enter : s a v e space 漢 字',
	': s a v e space x enter : v i e w s enter',
	'L : s a v e space 漢 字 漢 字 漢 字 漢 字 漢 字 漢 字 enter / r o u n d enter : s a v e space r enter : v i e w s enter j x',
	': v i e w s enter',
] as const;

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

function expectWithin(player: Player): void {
	const {wholeLines, frame, columns, rows} = player;
	expect(wholeLines.length, frame).toBe(rows - 1);
	for (const line of wholeLines) expect(displayWidth(line), frame).toBeLessThanOrEqual(columns);
	expect(frame).not.toMatch(/[\0-\u0009\u000B-\u001F\u007F-\u009F\u202E\u2028]/u);
	expect(frame).not.toMatch(/undefined|NaN|\[object/u);
}

describe.each(sizes)('%dx%d', (columns, rows) => {
	test.each(walks)('after "%s" the frame fits', keys => {
		expectWithin(new Player(store, columns, rows).press(keys));
	});

	test.each(['', 'enter', 'y', 'l', 'f', 'e', '?', '/ a', 'm', 'L', '$', '$ f', ':', ': v i e w s enter'])(
		'an empty database after "%s"',
		keys => {
			expectWithin(new Player(storeOf([]), columns, rows).press(keys));
		},
	);

	test('every unusual record, in the list and in full, in both languages', () => {
		const player = new Player(store, columns, rows);
		const {results} = player.model;
		for (let index = 0; index < manyRecords.length; index++) {
			const id = results.at(index)?.id ?? '';
			if (id.endsWith('-03-04-talks')) continue;
			for (const language of ['en', 'vi'] as const) {
				player.state = {...opened(), language, panel: {type: 'detail', id, scroll: index, find: null}};
				expectWithin(player);
				player.state = {...opened(), language, cursor: index, top: index};
				expectWithin(player);
			}
		}
	});

	test('a notice longer than the screen is cut', () => {
		const player = new Player(store, columns, rows);
		player.state = {...opened(), notice: {kind: 'error', text: 'Không ghi được '.repeat(30)}};
		expectWithin(player);
	});

	test('the selected row is on screen, also after the terminal changed its size in one direction or both', () => {
		for (const [wasColumns, wasRows] of [
			sizes[0],
			sizes[3],
			sizes[5],
			[columns, 10],
			[columns, 60],
		] as const) {
			for (const keys of ['G', 'page-down', 'page-down page-down', 'f G', 'l G', 'enter r G']) {
				const player = new Player(store, wasColumns, wasRows).press(keys);
				player.columns = columns;
				player.rows = rows;
				expectWithin(player);
				const {type} = player.state.panel;
				const sign = type === 'list' ? /^▌/mu : type === 'picker' ? /│▌/u : /▸/u;
				expect(player.frame, `${keys} at ${wasRows}`).toMatch(sign);
			}
		}
	});

	test('while text is typed, its cursor is on screen', () => {
		const long =
			'/ v i e t n a m space v i e t n a m space v i e t n a m space v i e t n a m space 漢 字 漢 字';
		for (const keys of [
			long,
			`${long} left left left`,
			`${long} home`,
			`${long} home right`,
			'y',
			'e enter',
			'e enter left left',
			'l n g u y e n space t h i space d a i space b i e u space q u o c space h o i space n g u y e n space t h i space d a i space b i e u',
		]) {
			expect(new Player(store, columns, rows).press(keys).frame, keys).toContain('▏');
		}
	});

	test('a list that fits more rows after the terminal grew shows them', () => {
		const player = new Player(store, 30, 8).press('G');
		player.columns = columns;
		player.rows = rows;
		const {layout, window, results} = player.model;
		const rowCount = window.items.filter(({type}) => type === 'row').length;
		const isFull = window.items.length >= layout.listRows - 1;
		expect(isFull || rowCount === results.rows.total, player.frame).toBe(true);
		// The last row stands on screen, and every row above it.
		expect(window.items.at(-1)).toEqual({type: 'row', index: results.rows.total - 1});
		const drawn = player.lines.filter(line => /^.{0,14}\d{1,2} \p{Lu}\p{Ll}{2}\b/u.test(line.slice(0, 16)));
		expect(drawn.length, player.frame).toBeGreaterThanOrEqual(rowCount - 2);
	});
});
