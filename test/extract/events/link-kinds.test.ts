import {describe, expect, test} from 'vitest';
import type {Engagement} from '../../../source/domain/engagement.ts';
import {at, dana, found, lan, on, other} from '../../fixtures/known.ts';

describe('one occasion under two names', () => {
	const visit = on('2019-03-12', {kind: 'working-visit'});

	test.each(['courtesy-call', 'ceremony', 'talks'] as const)(
		'a visit of a day is the %s of the same two',
		kind => {
			const known = on('2019-03-12', {kind, id: 'known'});
			expect(found(visit, [known])).toBe('known');
			expect(found({...visit, ...on('[2018-03-12,2019-03-12]'), kind: 'working-visit'}, [known])).toBe(
				'known',
			);
		},
	);

	test('a meeting is the visit of one day, not the whole one', () => {
		const met = on('2019-03-12', {kind: 'talks'});
		expect(found(met, [on('2019-03-12', {kind: 'working-visit', id: 'known'})])).toBe('known');
		expect(found(met, [on('2019-03-11/2019-03-14', {kind: 'working-visit', id: 'known'})])).toBeNull();
	});

	test.each([
		['elsewhere', {kind: 'talks', place: at('Da Nang')}],
		['of another host', {kind: 'talks', people: [other, dana]}],
		['a call', {kind: 'phone-call'}],
		['a paper signed', {kind: 'agreement'}],
		['what was said', {kind: 'speech'}],
		['a gift', {kind: 'handover'}],
		['a ship in port', {kind: 'port-call'}],
	] as const)('but not %s', (_, change) => {
		expect(found(visit, [on('2019-03-12', {id: 'known', ...change})], 'She came to Hue.')).toBeNull();
	});

	test('a town that the text does not name says less against another', () => {
		const known = on('2019-03-12', {id: 'known', kind: 'talks', place: at('Da Nang')});
		expect(found(visit, [known], 'She saw General Lan.')).toBe('known');
	});

	test('meetings told with all days of a visit are that visit', () => {
		const days = '2019-03-11/2019-03-14';
		const known = on(days, {kind: 'working-visit', id: 'known'});
		expect(found(on(days, {kind: 'talks'}), [known])).toBe('known');
		expect(found(on('2019-03-11/2019-03-13', {kind: 'talks'}), [known])).toBeNull();
		expect(found(on(days, {kind: 'talks'}), [{...known, kind: 'agreement'}])).toBeNull();
	});

	test('a gift among three in one place is the reception at which it was given', () => {
		const three = [lan, dana, other];
		const gift = on('2019-03-12', {kind: 'handover', id: 'known', people: three});
		expect(found(on('2019-03-12', {people: three}), [gift])).toBe('known');
		expect(found(on('2019-03-12', {people: three, place: at('Vinh')}), [gift])).toBeNull();
		expect(found(on('2019-03-12'), [gift])).toBeNull();
		const stranger = {...dana, id: 'stranger', name: 'Ann Stranger'};
		expect(found(on('2019-03-12', {people: [...three, stranger]}), [gift])).toBeNull();
	});

	test('a ceremony of host and guest is the reception, in one place', () => {
		const ceremony = on('2019-03-12', {kind: 'ceremony', id: 'known'});
		expect(found(on('2019-03-12'), [ceremony])).toBe('known');
		expect(found(on('2019-03-12', {kind: 'courtesy-call'}), [ceremony])).toBe('known');
		expect(found(on('2019-03-12', {place: at('Vinh')}), [ceremony])).toBeNull();
	});

	test('what the admiral says aboard his ship is its call, on the day of arrival', () => {
		const ship = {id: 'uss-example', name: 'USS Example', name_vi: '', side: 'US', part: 'visitor'} as const;
		const stay = on('2019-03-11/2019-03-15', {
			id: 'known',
			kind: 'port-call',
			bodies: [ship],
			people: [dana],
		});
		const speech = {kind: 'speech', people: [{...dana, part: 'speaker'}]} as const;
		const told = (day: string): Engagement => on(day, {...speech, people: [...speech.people]});
		const text = 'She spoke on the deck of USS Example.';
		expect(found(told('2019-03-11'), [stay], text)).toBe('known');
		expect(found(told('2019-03-13'), [stay], text)).toBeNull();
		expect(found(told('2019-03-11'), [stay], 'She spoke on the deck.')).toBeNull();
		expect(found(told('2019-03-11'), [{...stay, people: [{...dana, part: 'attendee'}]}], text)).toBeNull();
	});

	test('who comes aboard for a day makes no stay of the ship, but its own captain does', () => {
		const ship = {id: 'uss-example', name: 'USS Example', name_vi: '', side: 'US', part: 'visitor'} as const;
		const stay = on('2019-03-11/2019-03-20', {
			id: 'known',
			kind: 'port-call',
			bodies: [ship],
			people: [],
		});
		const aboard = {...visit, people: [dana]};
		expect(found(aboard, [stay], 'She toured USS Example.')).toBeNull();
		expect(found(aboard, [{...stay, people: [dana]}], 'She toured USS Example.')).toBe('known');
		const call = {...stay, ...on('2019-03-12', {id: 'known'}), kind: 'port-call' as const};
		expect(found(aboard, [{...call, bodies: [ship], people: []}], 'She toured USS Example.')).toBe('known');
	});

	test('a visit of a day is the gift at the house that its text names', () => {
		const place = {...at('Hue'), venue_en: 'Hospital 9', venue_vi: 'Bệnh viện 9'};
		const gift = on('2019-03-12', {id: 'known', kind: 'handover', place});
		for (const text of ['They toured Hospital 9.', 'thăm Bệnh viện 9'])
			expect(found(visit, [gift], text)).toBe('known');
		expect(found({...visit, kind: 'handover'}, [{...gift, kind: 'working-visit'}], 'Hospital 9.')).toBe(
			'known',
		);
		expect(found(visit, [gift], 'They toured Hospital 99.')).toBeNull();
		const long = {...on('2019-03-12/2019-03-13'), kind: 'working-visit' as const};
		expect(found(long, [gift], 'Hospital 9')).toBeNull();
	});

	test.each([
		['a press conference is the talks of both', 'speech', 'talks', 'known'],
		['the dialogue', 'speech', 'dialogue', 'known'],
		['the news that was given', 'speech', 'announcement', 'known'],
		['news is told with the reception', 'announcement', 'reception', 'known'],
		['and a reception with the news', 'reception', 'announcement', 'known'],
		['talks are no speech', 'talks', 'speech', null],
		['a dialogue is no news', 'dialogue', 'announcement', null],
		['what was said is no exercise', 'speech', 'exercise', null],
		['nor a call', 'speech', 'phone-call', null],
		['a gift is not what was signed', 'handover', 'agreement', null],
		['nor the other way round', 'agreement', 'handover', null],
	] as const)('%s', (_, told, kind, id) => {
		expect(found(on('2019-03-12', {kind: told}), [on('2019-03-12', {id: 'known', kind})])).toBe(id);
	});

	test('what one alone says is no meeting, and at a ceremony on the same subject only', () => {
		const speech = on('2019-03-12', {kind: 'speech', people: [dana], topics: ['dioxin']});
		const known = on('2019-03-12', {id: 'known', kind: 'ceremony', topics: ['dioxin', 'training']});
		expect(found(speech, [known])).toBe('known');
		expect(found(speech, [{...known, topics: ['training']}])).toBeNull();
		expect(found(speech, [{...known, kind: 'talks'}])).toBeNull();
	});

	test('what is said on a visit of a day, in its place and on its subject', () => {
		const speech = on('2019-03-12', {kind: 'speech', people: [dana], topics: ['dioxin']});
		const visit = on('2019-03-12', {id: 'known', kind: 'working-visit', topics: ['dioxin']});
		expect(found(speech, [visit])).toBe('known');
		expect(found(speech, [{...visit, topics: []}])).toBeNull();
		expect(found(speech, [{...visit, place: at('Vinh')}])).toBeNull();
		const stay = on('2019-03-12/2019-03-14', {id: 'known', kind: 'working-visit', topics: ['dioxin']});
		expect(found(speech, [stay])).toBeNull();
	});

	test('a ceremony on the first or last day of what lasts is it', () => {
		const exercise = on('2019-03-12/2019-03-16', {id: 'known', kind: 'exercise'});
		const ceremony = {kind: 'ceremony'} as const;
		expect(found(on('2019-03-12', ceremony), [exercise])).toBe('known');
		expect(found(on('2019-03-16', ceremony), [exercise])).toBe('known');
		expect(found(on('2019-03-14', ceremony), [exercise])).toBeNull();
		expect(found(on('2019-03-12/2019-03-13', ceremony), [exercise])).toBeNull();
		expect(found(on('2019-03-12', {kind: 'talks'}), [exercise])).toBeNull();
		expect(found(on('2019-03-12', ceremony), [on('2019-03-12', {id: 'known', kind: 'talks'})])).toBeNull();
	});
});
