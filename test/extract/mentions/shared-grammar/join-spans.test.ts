import {expect, test} from 'vitest';
import {dateLine, read} from '../../read.ts';

const daysIn = (language: 'vi' | 'en', text: string): readonly string[] =>
	read(language, text).dates.map(date => dateLine(text, date).replace(/^".*" /u, ''));

test.each([
	['en', 'It came on May 5, 2018 and stayed until May 9.', ['2018-5-5/2018-5-9']],
	['en', 'It came on May 5, 2018 and will stay there through the 9th.', ['2018-5-5/2018-5-9']],
	[
		'en',
		'The visit, which began on March 13 and ended on March 15, 2000, went well.',
		['2000-3-13/2000-3-15'],
	],
	['en', 'It opened on 3 May and will end on 7 May.', ['y-5-3/y-5-7']],
	['vi', 'Ngày 17/5/2018 tàu cập cảng, chuyến thăm kéo dài đến ngày 2/6.', ['2018-5-17/2018-6-2']],
	['vi', 'Ngày 5-3-2018 tàu thả neo, lưu lại đến mùng 9.', ['2018-3-5/2018-3-9']],
	['vi', 'Chuyến thăm bắt đầu ngày 13/3 và kết thúc ngày 15/3/2000.', ['2000-3-13/2000-3-15']],
] as const)('two days bound one time, %s: %s', (language, text, expected) => {
	expect(daysIn(language, text)).toEqual(expected);
});

test.each([
	['en', 'They met on May 5, 2018. The crew stayed until May 9.', ['2018-5-5', 'y-5-9']],
	['en', 'They met on May 5, 2018 and the show ended on May 9.', ['2018-5-5', 'y-5-9']],
	['en', 'It began on May 5, 2018. They met on May 9.', ['2018-5-5', 'y-5-9']],
	['vi', 'Hai ông gặp nhau ngày 13/3/2000, triển lãm kết thúc ngày 15/3.', ['2000-3-13', 'y-3-15']],
] as const)('two days are two, %s: %s', (language, text, expected) => {
	expect(daysIn(language, text)).toEqual(expected);
});
