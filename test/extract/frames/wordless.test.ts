import {describe, expect, test} from 'vitest';
import {drafts} from '../read.ts';

/** Who was where, by the day: the kinds are the business of others. */
const lines = (text: string): readonly string[] =>
	drafts(text).map(({participants, place, date}) => {
		const people = participants.map(({mention}) => mention.name).toSorted();
		return [date?.from.day ?? '-', people.join(', '), place?.place ?? '-'].join(' | ');
	});

describe('what a sentence tells in words of no list is an engagement of its own', () => {
	test.each([
		[
			'ahead of the day before it',
			"In Hanoi on June 5, 2012, Secretary Leon Panetta and General Phung Quang Thanh traded a soldier's diary for three old letters. The day before, Panetta had toured the USNS Richard E. Byrd at Cam Ranh Bay.",
			['5 | Leon Panetta, Phùng Quang Thanh | Hanoi', '4 | Leon Panetta | Cam Ranh'],
		],
		[
			'ahead of a meeting on another day',
			'Ambassador Ted Osius and General Phung Quang Thanh leaned over a map for most of the morning of May 5, 2015, in Hanoi. On May 8, 2015, the ambassador met Lieutenant General Vo Van Tuan in Da Nang.',
			['5 | Phùng Quang Thanh, Ted Osius | Hanoi', '8 | Ted Osius, Võ Văn Tuấn | Da Nang'],
		],
		[
			'behind what a word tells',
			'Đại sứ Ted Osius ngày 6/5/2016 gặp Thượng tướng Nguyễn Chí Vịnh ở Hà Nội. Ngày 9/5/2016, Đại tướng Ngô Xuân Lịch cùng Đại sứ Ted Osius đi bộ quanh sân bay Biên Hòa.',
			['6 | Nguyễn Chí Vịnh, Ted Osius | Hanoi', '9 | Ngô Xuân Lịch, Ted Osius | Bien Hoa'],
		],
		[
			'ahead of a call to somebody else on the same day',
			'Thượng nghị sĩ John McCain ngày 7/4/2015 gọi cho Bộ trưởng Phùng Quang Thanh. Cùng ngày, ông điện đàm với Chủ tịch nước Trương Tấn Sang.',
			['7 | John McCain, Phùng Quang Thanh | -', '7 | John McCain, Trương Tấn Sang | -'],
		],
	] as const)('%s', (_, text, expected) => {
		expect(lines(text)).toEqual(expected);
	});
});

describe('it belongs to what a word tells', () => {
	test.each([
		[
			'where somebody says it',
			'HANOI — Vietnam needs more time, Ambassador Daniel Kritenbrink said here on April 9, 2018. He met General Ngo Xuan Lich in Hanoi on April 3, 2018.',
		],
		[
			'where one side alone did it, behind',
			'Đại sứ Marc Knapper ngày 10/5/2022 gặp Đại tướng Phan Văn Giang tại Hà Nội. Ông Knapper nhận nhiệm vụ ngày 11/2/2022.',
		],
		[
			'where it is the stay on the same day',
			'Admiral Harry Harris was in Hanoi on Oct. 12, 2016. General Do Ba Ty received him that afternoon.',
		],
		[
			'where that has no day of its own',
			'Admiral Harry Harris and General Do Ba Ty stood side by side in Hanoi on Oct. 12, 2016. The admiral met the general for an hour.',
		],
	])('%s', (_, text) => {
		expect(drafts(text)).toHaveLength(1);
	});
});
