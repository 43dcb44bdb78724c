import {describe, expect, test} from 'vitest';
import {draftLine, drafts} from '../read.ts';

describe('without a word for it an engagement is guessed, and doubtful', () => {
	test.each([
		[
			'In Hanoi on April 17, 2019, Gen. Ngo Xuan Lich pressed Adm. Philip Davidson for spare parts.',
			'talks | Ngô Xuân Lịch (host), Philip Davidson (visitor) | Hanoi',
		],
		[
			'Thợ lặn Hải quân Mỹ và Lữ đoàn 126 cùng thực hành dưới nước tại Hải Phòng từ 4 đến 8/6/2018.',
			'exercise |  | Hai Phong',
		],
	])('%s', (text, expected) => {
		const found = drafts(text);
		expect(found.map(draftLine)).toEqual([expected]);
		expect(found[0]!.support!.isDoubtful).toBe(true);
	});
});

describe('nothing is guessed', () => {
	test.each([
		'In Hanoi on April 17, 2019, Gen. Ngo Xuan Lich never pressed Adm. Philip Davidson for spare parts.',
		'In Hanoi last April, Gen. Ngo Xuan Lich thought of Adm. Philip Davidson.',
		'The Vietnamese community in Texas gave Captain Jack Moran a plaque on May 4, 2019.',
		'Vietnamese police in Da Nang fined an American tourist on May 9, 2018.',
		'Chứng khoán Hà Nội giảm điểm ngày 20/11/2023 khi quỹ Mỹ bán ra.',
	])('%s', text => {
		expect(drafts(text)).toEqual([]);
	});
});
