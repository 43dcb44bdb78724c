import {describe, expect, test} from 'vitest';
import {noPlace, type Engagement, type Place} from '../../../source/domain/engagement.ts';
import type {Kind} from '../../../source/domain/vocabulary.ts';
import {mergeInto} from '../../../source/extract/events/merge-into.ts';
import {placeFinder} from '../../../source/extract/reference-index.ts';
import {engagement} from '../../fixtures/engagements.ts';
import {dictionary} from '../../fixtures/imports.ts';

const placeOf = placeFinder(dictionary.places);
const hanoi: Place = {name_en: 'Hanoi', name_vi: 'Hà Nội', venue_en: '', venue_vi: '', country: 'VN'};
const palace: Place = {...hanoi, venue_en: 'Presidential Palace', venue_vi: 'Phủ Chủ tịch'};
const hue: Place = {...palace, name_en: 'Hue', name_vi: 'Huế'};

function merged(kind: Kind, known: Place, place: Place): Place {
	const record = engagement({kind, place: known});
	return mergeInto(record, engagement({kind, place}), placeOf).record.place;
}

describe('of the place of a report a known record takes', () => {
	test('all of it where it has none', () => {
		expect(merged('talks', noPlace, palace)).toEqual(palace);
		expect(merged('talks', noPlace, hanoi)).toEqual(hanoi);
	});

	test('the venue where it has the town alone, and no other town', () => {
		expect(merged('talks', hanoi, palace)).toEqual(palace);
		expect(merged('talks', hanoi, hue)).toEqual(hanoi);
		expect(merged('talks', palace, {...palace, venue_en: 'Ministry of National Defence'})).toEqual(palace);
	});

	test('nothing of a report without a place', () => {
		expect(merged('talks', noPlace, {...noPlace, venue_en: 'a hall', venue_vi: 'hội trường'})).toEqual(
			noPlace,
		);
		expect(merged('talks', hanoi, noPlace)).toEqual(hanoi);
	});

	test('nothing where it was a call, and no venue of a visit, which has several', () => {
		expect(merged('phone-call', noPlace, palace)).toEqual(noPlace);
		expect(merged('phone-call', hanoi, palace)).toEqual(hanoi);
		expect(merged('official-visit', hanoi, palace)).toEqual(hanoi);
		expect(merged('official-visit', noPlace, palace)).toEqual(palace);
	});
});

describe('of the rest it takes what it lacks', () => {
	const known = engagement({topics: [], day_part: null, part_of: null, title_vi: '', summary_en: ''});
	const report = (more: Partial<Engagement>): Engagement => engagement({topics: ['dioxin'], ...more});
	const after = (more: Partial<Engagement>, of = known): Engagement =>
		mergeInto(of, report(more), placeOf).record;

	test('the part of the day where both have the same day', () => {
		expect(after({day_part: 'morning'}).day_part).toBe('morning');
		expect(after({day_part: 'morning', date: '2001-01-01'}).day_part).toBeNull();
		expect(after({day_part: 'morning'}, {...known, day_part: 'evening'}).day_part).toBe('evening');
	});

	test('the visit, but not itself', () => {
		expect(after({part_of: 'a-visit'}).part_of).toBe('a-visit');
		expect(after({part_of: known.id}).part_of).toBeNull();
		expect(after({part_of: 'a-visit'}, {...known, part_of: 'another'}).part_of).toBe('another');
	});

	test('topics, titles and summaries', () => {
		expect(after({}).topics).toEqual(['dioxin']);
		expect(after({}, {...known, topics: ['exercise']}).topics).toEqual(['exercise']);
		expect(after({title_vi: 'Hội đàm', summary_en: 'They met.', title_en: 'Other'})).toMatchObject({
			title_vi: 'Hội đàm',
			summary_en: 'They met.',
			title_en: known.title_en,
		});
	});
});
