import {describe, expect, test} from 'vitest';
import {participant} from '../../fixtures/engagements.ts';
import {at, dana, found, lan, on, other} from '../../fixtures/known.ts';

describe('people', () => {
	const day = '2019-03-12';
	const known = on(day, {id: 'known', kind: 'talks'});

	test('are the same where marks alone set the names apart and all else agrees', () => {
		const han = participant({id: 'han', name: 'Tran Thi Làn', side: 'VN'});
		expect(found(on(day, {kind: 'talks', people: [han, dana]}), [known])).toBe('known');
		const place = {...known.place, name_en: ''};
		expect(found(on(day, {kind: 'talks', people: [han, dana], place}), [known])).toBe('known');
		expect(
			found(on(day, {kind: 'talks', people: [{...han, name: 'Tran Thi Lanh'}, dana]}), [known]),
		).toBeNull();
	});

	test.each([
		['by the family name of a guest', [lan], 'Whitcombe had invited her.', 'known'],
		['not by the first name', [lan], 'Dana had invited her.', null],
		['by the whole name of a Vietnamese', [dana], 'Bà Trần Thị Lan mời.', 'known'],
		['not by the last word of it', [dana], 'Bà Lan mời.', null],
	] as const)('of a side without any are those whom the text names: %s', (_, people, text, id) => {
		expect(found(on(day, {kind: 'talks', people: [...people]}), [known], text)).toBe(id);
	});

	test('of two records of one day the one with more of them is it', () => {
		const third = participant({id: 'third', name: 'Ben Okoro', side: 'US'});
		const records = [
			on(day, {id: 'a', kind: 'talks'}),
			on(day, {id: 'b', kind: 'talks', people: [lan, dana, third]}),
		];
		expect(found(on(day, {kind: 'talks', people: [lan, dana, third]}), records)).toBe('b');
		expect(found(on(day, {kind: 'talks'}), records)).toBe('a');
	});

	test('who only attends a meeting of his chief has had none of his own', () => {
		const guest = {...other, part: 'attendee'} as const;
		const both = on(day, {id: 'known', kind: 'talks', people: [lan, guest, dana]});
		const told = on(day, {kind: 'reception', people: [other, dana]});
		expect(found(told, [both])).toBeNull();
		expect(found(on(day, {kind: 'reception', people: [guest, lan, dana]}), [both])).toBe('known');
		expect(found(told, [{...both, people: [lan, other, dana]}])).toBe('known');
		expect(found(told, [{...both, people: [{...lan, part: 'attendee'}, guest, dana]}])).toBe('known');
		const ceremony = {...both, kind: 'ceremony'} as const;
		expect(found({...told, kind: 'ceremony'}, [ceremony])).toBe('known');
		expect(found({...told, kind: 'working-visit'}, [ceremony])).toBe('known');
	});

	test('of the many at a ceremony another may be named, in its place and under its kind or subject', () => {
		const known = on(day, {id: 'known', kind: 'ceremony', people: [lan, dana]});
		const told = on(day, {kind: 'ceremony', people: [other, dana]});
		expect(found(told, [known])).toBe('known');
		expect(found(told, [{...known, place: at('Vinh')}])).toBeNull();
		expect(found({...told, place: {...told.place, name_en: ''}}, [known])).toBeNull();
		expect(found(on('2019-03-13', {kind: 'ceremony', people: [other, dana]}), [known])).toBeNull();
		const handover = {...known, kind: 'handover', topics: []} as const;
		expect(found(told, [handover])).toBeNull();
		expect(found({...told, topics: ['uxo']}, [{...handover, topics: ['uxo']}])).toBe('known');
		expect(found({...told, kind: 'agreement'}, [{...known, kind: 'agreement'}])).toBeNull();
		expect(found({...told, kind: 'reception'}, [{...known, kind: 'reception'}])).toBeNull();
		const stranger = {...dana, id: 'stranger'};
		expect(found({...told, people: [other, stranger]}, [known])).toBeNull();
	});

	test('a second visitor named first does not hide who travelled', () => {
		const captain = {
			...participant({id: 'captain', name: 'Ben Okoro', side: 'US'}),
			part: 'visitor',
		} as const;
		const guest = {...dana, part: 'visitor'} as const;
		const visit = on(day, {id: 'known', kind: 'working-visit', people: [guest]});
		const told = on(day, {kind: 'working-visit', people: [captain, guest]});
		expect(found(told, [visit])).toBe('known');
		expect(found({...told, people: [captain]}, [visit])).toBeNull();
	});

	test('a stranger named first hides nobody', () => {
		const stranger = participant({id: 'stranger', name: 'Đê-na Uýt-cơm', side: 'US', part: 'host'});
		const visit = on(day, {id: 'known', kind: 'official-visit', people: [{...lan, part: 'visitor'}, dana]});
		expect(
			found(on(day, {kind: 'official-visit', people: [{...lan, part: 'visitor'}, stranger]}), [visit]),
		).toBe('known');
	});

	test('who only comes with the visitor makes no visit of the day before', () => {
		const boss = participant({id: 'boss', name: 'Ann Poole', side: 'US', part: 'visitor'});
		const aide = {...dana, part: 'attendee'} as const;
		const visit = on(day, {id: 'known', kind: 'working-visit', people: [boss, aide]});
		const told = {kind: 'working-visit', people: [dana]} as const;
		expect(found(on(day, {...told, people: [dana]}), [visit])).toBe('known');
		expect(found(on('2019-03-11', {...told, people: [dana]}), [visit])).toBeNull();
		expect(found(on('2019-03-11', {...told, people: [dana]}), [{...visit, people: [boss, dana]}])).toBe(
			'known',
		);
	});

	test('who receives sets visits of one day apart, not longer ones', () => {
		const told = on('2019-03-11', {kind: 'working-visit', people: [dana, other]});
		const visit = {id: 'known', kind: 'working-visit'} as const;
		expect(found(told, [on(day, visit)])).toBeNull();
		expect(found(told, [on(day, {...visit, people: [lan, dana, other]})])).toBe('known');
		expect(found(told, [on(`${day}/2019-03-14`, visit)])).toBe('known');
	});

	test('of a visit abroad the traveller counts, not who receives everybody', () => {
		const host = {...dana, part: 'host'} as const;
		const visitor = {...lan, part: 'visitor'} as const;
		const visit = on(day, {id: 'known', kind: 'official-visit', people: [visitor, host]});
		expect(
			found(on(day, {kind: 'official-visit', people: [{...other, part: 'visitor'}, host]}), [visit]),
		).toBeNull();
		expect(found(on(day, {kind: 'official-visit', people: [visitor, host]}), [visit])).toBe('known');
	});
});
