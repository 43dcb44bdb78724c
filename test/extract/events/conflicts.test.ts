import {describe, expect, test} from 'vitest';
import {conflictsBetween} from '../../../source/extract/events/conflicts.ts';
import {placeFinder} from '../../../source/extract/reference-index.ts';
import {engagement} from '../../fixtures/engagements.ts';
import {dictionary} from '../../fixtures/imports.ts';

const placeOf = placeFinder(dictionary.places);

function at(name_en: string, kind: 'talks' | 'official-visit' = 'talks') {
	const country = dictionary.places.find(place => place.name_en === name_en)?.country ?? '';
	return engagement({kind, place: {name_en, name_vi: '', venue_en: '', venue_vi: '', country}});
}

function on(date: string, overrides: Parameters<typeof engagement>[0] = {}) {
	const [date_start = '', date_end = date_start] = date.split('/');
	return engagement({date, date_start, date_end, kind: 'official-visit', ...overrides});
}

describe('places', () => {
	test.each([
		['Phnom Penh', 'Cambodia'],
		['Cambodia', 'Siem Reap'],
		['Hanoi', 'Vietnam'],
		['Washington, D.C.', 'United States'],
		['Hanoi', ''],
		['', 'Hanoi'],
		['Hanoi', 'Hanoi'],
		['A village that nobody lists', 'Cambodia'],
	])('%s and "%s" do not contradict each other', (known, report) => {
		expect(conflictsBetween(at(known), at(report), placeOf)).toEqual([]);
	});

	test.each([
		['Hanoi', 'Cambodia'],
		['Cambodia', 'Hanoi'],
		['Vietnam', 'United States'],
	])('%s and %s do: no town lies in another country, and no country is another', (known, report) => {
		expect(conflictsBetween(at(known), at(report), placeOf)).toEqual([
			`The known record says ${known}, the text ${report}.`,
		]);
	});

	test('a place that the list lacks lies in the country of its record', () => {
		const known = at('A village that nobody lists');
		const village = {...known, place: {...known.place, country: 'KH'}};
		expect(conflictsBetween(village, at('Cambodia'), placeOf)).toEqual([]);
		expect(conflictsBetween(village, at('Vietnam'), placeOf)).toHaveLength(1);
	});

	test('two towns do, but on a visit', () => {
		expect(conflictsBetween(at('Phnom Penh'), at('Siem Reap'), placeOf)).toEqual([
			'The known record says Phnom Penh, the text Siem Reap.',
		]);
		expect(conflictsBetween(at('Hanoi', 'official-visit'), at('Da Nang', 'official-visit'), placeOf)).toEqual(
			[],
		);
	});
});

describe('dates', () => {
	test.each([
		['2018-01-24', '2018-01-24'],
		['2018-01-24/2018-01-26', '2018-01-25'],
		['2018-01', '2018-01-24/2018-01-26'],
		['2018', '2018-01-24/2018-01-26'],
		['2018-01-24?', '2018-01-24/2018-01-26'],
		['2018-01-30/2018-02-02', '2018-01-29/2018-02-03'],
	])('%s is not contradicted by %s', (known, report) => {
		expect(conflictsBetween(on(known), on(report), placeOf)).toEqual([]);
	});

	test.each([
		['2018-01-24', '2018-01-25'],
		['2018-01-24', '2018-01-24/2018-01-26'],
		['2018-01-24/2018-01-26', '2018-01-24/2018-01-27'],
	])('%s is contradicted by %s', (known, report) => {
		expect(conflictsBetween(on(known), on(report), placeOf)).toEqual([
			`The known record gives ${known}, the text ${report}.`,
		]);
	});

	test('a longer visit counts only where the text states it, and no meeting is longer', () => {
		const [known, report] = [on('2018-01-24'), on('2018-01-24/2018-01-26', {date_basis: 'inferred'})];
		expect(conflictsBetween(known, report, placeOf)).toEqual([]);
		expect(conflictsBetween(known, {...report, date_basis: 'stated', kind: 'talks'}, placeOf)).toEqual([]);
	});
});
