import {describe, expect, test} from 'vitest';
import type {Source} from '../../../../source/domain/engagement.ts';
import {displayWidth} from '../../../../source/text/width.ts';
import {storeOf} from '../../../fixtures/database.ts';
import {engagement, source} from '../../../fixtures/engagements.ts';
import {Player} from '../player.ts';

const report = (publisher: string, rest: Partial<Source> = {}): Source =>
	source({publisher, title: `As ${publisher} has it`, url: `https://news.example/${publisher}`, ...rest});
const record = engagement({
	date: '2025-05-02',
	date_basis: 'inferred',
	date_reasons: ['The text gives 2 May without a year.', 'The ship was new in 2025.'],
	confidence: 'medium',
	sources: [
		report('Daily', {says: ['date', 'place']}),
		report('Agency', {says: ['date'], reprint_of: 0}),
		report('Unread'),
		report('Stranger', {says: ['place'], differs: {date: 'the third of May'}, missing: 'not-archived'}),
	],
});
const store = storeOf([record]);
const translated = storeOf([record], {dateReasons: [['The ship was new in 2025.', 'Năm 2025 tàu còn mới.']]});
const evidenceAt = (columns: number, rows: number, keys = ''): Player =>
	new Player(store, columns, rows).press(`enter i ${keys}`);

describe('the evidence on screen', () => {
	test('has a column for each fact, and the independent sources under it', () => {
		const {frame} = evidenceAt(80, 24);
		expect(frame).toMatch(/^ +date +place +people +kind +amount$/mu);
		expect(frame).toMatch(/^ 1 Daily +● +● +· +· +·$/mu);
		expect(frame).toMatch(/^ 2 Agency +● +· +· +· +·\n +repeats source 1$/mu);
		expect(frame).toMatch(/^ 3 Unread +not recorded what it says$/mu);
		expect(frame).toMatch(/^ 4 Stranger +≠ +● +· +· +·\n +date otherwise: the third of May$/mu);
		expect(frame).toMatch(/^ {3}3 of 4 sources independent +1 +2 +· +· +·$/mu);
		expect(frame).toContain(' ● says it  ≠ says otherwise  · does not say it\n');
	});

	test('says why the record has its date, and which pages are not archived', () => {
		const {frame} = evidenceAt(80, 40);
		expect(frame).toContain(' 2 May 2025 · Day inferred · confidence medium\n');
		expect(frame).toContain(' • The text gives 2 May without a year.\n • The ship was new in 2025.\n');
		expect(frame.replaceAll(/\s+/gu, ' ')).toContain('without it: the third of May (source 4).');
		expect(frame.replaceAll(/\s+/gu, ' ')).toContain(
			' The page could not be had (no archived copy), and headline or day were looked for in vain: 4 Stranger. ',
		);
	});

	test('is told in words on a narrow screen, and scrolls', () => {
		const player = evidenceAt(40, 15);
		expect(player.frame).toContain(' 1 Daily\n   says date, place\n');
		expect(player.frame).toMatch(/▾ \d+ more/u);
		expect(player.press('G').frame).toContain('4 Stranger.');
		for (const line of player.lines) expect(displayWidth(line)).toBeLessThanOrEqual(40);
	});

	test('speaks Vietnamese', () => {
		const {frame} = evidenceAt(80, 24, 'L');
		expect(frame).toMatch(/^ Bằng chứng {2}/mu);
		expect(frame).toMatch(/ngày +địa điểm +thành phần +loại +số lượng/u);
		expect(frame).toContain('3 nguồn độc lập trên 4 nguồn');
		expect(evidenceAt(80, 40, 'L').frame).toContain(
			' Căn cứ (điều do người biên soạn tự ghi còn bằng tiếng Anh):\n • Văn bản nêu ngày 2 tháng 5',
		);
		expect(evidenceAt(80, 40).frame).not.toContain('English');
	});

	test('has in Vietnamese what editors wrote, and does not say then that it is in English', () => {
		const player = new Player(translated, 80, 40).press('enter i L');
		expect(player.frame).toContain(
			' • Văn bản nêu ngày 2 tháng 5 mà không có năm.\n • Năm 2025 tàu còn mới.\n',
		);
		expect(player.frame).not.toContain('bằng tiếng Anh');
		expect(player.press('L').frame).toContain(' • The ship was new in 2025.\n');
	});
});
