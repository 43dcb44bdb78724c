import {expect, test} from 'vitest';
import {drafts} from '../read.ts';

const daysOf = (text: string): readonly string[] =>
	drafts(text).map(({date}) => `${date?.from.year}-${date?.from.month}-${date?.from.day}`);

test.each([
	[
		'by which they met',
		'Under an agreement signed on Sept. 19, 2011, Col. Robert Hale of the U.S. Army and Maj. Gen. Le Van Hung met in Hanoi on May 3, 2023.',
		'2023-5-3',
	],
	[
		'by which they met, in Vietnamese',
		'Theo thỏa thuận ký ngày 19/9/2011, Thiếu tướng Lê Văn Hùng và Đại tá Robert Hale, Mỹ, họp tại Hà Nội ngày 3/5/2023.',
		'2023-5-3',
	],
])('the day of a paper %s is not theirs', (_, text, expected) => {
	expect(daysOf(text)).toEqual([expected]);
});

test.each([
	[
		'of the paper itself',
		'Under Secretary Robert Scher and Lt. Gen. Nguyen Chi Vinh signed a memorandum in Hanoi on September 19, 2011.',
		'2011-9-19',
	],
	[
		'of an anniversary on which they met',
		'Ambassador Marc Knapper received Senior Lt. Gen. Hoang Xuan Chien in Hanoi for the anniversary on July 11, 2025.',
		'2025-7-11',
	],
])('but that %s is', (_, text, expected) => {
	expect(daysOf(text)).toEqual([expected]);
});

test('the day of an anniversary that is still to come is none', () => {
	const [draft] = drafts(
		'On Thursday, ten days ahead of the anniversary itself, Dec. 22, Ambassador Marc Knapper received Senior Lt. Gen. Hoang Xuan Chien in Hanoi.',
	);
	expect(draft?.date).toMatchObject({type: 'weekday', weekday: 4});
});
