import {expect, test} from 'vitest';
import {countryWords} from '../../../source/extract/wording/country-words.ts';

test('titles name two countries, and no other', () => {
	expect(countryWords('VN')).toEqual({country_en: 'Vietnam', country_vi: 'Việt Nam'});
	expect(countryWords('US')).toEqual({country_en: 'the United States', country_vi: 'Hoa Kỳ'});
	expect(countryWords('JP')).toEqual({country_en: '', country_vi: ''});
	expect(countryWords('')).toEqual({country_en: '', country_vi: ''});
});
