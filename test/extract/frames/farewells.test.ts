import {describe, expect, test} from 'vitest';
import {farewellsToPlaces, withoutFarewells} from '../../../source/extract/frames/farewells.ts';
import {grammar} from '../../../source/extract/mentions/locales/en/grammar.ts';
import {drafts} from '../read.ts';

const text = 'The mission said goodbye to Hue.';
const place = {place: 'Hue', venue: '', start: 128, end: 131};
const own = {text, start: 100, places: [place]};

describe('a farewell', () => {
	test('to a place is found right before it, and blanked', () => {
		expect(farewellsToPlaces(own, grammar)).toEqual([{start: 112, end: 127}]);
		expect(withoutFarewells(own, grammar).text).toBe(`The mission ${' '.repeat(15)} Hue.`);
	});

	test('to somebody is left as it is', () => {
		const other = {...own, text: 'She said goodbye to Gen. X in Hue.'};
		expect(farewellsToPlaces({...other, places: [{...place, start: 130, end: 133}]}, grammar)).toEqual([]);
		expect(withoutFarewells({...own, places: []}, grammar).text).toBe(text);
	});

	test.each([
		[
			'Pacific Partnership said goodbye to Nha Trang on May 30, 2019, after ten days of clinics. Capt. Peter Olive of the U.S. Navy and Nguyen Dac Tai of Khanh Hoa planted a tree.',
			'exercise',
		],
		[
			'Đoàn Đối tác Thái Bình Dương chia tay Tuy Hòa ngày 18/8/2023 sau hai tuần khám bệnh. Đại sứ Marc Knapper và Phó Chủ tịch UBND tỉnh Phú Yên Đào Mỹ cùng trồng cây.',
			'exercise',
		],
		[
			'Đại tá Thomas Stevenson chia tay Trung tướng Vũ Chiến Thắng tại Hà Nội ngày 2/7/2021 sau ba năm làm Tùy viên Quốc phòng.',
			'courtesy-call',
		],
	])('%s', (passage, kind) => {
		expect(drafts(passage).map(draft => draft.kind)).toEqual([kind]);
	});
});
