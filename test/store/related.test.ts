import {describe, expect, test} from 'vitest';
import type {Engagement} from '../../source/domain/engagement.ts';
import {storeOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';

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
