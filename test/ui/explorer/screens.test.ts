import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore, type Store} from '../../../source/store/index.ts';
import {databaseOf, storeOf} from '../../fixtures/database.ts';
import {recordOfLongWindow, recordsOf2019} from '../../fixtures/engagements.ts';
import {frameOf} from '../../../source/ui/explorer/lines.ts';
import {linesOf} from '../../../source/ui/kit/frame.ts';
import {lineText} from '../../../source/ui/kit/line.ts';
import {explorerOf, Player} from './player.ts';
import {manyRecords} from './records.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

function screen(keys: string, columns = 80, rows = 24, of: Store = store): readonly string[] {
	return new Player(of, columns, rows).press(keys).lines;
}

describe('the keys of a panel', () => {
	test.each([
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
		['enter r', 60, '↑↓ move  ⏎ open  ? keys  esc back'],
		['L y', 30, '⏎ áp dụng  esc quay lại'],
	])('after %s in %i columns are said in whole', (keys, columns, help) => {
		expect(screen(keys, columns, 15).at(-1)?.trim()).toBe(help);
	});
});

describe('the list', () => {
	test('at 80x24: title, search, years, heading, records, keys', () => {
		const lines = screen('');
		expect(lines[0]).toMatch(/^ communique {2}US–Vietnam defence engagements +EN {2}36 records$/u);
		expect(lines[1]).toMatch(/^ \/ type \/ to search +year any · leader any · kind any$/u);
		expect(lines[2]).toMatch(/1996–2025/u);
		expect(lines[3]).toMatch(/^ +Date +Kind +Engagement +Place/u);
		expect(lines[4]).toMatch(/^ ▸ +2 Nov 2025 +talks +Giang and Hegseth hold talks in.* Hanoi$/u);
		expect(lines.at(-1)).toMatch(/^ ↑↓ move {2}⏎ open .*q quit/u);
	});

	test('in Vietnamese everything is', () => {
		const lines = screen('L');
		expect(lines[0]).toContain('Đối ngoại quốc phòng Việt Nam – Hoa Kỳ');
		expect(lines[3]).toMatch(/Ngày +Loại +Hoạt động +Địa điểm/u);
		expect(lines[4]).toMatch(/2\/11\/2025 +hội đàm +Đại tướng Phan Văn Giang/u);
	});

	test('columns of a row stand under their headings, after wide letters too', () => {
		const lines = screen('');
		const column = lines[3]?.indexOf('Place') ?? -1;
		const talks = lines.filter(line => line.includes('of the yearly talks'));
		expect(talks.length).toBeGreaterThan(5);
		for (const line of talks) expect(line.indexOf('Hanoi')).toBe(column);
	});

	test('narrow terminals lose the place, then the kind', () => {
		expect(screen('', 80).join('\n')).toContain('Place');
		expect(screen('', 59).join('\n')).not.toContain('Place');
		expect(screen('', 59).join('\n')).toContain('Kind');
		expect(screen('', 40).join('\n')).not.toContain('Kind');
		expect(screen('', 40).join('\n')).toContain('Engagement');
	});

	test('from 120 columns the selected record stands beside the list', () => {
		const lines = screen('', 120, 40).join('\n');
		expect(lines).toContain('│ Giang and Hegseth hold talks in Hanoi');
		expect(lines).toContain('│ Why this date');
		expect(screen('', 119, 40).join('\n')).not.toContain('│');
	});

	test('an uncertain date looks uncertain', () => {
		expect(screen('/ r o n d e a u').join('\n')).toMatch(/7 Apr 2010–12 \? /u);
	});

	test('one that falls in the filtered year only possibly carries a question mark', () => {
		const rows = screen('/ y e a r : 2 0 1 9', 80, 24, storeOf(recordsOf2019)).slice(4, 6);
		expect(
			rows.map(
				row =>
					row
						.slice(3)
						.trim()
						.split(/\s{2,}/u)[0],
			),
		).toEqual(['20 Nov 2019', 'c. 2019 ?']);
	});

	test('a doubtful date that is too long for its column keeps its question mark', () => {
		const row = (columns: number) => screen('', columns, 24, storeOf([recordOfLongWindow]))[4]?.slice(0, 24);
		expect(row(80)).toMatch(/^ ▸ +5 Sep 2025 – 22… \? /u);
		expect(row(40)).toMatch(/^ ▸ +5 Sep 2025 –… \? /u);
	});

	test('a filter shows how many of all are left, and what it is', () => {
		const lines = screen('f j j enter tab enter escape');
		expect(lines[1]).toMatch(/kind \S+/u);
		expect(lines[2]).toMatch(/\d+ of 36$/u);
	});

	test('a typo says what was searched instead', () => {
		expect(screen('/ r o n d a e u').at(-1)).toBe(' No “rondaeu”: showing rondeau.');
	});

	test('nothing found is said, with the way out', () => {
		const lines = screen('/ q q q q q q enter').join('\n');
		expect(lines).toContain('No engagement matches.');
		expect(lines).toContain('Esc clears the search');
	});

	test('an empty database is said to be empty', () => {
		expect(screen('', 80, 24, storeOf([])).join('\n')).toContain('The database holds no engagement.');
	});

	test('marks are seen without colour, and counted', () => {
		const lines = screen('space space');
		expect(lines[4]).toMatch(/^ {2}✓ /u);
		expect(lines[5]).toMatch(/^ {2}✓ /u);
		expect(lines[6]).toMatch(/^ ▸ {2}/u);
		expect(lines.at(-1)).toContain('✓ 2 marked');
		expect(screen('space space', 200, 50).at(-1)).toMatch(/✓ 2 marked$/u);
	});

	test.each([40, 50, 60, 70, 80, 90, 120])(
		'at %d columns the way to help and out is named, with marks too',
		columns => {
			for (const keys of ['', 'space', 'L', 'L space', 'enter', 'space enter'])
				expect(screen(keys, columns).at(-1), keys).toMatch(/\? \p{L}+ {2}(?:q|esc) \p{L}+/u);
		},
	);

	test('a marked record that is selected shows both', () => {
		const row = screen('space k')[4] ?? '';
		expect(row).toMatch(/^ ▸✓ /u);
	});
});

