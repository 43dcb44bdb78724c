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

function screen(keys: string, columns = 80, rows = 24): readonly string[] {
	return new Player(store, columns, rows).press(keys).lines;
}

test('a record tells why its date is what it is', () => {
	const text = screen('/ r o n d e a u enter enter', 100, 40).join('\n');
	expect(text).toContain('Why this date');
	expect(text).toContain('• The text gives 7 April without a year.');
	expect(text).toContain('Ann Rondeau was President of the National Defense University 2009-07-10');
});

test('a long record says how much is below, and over it where in the list it stands', () => {
	const text = screen('enter', 80, 15);
	expect(text[0]).toMatch(/^ ‹ list {3}1 of 36 +EN$/u);
	expect(text.at(-3)).toMatch(/^ ── ▾ \d+ more ─+$/u);
	expect(screen('enter G', 80, 15).at(-3)).toMatch(/^ ─+$/u);
});

test('over a record stands what the view is', () => {
	expect(screen('/ h e g s e t h enter l enter enter')[0]).toMatch(
		/^ ‹ list {3}1 of \d+ {3}“hegseth”, Phan Văn Giang +EN$/u,
	);
	expect(screen('v enter r enter')[0]).toMatch(/^ ‹ see also {3}1 of 1 +EN$/u);
	// Folded, the meeting stands under the row that the cursor is on.
	expect(screen('enter r enter')[0]).toMatch(/^ ‹ see also {3}1 of 1 +EN$/u);
});

test('under a record of one column stands its visit, the present meeting by its place', () => {
	expect(screen('v j enter').at(-2)).toMatch(/^ This visit {2}.* 1 of 1$/u);
	expect(screen('v j enter G').at(-2)).toBe(screen('v j enter').at(-2));
	expect(screen('v j enter', 120, 40).join('\n')).toMatch(/^▌└ .*talks.*│/mu);
});

describe.each([
	['', 'list', 'Sources', 'Why this date'],
	['L ', 'danh sách', 'Nguồn', 'Căn cứ xác định ngày'],
] as const)('with "%s"', (keys, back, sources, why) => {
	test('at 40x15 the head, the title and the visit are on screen', () => {
		const lines = screen(`${keys}enter`, 40, 15);
		expect(lines[0]).toContain(` ‹ ${back}   1 `);
		expect(lines[1]).toMatch(/^ \p{Lu}/u);
		expect(lines.at(-2)).toMatch(/1 (?:of|trên) 1$/u);
	});

	test('at 80x24 sources stand behind their heading', () => {
		expect(screen(`${keys}enter`).join('\n')).toMatch(new RegExp(`^ ${sources}  1 `, 'mu'));
	});

	test.each([
		[120, 40],
		[200, 50],
	])('at %dx%d sources and evidence stand beside the text', (columns, rows) => {
		const lines = screen(`${keys}enter`, columns, rows);
		expect(lines[3]).toMatch(new RegExp(`^.{77}│ ${sources}$`, 'u'));
		expect(lines.join('\n')).toMatch(new RegExp(`│ ${why}$`, 'mu'));
	});
});
