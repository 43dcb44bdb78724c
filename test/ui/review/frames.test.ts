import {describe, expect, test} from 'vitest';
import {displayWidth} from '../../../source/text/width.ts';
import {linesOf} from '../../../source/ui/kit/frame.ts';
import type {ReviewInput} from '../../../source/ui/review/input.ts';
import {reviewFrame} from '../../../source/ui/review/lines.ts';
import {Player} from './player.ts';
import {newProposal, reviewStart, skipped} from './samples.ts';

const sizes = [
	[30, 8],
	[40, 15],
	[80, 24],
	[100, 30],
	[200, 50],
] as const;

/** Key sequences that lead to every screen, with long, wide, empty and settled contents. */
const walks = [
	'',
	'G',
	'j j',
	'r j a R',
	'L',
	'enter',
	'enter j j j j j j',
	'enter G',
	'j j enter',
	'j j j enter j j',
	'j j j enter ctrl-d ctrl-d page-down',
	'G enter',
	'j j j j enter ctrl-d',
	'enter j e x enter',
	'enter j j e',
	'enter j j e p',
	'enter j j j e a',
	'enter j j j j j j j j e i',
	'enter e',
	'enter e x enter',
	'enter j j j j j j e ctrl-u s',
	'enter j j j j j j j e',
	'G k m',
	'G k enter m e',
	'e ctrl-u 3 1 / 2 / 2 0 1 4 enter',
	'e ctrl-u 8 / 4 / 2 0 1 4 enter',
	'j j j enter G k k k k k e',
	'j j j enter G k k k k k e home',
	'j j j enter G k k k k k e ctrl-u',
	'w',
	'R w',
	'A w',
	'L w',
	'?',
	'? G',
	'L ?',
	'a r q',
	'enter u',
] as const;

const many: ReviewInput = reviewStart({
	proposals: Array.from({length: 300}, (_, index) => ({
		...newProposal,
		record: {...newProposal.record, id: `2025-02-07-number-${index}`, title_en: `Number ${index}`},
	})),
	skipped: Array.from({length: 300}, () => skipped[0]!),
});

const starts: readonly (readonly [string, ReviewInput])[] = [
	['one of each sort', reviewStart()],
	['nothing proposed', reviewStart({proposals: []})],
	['nothing read', reviewStart({proposals: [], skipped: []})],
	['many', many],
	['a path longer than any screen', reviewStart({target: `/${'very-long-folder/'.repeat(20)}communique.db`})],
	['without people and places of the database', {...reviewStart(), persons: [], places: []}],
];

function expectWithin(frame: string, columns: number, rows: number): void {
	const lines = frame.split('\n');
	expect(lines.length, frame).toBe(rows - 1);
	for (const line of lines) expect(displayWidth(line), frame).toBeLessThanOrEqual(columns);
	expect(frame).not.toMatch(/[\0-\u0009\u000B-\u001F\u007F-\u009F\u202E\u2028]/u);
	expect(frame).not.toMatch(/undefined|NaN|\[object/u);
}

describe.each(sizes)('at %d columns and %d rows', (columns, rows) => {
	test.each(starts)('%s: every screen is rows - 1 lines, none wider than the terminal', (name, start) => {
		for (const walk of name === 'one of each sort' ? walks : walks.filter((_, index) => index % 5 === 0)) {
			const player = new Player(start, columns, rows).press(walk);
			expectWithin(player.frame, columns, rows);
			expect(player.frame.split('\n').at(-1)?.trim(), walk).not.toBe('');
		}
	});

	test('the selected row or field is on screen, also after the terminal changed its size', () => {
		for (const [wasColumns, wasRows] of [sizes[0], sizes[4]]) {
			for (const [keys, marks] of [
				['G', ['▸']],
				// Of a field longer than the screen the mark's tail may be all that is seen.
				['enter G', ['▸ ', '│ ']],
				['enter j j j j', ['▸ ', '│ ']],
			] as const) {
				const player = new Player(many, wasColumns, wasRows).press(keys);
				player.columns = columns;
				player.rows = rows;
				expectWithin(player.frame, columns, rows);
				const marked = linesOf(reviewFrame(player.model))
					.flat()
					.filter(({text, style}) => style === 'here' && marks.some(mark => mark === text));
				expect(marked, `${keys} at ${wasColumns}x${wasRows}\n${player.frame}`).not.toEqual([]);
			}
		}
	});

	test('while text is typed, its cursor is on screen', () => {
		const long = 'một câu tóm tắt rất dài với chữ 漢字 và 👩‍👩‍👧 '.repeat(30);
		for (const keys of ['', 'home', 'left left left', 'home right right', 'ctrl-w']) {
			const player = new Player(reviewStart(), columns, rows).press('enter G k k e').paste(long).press(keys);
			expectWithin(player.frame, columns, rows);
			expect(player.frame, keys).toContain('▏');
		}
	});

	test('an error is on screen beside the text that it is about', () => {
		const {frame} = new Player(reviewStart(), columns, rows).press('e x enter');
		expect(frame).toContain('✗ Not a date');
		expect(frame).toContain('2025-02-07x▏');
	});

	test('a highlighted stretch is on screen', () => {
		const player = new Player(reviewStart(), columns, rows).press('j j j enter j');
		const {passage, passageTop, passageRows} = player.model.detail;
		const shown = passage.slice(passageTop, passageTop + passageRows);
		expect(shown.some(line => line.some(segment => segment.style === 'match'))).toBe(true);
	});
});

test('under the smallest size it says so in one line, uncut for a screen reader', () => {
	expect(new Player(reviewStart(), 29, 7).frame).toBe('Too small: 30x8 needed, 29x7 here.');
});

test('the same state and size give the same model, so that nothing is drawn twice', () => {
	const player = new Player();
	expect(player.model).toBe(player.model);
	const before = player.model;
	expect(player.press('j').model).not.toBe(before);
});
