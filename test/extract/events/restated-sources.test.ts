import {describe, expect, test} from 'vitest';
import type {Source} from '../../../source/domain/engagement.ts';
import {restatedSources} from '../../../source/extract/events/restated-sources.ts';
import {placeFinder} from '../../../source/extract/reference-index.ts';
import {engagement, participant, source} from '../../fixtures/engagements.ts';
import {dictionary} from '../../fixtures/imports.ts';

const placeOf = placeFinder(dictionary.places);
const place = (name_en: string) => ({name_en, name_vi: '', venue_en: '', venue_vi: '', country: 'VN'});

const people = [participant({id: 'host', side: 'VN'}), participant({id: 'guest', side: 'US'})];
const said = source({says: ['date', 'place', 'people', 'kind']});
const report = engagement({
	date: '2025-11-02',
	place: place('Hanoi'),
	kind: 'talks',
	people,
	sources: [said],
});

function restated(record: Partial<typeof report>, sources: readonly Source[] = [said]) {
	const [only] = restatedSources({...report, sources}, {...report, ...record}, placeOf);
	return {says: only!.says, differs: only!.differs};
}

describe('a source, to another record than it was read for', () => {
	test('of the same facts, says what it said', () => {
		expect(restated({})).toEqual({says: said.says, differs: {}});
	});

	test.each([
		[
			'another day is what it says instead',
			{date: '2025-11-03'},
			['place', 'people', 'kind'],
			{date: '2025-11-02'},
		],
		[
			'a span with its day is not said whole',
			{date: '2025-11-01/2025-11-03'},
			['place', 'people', 'kind'],
			{},
		],
		[
			'one of several days is its own',
			{date: '[2025-11-01,2025-11-02]'},
			['date', 'place', 'people', 'kind'],
			{},
		],
		[
			'another town is what it says instead',
			{place: place('Da Nang')},
			['date', 'people', 'kind'],
			{place: 'Hanoi'},
		],
		['a whole country may be its own', {place: place('Vietnam')}, ['date', 'people', 'kind'], {}],
		[
			'a visit may lead to other towns',
			{place: place('Da Nang'), kind: 'official-visit'},
			['date', 'people'],
			{},
		],
		['another kind is not said', {kind: 'reception'}, ['date', 'place', 'people'], {}],
		[
			'another chief is not named',
			{people: [people[0]!, participant({id: 'x', side: 'US'})]},
			['date', 'place', 'kind'],
			{},
		],
		['more of a side are no loss', {people: [...people, participant({id: 'x', side: 'US'})]}, said.says, {}],
	] as const)('%s', (_, record, says, differs) => {
		expect(restated(record as Partial<typeof report>)).toEqual({says, differs});
	});

	test('that gave another day than its report bears a record of that day', () => {
		const other = source({says: ['people'], differs: {date: '2025-11-03', kind: 'a rite'}});
		expect(restated({date: '2025-11-03'}, [other])).toEqual({
			says: ['date', 'people'],
			differs: {kind: 'a rite'},
		});
	});

	test('keeps what somebody wrote by hand, and the silence of one that nobody has read', () => {
		const written = source({says: ['people'], differs: {date: 'in December'}});
		expect(restated({date: '2025-11-03'}, [written]).differs).toEqual({date: 'in December'});
		expect(restated({date: '2025-11-03'}, [source({says: null})])).toEqual({says: null, differs: {}});
	});
});
