import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore, type Store} from '../../../source/store/index.ts';
import {databaseOf, storeOf} from '../../fixtures/database.ts';
import {recordOfLongWindow, recordsOf2019} from '../../fixtures/engagements.ts';
import {Player} from './player.ts';
import {displayWidth} from '../../../source/text/width.ts';
import {apartRecords, manyRecords} from './records.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(apartRecords));
});
afterAll(() => store.close());

function screen(keys: string, columns = 80, rows = 24, of: Store = store): readonly string[] {
	return new Player(of, columns, rows).press(keys).lines;
}

describe('the list', () => {
	test('at 80x24: query, years, headings, rules, records, preview, keys', () => {
		const lines = screen('');
		expect(lines[0]).toMatch(/^ \/ search, or {2}l {2}leader .* 36 of 36 {3}EN$/u);
		expect(lines[1]).toMatch(/^ 1995·.* 2025█$/u);
		expect(lines[2]).toBe('           Date  Vietnam             United States        Kind      Place');
		expect(lines[3]).toMatch(/^ 2025 ─{60,} 3 \+1\?$/u);
		expect(lines[4]).toBe('▌         2 Nov  Phan Văn Giang    ⇄ Pete Hegseth         talks     Hanoi');
		expect(lines[5]).toBe('        1–3 Nov  Vietnam           ← Pete Hegseth         visit     Hanoi');
		expect(lines[16]).toMatch(/^ ─+ 1\/36 ─$/u);
		expect(lines[17]).toBe(' Giang and Hegseth hold talks in Hanoi');
		expect(lines[18]).toBe(' talks · Ministry of National Defence · 2 sources · high · 8 m ago');
		expect(lines[19]).toMatch(/^ The two sides reviewed dioxin/u);
		expect(lines.at(-1)).toMatch(/^ ⏎ open {2}\/ search .*e export .*q quit/u);
	});

	test('at 40x15: query, a rule, records with their first days, two lines of preview, keys', () => {
		const lines = screen('', 40, 15);
		expect(lines[0]).toMatch(/^ \/ +36\/36 EN$/u);
		expect(lines[1]).toMatch(/^ 2025 ─+ 3 \+1\?$/u);
		expect(lines[2]).toBe('▌ 2 Nov  Phan Văn Giang ⇄ Pete Hegseth');
		expect(lines[3]).toBe('  1 Nov  Vietnam        ← Pete Hegseth');
		expect(lines[10]).toMatch(/^ ─+ 1\/36 ─$/u);
		expect(lines[11]).toMatch(/^ talks · Ministry of National/u);
		expect(lines[12]).toBe(' 2 sources · high · 8 m ago');
	});

	test('in Vietnamese everything is', () => {
		const lines = screen('L');
		expect(lines[0]).toMatch(/^ \/ tìm, hoặc .* 36 trên 36 {3}VI$/u);
		expect(lines[2]).toBe('           Ngày  Việt Nam            Hoa Kỳ               Loại      Nơi');
		expect(lines[4]).toBe('▌          2/11  Phan Văn Giang    ⇄ Pete Hegseth         hội đàm   Hà Nội');
		expect(lines[17]).toBe(' Đại tướng Phan Văn Giang hội đàm với ông Pete Hegseth tại Hà Nội');
		expect(lines[18]).toMatch(/^ hội đàm · .* 2 nguồn · tin cậy cao · 8 tháng trước$/u);
	});

	test('columns of a row stand under their headings, after wide letters too', () => {
		const lines = new Player(store, 80, 60).lines;
		const at = (heading: string): number => displayWidth(lines[2]?.split(heading)[0] ?? '');
		const rows = lines.slice(3).filter(line => /[⇄→←]/u.test(line));
		expect(rows.length).toBeGreaterThan(20);
		expect(rows.some(line => line.includes('漢字'))).toBe(true);
		for (const line of rows) {
			const [left = '', right = ''] = line.split(/ [⇄→←] /u);
			expect(displayWidth(left), line).toBe(at('United States') - 3);
			expect(left.slice(at('Vietnam')), line).toMatch(/^\S/u);
			// A kind, and a place where one is known, after the name and those who are not named.
			expect(right, line).toMatch(/^\S.{19} \S/u);
		}
	});

	test('narrow terminals lose the title, then the place, then the kind, never a name', () => {
		const headings = (columns: number) => screen('', columns, 24)[2] ?? '';
		expect(headings(200)).toMatch(/Vietnam +United States +Kind +Place +Title/u);
		expect(headings(80)).toMatch(/Vietnam +United States +Kind +Place$/u);
		expect(headings(79)).toMatch(/Vietnam +United States +Kind$/u);
		expect(headings(68)).toMatch(/Vietnam +United States$/u);
		for (const columns of [30, 40, 55, 56, 68, 79, 80, 200])
			expect(screen('', columns).join('\n'), `${columns}`).toMatch(/Giang *⇄ (?:Pete )?Hegseth/u);
	});

	test('from 120 columns the selected record stands beside the list, under it before', () => {
		const lines = screen('', 120, 40).join('\n');
		expect(lines).toContain('│ Giang and Hegseth hold talks in Hanoi');
		expect(lines).toContain('│ 2 sources · confidence high');
		expect(lines).toContain('│ Phan Văn Giang  host');
		expect(screen('', 119, 40).join('\n')).not.toContain('│');
		expect(screen('', 119, 40).join('\n')).toContain('\n Giang and Hegseth hold talks in Hanoi');
	});

	test('an uncertain date looks uncertain', () => {
		const row = screen('/ r o n d e a u').find(line => line.startsWith('▌'));
		expect(row).toMatch(/^▌ +7 Apr 2010\? Phùng Quang Thanh +⇄ Ann E\. Rondeau/u);
	});

	test('one that falls in the filtered year only possibly carries a question mark', () => {
		const lines = screen('y enter', 80, 24, storeOf(recordsOf2019));
		expect(lines[0]).toMatch(/2019 ×/u);
		const rows = lines.filter(line => /[⇄→←]/u.test(line));
		expect(rows.map(row => row.slice(1, 17).trim())).toEqual(['20 Nov', '2019~']);
		expect(lines.find(line => line.startsWith(' 2019 ─'))).toMatch(/ 1 \+1\?$/u);
	});

	test('the rows of a query by relevance have their years, since no rule says them', () => {
		const lines = screen('/ h e g s e t h');
		expect(lines.join('\n')).not.toMatch(/^ 2025 ─/mu);
		expect(lines.filter(line => /[⇄→←]/u.test(line)).map(row => row.slice(0, 15))).toContain(
			'▌  2 Nov 2025  ',
		);
		expect(lines.join('\n')).toMatch(/^ +1 Nov 2025– /mu);
		expect(screen('/ h e g s e t h', 40, 15).join('\n')).toMatch(/^▌Nov 2025 /mu);
	});

	test('a doubtful date that is too long for its column keeps its question mark', () => {
		const row = (columns: number) =>
			screen('', columns, 24, storeOf([recordOfLongWindow])).find(line => line.startsWith('▌'));
		expect(row(80)).toMatch(/^▌ +5 Sep…22 Nov\? /u);
		expect(row(40)).toMatch(/^▌ 5 Sep\? /u);
	});

	test('a filter shows how many of all are left, and what it is', () => {
		const lines = screen('f j j enter tab enter escape');
		expect(lines[0]).toMatch(/^ \/ {2}official visit ×\+35 +1 of 36 {3}EN$/u);
	});

	test('filters that do not fit behind the query stand on a line of their own', () => {
		const lines = screen(
			'l p e t e enter y tab down tab enter f j j enter tab down tab enter escape',
			56,
			24,
		);
		expect(lines[0]).toMatch(/of 36 {3}EN$/u);
		expect(lines[0]).toContain('  Pete Hegseth ×');
		expect(lines[1]).toBe('  official visit, phone call ×+2   2023, 2025 ×+9');
		expect(lines[2]).toMatch(/^ 20\d\d/u);
		expect(lines).toHaveLength(23);
	});

	test('a typo says what was searched instead', () => {
		expect(screen('/ r o n d a e u').at(-1)).toBe(' No “rondaeu”: showing rondeau.');
	});

	test('nothing found is said, with the way out', () => {
		const lines = screen('/ q q q q q q enter').join('\n');
		expect(lines).toMatch(/Nothing says|No engagement fits|No engagement matches/u);
		expect(lines).toContain('Absence here is not absence in fact.');
	});

	test('an empty database is said to be empty', () => {
		expect(screen('', 80, 24, storeOf([])).join('\n')).toContain('The database holds no engagement.');
	});

	test('marks are seen without colour, and counted', () => {
		const lines = screen('space space');
		expect(lines[4]).toMatch(/^ ● /u);
		expect(lines[5]).toMatch(/^ ● /u);
		expect(lines[6]).toMatch(/^▌ {2}/u);
		expect(lines[0]).toMatch(/ 2 marked {3}36 of 36 {3}EN$/u);
	});

	test('on a narrow screen the mark takes the place before the date', () => {
		const lines = screen('space space', 40, 15);
		expect(lines[2]).toMatch(/^● 2 Nov /u);
		expect(lines[4]).toMatch(/^▌ 4 Mar /u);
		expect(lines[0]).toMatch(/2 marked 36\/36 EN$/u);
	});

	test.each([40, 50, 60, 70, 80, 90, 120])(
		'at %d columns export, help and the way out are named',
		columns => {
			for (const keys of ['', 'space', 'L k', 'L space']) {
				const foot = screen(keys, columns).at(-1);
				expect(foot, keys).toMatch(/ e \p{L}+ /u);
				// In the list, help tells the way out; on a narrow screen the way to a file needs the room.
				expect(foot, keys).toMatch(columns < 60 ? / \? \p{L}+/u : / \? \p{L}+ {2}q \p{L}+/u);
			}
			for (const keys of ['enter', 'space enter'])
				expect(screen(keys, columns).at(-1), keys).toMatch(/ \? \p{L}+ {2}q \p{L}+/u);
		},
	);

	test('a marked record that is selected shows both', () => {
		const row = screen('space k')[4] ?? '';
		expect(row).toMatch(/^▌● /u);
	});
});

