import {describe, expect, test} from 'vitest';
import fc from 'fast-check';
import {titleWithout} from '../../source/text/title-without.ts';

const names = ['Phan Văn Giang', 'Lloyd Austin'];

describe('in English', () => {
	test.each([
		[
			'Defence Minister Phan Văn Giang meets Secretary of Defense Lloyd Austin in Jakarta',
			'meets in Jakarta',
		],
		['Phan Văn Giang and Lloyd Austin sign a statement', 'sign a statement'],
		['Defence Minister Phan Văn Giang and Secretary of Defense Lloyd Austin hold talks', 'hold talks'],
		[
			'Lloyd Austin holds talks with Defence Minister Phan Văn Giang at the Pentagon',
			'holds talks at the Pentagon',
		],
		['US Secretary of Defense Lloyd Austin makes an official visit', 'makes an official visit'],
		// The sentence would not read on.
		['Phan Văn Giang receives Lloyd Austin', 'receives Lloyd Austin'],
		['Phan Văn Giang receives Lloyd Austin before the call', 'receives Lloyd Austin before the call'],
		['Phan Văn Giang meets Lloyd Austin of the Pentagon', 'meets Lloyd Austin of the Pentagon'],
		['Phan Văn Giang meets with Lloyd Austin of the Pentagon', 'meets with Lloyd Austin of the Pentagon'],
		['Lloyd Austin of the Pentagon visits Hanoi', 'Lloyd Austin of the Pentagon visits Hanoi'],
		['Phan Văn Giang receives Lloyd Austin and Marc Knapper', 'receives Lloyd Austin and Marc Knapper'],
		['Phan Văn Giang hands Lloyd Austin a diary', 'hands Lloyd Austin a diary'],
		['Lloyd Austin accepts Phan Văn Giang’s invitation', 'accepts Phan Văn Giang’s invitation'],
		// Others are the subject too.
		[
			'Phan Văn Giang, Lloyd Austin and Marc Knapper meet',
			'Phan Văn Giang, Lloyd Austin and Marc Knapper meet',
		],
		['Phan Văn Giang, Marc Knapper meet', 'Phan Văn Giang, Marc Knapper meet'],
		['Lloyd Austin’s visit ends', 'Lloyd Austin’s visit ends'],
		['US gives Vietnam documents', 'US gives Vietnam documents'],
		['Phan Văn Giang', 'Phan Văn Giang'],
	])('%s', (title, without) => {
		expect(titleWithout(title, names, 'en')).toBe(without);
	});
});

describe('in Vietnamese', () => {
	test.each([
		['Bộ trưởng Phan Văn Giang tiếp Lloyd Austin về MIA', 'tiếp Lloyd Austin về MIA'],
		['Lloyd Austin của Lầu Năm Góc thăm Hà Nội', 'Lloyd Austin của Lầu Năm Góc thăm Hà Nội'],
		[
			'Bộ trưởng Quốc phòng Phan Văn Giang gặp Bộ trưởng Quốc phòng Hoa Kỳ Lloyd Austin tại Jakarta',
			'gặp tại Jakarta',
		],
		['Bộ trưởng Phan Văn Giang và Bộ trưởng Quốc phòng Hoa Kỳ Lloyd Austin dự họp', 'dự họp'],
		['Thứ trưởng Phan Văn Giang, Đại sứ Lloyd Austin dự lễ', 'dự lễ'],
		['Bộ trưởng Quốc phòng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Hoa Kỳ Lloyd Austin', 'hội đàm'],
		[
			'Ông Phan Văn Giang và ông Lloyd Austin (Hoa Kỳ) họp',
			'Ông Phan Văn Giang và ông Lloyd Austin (Hoa Kỳ) họp',
		],
		['Bộ Quốc phòng hai nước ký Bản ghi nhớ', 'Bộ Quốc phòng hai nước ký Bản ghi nhớ'],
	])('%s', (title, without) => {
		expect(titleWithout(title, names, 'vi')).toBe(without);
	});
});

test('of any title something is left, and nothing is added', () => {
	const words = fc.constantFrom(
		'Phan',
		'Văn',
		'Giang',
		'Giang,',
		'Lloyd',
		'Austin',
		'and',
		'with',
		'meets',
		'of',
		'(a)',
	);
	fc.assert(
		fc.property(
			fc.array(words, {minLength: 1, maxLength: 12}),
			fc.constantFrom('en' as const, 'vi' as const),
			(all, language) => {
				const left = titleWithout(all.join(' '), names, language).split(' ');
				expect(left.length).toBeGreaterThan(0);
				let at = 0;
				for (const word of all) if (word === left[at]) at++;
				expect(at).toBe(left.length);
			},
		),
	);
});
