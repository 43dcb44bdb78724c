import {expect, test} from 'vitest';
import {extract} from '../../../source/extract/extract.ts';
import {shippedReference} from '../../fixtures/reference.ts';
import {isDateline} from '../../../source/extract/frames/date-roles.ts';
import {calendar} from '../../fixtures/drafts.ts';
import {passage, sentence} from '../../fixtures/moments.ts';
import {document, drafts} from '../read.ts';

test.each([
	[
		'the day of a report',
		'The embassy said on May 9, 2019 that Gen. Phan Van Giang received Ambassador Daniel Kritenbrink in Hanoi on May 7, 2019.',
		7,
	],
	[
		'who said it, between its day and the verb',
		'Ngày 9/5/2019, Đại sứ quán Mỹ cho hay Đại tướng Phan Văn Giang tiếp Đại sứ Daniel Kritenbrink tại Hà Nội hôm 7/5/2019.',
		7,
	],
	[
		'a dateline',
		'HANOI, May 9, 2019 – Gen. Phan Van Giang received Ambassador Daniel Kritenbrink in Hanoi on May 7.',
		7,
	],
	[
		'the day of a note, where it prints what somebody had said on another',
		'In a note posted Thursday, May 9, 2019, the embassy printed what Ambassador Daniel Kritenbrink had said on Tuesday, May 7, 2019 in Dong Ha to Gen. Phan Van Giang: it will clear bombs.',
		7,
	],
	[
		'a bracket with another calendar',
		'Ngày 7/5/2019 (3 tháng Tư âm lịch), Đại tướng Phan Văn Giang tiếp Đại sứ Mỹ Daniel Kritenbrink.',
		7,
	],
	[
		'a holiday',
		'Trước thềm kỷ niệm ngày 9/5/2019, Đại tướng Phan Văn Giang tiếp Đại sứ Mỹ Daniel Kritenbrink ngày 7/5/2019.',
		7,
	],
	[
		'what came before',
		'After a trip to Laos on May 5, 2019, Gen. Phan Van Giang received Ambassador Daniel Kritenbrink on May 7, 2019.',
		7,
	],
	[
		'the day of a report, where another sentence counts from it',
		'Gen. Phan Van Giang received Ambassador Daniel Kritenbrink in Hanoi, the embassy said on May 8, 2019. The talk, a day earlier, was about dioxin.',
		7,
	],
	[
		'the day of a report, where another sentence has the meeting and its day',
		'Đại sứ quán Mỹ cho biết hôm 9/5/2019 Đại tướng Phan Văn Giang đã tiếp Đại sứ Daniel Kritenbrink. Cuộc gặp diễn ra ngày 7/5/2019 tại Hà Nội.',
		7,
	],
	[
		'what a clause tells of somebody',
		'Gen. Phan Van Giang and Ambassador Daniel Kritenbrink, who had dined together on May 5, 2019, held talks in Hanoi on May 7, 2019.',
		7,
	],
	[
		'the day on which a stay began',
		'Gen. Phan Van Giang, in Washington from May 5, 2019, met Secretary Patrick Shanahan at the Pentagon on Tuesday, May 7, 2019.',
		7,
	],
	[
		'the day from which somebody was there',
		'Có mặt ở Washington từ ngày 5/5/2019, Thượng tướng Nguyễn Chí Vịnh gặp ông Patrick Shanahan tại Lầu Năm Góc ngày 7/5/2019.',
		7,
	],
	[
		'the day until which a ship stays',
		'The carrier USS Carl Vinson stays in Da Nang until May 9, 2019 after it arrived on May 7, 2019.',
		7,
	],
	[
		'the day right before who said it',
		'Gen. Phan Van Giang received Ambassador Daniel Kritenbrink in Hanoi on May 7, 2019, and on May 9, 2019, said the embassy, flew home.',
		7,
	],
	[
		'the day before the words of a report, in Vietnamese',
		'Đại tướng Phan Văn Giang tiếp Đại sứ Mỹ Daniel Kritenbrink tại Hà Nội ngày 7/5/2019, báo chí ngày 9/5/2019 cho biết.',
		7,
	],
	[
		'a departure still to come',
		'Trước khi rời Hà Nội ngày 9/5/2019, ông Daniel Kritenbrink, Đại sứ Mỹ, gặp Đại tướng Phan Văn Giang hôm 7/5.',
		7,
	],
	[
		'no other day than the dateline',
		'HANOI, May 9, 2019 – Gen. Phan Van Giang received Ambassador Daniel Kritenbrink.',
		9,
	],
])('%s', (_, text, day) => {
	expect(drafts(text).map(draft => draft.date?.from.day)).toEqual([day]);
});

test.each([
	[
		'of the announcement beside one to come',
		'Secretary Lloyd Austin is to host Minister Phan Van Giang at the Pentagon on Thursday, the department announced on Tuesday.',
		'2022-05-04',
		'2022-05-05',
	],
	[
		'to come, where no word of the lists tells what will be',
		'Minister Phan Van Giang will receive Secretary Lloyd Austin in Hanoi on Thursday.',
		'2022-05-04',
		'2022-05-05',
	],
	[
		'on which it is made known beside two of next week',
		'The ministry let it be known on Tuesday that Secretary Lloyd Austin would pay an official visit to Hanoi next Monday and Tuesday.',
		'2022-05-04',
		'2022-05-09/2022-05-10',
	],
])('the day %s', (_, text, published, date) => {
	const {proposals} = extract([document(text, {published})], shippedReference(), {
		isStandalone: true,
		today: '2026-11-22',
	});
	expect(proposals.map(({record}) => record.date)).toEqual([date]);
});

test.each([
	`${'A'.repeat(50)}; May 1, 2019 – General Phan Van Giang received Ambassador Marc Knapper in Hanoi.`,
	'SECRETARY OF DEFENSE MEETS THE MINISTER OF DEFENCE; May 1, 2019 – talks in Hanoi.',
])('capitals before a day are read in no time: %s', text => {
	expect(drafts(text).length).toBeLessThan(2);
});

test.each([
	['HANOI, May 14 – He came.', true],
	['HANOI, May 14, 2013 – He came.', true],
	['HANOI, May 14 2013: He came.', true],
	['(HANOI, May 14, 2013) - He came.', true],
	['HANOI, May 14 (AP) – He came.', true],
	['HANOI, May 14 /VNA/ - He came.', true],
	['HANOI (VNA May 14, 2013) - He came.', true],
	['Hà Nội (Báo QĐND, May 14) – He came.', true],
	['HANOI (he came on May 14) – so.', false],
	['HANOI, May 14, 213 – He came.', false],
	['HANOI, May 14 he came – so.', false],
	['HANOI, May 14 He came.', false],
	[`HANOI, May 14 (${'x'.repeat(21)}) – He came.`, false],
])('a day at the head before a dash: %s', (text, isOne) => {
	const date = calendar('14/5', '14/5', {start: text.indexOf('May'), end: text.indexOf('14') + 2});
	const own = sentence(text, {dates: [date]});
	expect(isDateline(date, passage([own]))).toBe(isOne);
});