describe('the other screens', () => {
	test('the picker shows values, counts, marks and what is only possible', () => {
		const text = screen('y tab').join('\n');
		expect(text).toMatch(/✓ 2025 +4 /u);
		expect(text).toMatch(/│▌ +2024 +3 /u);
		expect(screen('y tab', 80, 40).join('\n')).toMatch(/2012 +2 +━+ +1\?/u);
	});

	test('the leader picker tells the sides', () => {
		expect(screen('l').join('\n')).toMatch(/│ Vietnam ─+ \d+ │.*│▌ {2}Phan Văn Giang/su);
	});

	test('the panel of filters names all six with their values', () => {
		const text = screen('y enter f').join('\n');
		expect(text).toMatch(/▸ +Years +2025/u);
		for (const facet of ['Leaders', 'Kinds', 'Topics', 'Places', 'Sides'])
			expect(text).toMatch(new RegExp(`${facet} +any`, 'u'));
	});

	test('the export dialog says what, how many and where to, and shows the file', () => {
		const text = screen('e', 80, 24, storeOf(manyRecords)).join('\n');
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
		expect(lines.join('\n')).toMatch(/▌ {2}\(•\) this view +36 {2}│/u);
		expect(lines.join('\n')).toMatch(/^ {4}communique export \\ +│/mu);
		expect(lines.join('\n')).toMatch(/^ {2}\? \d+ dates? in doubt keeps? (?:its|their) mark +│/mu);
		const below = (keys: string): string | undefined =>
			/│ ▾ (?<lines>\d+) more/u.exec(screen(keys, 120, 40).join('\n'))?.groups?.['lines'];
		expect(Number(below('e')) - Number(below('e J J J J J J'))).toBeGreaterThan(0);
		expect(below('e J J K K')).toBe(below('e'));
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

	test('hostile text is plain letters', () => {
		const text = screen('/ H Y P E R L I N K enter enter', 120, 40).join('\n');
		expect(text).toContain('=HYPERLINK("https://evil.example";"x")|');
		expect(text).not.toContain('owned');
	});
});
