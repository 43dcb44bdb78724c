import {expect, test} from 'vitest';
import {nameOfWhole, visitIds, wholeVisit} from '../../../source/ui/explorer/whole-visit.ts';
import {engagement} from '../../fixtures/engagements.ts';

const parent = engagement({id: 'visit', date_start: '2025-11-01'});
const at = (id: string, day: string, dayPart: 'morning' | 'evening' | null = null) =>
	engagement({id, part_of: 'visit', date_start: day, day_part: dayPart});
const [late, early, some, other] = [
	at('late', '2025-11-02', 'evening'),
	at('early', '2025-11-02', 'morning'),
	at('some-time', '2025-11-02'),
	at('another-time', '2025-11-02'),
];

test.each([
	['its visit', parent, [late, early, some, other]],
	['a meeting of it', late, [parent, early, some, other]],
	['its last meeting', some, [other, late, early, parent]],
])('the meetings stand in one order, whichever record is open: %s', (_, record, others) => {
	const whole = wholeVisit(record, others);
	expect(whole?.parent.id).toBe('visit');
	expect(whole?.records.map(({id}) => id)).toEqual(['early', 'late', 'another-time', 'some-time']);
});

test('a record without other meetings is no visit', () => {
	expect(wholeVisit(parent, [])).toBeNull();
	expect(wholeVisit(late, [])).toBeNull();
});

test('an exercise is an event, and a visit one of people or of a ship, also where it has no record', () => {
	const names = (['official-visit', 'working-visit', 'port-call', 'exercise', 'dialogue'] as const).map(
		kind => nameOfWhole({parent: {...parent, kind}}),
	);
	expect(names).toEqual(['visit', 'visit', 'visit', 'event', 'event']);
	expect(nameOfWhole({parent: late})).toBe('visit');
});

test('its ids begin with the visit itself, where it is recorded', () => {
	expect(visitIds(late, [parent, early])).toEqual(['visit', 'early', 'late']);
	expect(visitIds(parent, [late, early])).toEqual(['visit', 'early', 'late']);
	expect(visitIds(late, [early])).toEqual(['early', 'late']);
	expect(visitIds(late, [])).toEqual([]);
});
