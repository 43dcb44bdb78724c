import {describe, expect, test} from 'vitest';
import {draftLine, drafts} from '../read.ts';

describe('a clause about something earlier leaves the time of its sentence', () => {
	test.each([
		[
			'The embargo was lifted on May 23, 2016, hours after President Barack Obama had sat down with President Tran Dai Quang in Hanoi.',
			['Trần Đại Quang', 'Barack Obama'],
		],
		[
			'Last through the gate in Hai Phong on April 16, 2024, was Adm. Lisa Franchetti; Vice Adm. Tran Thanh Nghiem had waited.',
			['Lisa Franchetti', 'Trần Thanh Nghiêm'],
		],
		[
			'Two generals came to Hanoi on August 18, 2019. Gen. David Goldfein had brought Gen. Charles Q. Brown Jr. along.',
			['David Goldfein', 'Charles Q. Brown Jr.'],
		],
	])('%s', (text, people) => {
		const [draft] = drafts(text);
		expect(draft?.participants.map(({mention}) => mention.name).toSorted()).toEqual(people.toSorted());
	});
});

describe('what is only supposed or made up gives no record', () => {
	test.each([
		'Suppose that Pete Hegseth and Phan Van Giang signed a pact in Hanoi tomorrow.',
		'If Gen. Phan Van Giang met Secretary Lloyd Austin in Hanoi on May 4, 2022, Beijing would shrug.',
		'Had he come, Gen. Ngo Xuan Lich would have met Secretary Mark Esper in Washington on April 15, 2020.',
		'In the novel, Capt. Daniel Cole meets Col. Tran Van Bay on the pier at Da Nang on May 4, 2015.',
		'Gen. Phung Quang Thanh was to have met Secretary Chuck Hagel at the Pentagon on Oct. 2, 2014.',
		'Giả sử tuần sau Bộ trưởng Pete Hegseth gặp Đại tướng Phan Văn Giang tại Hà Nội.',
		'Lẽ ra chiều 16-3-2020 Thượng tướng Nguyễn Chí Vịnh đã tiếp Trợ lý Bộ trưởng Randall Schriver tại Hà Nội.',
		'Trong bộ phim, Đại tá Trần Minh bắt tay Trung tá John Reed trên cầu cảng Đà Nẵng ngày 4-5-2015.',
	])('%s', text => {
		expect(drafts(text)).toEqual([]);
	});
});

test.each([
	[
		'Adm. John Aquilino is due in Hanoi on July 25, 2022, to see the general staff.',
		'working-visit | John Aquilino (visitor) | Hanoi',
	],
	[
		'Vietnam will be given mine detectors under Washington’s demining program, State Department spokesman Richard Boucher announced on June 16, 2000.',
		'announcement | Richard Boucher (attendee) | -',
	],
])('%s', (text, expected) => {
	expect(drafts(text).map(draftLine)).toEqual([expected]);
});
