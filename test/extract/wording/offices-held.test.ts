import {expect, test} from 'vitest';
import {officeHeldOn, officeNamed} from '../../../source/extract/wording/index.ts';
import {fold} from '../../../source/text/normalize.ts';
import {dictionary} from '../../fixtures/imports.ts';

const on = (day: string) => ({date_start: day, date_end: day});

test.each([
	['james-mattis', '2018-01-24', 'Secretary of Defense'],
	['james-mattis', '2022-01-24', ''],
	['pete-hegseth', '2025-03-01', 'Secretary of Defense'],
	['pete-hegseth', '2025-11-02', 'Secretary of War'],
	['nobody', '2018-01-24', ''],
])('%s on %s: “%s”', (person, day, office) => {
	expect(officeHeldOn(person, on(day), dictionary).office).toBe(office);
});

test('an office is found under any of its names, and worded as of that day', () => {
	const named = (text: string, day: string) => officeNamed(text, on(day), dictionary, fold);
	expect(named('secretary of defense', '2018-01-24')).toMatchObject({
		post: {side: 'US'},
		words: {office: 'Secretary of Defense'},
	});
	expect(named('Minister of Magic', '2018-01-24')).toBeNull();
});
