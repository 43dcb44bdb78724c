import {describe, expect, test} from 'vitest';
import {played} from './player.ts';
import {TranslatedSentences} from '../../../source/domain/translated-sentences.ts';
import {recordOfLongWindow} from '../../fixtures/engagements.ts';
import {newProposal, reviewStart} from './samples.ts';

function screen(keys: string, columns = 80, rows = 24, start = reviewStart()): readonly string[] {
	return played(keys, start, columns, rows).frame.split('\n');
}

function text(keys: string, columns = 80, rows = 24, start = reviewStart()): string {
	return screen(keys, columns, rows, start).join('\n');
}

describe('the list', () => {
	test('title with counts, heading, records with decision and state, skipped ones with the reason, keys', () => {
		const lines = screen('');
		expect(lines[0]).toMatch(
			/^ communique import {2}2 new · 1 merge · 1 conflict · 2 skipped +EN {2}✓ 1 of 4$/u,
		);
		expect(lines[1]).toMatch(/^ +Status +Date +Kind +Engagement/u);
		expect(lines[2]).toMatch(/^ ▸\? +new +7 Feb 2025 +reception +Phan Văn Giang receives/u);
		expect(lines[3]).toMatch(/^ {2}✓ +merges +2 Nov 2025 +talks/u);
		expect(lines[4]).toMatch(/^ {2}\? +conflict +25 Nov 2019 +official visit/u);
		expect(lines[5]).toMatch(/^ {2}\? +new +7 Apr 2010–12 \? +dialogue/u);
		expect(lines[6]).toMatch(/^ {6}skipped +line 20 +It does not say who/u);
		expect(lines[7]).toMatch(/^ {6}skipped +empty\.txt/u);
		expect(lines.at(-1)).toMatch(/^ ↑↓ move .*w save .*\? keys {2}q leave$/u);
	});

	test('decisions and edits are seen without colour', () => {
		expect(screen('r')[2]).toMatch(/^ ▸✗ /u);
		expect(screen('a enter j e ? enter escape')[2]).toMatch(/^ ▸✓\* /u);
		expect(screen('R')[0]).toMatch(/✓ 0 of 4$/u);
	});

	test('narrow screens have signs for statuses, and lose the kind', () => {
		const lines = screen('', 40, 15);
		expect(lines[0]).toMatch(/\+2 {2}→1 {2}!1 {2}·2/u);
		expect(lines[2]).toMatch(/^ ▸\? +\+ +7 Feb 2025 +Phan/u);
		expect(lines[4]).toMatch(/^ {2}\? +! +25 Nov 2019/u);
		expect(lines[5]).toMatch(/7 Apr 2010–12 \?/u);
	});

	test('a doubtful date that is too long for its column keeps its question mark', () => {
		const start = reviewStart({proposals: [{...newProposal, record: recordOfLongWindow}]});
		expect(screen('', 80, 24, start)[2]).toMatch(/new +5 Sep 2025 – 22… \? /u);
		expect(screen('', 40, 15, start)[2]).toMatch(/\+ +5 Sep 2025 –… \? /u);
	});

	test('from 100 columns the record and its passage stand beside it', () => {
		expect(text('', 99, 30)).not.toContain('│');
		const beside = text('', 100, 30);
		expect(beside).toContain('│   Date      7 Feb 2025');
		expect(beside).toContain('│ Passage clipping.txt, line 3');
	});

	test('on a narrow one the passage stands under it, and of a skipped one the reason', () => {
		expect(text('')).toMatch(/─{80}\n Passage clipping\.txt, line 3\n Chiều 7\/2/u);
		expect(text('G k')).toMatch(/─{80}\n skipped clipping\.txt, line 20\n It does not say[^]*Giá cà phê/u);
	});

	test('in Vietnamese everything is', () => {
		const lines = screen('L');
		expect(lines[0]).toMatch(/nhập tin {2}2 mới · 1 gộp · 1 mâu thuẫn · 2 bỏ qua +VI {2}✓ 1 \/ 4$/u);
		expect(lines[1]).toMatch(/Trạng thái +Ngày +Loại +Hoạt động/u);
		expect(lines[3]).toMatch(/gộp +2\/11\/2025 +hội đàm +Đại tướng/u);
		expect(lines.at(-1)).toMatch(/\? phím {2}q thoát$/u);
	});
});

