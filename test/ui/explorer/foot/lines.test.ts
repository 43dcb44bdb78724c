import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore, type Store} from '../../../../source/store/index.ts';
import {databaseOf} from '../../../fixtures/database.ts';
import {withGivenKeys} from '../../../../source/ui/explorer/given-keys.ts';
import {opened} from '../keyboard.ts';
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
		['x', 80, '⏎ open  / search  l leader  y year  v fold  e export  d dossier', '? keys  q quit'],
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
			'1–2 open source  c cite  n next  p previous  / find  e export  r see also  i evidence  d dossier',
			'? keys  q back',
		],
		['enter', 40, 'n next  p previous', '? keys  q back'],
		['enter r', 60, '↑↓ move  ⏎ open  o open source  c cite', '? keys  q back'],
		['l', 80, '⏎ these records  ⇥ add  ^U clear  Alt-O either  ↑↓ move', 'esc back'],
		['l', 40, '⏎ these records  ⇥ add', 'esc back'],
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

describe('what is too long for the last line', () => {
	const path = `/home/reader/${'a-long-folder-name/'.repeat(4)}phan-van-giang.md`;
	/** The screen after 36 records were written to a path. */
	const written = (columns: number, rows: number, to = path): Player => {
		const player = new Player(store, columns, rows);
		player.saveResult = {type: 'written', path: to};
		return player.press('e enter enter');
	};

	test.each([
		[80, 24],
		[40, 15],
		[120, 40],
	])('goes on over the lines above: at %dx%d the path is whole', (columns, rows) => {
		const {lines} = written(columns, rows);
		expect(lines.slice(-5).join('').replaceAll(' ', '')).toContain(`Wrote36recordsto${path}.`);
		expect(lines).toHaveLength(rows - 1);
	});

	test('leaves everything above as it was, until the next key', () => {
		const before = new Player(store, 80, 24).lines;
		const player = written(80, 24);
		expect(player.lines.slice(0, 20)).toEqual(before.slice(0, 20));
		expect(player.press('j k').lines).toEqual(before);
	});

	test('of a path that would hide everything, the end stays', () => {
		const {lines} = written(40, 15, `/${'deep/'.repeat(100)}end.md`);
		expect(lines.at(-1)).toMatch(/end\.md\.$/u);
		expect(lines.slice(-6).some(each => each.startsWith(' …'))).toBe(true);
		expect(lines[2]).toMatch(/^▌/u);
	});

	test('a click on the lines of a notice chooses nothing', () => {
		const player = written(40, 12);
		const {cursor} = player.state;
		expect(player.mouse('click', 9, 5).state.cursor).toBe(cursor);
	});

	test('several hints stand on lines of their own, and those without room are counted', () => {
		const two = new Player(store, 80, 24).press('/').paste('yaer:2019 knid:talks panneta');
		expect(two.lines.slice(-3).join('\n')).toMatch(
			/^ No filter “yaer:” – did you mean year:\?\n No filter “knid:”/u,
		);
		const many = new Player(store, 80, 24).press('/').paste('yaer:2019 knid:talks tpoic:x laeder:y place:zz');
		expect(many.lines.at(-1)).toMatch(/ \+\d hints? ?$/u);
		expect(many.lines.at(-3)).toBe(' No filter “yaer:” – did you mean year:?');
	});
});

test('what is said of keys is said of those that the configuration has given', () => {
	const given = {
		search: ['F'],
		'take-related': ['R'],
		undo: ['U'],
		redo: ['ctrl-y'],
		mark: ['+'],
		leaders: ['P'],
	};
	const {bindings, problems} = withGivenKeys({
		...given,
		'clear-filters': ['X'],
		next: ['w'],
		'fold-all': ['Z'],
	});
	expect(problems).toEqual([]);
	const lines = (keys: string): string => {
		const player = new Player(store, 80, 24, {...opened(), bindings});
		return player.press(keys).frame;
	};
	expect(lines('')).toContain(' / search, or  P  leader   y  year ');
	expect(lines('z z z')).toContain(' type F to search');
	expect(lines('enter z z z')).not.toContain('type /');
	expect(lines('m')).toContain('+ marks a record.');
	expect(lines('s u')).not.toContain('Undone');
	expect(lines('s U')).toContain('Undone: Ctrl-Y brings it back.');
	expect(lines('s U ctrl-y')).toContain('Done again: U undoes it.');
	expect(lines('enter F h a n o i enter')).toContain('w next, N previous, Esc ends');
	expect(lines('? j')).not.toMatch(/10j/u);
});
