import {expect, test} from 'vitest';
import {drafts} from '../read.ts';

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
		'no other day than the dateline',
		'HANOI, May 9, 2019 – Gen. Phan Van Giang received Ambassador Daniel Kritenbrink.',
		9,
	],
])('%s', (_, text, day) => {
	expect(drafts(text).map(draft => draft.date?.from.day)).toEqual([day]);
});
