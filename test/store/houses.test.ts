import {describe, expect, test} from 'vitest';
import {townsOfHouses, withHouses} from '../../source/store/houses.ts';
import {read} from '../extract/read.ts';
import {shippedReference} from '../fixtures/reference.ts';

const houses = withHouses([]);

test('every house has a name of its own in both languages, and a town that is known', () => {
	const towns = new Set(shippedReference().places.map(each => each.name_en));
	expect(houses.filter(each => each.name_en === '' || each.name_vi === '' || !towns.has(each.place))).toEqual(
		[],
	);
	expect(new Set(houses.map(each => each.name_en)).size).toBe(houses.length);
	expect(
		houses.filter(each => /[@=;\n]/u.test([each.name_en, each.name_vi, ...each.other_names].join())),
	).toEqual([]);
});

test('one that the data have is theirs, with the names of the list besides', () => {
	const own = {name_en: 'Navy headquarters', name_vi: 'Nhà', place: 'Hue', other_names: ['Old']};
	const known = {...own, name_en: 'War Remnants Museum'};
	const all = withHouses([own, known]);
	expect(all.slice(0, 2)).toEqual([own, {...known, other_names: ['Old', 'Bảo tàng Chứng tích chiến tranh']}]);
	expect(all.length).toBe(houses.length + 1);
});

test('towns that are known by their houses alone are no words of a text', () => {
	const towns = townsOfHouses();
	expect(towns.find(each => each.name_en === 'Newport, Rhode Island')).toEqual({
		name_en: 'Newport, Rhode Island',
		name_vi: 'Newport, Rhode Island',
		country: 'US',
		is_country: false,
		isReadAlone: false,
		other_names: [],
	});
	expect(towns.some(each => each.name_en === 'Hanoi')).toBe(false);
	expect(towns.find(each => each.name_en === 'Yokosuka')?.country).toBe('JP');
});

describe('the town follows from the house', () => {
	test.each([
		['en', 'They met at the Naval War College.', 'Newport, Rhode Island, U.S. Naval War College'],
		['en', 'They met at the U.S. Naval Academy.', 'Annapolis, Maryland, U.S. Naval Academy'],
		['en', 'They met at the Vietnam Naval Academy.', 'Nha Trang, Vietnam Naval Academy'],
		['en', 'They met at the headquarters of Military Region 7.', 'Ho Chi Minh City, Military Region 7'],
		['vi', 'Hai bên gặp nhau tại Học viện Hải quân.', 'Nha Trang, Vietnam Naval Academy'],
		['vi', 'Hai bên gặp nhau tại Học viện Hải quân Hoa Kỳ.', 'Annapolis, Maryland, U.S. Naval Academy'],
		['vi', 'Hai bên gặp nhau tại Sở Chỉ huy Quân khu 9.', 'Can Tho, Military Region 9'],
		['vi', 'Hai ben gap nhau tai Benh vien Quan y 17.', 'Da Nang, Military Hospital 17'],
	] as const)('%s: %s', (language, text, expected) => {
		expect(read(language, text).places.map(each => `${each.place}, ${each.venue}`)).toEqual([expected]);
	});
});
