import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore, type Store} from '../../../../source/store/index.ts';
import {databaseOf} from '../../../fixtures/database.ts';
import {Player} from '../player.ts';
import {manyRecords} from '../records.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

function screen(keys: string, columns: number, rows: number): readonly string[] {
	return new Player(store, columns, rows).press(keys).lines;
}

describe('the keys of a panel', () => {
	test.each([
		['x', 80, '⏎ open  / search  l leader  y year  v fold  e export  ? keys  q quit'],
		['x', 60, '⏎ open  / search  l leader  e export  ? keys  q quit'],
		['x', 40, '⏎ open  / search  e export  ? keys'],
		['x', 30, '⏎ open  e export  ? keys'],
		['y', 80, '↑↓ move  ⇥ mark several  ⏎ apply  esc back'],
		['y', 40, '↑↓ move  ⏎ apply  esc back'],
		['y', 30, '↑↓ move  ⏎ apply  esc back'],
		['e', 80, '↑↓ choose  ⇥ next field  ←→ change  JK preview  ⏎ to the file  esc back'],
		['e', 46, '↑↓ choose  ⏎ to the file  esc back'],
		['e', 30, '⏎ to the file  esc back'],
		['e enter', 40, '⏎ write  ⇥ next field  esc back'],
		['f', 50, '↑↓ move  ⏎ pick  x clear them  ? keys  esc back'],
		['f', 40, '↑↓ move  ⏎ pick  ? keys  esc back'],
		['?', 40, '↑↓ scroll  esc close'],
		['enter r', 60, '↑↓ move  ⏎ open  o open source  c cite  ? keys  esc back'],
		['enter', 80, '1–9 open source  c cite  n next  p previous  / find  e export  ? keys  q back'],
		['enter', 60, '1–9 open source  c cite  n next  e export  ? keys  q back'],
		['l', 80, '⏎ these records  ⇥ add  ^U clear  Alt-O either  ↑↓ move  esc back'],
		['l', 40, '⏎ these records  ⇥ add  esc back'],
		['L y', 30, '⏎ áp dụng  esc quay lại'],
	])('after %s in %i columns are said in whole', (keys, columns, help) => {
		expect(screen(keys, columns, 15).at(-1)?.trim()).toBe(help);
	});
});
