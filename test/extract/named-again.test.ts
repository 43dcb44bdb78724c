import {describe, expect, test} from 'vitest';
import {at, dana, found, lan, on, other} from '../fixtures/known.ts';

describe('a ship and a number tell an event by themselves', () => {
	const ship = {
		id: 'uss-example',
		name: 'USS John S. Example',
		name_vi: '',
		side: 'US',
		part: 'visitor',
	} as const;
	const call = on('2012-04-23/2012-04-27', {id: 'known', kind: 'port-call', bodies: [ship], people: [dana]});
	const told = on('[2011-04-23,2012-04-23]', {kind: 'port-call', people: []});

	test.each([
		['with its hull number', 'Tàu USS John S. Example (DDG 56) cập cảng.', 'known'],
		['in other letters', 'The USS JOHN S EXAMPLE arrived.', 'known'],
		['behind its sort', 'The destroyer John S. Example docked.', 'known'],
		['behind its sort in Vietnamese', 'Tàu khu trục tên lửa John S. Example cập cảng.', 'known'],
		['not another one', 'The USS John Other arrived.', null],
		['nor a person of that name', 'John S. Example arrived.', null],
	])('%s', (_, text, id) => {
		expect(found(told, [call], text)).toBe(id);
	});

	test('on the day beside it, which is no slip of two', () => {
		expect(found(on('2012-04-28', {kind: 'port-call', people: []}), [call], 'USS John S. Example')).toBe(
			'known',
		);
		expect(
			found(on('2012-04-29', {kind: 'port-call', people: []}), [call], 'USS John S. Example'),
		).toBeNull();
		expect(found(on('2012-04-28', {kind: 'port-call', people: []}), [call])).toBeNull();
	});

	test('and ships of other names in that port are another call', () => {
		const day = on('2012-04-23', {kind: 'port-call', people: []});
		for (const text of ['The USS Halberd docked.', 'USNS Halberd docked.', 'Tàu USCGC Halberd cập cảng.'])
			expect(found(day, [call], text)).toBeNull();
		expect(found({...day, kind: 'exercise'}, [{...call, kind: 'exercise'}], 'USS Halberd')).toBeNull();
		expect(found(day, [call], 'A ship docked; the USS was expected.')).toBe('known');
		expect(found(day, [call], 'USS Halberd and the John S. Example docked.')).toBe('known');
		expect(found(day, [{...call, bodies: []}], 'USS Halberd')).toBe('known');
		expect(
			found(day, [{...call, bodies: [{...ship, name: 'Navy of the United States'}]}], 'USS Halberd'),
		).toBe('known');
		const met = on('2012-04-23', {id: 'known', bodies: [ship]});
		expect(found(on('2012-04-23'), [met], 'He came on USS Halberd.')).toBe('known');
	});

	test('but not where it is named as one of another time beside the ship of now', () => {
		const day = on('2012-04-23', {kind: 'port-call', people: []});
		for (const text of [
			'USS Halberd docked. Two years ago the port had welcomed USS John S. Example.',
			'Tàu USS Halberd cập cảng. Hai năm trước, nơi đây từng đón tàu USS John S. Example.',
		])
			expect(found(day, [call], text)).toBeNull();
		expect(found(day, [call], 'A ship docked. Years ago the port welcomed USS John S. Example.')).toBe(
			'known',
		);
	});

	test('on a day of the call and in its port only', () => {
		const text = 'USS John S. Example';
		expect(found({...told, place: at('Da Nang')}, [call], `${text} lay off Đà Nẵng.`)).toBeNull();
		expect(found(on('2012-05-23', {kind: 'port-call', people: []}), [call], text)).toBeNull();
		expect(found({...told, kind: 'talks'}, [call], text)).toBeNull();
	});

	test('elsewhere where the text names its place too', () => {
		const moored = {...told, place: at('Da Nang')};
		expect(found(moored, [call], 'USS John S. Example moored off Huế.')).toBe('known');
		expect(found(moored, [call], 'USS John S. Example moored off Huek, near Da Nang.')).toBeNull();
	});

	test('whoever of the crew is named; but a meeting is one of its people', () => {
		const people = [{...dana, id: 'captain', name: 'Al Reyes'}];
		expect(found({...told, people}, [call], 'USS John S. Example')).toBe('known');
		const aboard = {...call, kind: 'reception', people: [lan, dana]} as const;
		expect(
			found({...told, kind: 'reception', people: [lan, ...people]}, [aboard], 'USS John S. Example'),
		).toBeNull();
	});

	test('the visit of a day to the ship is her call there, and the one that names the guests', () => {
		const text = 'USS John S. Example';
		const visit = on('2012-04-23', {
			id: 'aboard',
			kind: 'working-visit',
			bodies: [ship],
			people: [dana, lan],
		});
		const called = on('2012-04-23', {kind: 'port-call', people: [dana, lan]});
		expect(found(called, [visit], text)).toBe('aboard');
		expect(found(called, [visit])).toBeNull();
		expect(found(called, [{...call, people: [dana]}, visit], text)).toBe('aboard');
		expect(found(called, [{...call, people: [dana, lan]}, visit], text)).toBe('known');
	});

	test.each([
		['Lễ hồi hương lần thứ 161', 'known'],
		['the 161st repatriation', 'known'],
		['lần thứ 16', null],
		['161 hài cốt', null],
	])('the number of a series: %s', (text, id) => {
		const edition = on('2023-06-27', {
			id: 'known',
			kind: 'handover',
			series: [{id: 'mia', number: 161, year: null}],
			people: [other],
		});
		expect(found(on('[2022-06-27,2023-06-27]', {kind: 'handover', people: []}), [edition], text)).toBe(id);
	});
});