describe('the fields', () => {
	test('a set of dates is broken between dates', () => {
		const {frame} = played('j j j enter', reviewStart(), 44, 30);
		expect(frame).toMatch(/\[2010-04-07,2011-04-07,\n[ │]+2012-04-07\]/u);
	});

	test('the date with its reasons, people with office and part, who is new', () => {
		const shown = text('enter j', 80, 40);
		expect(shown).toMatch(/▸ Date +7 Feb 2025, afternoon \(inferred\)\n │ +• The text gives 7 February/u);
		expect(shown).toMatch(
			/Person +VN Phan Văn Giang\n +Office +Minister of National Defence\n +Part +host\n/u,
		);
		expect(shown).toMatch(
			/Person +US Mira Alden\n +not in the list of leaders: will be created\n +Office +Assistant Secretary of the Navy\n +Part +visitor/u,
		);
		expect(shown).toMatch(/Topics +training and education/u);
		expect(shown).toMatch(/Title EN +Phan Văn Giang receives Mira Alden in Hanoi/u);
		expect(shown).toMatch(/Sources +Báo Hải Vân,[^]*clipping\.txt, line 3/u);
	});

	test('the reasons in Vietnamese, as far as the data have them', () => {
		const [, hand = ''] = newProposal.record.date_reasons;
		const start = reviewStart();
		const dateReasons = new TranslatedSentences(() => new Map([[hand, 'Đăng ngày 8/2/2025.']]));
		const {frame} = played('L enter j', {...start, vocabulary: {...start.vocabulary, dateReasons}}, 80, 40);
		expect(frame).toMatch(/• Văn bản nêu ngày 7 tháng 2 mà[^•]*• Đăng ngày 8\/2\/2025\./u);
	});

	test('what a merge adds, in sentences', () => {
		const shown = text('j enter', 90, 40);
		expect(shown).toMatch(
			/Status +The same event as a known record:\n │ +2 Nov 2025 · Giang and Hegseth hold talks/u,
		);
		expect(shown).toMatch(/\+ Adds the source Harbour Gazette, “Ministers meet”/u);
		expect(shown).toMatch(/\+ Fills in what is empty: venue, venue in Vietnamese\./u);
	});

	test('what contradicts the known record, and what accepting means', () => {
		const shown = text('j j enter', 120, 40);
		expect(shown).toContain('It contradicts a known record:');
		expect(shown).toMatch(/19–21 Nov 2019 · A secretary visits Hanoi/u);
		expect(shown).toMatch(/! The known record gives/u);
		expect(shown).toContain('Accepted, it is merged all the same');
	});

	test('a changed field carries a star', () => {
		expect(text('enter j e ? enter')).toMatch(/▸ Date\* +7 Feb 2025 \?, afternoon/u);
	});
});

describe('what is behind the selected field', () => {
	const matched = (keys: string): readonly string[] =>
		played(keys, reviewStart(), 200, 50)
			.model.detail.passage.flat()
			.filter(segment => segment.style === 'match')
			.map(segment => segment.text);

	test.each([
		['enter j', ['Chiều 7/2']],
		['enter j j', ['đã tiếp']],
		['enter j j j', ['Hà Nội']],
		['enter j j j j j', ['Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng']],
		['enter j j j j j j j j', ['bà Mira Alden, Trợ lý Bộ trưởng Hải quân Hoa Kỳ']],
		['enter j j j j j j j j j j j j', ['đào tạo']],
		['enter G k', []],
		['j enter j', []],
		['enter j e', ['Chiều 7/2']],
	])('%s highlights %s', (keys, expected) => {
		expect(matched(keys).join(' ')).toBe(expected.join(' '));
	});

	test('in the list it is everything', () => {
		expect(matched('')).toContain('Chiều 7/2');
		expect(matched('')).toContain('đào tạo');
	});
});

describe('the other screens', () => {
	test('before saving: what is saved, what is not, who is new, where to', () => {
		const shown = text('w');
		expect(shown).toMatch(
			/0 new, 1 merged, 3 undecided left out, 2 skipped →\s+~\/\.local\/share\/communique/u,
		);
		expect(shown).toMatch(/Undecided, so left out[^]* • 25 Nov 2019 · A secretary visits Hanoi/u);
		expect(text('a j j r w')).toMatch(/New people\n • Mira Alden[^]*Left out\n • 25 Nov 2019/u);
		expect(screen('w').at(-1)).toMatch(/⏎ save {2}esc back$/u);
	});

	test('the summary counts rejected records apart, and merged conflicts', () => {
		expect(text('A r j j r w')).toMatch(/1 new, 1 merged, 1 conflict left out, 1 rejected, 2 skipped/u);
		expect(text('A w')).toMatch(/2 new, 2 merged, 2 skipped[^]*1 conflict merged all the same/u);
		expect(text('R w')).toContain('Nothing is accepted');
		expect(text('r w')).not.toContain('New people');
	});

	test('the help lists every key and sign', () => {
		const shown = text('?', 100, 60);
		for (const keys of ['↑  k', 'Ctrl-R', 'w  s', 'Shift-Tab', 'Space', 'PgDn'])
			expect(shown).toContain(keys);
		expect(shown).toMatch(/✗ +rejected: will be left out/u);
	});

	test('a question before leaving', () => {
		expect(screen('r q').at(-1)).toBe(' Nothing is saved; q again leaves.');
	});

	test('an open field: name, text with the cursor, what is wanted, suggestions', () => {
		expect(text('enter j e')).toMatch(/ Date\n 2025-02-07▏\n 20\/11\/2019, 20 November 2019/u);
		expect(text('enter j j e')).toMatch(/ Kind\n ▏\n Type to narrow[^]*▸ reception/u);
		expect(text('enter j e x enter')).toMatch(/2025-02-07x▏\n ✗ Not a date: “2025-02-07x”\.\n 20\/11\/2019/u);
	});

	test('nothing proposed: it says so, with the reasons', () => {
		const shown = text('', 80, 24, reviewStart({proposals: []}));
		expect(shown).toContain('No engagement was found in what was read.');
		expect(shown).toMatch(/▸ clipping\.txt, line 20: It does not say who visited where\./u);
		expect(shown).toContain('empty.txt: No meeting, visit or handover is reported.');
		expect(text('', 80, 24, reviewStart({proposals: [], skipped: []}))).toContain(
			'There is nothing to review.',
		);
	});

	test('a kind for which the database has no word is shown by its id', () => {
		const {vocabulary, ...rest} = reviewStart();
		expect(text('', 80, 24, {...rest, vocabulary: {...vocabulary, kinds: []}})).toMatch(
			/25 Nov 2019 +official-visit/u,
		);
	});
});
