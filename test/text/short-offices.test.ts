import fc from 'fast-check';
import {expect, test} from 'vitest';
import {officeForms} from '../../source/text/office-forms.ts';
import {shortOffices} from '../../source/text/short-offices.ts';
import {displayWidth} from '../../source/text/width.ts';

test('an office goes by the names that its field has for it where it is too long', () => {
	const dasd = 'Deputy Assistant Secretary of Defense for South and Southeast Asia';
	expect(officeForms(dasd, 'en')).toEqual([
		dasd,
		'Dep. Asst. Secretary of Defense for S & SE Asia',
		'DASD S & SE Asia',
	]);
	const names = [
		'Secretary of Defense',
		dasd,
		'Minister of National Defence',
		'President of the United States',
	];
	expect(shortOffices(names, 16, 'en')).toEqual([
		'SecDef',
		'DASD S & SE Asia',
		'Defence Minister',
		'President',
	]);
	expect(
		shortOffices(
			['Bộ trưởng Quốc phòng Hoa Kỳ', 'Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam'],
			14,
			'vi',
		),
	).toEqual(['BT QP', 'Phó Tổng TMT']);
});

test('two that would look alike are cut elsewhere', () => {
	const missions = [2007, 2008].map(year => `Mission commander, Pacific Partnership ${String(year)}`);
	expect(shortOffices(missions, 14, 'en')).toEqual(['Mission… 2007', 'Mission… 2008']);
	expect(shortOffices(['Aide', 'Aide'], 8, 'en')).toEqual(['Aide 2', 'Aide 3']);
});

test('whatever the offices, each short name fits and is its own', () => {
	const word = fc.constantFrom(
		'Deputy',
		'Minister',
		'of',
		'National',
		'Defence',
		'Secretary',
		'State',
		'Quốc phòng',
		'ầ',
		'語',
	);
	const office = fc.array(word, {minLength: 1, maxLength: 9}).map(words => words.join(' '));
	fc.assert(
		fc.property(fc.array(office, {maxLength: 40}), fc.integer({min: 6, max: 40}), (names, width) => {
			for (const language of ['en', 'vi'] as const) {
				const short = shortOffices(names, width, language);
				expect(short).toHaveLength(names.length);
				expect(new Set(short).size).toBe(names.length);
				for (const each of short) expect(displayWidth(each)).toBeLessThanOrEqual(width);
			}
		}),
	);
});
