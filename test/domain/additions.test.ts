import {expect, test} from 'vitest';
import {additionsOf, hasSource, isEmpty} from '../../source/domain/additions.ts';
import {engagement, source} from '../fixtures/engagements.ts';

const passage = (line: number) => source({url: '', passage: {file: 'a.txt', line}});

test.each([
	['the same passage', passage(3), passage(3), true],
	['the same passage under another name', passage(3), {...passage(3), publisher: 'X', title: 'Y'}, true],
	['another line', passage(3), passage(4), false],
	['the same line of another file', passage(3), {...passage(3), passage: {file: 'b.txt', line: 3}}, false],
	['the same page', source(), source({title: 'Renamed', published: ''}), true],
	['the same page, now with its passage', source(), source({passage: {file: 'a.txt', line: 3}}), true],
	['another page', source(), source({url: 'https://news.example/2'}), false],
	['a headline of the same day', source({url: ''}), source({url: ''}), true],
	['a headline of another day', source({url: ''}), source({url: '', published: '2025-11-03'}), false],
	['a headline of another paper', source({url: ''}), source({url: '', publisher: 'Harbour Gazette'}), false],
	['another headline of the same day', source({url: ''}), source({url: '', title: 'A toast'}), false],
	['a headline, and the page that bears it', source({url: ''}), source(), false],
])('%s', (_, known, other, isSame) => {
	expect(hasSource([source({url: 'https://other.example/'}), known], other)).toBe(isSame);
	expect(hasSource([other], known)).toBe(isSame);
});

test('what was empty and is no longer is an addition, and nothing else', () => {
	const before = engagement({day_part: null, topics: [], summary_vi: '', part_of: null});
	const after = engagement({
		title_en: 'Overwritten',
		day_part: 'evening',
		topics: ['a', 'b'],
		part_of: 'visit',
		summary_vi: '',
		sources: [source(), passage(1)],
	});
	expect(additionsOf(before, after)).toEqual({
		sources: [passage(1)],
		fields: [
			{field: 'day_part', value: 'evening'},
			{field: 'topics', value: ['a', 'b']},
			{field: 'part_of', value: 'visit'},
		],
	});
	expect(additionsOf(after, after)).toEqual({sources: [], fields: []});
});

test('a field of the place is empty by itself', () => {
	const record = engagement({
		place: {name_en: 'Huế', name_vi: '', venue_en: '', venue_vi: '', country: 'VN'},
	});
	expect(
		(['name_en', 'name_vi', 'venue_en', 'country'] as const).map(field => isEmpty(record, field)),
	).toEqual([false, true, true, false]);
});
