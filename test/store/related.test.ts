import {describe, expect, test} from 'vitest';
import type {Engagement} from '../../source/domain/engagement.ts';
import {storeOf} from '../fixtures/database.ts';
import {engagement, participant} from '../fixtures/engagements.ts';

function idsOf(records: readonly Engagement[]): readonly string[] {
	return records.map(record => record.id);
}

describe('the same visit', () => {
	const visit = engagement({id: 'visit', date: '2019-11-19/2019-11-21', kind: 'official-visit'});
	const records = [
		visit,
		engagement({id: 'dinner', date: '2019-11-21', part_of: 'visit'}),
		engagement({id: 'talks', date: '2019-11-20', part_of: 'visit'}),
		engagement({id: 'arrival', date: '2019-11-18', part_of: 'visit'}),
		engagement({id: 'other-visit', date: '2019-11-19/2019-11-21'}),
		engagement({id: 'other-talks', date: '2019-11-20', part_of: 'other-visit'}),
	];

	function related(id: string): readonly string[] {
		const {engagements} = storeOf(records);
		const record = engagements.byId(id);
		return record ? idsOf(engagements.sameVisit(record)) : [];
	}

	test('of a visit is its meetings, oldest first', () => {
		expect(related('visit')).toEqual(['arrival', 'talks', 'dinner']);
	});

	test('of a meeting is the visit, then its other meetings', () => {
		expect(related('talks')).toEqual(['visit', 'arrival', 'dinner']);
	});

	test('of a record that belongs to none is empty', () => {
		const {engagements} = storeOf([engagement({id: 'alone'}), engagement({id: 'by-itself'})]);
		expect(engagements.sameVisit(engagement({id: 'alone'}))).toEqual([]);
	});
});

describe('the same people', () => {
	const [giang, hegseth] = engagement().people;
	if (!giang || !hegseth) throw new Error('the fixture has two people');
	const lan = participant({id: 'lan', name: 'Trần Thị Lan'});
	const asked = engagement({id: 'asked', date: '2025-06-10', people: [giang, hegseth, lan]});
	const {engagements} = storeOf([
		asked,
		engagement({id: 'year-before', date: '2024-06-10', people: [hegseth, giang]}),
		engagement({id: 'week-after', date: '2025-06-17', people: [lan, giang]}),
		engagement({id: 'month-before', date: '2025-05-10', people: [giang, hegseth, lan]}),
		engagement({id: 'one-only', date: '2025-06-11', people: [giang]}),
		engagement({id: 'one-twice', date: '2025-06-11', people: [giang, {...giang, part: 'speaker'}]}),
		engagement({id: 'nobody', date: '2025-06-11', people: []}),
	]);

	test('at least two of them, nearest in time first, before or after', () => {
		expect(idsOf(engagements.samePeople(asked, 10))).toEqual(['week-after', 'month-before', 'year-before']);
	});

	test('no more than asked for', () => {
		expect(idsOf(engagements.samePeople(asked, 2))).toEqual(['week-after', 'month-before']);
	});

	test('none where fewer than two people were there', () => {
		expect(engagements.samePeople({...asked, people: [giang]}, 10)).toEqual([]);
		expect(engagements.samePeople({...asked, people: []}, 10)).toEqual([]);
	});
});
