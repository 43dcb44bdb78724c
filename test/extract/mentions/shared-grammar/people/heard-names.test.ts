import {describe, expect, test} from 'vitest';
import {read} from '../../../read.ts';

const namesIn = (language: 'vi' | 'en', text: string): readonly string[] =>
	read(language, text).people.map(({name, side}) => `${name} (${side})`);

describe('a foreign name by its sound', () => {
	test.each([
		[
			'is that in brackets behind it, and of whoever is called so later',
			'Bộ trưởng Quốc phòng Mỹ Giêm Mát-tít (James Mattis) đến; sau đó ông Mát-tít phát biểu.',
			['James Mattis (US)', 'James Mattis (US)', 'James Mattis (US)'],
		],
		[
			'is that of a known American, without marks as well',
			'Dai su My Mai-con Ma-rin den Bo Quoc phong.',
			['Michael Marine (US)'],
		],
		[
			'is that of a stranger in brackets',
			'Đại tá Giôn Hen-đơ-xơn (John Henderson) trao thuốc.',
			['John Henderson (US)', 'John Henderson (US)'],
		],
		[
			'is nobody of the United States where the title is of another land',
			'Thủ tướng Australia Giôn Hao-ớt đến Hà Nội.',
			['Giôn Hao-ớt (other)'],
		],
		[
			'is none where Vietnamese words are hyphened as they were once',
			'Trung tướng Thuỷ-quân Lục-chiến Hoa-kì David Berger đến.',
			['David Berger (US)'],
		],
	])('%s', (_, text, expected) => {
		expect(namesIn('vi', text)).toEqual(expected);
	});
});

describe('a name', () => {
	test('has no title of the sentence before', () => {
		expect(namesIn('en', 'He met the chief of staff. Missing Americans come first.')).toEqual([]);
	});

	test('may have its given word first, behind a rank', () => {
		expect(namesIn('vi', 'Đại úy Thanh Võ, Đại đội trưởng, nói.')).toEqual(['Thanh Võ (US)']);
	});
});

describe('somebody of whom it is told that he was not there', () => {
	test.each([
		['en', 'Adm. Harry Harris, who held the post until May, sent his best wishes.', true],
		['en', 'His host, Gen. Phan Van Giang, did not attend either event.', true],
		['en', 'Neither Lloyd Austin nor Phan Van Giang was in the room.', true],
		['en', 'He passed on Lloyd Austin’s hope of returning.', true],
		['en', 'Harry Harris arrived and did not speak of ships.', false],
		['en', 'Harry Harris, who had not come before, met the minister.', false],
		['vi', 'Đại tướng Phan Văn Giang, người ký kế hoạch, đang đi công tác nước ngoài.', true],
		['vi', 'Đại tướng Phan Văn Giang và Thượng tướng Hoàng Xuân Chiến không dự.', true],
		['vi', 'Đại tướng Phan Văn Giang dự và phát biểu.', false],
		['vi', 'Đô đốc Harry Harris đang công tác tại Việt Nam.', false],
	] as const)('%s %s', (language, text, isAbsent) => {
		const {people} = read(language, text);
		expect(people.length).toBeGreaterThan(0);
		expect(people.map(each => each.isAbsent)).toEqual(people.map(() => isAbsent));
	});
});
