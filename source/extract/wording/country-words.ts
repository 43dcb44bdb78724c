import type {Particulars} from './particulars.ts';

/** Countries as titles name them, by ISO 3166 code. */
const countryNames: ReadonlyMap<string, Pick<Particulars, 'country_en' | 'country_vi'>> = new Map([
	['VN', {country_en: 'Vietnam', country_vi: 'Việt Nam'}],
	['US', {country_en: 'the United States', country_vi: 'Hoa Kỳ'}],
]);

/** A country as titles name it; empty for one that they do not. */
export function countryWords(country: string): Pick<Particulars, 'country_en' | 'country_vi'> {
	return countryNames.get(country) ?? {country_en: '', country_vi: ''};
}
