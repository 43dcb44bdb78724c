import type {NamedPerson, Particulars} from '../../../source/extract/wording/particulars.ts';
import {englishTitle} from '../../../source/extract/wording/en.ts';
import {vietnameseTitle} from '../../../source/extract/wording/vi.ts';

/** Receives; his office is known. */
export const host: NamedPerson = {
	name: 'Lê An',
	side: 'VN',
	part: 'host',
	office_en: 'Minister',
	office_vi: 'bộ trưởng',
	address_vi: 'ông',
};
/** Visits; her office is not known. */
export const guest: NamedPerson = {
	name: 'Ann Lee',
	side: 'US',
	part: 'visitor',
	office_en: '',
	office_vi: '',
	address_vi: 'bà',
};

/** Talks of the two in Hanoi. */
export function particulars(overrides: Partial<Particulars> = {}): Particulars {
	return {
		kind: 'talks',
		isAnnounced: false,
		date: '2019-03-01',
		dayPart: null,
		people: [host, guest],
		place_en: 'Hanoi',
		place_vi: 'Hà Nội',
		country_en: 'Vietnam',
		country_vi: 'Việt Nam',
		venue_en: '',
		venue_vi: '',
		...overrides,
	};
}

/** The title in English, then in Vietnamese. */
export const titles = (overrides: Partial<Particulars>): readonly string[] => [
	englishTitle(particulars(overrides)),
	vietnameseTitle(particulars(overrides)),
];