describe('the other screens', () => {
	test('a record tells why its date is what it is', () => {
		const text = screen('/ r o n d e a u enter enter', 100, 40).join('\n');
		expect(text).toContain('Why this date');
		expect(text).toContain('• The text gives 7 April without a year.');
		expect(text).toContain('Ann Rondeau was President of the National Defense University 2009-07-10');
	});

	test('a long record says how much is below, and where in the list it stands', () => {
		const text = screen('enter', 80, 15);
		expect(text.at(-2)).toMatch(/^ ↓ \d+ more lines below +1 \/ 36$/u);
		expect(screen('enter G', 80, 15).at(-2)).not.toContain('below');
	});

	test('the picker shows values, counts, marks and what is only possible', () => {
		const text = screen('y tab').join('\n');
		expect(text).toMatch(/✓ 2025 +4 /u);
		expect(text).toMatch(/▸ +2024 +3 /u);
		expect(text).toMatch(/2012 +2 +▆+ +1\?/u);
	});

	test('the leader picker tells the sides', () => {
		expect(screen('l').join('\n')).toMatch(/VN Phan Văn Giang/u);
	});

	test('the panel of filters names all six with their values', () => {
		const text = screen('y enter f').join('\n');
		expect(text).toMatch(/▸ +Years +2025/u);
		for (const facet of ['Leaders', 'Kinds', 'Topics', 'Places', 'Sides'])
			expect(text).toMatch(new RegExp(`${facet} +any`, 'u'));
	});

	test('the export dialog says what, how many and where to, and shows the file', () => {
		const text = screen('e').join('\n');
		expect(text).toMatch(/ ▸ Export +\( \) this record 1 +\( \) its whole visit 2 +\(•\) this view 36/u);
		expect(text).toMatch(/Format +\(•\) md +\( \) csv/u);
		expect(text).toMatch(/Options +\[ \] a section for each record/u);
		expect(text).toMatch(
			/To +communique-2026-07-30\.md\n +\/home\/reader\/notes\/communique-2026-07-30\.md\n/u,
		);
		expect(text).toContain('$        communique export communique-2026-07-30.md --lang en');
		expect(text).toMatch(
			/Preview ─+ 36 records · \d+ sources · \d+ kB\n # US–Vietnam defence engagements\n/u,
		);
		expect(text).toMatch(/ ▾ \d+ more lines\n/u);
		expect(screen('space e').join('\n')).toContain('(•) the marked 1');
		expect(screen('enter e tab tab').join('\n')).toContain('▸ Options  [x] a section');
	});

	test('on a wide screen the file stands beside the choices, and is scrolled there', () => {
		const lines = screen('e', 120, 40);
		const [, file = ''] = /│ (?<file># US.*)$/mu.exec(lines.join('\n')) ?? [];
		expect(file).toBe('# US–Vietnam defence engagements');
		expect(lines.join('\n')).toMatch(/\(•\) this view +36 │/u);
		expect(lines.join('\n')).toMatch(/^ {3}communique export +│/mu);
		expect(lines.join('\n')).toMatch(/^ \? 12 dates in doubt keep their mark +│|^ \? \d+ dates? in doubt/mu);
		const below = (keys: string): string | undefined =>
			/│ ▾ (?<lines>\d+) more/u.exec(screen(keys, 120, 40).join('\n'))?.groups?.['lines'];
		expect(Number(below('e')) - Number(below('e J J J J J J'))).toBeGreaterThan(0);
		expect(below('e J J K K')).toBe(below('e'));
	});

	test('for a screen reader the file stands below the choices, however wide the screen is', () => {
		const explorer = explorerOf(store, true);
		const frame = frameOf(explorer.viewModel(new Player(store, 120, 40).press('e').state, 120, 40));
		expect(
			linesOf(frame)
				.map(line => lineText(line, false))
				.join('\n'),
		).not.toContain('│');
	});

	test('at 40 columns the name of the file, the end of its path and every choice can be read', () => {
		const text = screen('e enter', 40, 15).join('\n');
		expect(text).toContain('communique-2026-07-30.md▏');
		expect(text).toMatch(/…\S+\/communique-2026-07-30\.md\n/u);
		expect(text).toContain('‹ this view 36 ›');
		expect(screen('e tab left', 40, 15).join('\n')).toContain('‹ ris ›');
		expect(text).toContain('# US–Vietnam defence engagements');
	});

	test('where there is hardly room, the field that has the keys is in sight', () => {
		expect(screen('e', 30, 8).join('\n')).toContain('▸ Export');
		expect(screen('e enter', 30, 8).join('\n')).toMatch(/▸ To +…?\S+▏/u);
	});

	test('the help starts with the keys and ends with the search language', () => {
		expect(screen('?').join('\n')).toMatch(/Keys[^]*↑ {2}k/u);
		expect(screen('? G').join('\n')).toContain('is:inferred');
	});

	test('hostile text is plain letters', () => {
		const text = screen('/ H Y P E R L I N K enter enter', 120, 40).join('\n');
		expect(text).toContain('=HYPERLINK("https://evil.example";"x")|');
		expect(text).not.toContain('owned');
	});
});
