import {describe, expect, test} from 'vitest';
import {calendar, draft, hostAndVisitor, mention} from '../../fixtures/drafts.ts';
import {engagement, participant} from '../../fixtures/engagements.ts';
import {importing, knowing, quang, received, visit} from '../../fixtures/imports.ts';

describe('visits', () => {
	test('take in the meetings on their days', () => {
		const [meeting, stay] = importing([received, visit]);
		expect(meeting!.record.part_of).toBe(stay!.record.id);
		expect(stay!.record.part_of).toBeNull();
	});

	test('leave out meetings of others, on other days, and those of no visit', () => {
		const esper = mention({personId: 'mark-esper', name: 'Mark Esper'});
		const other = draft({
			...received,
			date: calendar('25/1/2020'),
			participants: hostAndVisitor(quang, esper),
			visitor: esper,
		});
		const october = draft({...received, line: 2, date: calendar('16/10/2018')});
		expect(importing([visit, other, october]).map(each => each.record.part_of)).toEqual([null, null, null]);
		expect(importing([received])[0]!.record.part_of).toBeNull();
	});

	test('may be known already', () => {
		const known = engagement({
			id: 'the-visit',
			date: '2018-01-24/2018-01-25',
			date_start: '2018-01-24',
			date_end: '2018-01-25',
			kind: 'official-visit',
			people: [participant({id: 'james-mattis', name: 'James Mattis', side: 'US', part: 'visitor'})],
		});
		const [meeting] = importing([{...received, date: calendar('25/1/2018')}], knowing(known));
		expect(meeting).toMatchObject({status: 'new', record: {part_of: 'the-visit'}});
		const [again, stay] = importing([{...received, date: calendar('25/1/2018')}, visit], knowing(known));
		expect(stay).toMatchObject({status: 'merges', mergesInto: 'the-visit'});
		expect(again!.record.part_of).toBe('the-visit');
	});
});
