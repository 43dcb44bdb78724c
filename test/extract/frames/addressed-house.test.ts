import {describe, expect, test} from 'vitest';
import {isAddressed} from '../../../source/extract/frames/addressed-house.ts';
import {sentence} from '../../fixtures/moments.ts';

/** Returns true where a text says in which town a house of Annapolis is. */
function isSo(text: string, house: string): boolean {
	const start = text.indexOf(house);
	const place = {start, end: start + house.length, place: 'Annapolis, Maryland', venue: 'U.S. Naval Academy'};
	return isAddressed(place, sentence(text));
}

describe('a house with its town', () => {
	test.each([
		['She came through a gate of the Naval Academy in Annapolis, Md.', 'Naval Academy'],
		['She came through a gate of the Naval Academy in Annapolis, Md.', 'Naval Academy in Annapolis'],
		['Anh nhận bằng tốt nghiệp Học viện Hải quân (Annapolis).', 'Học viện Hải quân'],
		['Anh nhận bằng tốt nghiệp Học viện Hải quân ở Annapolis.', 'Học viện Hải quân'],
	])('stands in "%s"', (text, house) => {
		expect(isSo(text, house)).toBe(true);
	});

	test.each([
		['She spoke of the Naval Academy.', 'Naval Academy'],
		['The Naval Academy sent word that it would see them next year, in Annapolis.', 'Naval Academy'],
		['The Naval Academy and Annapolis were told.', 'Naval Academy'],
	])('is not told by "%s"', (text, house) => {
		expect(isSo(text, house)).toBe(false);
	});
});
