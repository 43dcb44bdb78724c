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
		['x', 80, '⏎ open  / search  l leader  y year  v fold  e export  \\ preview', '? keys  q quit'],
		['x', 79, '⏎ open  / search  l leader  y year  v fold  e export', '? keys  q quit'],
		['x', 60, '⏎ open  / search  l leader  e export', '? keys  q quit'],
		['x', 40, '⏎ open  / search  e export', '? keys'],
		['x', 30, '⏎ open  e export', '? keys'],
		['y', 80, '↑↓ move  ⇥ mark several  ⏎ apply', 'esc back'],
		['y', 40, '↑↓ move  ⏎ apply', 'esc back'],
		['y', 30, '↑↓ move  ⏎ apply', 'esc back'],
		['e', 79, '⏎ to the file  ↑↓ choose  ⇥ next field  ←→ change', 'esc back'],
		['e', 80, '⏎ to the file  ↑↓ choose  ⇥ next field  ←→ change  J K scroll preview', 'esc back'],
		['e', 46, '⏎ to the file  ↑↓ choose', 'esc back'],
		['e', 30, '⏎ to the file', 'esc back'],
		['e enter', 40, '⏎ write  ⇥ next field', 'esc back'],
		['f', 50, '↑↓ move  ⏎ pick  x clear them', '? keys  q back'],
		['f', 40, '↑↓ move  ⏎ pick', '? keys  q back'],
		['?', 40, '↑↓ scroll', 'esc back'],
		['/', 80, '⏎ keep  ↑ history  ⇥ complete  "…" phrase  -w without  a | b either', 'esc back'],
		['/', 40, '⏎ keep  ↑ history  ⇥ complete', 'esc back'],
		['enter', 80, '1–2 open source  c cite  n next  p previous  / find  e export', '? keys  q back'],
		[
			'enter',
			120,
			'1–2 open source  c cite  n next  p previous  / find  e export  r related',
			'? keys  q back',
		],
		['enter', 40, 'n next  p previous', '? keys  q back'],
		['enter r', 60, '↑↓ move  ⏎ open', '? keys  q back'],
		['L y', 30, '⏎ áp dụng', 'esc quay lại'],
	])(
		'after %s in %i columns are said in whole, those that lead away at the right',
		(keys, columns, left, right) => {
			const foot = screen(keys, columns, 15).at(-1) ?? '';
			expect(foot.slice(0, left.length + 3)).toBe(` ${left}  `);
			expect(foot.slice(left.length + 1).trimStart()).toBe(right);
			expect(foot).toHaveLength(columns);
		},
	);

	test('marks take no room of theirs: the head counts them, over a record too', () => {
		expect(screen('space space', 80, 24).at(-1)).toBe(screen('', 80, 24).at(-1));
		expect(screen('space space enter', 80, 24)[0]).toMatch(/2 marked {3}EN$/u);
	});
});

describe('the rows in sight', () => {
	test('stand behind the keys where no rule under the list tells the place, and the keys hold still', () => {
		const [first, moved] = [screen('', 120, 30).at(-1) ?? '', screen('G', 120, 30).at(-1) ?? ''];
		expect(first).toMatch(/ \? keys {2}q quit {2,}1–\d+ of 35 rows$/u);
		expect(moved).toMatch(/ {2,}\d+–35 of 35 rows$/u);
		expect(moved.indexOf('q quit')).toBe(first.indexOf('q quit'));
		expect(screen('', 80, 24).at(-1)).not.toContain('rows');
		expect(screen('', 100, 30).at(-1)).not.toContain('rows');
	});
});
