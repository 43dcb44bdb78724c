import {describe, expect, test} from 'vitest';
import {drafts} from '../read.ts';

const placesOf = (text: string): readonly string[] => drafts(text).map(({place}) => place?.place ?? '');

describe('a place in quotation marks', () => {
	test.each([
		[
			'is spoken of where the words are a question',
			'"Bao giờ tàu chiến Mỹ ghé Cam Ranh?" - một phóng viên hỏi trong cuộc họp báo ở Hà Nội ngày 12-3-2015 của Đô đốc Harry Harris.',
			'Hanoi',
		],
		[
			'is that of what they tell',
			'“The USS Blue Ridge will call at Da Nang from July 10 to 14, 2024,” foreign ministry spokeswoman Pham Thu Hang told reporters on July 4.',
			'Da Nang',
		],
	])('%s', (_, text, expected) => {
		expect(placesOf(text)).toEqual([expected]);
	});
});

describe('a place of what is meant to be', () => {
	test.each([
		[
			'is none of a meeting at which somebody hopes to go there',
			'SINGAPORE — Meeting Gen. Phung Quang Thanh on June 3, 2011, Defense Secretary Robert Gates said he hoped to see Hanoi before long.',
			'Singapore',
		],
		[
			'is none of a meeting at which somebody is asked there',
			'(Singapore, 2-6-2018) Bộ trưởng Quốc phòng Ngô Xuân Lịch gặp Bộ trưởng Quốc phòng Mỹ James Mattis và nhắc lại lời mời ông trở lại Hà Nội.',
			'Singapore',
		],
		[
			'is none of the talks at which it was agreed',
			'Trung tướng Nguyễn Quang Đạm và Phó Đô đốc Paul Zukunft nhất trí tổ chức hai lớp tập huấn tại Phú Quốc sau buổi làm việc ngày 17-4-2014 ở Hà Nội.',
			'Hanoi',
		],
		[
			'is none of the session at which it was gone over',
			'Deputy Minister of National Defence Nguyen Chi Vinh had a working session in Ha Noi on February 20, 2020, with David Helvey, the Acting US Assistant Secretary of Defence, at which the second carrier visit, to Da Nang, was gone over.',
			'Hanoi',
		],
		[
			'is none of the round that follows one held there',
			'The defense policy dialogue, last held in Washington, took place in Hanoi on October 5, 2017, with Lt. Gen. Nguyen Chi Vinh and Deputy Assistant Secretary Daniel Mercer in the chair.',
			'Hanoi',
		],
		[
			'is that of a trip that is told itself',
			'Đại tướng Charles Flynn, Tư lệnh Lục quân Thái Bình Dương của Mỹ, sẽ tới Hà Nội ngày 9-6-2022 để gặp Thượng tướng Nguyễn Tân Cương.',
			'Hanoi',
		],
	])('%s', (_, text, expected) => {
		expect(placesOf(text)).toEqual([expected]);
	});
});

describe('the place nearest to what happened', () => {
	test.each([
		[
			'is not that to which somebody goes on',
			'Adm. Timothy Keating met Gen. Phung Quang Thanh on Dec. 13, 2007 in Hanoi. He leaves for Jakarta on Saturday.',
			'Hanoi',
		],
		[
			'is not that for which somebody is bound',
			'Fresh from two days in Manila, Deputy Secretary Kathleen Hicks sat down with Lt. Gen. Hoang Xuan Chien at the ministry in Hanoi on Sept. 14, 2022.',
			'Hanoi',
		],
		[
			'is not that of another clock',
			'On the evening of Sept. 21, 2021 in Washington, when it was already Sept. 22 in Hanoi, Lt. Gen. Hoang Xuan Chien met Sen. Patrick Leahy.',
			'Washington, D.C.',
		],
		[
			'is the town before where it is called "there"',
			'Few foreign warships have seen Cam Ranh. The USS Frank Cable docked there on Oct. 2, 2016, after four days in Da Nang.',
			'Cam Ranh',
		],
		[
			'is the one that is called "tại đây"',
			'Lần đầu sau nhiều năm, tàu chiến Mỹ vào Cam Ranh. Ngày 2/10/2016, tàu USS John S. McCain ghé cảng tại đây sau bốn ngày giao lưu ở Đà Nẵng.',
			'Cam Ranh',
		],
		[
			'is the house whose gate is told',
			"Secretary Lloyd Austin met Gen. Phan Van Giang at the Pentagon's river entrance on Sept. 9, 2024.",
			'Washington, D.C.',
		],
		[
			'is the state of a camp that no list has',
			'Capt. Nguyen Van Tuan toured Coast Guard boats at Fort Eustis in Virginia on Sept. 4, 2013 with Lt. Cmdr. Paul Reed.',
			'Virginia',
		],
		[
			'is the town of a base by its own name',
			'Ngày 12-6-2018, tại căn cứ Lackland, Đại tá Joseph Harlan trao chứng chỉ tiếng Anh cho mười sĩ quan Việt Nam.',
			'San Antonio, Texas',
		],
		[
			'is the town that its state tells',
			'Sr. Col. Tran Van Minh, Viet Nam’s defense attache, called on Brig. Gen. Alan Gronewold, Ore. National Guard commander, in Salem on May 6, 2021.',
			'Salem, Oregon',
		],
	])('%s', (_, text, expected) => {
		expect(placesOf(text)).toEqual([expected]);
	});
});
