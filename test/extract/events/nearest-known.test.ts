import {expect, test} from 'vitest';
import {nearestKnown} from '../../../source/extract/events/nearest-known.ts';
import {engagement, participant} from '../../fixtures/engagements.ts';

function on(id: string, day: string, overrides = {}) {
	return engagement({id, date: day, date_start: day, date_end: day, ...overrides});
}

const record = on('report', '2019-11-20');

test('the nearest come first: by day, people, place and kind', () => {
	const stranger = [participant({id: 'somebody-else'})];
	const known = [
		on('years-away', '2012-11-20'),
		on('next-week', '2019-11-27'),
		on('same-day-others', '2019-11-20', {
			people: stranger,
			kind: 'port-call',
			place: {...record.place, name_en: 'Hue'},
		}),
		on('same', '2019-11-20'),
		on('in-spring', '2020-04-20', {
			people: stranger,
			kind: 'port-call',
			place: {...record.place, name_en: 'Hue'},
		}),
	];
	expect(nearestKnown(record, known, 3).map(({id}) => id)).toEqual(['same', 'next-week', 'same-day-others']);
	expect(nearestKnown(record, known, 9).map(({id}) => id)).not.toContain('in-spring');
	expect(nearestKnown(record, [], 3)).toEqual([]);
});

test('an open date says nothing by itself', () => {
	const open = {
		...record,
		date: '1995-01-01/2026-01-01',
		date_start: '1995-01-01',
		date_end: '2026-01-01',
		people: [],
	};
	const alike = on('alike', '2012-11-20', {people: []});
	const unlike = on('unlike', '2012-11-20', {
		kind: 'port-call',
		people: [],
		place: {...record.place, name_en: 'Hue'},
	});
	expect(nearestKnown(open, [unlike, alike], 3).map(({id}) => id)).toEqual(['alike']);
});
