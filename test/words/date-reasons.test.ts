import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {importSentenceIn} from '../../source/words/date-reasons.ts';
import {conflictsBetween} from '../../source/extract/events/index.ts';
import {extract} from '../../source/extract/extract.ts';
import {readGold} from '../eval/gold.ts';
import {engagement} from '../fixtures/engagements.ts';
import {shippedReference} from '../fixtures/reference.ts';

const inVietnamese = (sentence: string): string => importSentenceIn(sentence, 'vi');

test.each([
	[
		'The text names number 11 of the series Defence Policy Dialogue, held on 2020-09-23.',
		'Văn bản nêu số thứ tự 11 trong chuỗi Defence Policy Dialogue, diễn ra ngày 2020-09-23.',
	],
	[
		'The text names number 6 of the series Fleet week, which comes after number 5 of 2011-04-02 and before number 7 of 2013-03-01.',
		'Văn bản nêu số thứ tự 6 trong chuỗi Fleet week, sau số 5 ngày 2011-04-02 và trước số 7 ngày 2013-03-01.',
	],
	['The text gives 7 February without a year.', 'Văn bản nêu ngày 7 tháng 2 mà không có năm.'],
	[
		'The text gives 27 February to 1 March without a year.',
		'Văn bản nêu ngày 27 tháng 2 đến ngày 1 tháng 3 mà không có năm.',
	],
	[
		'The text tells the week from its own day, and was published on 2019-11-20.',
		'Văn bản nói tuần tính từ ngày đăng, và được đăng ngày 2019-11-20.',
	],
	[
		'The text tells the year from its own, and was published on 2019-11-20.',
		'Văn bản nói năm tính từ năm đăng, và được đăng ngày 2019-11-20.',
	],
	['The text gives November without a year.', 'Văn bản nêu tháng 11 mà không có năm.'],
	[
		'The text names 1 May, 5 May and 9 May, and no day between them, without a year.',
		'Văn bản nêu ngày 1 tháng 5, ngày 5 tháng 5 và ngày 9 tháng 5, không gồm ngày ở giữa, không có năm.',
	],
	[
		'The text gives 9 February or 2 September 2025: day and month can be read in either order.',
		'Văn bản nêu ngày 9 tháng 2 hoặc ngày 2 tháng 9 năm 2025: ngày và tháng có thể đọc theo hai thứ tự.',
	],
	[
		'The text gives 31 April without a year, a day that this month does not have: only the month is taken.',
		'Văn bản nêu ngày 31 tháng 4, không có năm, tháng đó không có ngày này: chỉ lấy tháng.',
	],
	[
		'Phan Văn Giang has been Minister of National Defence since 2021-04-08.',
		'Phan Văn Giang giữ chức Minister of National Defence từ 2021-04-08.',
	],
	[
		'A. B. was Acting Secretary from 2001 to 2003-01-02 and from 2009 to 2010 (term of office from recollection).',
		'A. B. giữ quyền chức Secretary từ 2001 đến 2003-01-02 và từ 2009 đến 2010 (nhiệm kỳ ghi theo trí nhớ).',
	],
	[
		'A. B. is named without an office, and held one of the list from 2001 to 2003-01-02 and since 2009.',
		'A. B. được nhắc tên mà không kèm chức danh, và giữ chức trong danh sách từ 2001 đến 2003-01-02 và từ 2009.',
	],
	[
		'The text speaks of Vietnam as chair of ASEAN, which it was in 2010, 2020.',
		'Văn bản nhắc việc Việt Nam làm Chủ tịch ASEAN, vào các năm 2010, 2020.',
	],
	[
		'The text speaks of Vietnam as host of APEC, which it was in 2006, 2017.',
		'Văn bản nhắc việc Việt Nam làm chủ nhà APEC, vào các năm 2006, 2017.',
	],
	[
		'The text names 25 years of relations, which were restored in 1995.',
		'Văn bản nhắc đến 25 năm quan hệ, được thiết lập lại năm 1995.',
	],
	['The text names the day a Sunday.', 'Văn bản nêu ngày đó là Chủ nhật.'],
	[
		'The title Secretary of War has been in use since 2025-09-05.',
		'Chức danh Secretary of War được dùng từ 2025-09-05.',
	],
	[
		'Set aside, since it contradicts the rest: The text was published on 2019-11-21.',
		'Không dùng, vì mâu thuẫn với các căn cứ khác: Văn bản được đăng ngày 2019-11-21.',
	],
	[
		'The list runs newest first: by its place it is not before line 4 (2019-11) and not after line 2 of a b.txt (2020).',
		'Danh sách xếp mới nhất trước: theo vị trí, ngày này không trước dòng 4 (2019-11) và không sau dòng 2 của a b.txt (2020).',
	],
	[
		'The list runs oldest first: by its place it is not after line 2 (2020).',
		'Danh sách xếp cũ nhất trước: theo vị trí, ngày này không sau dòng 2 (2020).',
	],
	[
		'It is of the same visit of Jim Webb as line 1 (2009) and line 3 of x.txt ([2009-01-02,2010-01-02]).',
		'Thuộc cùng chuyến thăm của Jim Webb với dòng 1 (2009) và dòng 3 của x.txt ([2009-01-02,2010-01-02]).',
	],
	[
		'Trần Quang Phương held the rank of Senior Lieutenant General (Public Security) since 2019-02-01.',
		'Trần Quang Phương mang cấp bậc Thượng tướng Công an từ 2019-02-01.',
	],
	[
		'The known record gives 2014-04-08, the text 2015-09-09.',
		'Hoạt động đã có ghi 2014-04-08, văn bản ghi 2015-09-09.',
	],
])('“%s”', (english, vietnamese) => {
	expect(inVietnamese(english)).toBe(vietnamese);
	expect(importSentenceIn(english, 'en')).toBe(english);
});

describe('what the import writes', () => {
	test('of dates has words in Vietnamese, whatever it is about', {timeout: 60_000}, () => {
		const reference = shippedReference();
		const own = readGold(fileURLToPath(new URL('../eval/own.jsonl', import.meta.url)));
		const sentences = [true, false].flatMap(isStandalone =>
			own.imports
				.flatMap(documents => extract(documents, reference, {isStandalone, today: '2026-11-22'}).proposals)
				.flatMap(({record, conflicts}) => [...record.date_reasons, ...conflicts]),
		);
		expect(sentences.length).toBeGreaterThan(40);
		expect([...new Set(sentences)].filter(each => inVietnamese(each) === each)).toEqual([]);
		// English words that are left are those of names and offices.
		for (const each of sentences)
			expect(inVietnamese(each)).not.toMatch(/\b(?:the text|by its place|has been|published|names)\b/iu);
	});

	test('of contradictions, too', () => {
		const known = engagement({date: '2019-11-20', date_start: '2019-11-20', date_end: '2019-11-20'});
		const told = engagement({place: {...known.place, name_en: 'Da Nang'}});
		const conflicts = conflictsBetween(known, told, () => undefined);
		expect(conflicts).toHaveLength(2);
		for (const each of conflicts) expect(inVietnamese(each)).toMatch(/^Hoạt động đã có ghi/u);
	});

	test('and any other text stays as it is', () => {
		fc.assert(
			fc.property(fc.string({maxLength: 60}), text => {
				fc.pre(!/[.]$/u.test(text));
				expect(inVietnamese(text)).toBe(text);
			}),
		);
		const long = `${'A was '.repeat(20_000)}B.`;
		expect(inVietnamese(long)).toBe(long);
	});
});
