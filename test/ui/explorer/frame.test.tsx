import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore, type Store} from '../../../source/store/index.ts';
import {Explorer} from '../../../source/ui/explorer/explorer.ts';
import {listFrame} from '../../../source/ui/explorer/frame.ts';
import {lineText, lineWidth} from '../../../source/ui/kit/line.ts';
import type {State} from '../../../source/ui/explorer/model.ts';
import {reduce} from '../../../source/ui/explorer/state.ts';
import {databaseOf, storeOf} from '../../fixtures/database.ts';
import {frameOf} from '../frame.tsx';
import {opened} from './keyboard.ts';
import {pressOf} from '../kit/presses.ts';
import {manyRecords} from './records.ts';

const sizes = [
	[20, 6],
	[30, 8],
	[40, 15],
	[80, 24],
	[120, 40],
	[200, 50],
] as const;
const today = '2026-07-30';

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

function expectSameFrame(explorer: Explorer, keys: string, columns: number, rows: number): void {
	const model = explorer.viewModel(walk(explorer, keys, columns, rows), columns, rows);
	const lines = listFrame(model).map(each => lineText(each, false).trimEnd());
	expect(lines.join('\n').trimEnd()).toBe(frameOf(model).trimEnd());
}

describe.each(sizes)('at %dx%d the lines are the frame that Ink draws', (columns, rows) => {
	test.each(['', 'G', 'j j', 'L', 'space space', 'c', '/ g i a n g', '/ p a n e t a', '/ 漢 字', '/ z z z'])(
		'after "%s"',
		keys => expectSameFrame(new Explorer(store, today), keys, columns, rows),
	);

	test('of an empty database', () => {
		expectSameFrame(new Explorer(storeOf([]), today), '', columns, rows);
	});

	test('and as many and as wide as fit', () => {
		const explorer = new Explorer(store, today);
		const frame = listFrame(explorer.viewModel(opened(), columns, rows));
		expect(frame.length).toBeLessThan(rows);
		for (const each of frame) expect(lineWidth(each)).toBeLessThanOrEqual(columns);
	});
});
