import {expect, test} from 'vitest';
import {draftLine, drafts} from '../read.ts';

test.each([
	[
		'Chiều 6/11/2017, Thủ tướng Nguyễn Xuân Phúc tiếp Đô đốc Harry Harris.',
		'reception | Nguyễn Xuân Phúc (host), Harry Harris (visitor) | Hanoi',
	],
	[
		'General Phan Van Giang, Minister of National Defence, received Ambassador Marc Knapper on May 4, 2022.',
		'reception | Phan Văn Giang (host), Marc Knapper (visitor) | Hanoi',
	],
])('who governs the country receives in the capital: %s', (text, line) => {
	expect(drafts(text).map(draftLine)).toEqual([line]);
});

test.each([
	['two who meet', 'Bộ trưởng Phan Văn Giang gặp Bộ trưởng Lloyd Austin ngày 4/5/2022.'],
	['one of another office', 'Thiếu tướng Lê Văn Hải tiếp Đại sứ Marc Knapper ngày 4/5/2022.'],
	['a call', 'Bộ trưởng Quốc phòng Phan Văn Giang điện đàm với Bộ trưởng Lloyd Austin ngày 4/5/2022.'],
])('but not %s', (_, text) => {
	expect(drafts(text).map(each => each.place?.place ?? '')).toEqual(['']);
});

test.each([
	[
		'Secretary Lloyd Austin received Minister of National Defence Phan Van Giang on May 4, 2022.',
		'Washington, D.C.',
	],
	[
		'Bộ trưởng Quốc phòng Mỹ Ashton Carter ngày 24-9-2015 tiếp Thượng tướng Nguyễn Chí Vịnh, Thứ trưởng Bộ Quốc phòng Việt Nam, đang ở thăm Hoa Kỳ.',
		'Washington, D.C.',
	],
	[
		'Thượng tướng Phan Văn Giang, Tổng Tham mưu trưởng, ngày 11-8-2016 hội đàm với Đại tướng Mark Milley của Lục quân Mỹ đang ở thăm Việt Nam.',
		'Hanoi',
	],
	[
		'The visiting Pentagon chief, Jim Mattis, dropped in on President Tran Dai Quang on January 25, 2018.',
		'Hanoi',
	],
	[
		'General Martin Dempsey was received by State President Truong Tan Sang on August 14, 2014. Dempsey will also see Da Nang.',
		'Hanoi',
	],
])('a guest is received where his host has his house: %s', (text, place) => {
	expect(drafts(text).map(each => each.place?.place)).toEqual([place]);
});

test('a town that is told counts before the capital', () => {
	const [draft] = drafts(
		'Tại Đà Nẵng, ngày 6/11/2017 Thủ tướng Nguyễn Xuân Phúc tiếp Đô đốc Harry Harris, Tư lệnh Thái Bình Dương.',
	);
	expect(draft?.place?.place).toBe('Da Nang');
});

test('no words of the text are quoted for what was worked out', () => {
	const [draft] = drafts('Chiều 6/11/2017, Thủ tướng Nguyễn Xuân Phúc tiếp Đô đốc Harry Harris.');
	expect(draft?.place?.place).toBe('Hanoi');
	expect(draft?.evidence.place).toBeUndefined();
});
