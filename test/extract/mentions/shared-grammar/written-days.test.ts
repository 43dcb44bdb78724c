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

describe('days that a calendar lacks', () => {
	test.each(['Ngày 31/4/2025, x.', 'Ngày 29/2/2025, x.'])('keep their month: %s', text => {
		const [date, ...more] = read('vi', text).dates;
		expect(more).toEqual([]);
		expect(date!.from).toMatchObject({year: 2025, day: null});
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
