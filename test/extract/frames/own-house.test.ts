import {describe, expect, test} from 'vitest';
import {drafts} from '../read.ts';

const placesOf = (text: string): readonly string[] => drafts(text).map(({place}) => place?.place ?? '');

describe('a house without its name is', () => {
	test.each([
		[
			'that of the post of the host, whom the text gives no post',
			'Adm. Samuel Paparo received Senior Lt. Gen. Hoang Xuan Chien at his headquarters on July 10, 2025.',
			'Honolulu',
		],
		[
			'that of his post',
			'Adm. Steve Koehler, commander of the U.S. Pacific Fleet, hosted Rear Adm. Tran Thanh Nghiem at the fleet’s headquarters on July 10, 2025.',
			'Pearl Harbor',
		],
		[
			'that of a ministry',
			'Gen. Luong Tam Quang, minister of public security, received Ambassador Marc Knapper at the ministry on July 10, 2025.',
			'Hanoi',
		],
		[
			'that of the body which his office names',
			'Thiếu tướng Nguyễn Hồng Sơn, Giám đốc Bệnh viện Quân y 175, tiếp Đại tá Mark Ellis, Tùy viên Quốc phòng Mỹ, ngay tại bệnh viện ngày 4/9/2018.',
			'Ho Chi Minh City',
		],
		[
			'that of a body which the sentence names',
			'Senior Col. Tran Van Lam and officers of the Asia-Pacific Center for Security Studies opened a maritime security seminar at the center on March 4, 2019.',
			'Honolulu',
		],
		[
			'that of the force in his title, where the list lacks his post',
			'Tư lệnh Bộ đội Biên phòng, Trung tướng Lê Văn Hải, ngày 8-2-2018 tiếp Đại tá Daniel Mercer, Tùy viên Quốc phòng Mỹ, tại trụ sở Bộ Tư lệnh.',
			'Hanoi',
		],
	])('%s', (_, text, expected) => {
		expect(placesOf(text)).toEqual([expected]);
	});

	test.each([
		[
			'no words for a house',
			'Adm. Samuel Paparo received Senior Lt. Gen. Hoang Xuan Chien on July 10, 2025.',
			'',
		],
		[
			'a town is told',
			'Adm. Samuel Paparo received Senior Lt. Gen. Hoang Xuan Chien in Tokyo after a night at his headquarters on July 10, 2025.',
			'Tokyo',
		],
		[
			'the host is somebody of no known post',
			'Rear Adm. Paul Reyes received Senior Lt. Gen. Hoang Xuan Chien at his headquarters on July 10, 2025.',
			'',
		],
		[
			'it is the house of another town',
			'Adm. Samuel Paparo received Senior Lt. Gen. Hoang Xuan Chien at the embassy in Singapore on July 10, 2025.',
			'Singapore',
		],
	])('none where %s', (_, text, expected) => {
		expect(placesOf(text)).toEqual([expected]);
	});
});

test('a ministry is one of Vietnam, also in a sentence of its own', () => {
	expect(
		placesOf(
			'Secretary of the Army Daniel Driscoll was the guest of Defence Minister Phan Van Giang on Nov. 4, 2025. They sat down in the ministry’s main hall.',
		),
	).toEqual(['Hanoi']);
});
