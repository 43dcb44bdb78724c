import {describe, expect, test} from 'vitest';
import {at, dana, found, lan, on, other} from '../../fixtures/known.ts';

const reception = on('2019-03-12', {id: 'known'});

describe('a known record is found', () => {
	test.each([
		['on its day', on('2019-03-12'), 'known'],
		['on one of several', on('[2018-03-12,2019-03-12]'), 'known'],
		['on the day beside it, where all else agrees', on('2019-03-13'), 'known'],
		['under another word for it on the day beside it', on('2019-03-13', {kind: 'courtesy-call'}), 'known'],
		[
			'unless the place is left open',
			on('2019-03-13', {kind: 'courtesy-call', place: at(''), topics: []}),
			null,
		],
		['not elsewhere on the day beside it', on('2019-03-13', {place: at('Da Nang')}), null],
		['elsewhere on its day', on('2019-03-12', {place: at('Da Nang')}), 'known'],
		['not a call on its day', on('2019-03-12', {kind: 'phone-call'}), null],
		['nor what was signed', on('2019-03-12', {kind: 'agreement'}), null],
		['under another word for it on its day', on('2019-03-12', {kind: 'courtesy-call'}), 'known'],
		['not two days off', on('2019-03-14'), null],
		['not of other people', on('2019-03-12', {people: [other, dana]}), null],
	])('%s', (_, record, id) => {
		expect(found(record, [reception])).toBe(id);
	});

	test('never across more than a month that either date leaves open', () => {
		expect(found(on('2018-11-10/2019-11-12'), [reception])).toBeNull();
		expect(found(on('2019-03-12'), [on('2019', {id: 'known'})])).toBeNull();
		expect(found(on('2019-03-12'), [on('2019-03', {id: 'known'})])).toBe('known');
		const visit = {kind: 'official-visit' as const, id: 'known'};
		expect(found(on('2019-03-12', {kind: 'official-visit'}), [on('2019-03-01/2019-04-05', visit)])).toBe(
			'known',
		);
	});

	test('the shorter of two that are alike', () => {
		const told = on('2019-03-12', {kind: 'talks'});
		const long = on('2019-03-12/2019-03-14', {kind: 'dialogue', id: 'a'});
		expect(found(told, [long, {...reception, id: 'b'}])).toBe('b');
		expect(found(told, [on('2019-03-12', {kind: 'dialogue', id: 'a'}), {...reception, id: 'b'}])).toBe('a');
	});

	test('not for a visitor alone: others receive on the day after', () => {
		const announced = on('2023-03-07', {kind: 'announcement', id: 'known'});
		expect(found(on('2023-03-08', {kind: 'working-visit', people: [dana, other]}), [announced])).toBeNull();
	});
});

describe('where one of the two names a single side', () => {
	const day = '2019-03-12';

	test.each([
		['a speech is told by its speaker alone', 'speech', [dana], [lan, dana], 'known'],
		['and known by its speaker alone', 'speech', [lan, dana], [dana], 'known'],
		['talks need both', 'talks', [dana], [lan, dana], null],
		['of the known talks too', 'talks', [lan, dana], [dana], null],
		['unless neither names the other', 'talks', [dana], [dana], 'known'],
		['which is the same one', 'talks', [dana], [lan], null],
		['a visit is told by its visitor', 'official-visit', [dana], [lan, dana], 'known'],
		['and by its host where it names no visitor', 'official-visit', [lan], [lan], 'known'],
		['but not by a host of others', 'official-visit', [other], [lan], null],
		['nor by the host of another visitor', 'official-visit', [lan, dana], [lan, {...dana, id: 'x'}], null],
	] as const)('%s', (_, kind, told, known, id) => {
		expect(found(on(day, {kind, people: told}), [on(day, {id: 'known', kind, people: known})])).toBe(id);
	});

	test('of several dates of a visit all have to be one day for its meeting to be it', () => {
		const met = on(day, {id: 'known', kind: 'talks'});
		expect(found(on('[2018-03-11/2018-03-13,2019-03-12]', {kind: 'working-visit'}), [met])).toBeNull();
	});
});

test('at a gathering the same two meet on one day and the next', () => {
	for (const [told, kind] of [
		['sideline-meeting', 'sideline-meeting'],
		['talks', 'sideline-meeting'],
		['sideline-meeting', 'talks'],
	] as const)
		expect(found(on('2019-03-13', {kind: told}), [on('2019-03-12', {id: 'known', kind})])).toBeNull();
});

test('where nobody is named a stay of some days is one, a month is none', () => {
	const call = on('2019-03-12/2019-03-16', {id: 'known', kind: 'port-call', topics: []});
	const told = {kind: 'port-call', people: [], topics: []} as const;
	expect(found(on('2019-03-12/2019-03-15', {...told, people: [], topics: []}), [call])).toBe('known');
	expect(found(on('2019-03', {...told, people: [], topics: []}), [call])).toBeNull();
});

test('where nobody is named, place, day and kind must be the same', () => {
	const known = on('2019-03-12', {id: 'known', kind: 'ceremony'});
	const told = {kind: 'ceremony', people: []} as const;
	expect(found(on('2019-03-12', {...told, people: []}), [known])).toBe('known');
	expect(found(on('2019-03-12', {...told, people: []}), [{...known, date: '2019-03-12?', topics: []}])).toBe(
		'known',
	);
	expect(
		found(on('2019-03-12', {...told, people: []}), [
			on('2019-03', {id: 'known', kind: 'ceremony', topics: []}),
		]),
	).toBeNull();
	expect(found(on('2019-03-13', {...told, people: []}), [known])).toBeNull();
	expect(found(on('2019-03-12', {kind: 'handover', people: []}), [known])).toBeNull();
});
