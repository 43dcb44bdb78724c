import {expect, test} from 'vitest';
import type {Participant} from '../../../source/domain/engagement.ts';
import {recordId} from '../../../source/extract/wording/record-ids.ts';

const person = (name: string, side: Participant['side']): Participant => ({
	id: '',
	name,
	side,
	office: '',
	office_vi: '',
	part: 'attendee',
});
const [an, binh] = [person('Lê An', 'VN'), person('Trần Bình', 'VN')];
const [lee, kim] = [person('Ann Lee', 'US'), person('Kim Park', 'other')];

const id = (
	people: readonly Participant[],
	place = 'Hanoi',
	taken: ReadonlySet<string> = new Set(),
): string => recordId('2019-03-01', 'talks', people, place, new Set(taken));

test('a record is called by its first day, the first of each side, Vietnam’s first, and its kind', () => {
	expect(id([lee, an, binh])).toBe('2019-03-01-le-an-ann-lee-talks');
	expect(id([binh, kim, lee])).toBe('2019-03-01-tran-binh-kim-park-talks');
	expect(id([an])).toBe('2019-03-01-le-an-talks');
	expect(id([lee])).toBe('2019-03-01-ann-lee-talks');
});

test('a record of nobody is called by its place, where it has one', () => {
	expect(id([])).toBe('2019-03-01-hanoi-talks');
	expect(id([], '')).toBe('2019-03-01-talks');
});

test('names are cut at 72 characters, and not behind a hyphen', () => {
	expect(id([person('a'.repeat(80), 'VN')])).toBe(`2019-03-01-${'a'.repeat(72)}-talks`);
	expect(id([person(`${'a'.repeat(71)} ${'b'.repeat(9)}`, 'VN')])).toBe(`2019-03-01-${'a'.repeat(71)}-talks`);
});

test('an id is given once', () => {
	const taken = new Set<string>();
	const ids = [1, 2, 3].map(() => recordId('2019-03-01', 'talks', [an], '', taken));
	expect(new Set(ids).size).toBe(3);
	expect(ids[0]).toBe('2019-03-01-le-an-talks');
	expect([...taken]).toEqual(ids);
});
