import {expect, test} from 'vitest';
import {dateLine, read} from '../../read.ts';

function last(language: 'vi' | 'en', text: string): string | undefined {
	return read(language, text)
		.dates.map(date => dateLine(text, date))
		.at(-1);
}

test.each([
	['en', 'They met on May 10, 2014. On the 12th he flew to Da Nang.', '"On the 12th" 2014-5-12'],
	['en', 'They met on May 10. On the 30th, she left.', '"On the 30th" y-5-30'],
	['vi', 'Họ gặp nhau ngày 10-5-2014. Sang ngày 12, ông vào Đà Nẵng.', '"Sang ngày 12" 2014-5-12'],
	['en', 'They met in late May 2014. On the 12th he flew to Da Nang.', '"On the 12th" 2014-5-12'],
	['vi', 'Đoàn đến cuối tháng 5/2014. Chủ tịch nước tiếp họ hôm 28.', '"hôm 28" 2014-5-28'],
	['vi', 'Tháng 5-2014 ông trở lại. Sáng 27, Bộ trưởng tiếp ông.', '"Sáng 27" 2014-5-27'],
	['vi', 'Chiều 10/5 hai ông hội đàm. Ngày 11 đoàn thăm Huế.', '"Ngày 11" y-5-11'],
] as const)('%s: %s', (language, text, expected) => {
	expect(last(language, text)).toBe(expected);
});

test.each([
	['en', 'On the 12th he flew to Da Nang.', undefined],
	[
		'en',
		'From May to July 2014 they dug. On the 12th he flew to Da Nang.',
		'"From May to July 2014" 2014-5-d/2014-7-d',
	],
	['vi', 'Đoàn đến cuối tháng 5/2014. Chiều 2 sĩ quan ra sân bay.', '"cuối tháng 5/2014" 2014-5-d'],
	['en', 'They met on May 10. On the 9th he flew to Da Nang.', '"May 10" y-5-10'],
	['en', 'They met on May 1. On the 31st floor, and on the 28th he left.', '"May 1" y-5-1'],
	['vi', 'Họ gặp nhau ngày 30-5. Ngày 31 ông về. Ngày 32, không ai đến.', '"Ngày 31" y-5-31'],
	['vi', 'Họ gặp nhau ngày 10-5. Ông ở đó 12 ngày 7 đêm.', '"ngày 10-5" y-5-10'],
] as const)('no day by its number, %s: %s', (language, text, expected) => {
	expect(last(language, text)).toBe(expected);
});
