import {expect, test} from 'vitest';
import {drafts} from '../read.ts';

const peopleOf = (text: string): readonly (readonly string[])[] =>
	drafts(text).map(({participants}) => participants.map(each => each.mention.name));

test('who was at what came before is not at what is told', () => {
	expect(
		peopleOf(
			'Sau cuộc hội đàm với Đại tướng Phan Văn Giang, Bộ trưởng Lloyd Austin ngày 29/7/2021 được Thủ tướng Phạm Minh Chính tiếp.',
		),
	).toEqual([['Lloyd Austin', 'Phạm Minh Chính']]);
});

test.each([
	[
		'of what is told before it came',
		'Đô đốc Robert Hale, Hải quân Mỹ, rời Việt Nam hôm 3/5/2023 sau khi hội đàm với Trung tướng Lê Văn Hùng.',
		['Robert Hale', 'Lê Văn Hùng'],
	],
	[
		'after something that is no meeting',
		'Sau khi Bộ trưởng Lloyd Austin tới Hà Nội, Thủ tướng Phạm Minh Chính tiếp khách ngày 29/7/2021 tại Hà Nội.',
		['Lloyd Austin', 'Phạm Minh Chính'],
	],
])('but is %s', (_, text, expected) => {
	expect(peopleOf(text).flat().toSorted()).toEqual(expected.toSorted());
});
