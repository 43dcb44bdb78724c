import {expect, test} from 'vitest';
import {townBehind} from '../../../source/extract/frames/town-behind.ts';
import {indexReference} from '../../../source/extract/reference-index.ts';
import {sentence} from '../../fixtures/moments.ts';
import {shippedReference} from '../../fixtures/reference.ts';

const lookup = indexReference(shippedReference());

function behind(text: string, house = {place: 'Khanh Hoa', venue: 'Region 3'}): string | undefined {
	const at = (name: string, place: string, venue = '') => {
		const start = text.indexOf(name);
		return start < 0 ? [] : [{start, end: start + name.length, place, venue}];
	};
	const [own] = at('Vùng 3', house.place, house.venue);
	const towns = [
		...at('Vũng Tàu', 'Vung Tau'),
		...at('Khánh Hòa', 'Khanh Hoa'),
		...at('Đồng Nai', 'Dong Nai'),
		...at('Washington', 'Washington, D.C.'),
	];
	return townBehind(own!, {sentence: sentence(text, {places: [own!, ...towns]}), lookup})?.place;
}

test('a house that is known by its province lies in the town right behind it', () => {
	expect(behind('tại Vùng 3 ở phường 12, Vũng Tàu')).toBe('Vung Tau');
	expect(behind('tại Vùng 3, thành phố Vũng Tàu')).toBe('Vung Tau');
	expect(behind('tại Vùng 3 (hai bên) rồi về Vũng Tàu')).toBeUndefined();
	expect(behind('tại Vùng 3, tỉnh Đồng Nai')).toBeUndefined();
	expect(behind('tại Vùng 3, Khánh Hòa')).toBeUndefined();
	expect(behind('tại Vùng 3, Washington')).toBeUndefined();
	expect(behind('tại Vùng 3')).toBeUndefined();
});

test('no other, and nothing that is no house', () => {
	expect(behind('tại Vùng 3, Vũng Tàu', {place: 'Da Nang', venue: 'Region 3'})).toBeUndefined();
	expect(behind('tại Vùng 3, Vũng Tàu', {place: 'Khanh Hoa', venue: ''})).toBeUndefined();
});
