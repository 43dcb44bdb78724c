import {describe, expect, test} from 'vitest';
import {read} from '../../read.ts';

const people = (language: 'vi' | 'en', text: string): readonly string[] =>
	read(language, text).people.map(({name, side, title, isAbsent}) =>
		[name, side, title, ...(isAbsent ? ['absent'] : [])].join(', '),
	);

describe('offices and ranks of every sort', () => {
	test.each([
		['en', 'Aide to the Secretary of Defense Ann Lee', 'Ann Lee, US, Aide to the Secretary of Defense'],
		['en', 'Hospital Corpsman 1st Class Robert Hale', 'Robert Hale, US, '],
		['en', 'Chief Warrant Officer Robert Hale', 'Robert Hale, US, '],
		[
			'en',
			'Robert Hale, program manager at the State Department',
			'Robert Hale, US, program manager at the State Department',
		],
		['en', 'Mary Hale, the embassy’s political chief', 'Mary Hale, US, chief'],
		['en', 'Mary Hale, senior defense chief,', 'Mary Hale, US, chief'],
		['vi', 'Trung sĩ nhất Robert Hale', 'Robert Hale, US, '],
		[
			'vi',
			'Trung tướng Lê Minh Thái, Giám đốc Học viện Kỹ thuật Quân sự',
			'Lê Minh Thái, VN, Giám đốc Học viện Kỹ thuật Quân sự',
		],
		[
			'vi',
			'tiếp Chủ tịch Ủy ban Cựu chiến binh Hạ viện Robert Hale tại',
			'Robert Hale, US, Chủ tịch Ủy ban Cựu chiến binh Hạ viện',
		],
		['vi', 'Trung tướng Lê Minh Thái tiếp khách trên đường Hoàng Văn Thụ', 'Lê Minh Thái, VN, '],
		['vi', 'Trung tướng Lê Minh Thái ra Tân Sơn Nhất', 'Lê Minh Thái, VN, '],
		['vi', 'Trung tuong Tran Viet Khoa', 'Tran Viet Khoa, VN, '],
		['vi', 'Dai ta Nguyen Xuan Truong', 'Nguyen Xuan Truong, VN, '],
	] as const)('%s: %s', (language, text, expected) => {
		expect(people(language, text)).toEqual([expected]);
	});

	test('one title before two names in Vietnamese, where it is that of lawmakers', () => {
		const names = (text: string): readonly string[] => read('vi', text).people.map(each => each.name);
		expect(names('Hai Thượng nghị sĩ Mary Hale và Tom Ford đến Hà Nội.')).toEqual(['Mary Hale', 'Tom Ford']);
		expect(names('Đại tá Mary Hale và Green Bay đến Hà Nội.')).toEqual(['Mary Hale']);
	});

	test.each([
		['en', 'Mary Hale, who met the chief,'],
		['en', 'Mary Hale, one of the very many old friends of the chief,'],
	] as const)('nobody’s office behind a comma: %s, %s', (language, text) => {
		expect(people(language, text)).toEqual([]);
	});
});

describe('whom a text only names', () => {
	test.each([
		['en', 'President Joe Biden’s defense secretary came.', 'Joe Biden'],
		['en', 'Senator Patrick Leahy’s aide came.', 'Patrick Leahy'],
		['en', 'They laid flowers at the monument to Senator John McCain.', 'John McCain'],
		['en', 'They visited a school whose commandant is Col. James Kelly.', 'James Kelly'],
		['en', 'In Washington with Party chief To Lam, they talked.', 'Tô Lâm'],
		['en', 'Sen. John McCain sent a note.', 'John McCain'],
		['en', 'Sen. John McCain, who had pushed for it, sent regrets.', 'John McCain'],
		['en', 'Sen. John McCain was unable to come.', 'John McCain'],
		['vi', 'Đang cùng Tổng Bí thư Tô Lâm thăm Mỹ, ông nói chuyện.', 'Tô Lâm'],
		['vi', 'Tháp tùng Chủ tịch nước Lương Cường, ông nói chuyện.', 'Lương Cường'],
	] as const)('%s: %s', (language, text, name) => {
		expect(read(language, text).people.map(each => [each.name, each.isAbsent])).toContainEqual([name, true]);
	});

	test.each([
		['en', 'They talked in Washington with Party chief To Lam.', 'Tô Lâm'],
		['en', 'Senator Patrick Leahy’s visit began.', 'Patrick Leahy'],
		['en', 'Sen. John McCain, who had pushed for it, sent his team.', 'John McCain'],
		['vi', 'Cùng Tổng Bí thư Tô Lâm có Đại sứ.', 'Tô Lâm'],
	] as const)('but not %s: %s', (language, text, name) => {
		expect(read(language, text).people.map(each => [each.name, each.isAbsent])).toContainEqual([name, false]);
	});
});

test('a syllable of a name is no land', () => {
	const sides = (text: string): readonly string[] =>
		read('vi', text).people.map(({name, side}) => `${name} ${side}`);
	expect(
		sides(
			'Tướng Robert Hale, Tư lệnh Không quân Thái Bình Dương, trao chìa khóa cho Thiếu tướng Bùi Đức Hiền.',
		),
	).toEqual(['Robert Hale US', 'Bùi Đức Hiền VN']);
	expect(sides('Bộ trưởng Quốc phòng Đức Boris Pistorius phát biểu.')).toEqual(['Boris Pistorius other']);
	expect(sides('Đại tá Robert Hale, Lục quân Anh, phát biểu.')).toEqual(['Robert Hale other']);
});
