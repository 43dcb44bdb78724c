import {expect, test} from 'vitest';
import {bodyForms} from '../../source/domain/body-forms.ts';

test.each([
	["Vietnam People's Navy", 'Vietnam', "People's Navy"],
	['Government of Vietnam', 'Vietnam', 'Government'],
	['Embassy of the United States, Hanoi', 'United States', 'Embassy, Hanoi'],
	['Bộ Quốc phòng Việt Nam', 'Việt Nam', 'Bộ Quốc phòng'],
	['Đại sứ quán Hoa Kỳ, Hà Nội', 'Hoa Kỳ', 'Đại sứ quán, Hà Nội'],
])('%s of %s is also %s', (name, country, short) => {
	expect(bodyForms(name, country)).toEqual([name, short]);
});

test('a short name comes last', () => {
	expect(bodyForms('Guard of Vietnam', 'Vietnam', 'VG')).toEqual(['Guard of Vietnam', 'Guard', 'VG']);
	expect(bodyForms('USS Halyard', 'Vietnam', '')).toEqual(['USS Halyard']);
});

test.each(['USS Halyard', 'Office of Vietnam Affairs', 'Vietnam'])('%s has no shorter form', name => {
	expect(bodyForms(name, 'Vietnam')).toEqual([name]);
});
