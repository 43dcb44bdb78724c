import {expect, test} from 'vitest';
import {storeOf} from '../fixtures/database.ts';
import {engagement, participant} from '../fixtures/engagements.ts';

const lan = participant({id: 'lan', name: 'Trần Thị Lan'});
const hart = participant({id: 'hart', name: 'Al Hart', side: 'US', office: 'Deputy Secretary'});

test('everybody who takes part stands in the list once, by name', () => {
	const store = storeOf([engagement({id: 'a', people: [lan, hart]}), engagement({id: 'b', people: [lan]})], {
		otherNames: {lan: ['Tran Thi Lan', 'Madam Lan']},
	});
	expect(store.participants()).toEqual([
		{id: 'hart', name: 'Al Hart', sort_name: 'Al Hart', side: 'US', other_names: []},
		{
			id: 'lan',
			name: 'Trần Thị Lan',
			sort_name: 'Trần Thị Lan',
			side: 'VN',
			other_names: ['Tran Thi Lan', 'Madam Lan'],
		},
	]);
});

test('one of them is read alone', () => {
	const store = storeOf([engagement({id: 'a', people: [lan, hart]})], {
		otherNames: {lan: ['Tran Thi Lan']},
	});
	for (const person of store.participants()) expect(store.participant(person.id)).toEqual(person);
	expect(store.participant('lan')?.other_names).toEqual(['Tran Thi Lan']);
	expect(store.participant('nobody')).toBeNull();
});

test('they are read some at a time, and are the same in the end', () => {
	const people = Array.from({length: 250}, (_, at) =>
		participant({id: `p-${String(at).padStart(4, '0')}`, name: `Lan ${String(999 - at)}`}),
	);
	const records = people.map((person, at) => engagement({id: `r-${at}`, people: [person]}));
	const [ahead, atOnce] = [storeOf(records), storeOf(records)];
	let steps = 0;
	while (ahead.readParticipantsOn()) steps++;
	expect(steps).toBe(3);
	expect(ahead.participants()).toEqual(atOnce.participants());
	expect(ahead.participants().map(person => person.name)).toEqual(people.map(({name}) => name).toSorted());
});

test('those who are called by a word are told by their whole last one', () => {
	const others = [
		participant({id: 'thi-lan', name: 'Lê Thị Lan'}),
		participant({id: 'alan', name: 'Vũ Alan'}),
		participant({id: 'one', name: 'Lan'}),
		participant({id: 'us-lan', name: 'May Lan', side: 'US'}),
	];
	const store = storeOf([engagement({id: 'a', people: [lan, ...others]})], {});
	expect([...store.namesCalled('VN', 'Lan')].toSorted()).toEqual(['Lan', 'Lê Thị Lan', 'Trần Thị Lan']);
	expect(store.namesCalled('US', 'Lan')).toEqual(['May Lan']);
	expect(store.namesCalled('VN', "O'Lan%")).toEqual([]);
});

test('the version of the data is the month of the last record and a digest of all of them', () => {
	const [one, same, other] = [
		storeOf([engagement({date: '2025-11-02'})]),
		storeOf([engagement({date: '2025-11-02'})]),
		storeOf([engagement({date: '2025-11-03'})]),
	];
	expect(one.meta('data_version')).toMatch(/^2025-11-[0-9a-f]{8}$/u);
	expect(same.meta('data_version')).toBe(one.meta('data_version'));
	expect(other.meta('data_version')).not.toBe(one.meta('data_version'));
	expect(one.meta('no-such-key')).toBe('');
});
