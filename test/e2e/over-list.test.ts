import {expect, test} from 'vitest';
import {explorer} from './explorer.ts';
import {keys, type Session} from './terminal.ts';

const giang = ['-l', 'phan-van-giang', '-y', '2021..2025'];

/** The letters of a line of the screen that have an attribute. */
function lettersWith(session: Session, row: number, has: 'isDim' | 'isBold' | 'isInverse'): string {
	const {active} = session.screen.buffer;
	const line = active.getLine(active.viewportY + row);
	const cells = Array.from({length: session.screen.cols}, (_, column) => line?.getCell(column));
	return cells
		.flatMap(cell => (cell === undefined || cell[has]() === 0 ? [] : [cell.getChars().padEnd(1)]))
		.join('');
}

test('the help lies over the dim list, in three columns of bold keys, and the head stays', async () => {
	const session = await explorer({arguments: giang});
	const before = session.lines();
	await session.steps(['?', '╭─ Keys'], ['mark', '/ mark▏'], ['\u{15}', '/ ▏']);
	const lines = session.lines();
	expect(lines.slice(0, 2)).toEqual(before.slice(0, 2));
	for (const row of [4, 10, 17]) {
		const [was, is] = [before[row]?.padEnd(80) ?? '', lines[row]?.padEnd(80) ?? ''];
		expect(is.slice(0, 2) + is.slice(78)).toBe(was.slice(0, 2) + was.slice(78));
		expect(lettersWith(session, row, 'isDim')).toContain(was.slice(78).trim());
	}
	expect(lines[4]).toMatch(/│ Find ─+ {2}View ─+ {2}Keep ─+ +│/u);
	expect(lettersWith(session, 5, 'isBold')).toMatch(/^\/ *s *Space ⇥ *$/u);
	expect(lines.at(-2)).toMatch(/^ ↑↓ scroll +esc back$/u);
});

test('the search line has a bold query, a reversed caret, and the forms of a query in its foot', async () => {
	const session = await explorer({});
	await session.steps(['/', '▏'], ['hegseth', 'hegseth▏']);
	expect(lettersWith(session, 0, 'isBold')).toMatch(/\/ ?hegseth/u);
	expect(lettersWith(session, 0, 'isInverse')).toBe('▏');
	expect(session.lines().at(-2)).toMatch(/⏎ keep .*"…" phrase {2}-w without {2}a \| b either +esc back$/u);
});

test('a record says who met whom in its visit, and what its digits open', async () => {
	const session = await explorer({arguments: giang, columns: 120, rows: 40});
	await session.steps([keys.enter, 'In this visit  [ ] ─'], ['n', /▌├ 2 Nov +\p{L}+ +\p{L}.* [⇄←→] /u]);
	await session.steps(['n', /^ 1–\d open source .* \? keys {2}q back$/mu], ['q', '⏎ open']);
});

test('an empty list says what was asked; its keys take a way out', async () => {
	const session = await explorer({});
	await session.steps(
		['/', '▏'],
		['austin dioxin "quang tri"', 'Nothing says all of: austin dioxin "quang tri".'],
	);
	await session.steps([keys.enter, /⏎ take the first {2}1–\d take {2}esc clear search .*q quit$/mu]);
	const way = session.lines().find(each => /^ +\d {2}austin dioxin {2}/u.test(each));
	await session.steps([
		way?.trim()[0] ?? 'no way',
		text => text.includes('/ austin dioxin') && text.includes('together'),
	]);
});
