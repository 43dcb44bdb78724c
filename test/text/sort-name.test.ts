import {expect, test} from 'vitest';
import {sortNameOf} from '../../source/text/sort-name.ts';

test.each([
	['Dana Whitcombe', 'US', 'Whitcombe, Dana'],
	['Lloyd J. Harrow III', 'US', 'Harrow, Lloyd J. III'],
	['Ann Marie de Soto, Jr.', 'other', 'Soto, Ann Marie de Jr.'],
	['Bùi Văn Hòa', 'VN', 'Bui Van Hoa'],
	['Đặng', 'VN', 'Dang'],
	['Nguyễn-đình Chiểu', 'VN', 'Nguyen-dinh Chieu'],
	[' Dana,  Whitcombe ', 'US', 'Whitcombe, Dana'],
	['Lena Maria Srbova', 'other', 'Srbova, Lena Maria'],
	['Karim Abdul Al-Sr', 'other', 'Al-Sr, Karim Abdul'],
	['Ann Sr', 'US', 'Sr, Ann'],
	['Madonna', 'US', 'Madonna'],
	['', 'other', ''],
] as const)('%s of %s is sorted as %s', (name, side, sorted) => {
	expect(sortNameOf(name, side)).toBe(sorted);
});
