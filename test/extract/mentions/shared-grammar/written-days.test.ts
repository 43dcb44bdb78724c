import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {read} from '../../read.ts';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (number: number): string => String(number).padStart(2, '0');

const forms: Readonly<Record<string, (year: number, month: number, day: number) => string>> = {
	'2025-02-09': (year, month, day) => `${year}-${two(month)}-${two(day)}`,
	'2025/02/09': (year, month, day) => `${year}/${two(month)}/${two(day)}`,
	'2025.2.9': (year, month, day) => `${year}.${month}.${day}`,
	'9 Feb 2025': (year, month, day) => `${day} ${english[month - 1]!} ${year}`,
	'9-Feb-2025': (year, month, day) => `${day}-${english[month - 1]!}-${year}`,
	'9/II/2025': (year, month, day) => `${day}/${roman[month - 1]!}/${year}`,
};

describe.each(['vi', 'en'] as const)('%s', language => {
	test.each(Object.keys(forms))('%s', form => {
		const days = fc.record({
			year: fc.integer({min: 1995, max: 2026}),
			month: fc.integer({min: 1, max: 12}),
			day: fc.integer({min: 1, max: 28}),
		});
		fc.assert(
			fc.property(days, ({year, month, day}) => {
				const text = `${language === 'vi' ? 'Ngày' : 'On'} ${forms[form]!(year, month, day)}, x.`;
				expect(read(language, text).dates.map(date => date.from)).toEqual([{year, month, day}]);
			}),
			{numRuns: 40},
		);
	});
});

describe('the month of a written day', () => {
	const monthIn = (language: 'vi' | 'en', text: string) =>
		read(language, text).dates.map(({from}) => from.month);

	test.each([
		['9 Sept 2025', 9],
		['9-Sept.-2025', 9],
		['9 Febr. 2025', 2],
		['9 Decem 2025', 12],
		['9 Febuary 2025', 2],
		['9 Feburary 2025', 2],
		['9 Septmber 2025', 9],
		['9 Octobre 2025', 10],
		['9 Novemeber 2025', 11],
		['9-May-2025', 5],
		['9 JUNE 2025', 6],
	])('may be cut, or misspelt by a letter where it is long: %s', (text, month) => {
		expect(monthIn('vi', `Ngày ${text}, x.`)).toEqual([month]);
	});

	test.each([
		'9 Marines 2025',
		'12 decorated 2018',
		'9 marched 2025',
		'9 Mayors 2025',
		'9 Junior 2025',
		'9 Juliet 2025',
		'9 Augusta 2025',
		'9 Octopus 2025',
		'9 Novel 2025',
		'9 seplings 2025',
		'9 janitors 2025',
		'9 Apron 2025',
		'9 decimals 2025',
	])('is no other word that begins like one: %s', text => {
		for (const language of ['vi', 'en'] as const)
			expect(read(language, `${text}, x.`).dates.filter(({from}) => from.day !== null)).toEqual([]);
	});

	test.each(['Maritime Shield 2024', 'Marshal Dragon 2024'])(
		'is no word of the name of an event: %s',
		name => {
			expect(read('en', `The two navies met on June 3 at ${name}.`).dates.map(({from}) => from.year)).toEqual(
				[2024],
			);
		},
	);
});

describe('days that a calendar lacks', () => {
	test.each([
		['vi', 'Ngày 31/4/2025, x.', 2025, 4, 31],
		['vi', 'Ngày 29/2/2025, x.', 2025, 2, 29],
		['vi', 'Ngày 31/4, x.', null, 4, 31],
		['vi', 'Ngày 31 tháng 6, x.', null, 6, 31],
		['vi', 'Ngày 30.2, x.', null, 2, 30],
		['vi', 'Từ 29 đến 31/4, x.', null, 4, 31],
		['en', 'On April 31, x.', null, 4, 31],
		['en', 'On 31 April 2025, x.', 2025, 4, 31],
		['en', 'On 4/31/2025, x.', 2025, 4, 31],
		['en', 'On Tuesday, 31/4, x.', null, 4, 31],
	] as const)('keep their month and are named; %s: %s', (language, text, year, month, day) => {
		const [date, ...more] = read(language, text).dates;
		expect(more).toEqual([]);
		expect(date).toMatchObject({from: {year, month, day: null}, noSuchDay: day});
	});
});

describe('a day and a month in English without a year', () => {
	const point = (text: string) =>
		read('en', text).dates.map(({from, or}) => [from, or].map(each => each && `${each.day}/${each.month}`));

	test.each([
		['They met on 2/9.', ['9/2', '2/9']],
		['They met on Tuesday, 2/9, in Hanoi.', ['9/2', '2/9']],
		['They met on Tuesday (2/9) in Hanoi.', ['9/2', '2/9']],
		['They met on 2/9/25.', ['9/2', '2/9']],
		['They met on 9/23.', ['23/9', undefined]],
		['They met on 23/9.', ['23/9', undefined]],
		['They met on 5/5.', ['5/5', undefined]],
	])('is read month first, and the other way may be meant: %s', (text, expected) => {
		expect(point(text)).toEqual([expected]);
	});

	test.each([
		'A change since 9/11 and on 9/11.',
		'Ships are on 24/7 watch.',
		'passed by 2/3 of the votes',
		'a thread (2/3)',
		'On 2/3 of the ships',
		'on 13/14',
	])('is none where the pair is something else: %s', text => {
		expect(point(text)).toEqual([]);
	});
});

