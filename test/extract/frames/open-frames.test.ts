import {describe, expect, test} from 'vitest';
import {draftLine, drafts} from '../read.ts';

const lines = (text: string): readonly string[] => drafts(text).map(draftLine);

describe('one frame', () => {
	test.each([
		[
			'a second sentence on the same meeting',
			'Ngày 4/3/2019, tại Hà Nội, Thượng tướng Nguyễn Chí Vịnh tiếp Đại sứ Mỹ Daniel Kritenbrink. Hai bên trao đổi về đào tạo sĩ quan.',
			['reception | Nguyễn Chí Vịnh (host), Daniel Kritenbrink (visitor) | Hanoi'],
		],
		[
			'a quotation and what is promised',
			'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022. “We will meet again,” he said. A visit to Washington is planned.',
			['reception | Phan Văn Giang (host), Marc Knapper (visitor) | Hanoi'],
		],
		[
			'what had been a year before',
			'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022. The previous meeting took place in June 2021.',
			['reception | Phan Văn Giang (host), Marc Knapper (visitor) | Hanoi'],
		],
		[
			'a plan in somebody’s own words',
			'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022. “Tomorrow I will visit Da Nang,” Knapper said.',
			['reception | Phan Văn Giang (host), Marc Knapper (visitor) | Hanoi'],
		],
		[
			'a plan of nobody in particular',
			'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022. On May 6, 2022 a ship of the U.S. Navy will visit Da Nang.',
			['reception | Phan Văn Giang (host), Marc Knapper (visitor) | Hanoi'],
		],
		[
			'what was told with a month of another year',
			'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022. In June 2021 the minister met Secretary Lloyd Austin in Singapore.',
			['reception | Phan Văn Giang (host), Marc Knapper (visitor) | Hanoi'],
		],
		[
			'who had come before him, too',
			'Ngày 4/3/2019, tại Hà Nội, Thượng tướng Nguyễn Chí Vịnh tiếp Đại sứ Mỹ Daniel Kritenbrink. Trước ông, Bộ trưởng Ash Carter cũng từng thăm Việt Nam.',
			['reception | Nguyễn Chí Vịnh (host), Daniel Kritenbrink (visitor) | Hanoi'],
		],
		[
			'topics with a place of their own',
			'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022. The minister briefed his guest on mine clearance in Quang Tri.',
			['reception | Phan Văn Giang (host), Marc Knapper (visitor) | Hanoi'],
		],
	])('%s', (_, text, expected) => {
		expect(lines(text)).toEqual(expected);
	});
});

describe('a new frame', () => {
	test.each([
		[
			'another day',
			'On April 1, 2022, Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi. On April 3, Gen. Phan Van Giang received Ambassador Marc Knapper in Da Nang.',
			2,
		],
		[
			'another guest',
			'Sáng 5/5/2022, Đại tướng Phan Văn Giang tiếp Đại sứ Mỹ Marc Knapper. Chiều 5/5/2022, Đại tướng Phan Văn Giang tiếp Thượng nghị sĩ Mỹ Jeff Merkley.',
			2,
		],
		[
			'another host',
			'Sáng 5/5/2022, Đại tướng Phan Văn Giang tiếp Đại sứ Mỹ Marc Knapper. Chiều 5/5/2022, Thượng tướng Hoàng Xuân Chiến tiếp Đại sứ Mỹ Marc Knapper.',
			2,
		],
		[
			'a span beside one of its days, in one sentence with a semicolon',
			'Adm. Harry Harris visits Hanoi on May 2-4, 2016; Gen. Ngo Xuan Lich receives him on May 3, 2016.',
			2,
		],
		[
			'another day after a meeting that had the day of the one before',
			'On May 4, 2022, Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi. Later Knapper was received by Prime Minister Pham Minh Chinh. On May 6, 2022, Knapper was received by Prime Minister Pham Minh Chinh.',
			3,
		],
		[
			'a month after another month',
			'In May 2022 Gen. Phan Van Giang received Secretary Lloyd Austin in Hanoi. In June 2022 Gen. Phan Van Giang received Ambassador Marc Knapper in Da Nang.',
			2,
		],
		[
			'a plan that the text itself tells',
			'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022. On May 6, 2022, Ambassador Marc Knapper will visit Da Nang, the “pearl” of Vietnam.',
			2,
		],
	])('%s', (_, text, count) => {
		expect(lines(text)).toHaveLength(count);
	});
});

describe('what the first sentence tells without a word for it', () => {
	const kinds = (first: string, next: string): readonly string[] =>
		drafts(`${first} ${next}`).map(({kind}) => kind);
	const talk = 'Adm. Harry Harris had an hour with Gen. Phung Quang Thanh in Hanoi on June 1, 2015.';
	const dinner = 'In the evening the admiral was received by Prime Minister Nguyen Tan Dung.';

	test('is an engagement of its own where the next sentence turns to another', () => {
		expect(kinds(talk, dinner)).toEqual(['talks', 'reception']);
	});

	test('is none without a turn, a day or both sides, nor where it is denied', () => {
		expect(kinds(talk, dinner.replace('In the evening the', 'The'))).toEqual(['reception']);
		expect(kinds(talk.replace(' on June 1, 2015', ''), dinner)).not.toContain('talks');
		expect(kinds(talk.replace('Gen. Phung Quang Thanh', 'an aide'), dinner)).toEqual(['reception']);
		expect(kinds(talk.replace('Adm. Harry Harris', 'An admiral'), dinner)).not.toContain('talks');
		expect(kinds(talk.replace('had an hour', 'did not have an hour'), dinner)).toEqual(['reception']);
	});

	test('is the same engagement where the next sentence tells no other', () => {
		expect(kinds(talk, 'Later the admiral met Gen. Phung Quang Thanh again.')).toEqual(['talks']);
	});
});