describe('spans', () => {
	test.each([
		['vi', 'từ 30/12 đến 2/1/2026', 2025, 2026],
		['en', 'from December 30 to January 2, 2026', 2025, 2026],
		['en', 'from December 30, 2025 to January 2, 2026', 2025, 2026],
		['en', 'from 30 December 2025 to 2 January 2026', 2025, 2026],
	] as const)('%s: %s', (language, text, first, last) => {
		const [date] = read(language, text).dates;
		expect([date!.from, date!.to]).toEqual([
			{year: first, month: 12, day: 30},
			{year: last, month: 1, day: 2},
		]);
	});

	test.each([
		['vi', 'trong các ngày 1, 2 và 3/11/2025'],
		['en', 'on Nov. 1, 2 and 3, 2025'],
	] as const)('%s: %s', (language, text) => {
		const [date] = read(language, text).dates;
		expect([date!.from.day, date!.to.day, date!.from.year]).toEqual([1, 3, 2025]);
	});
});

describe('days named one by one', () => {
	const months = (language: 'vi' | 'en', text: string): readonly (readonly string[])[] =>
		read(language, text).dates.map(({listed, from, to}) =>
			(listed ?? [from, to]).map(({year, month, day}) => [year ?? 'y', month, day].join('-')),
		);

	test.each([
		['en', 'They met on May 1, 5 and 9, 2019.', ['2019-5-1', '2019-5-5', '2019-5-9']],
		['en', 'They met on May 1, 5, and 9.', ['y-5-1', 'y-5-5', 'y-5-9']],
		['en', 'They met on May 1 and 5, 2019.', ['2019-5-1', '2019-5-5']],
		['en', 'They met on May 1st and June 3rd, 2019.', ['2019-5-1', '2019-6-3']],
		['en', 'They met on 1, 5 and 9 May 2019.', ['2019-5-1', '2019-5-5', '2019-5-9']],
		['en', 'They met on 30 April, 2 and 4 May 2019.', ['2019-4-30', '2019-5-2', '2019-5-4']],
		['en', 'They met on Dec. 30 and Jan. 2, 2026.', ['2025-12-30', '2026-1-2']],
		['en', 'They met on March 3, 2018, and May 7, 2019.', ['2018-3-3', '2019-5-7']],
		['vi', 'Các bên gặp nhau các ngày 1, 5 và 9/5/2019.', ['2019-5-1', '2019-5-5', '2019-5-9']],
		['vi', 'Các bên gặp nhau ngày 1 và 5/5.', ['y-5-1', 'y-5-5']],
		['vi', 'Các bên gặp nhau các ngày 1/5, 5/5 và 9/5/2019.', ['2019-5-1', '2019-5-5', '2019-5-9']],
		['vi', 'Các bên gặp nhau ngày 30/4 và ngày 2/5/2019.', ['2019-4-30', '2019-5-2']],
		['vi', 'Các bên gặp nhau các ngày 1, 5 và 9 tháng 5 năm 2019.', ['2019-5-1', '2019-5-5', '2019-5-9']],
		['vi', 'Các bên gặp nhau các ngày 3/3/2018 và 7/5/2019.', ['2018-3-3', '2019-5-7']],
	] as const)('%s: %s', (language, text, expected) => {
		expect(months(language, text)).toEqual([expected]);
	});

	test.each([
		['en', 'between May 1 and 5, 2019', 1, 5],
		['en', 'on April 30 and May 1, 2019', 30, 1],
		['vi', 'trong khoảng giữa ngày 1 và 5/5/2019', 1, 5],
		['vi', 'trong hai ngày 30/4 và 1/5/2019', 30, 1],
	] as const)(
		'are a span where they follow each other or bound it; %s: %s',
		(language, text, first, last) => {
			const [date, ...more] = read(language, text).dates;
			expect(more).toEqual([]);
			expect([date!.from.day, date!.to.day, date!.listed]).toEqual([first, last, undefined]);
		},
	);

	test('are no list where what is counted follows', () => {
		expect(months('en', 'On May 1 and 20 sailors went ashore.')).toEqual([['y-5-1', 'y-5-1']]);
		expect(months('vi', 'Ngày 1/5 và 20 thủy thủ lên bờ.')).toEqual([['y-5-1', 'y-5-1']]);
	});

	test('of which one is none of the calendar are no list', () => {
		for (const {listed} of read('en', 'on June 1, 31 and 40').dates) expect(listed).toBeUndefined();
	});
});
