import {describe, expect, test} from 'vitest';
import {parseEdtf} from '../../../source/domain/date.ts';
import type {Engagement} from '../../../source/domain/engagement.ts';
import {findKnown, knownIndexOf} from '../../../source/extract/events/index.ts';
import {engagement, participant} from '../../fixtures/engagements.ts';
import {knowing} from '../../fixtures/imports.ts';

const lan = participant({id: 'lan', name: 'Trần Thị Lan', side: 'VN'});
const dana = participant({id: 'dana', name: 'Dana Whitcombe', side: 'US', part: 'visitor'});
const other = participant({id: 'other', name: 'Bùi Văn Hòa', side: 'VN'});
const at = (name_en: string): Engagement['place'] => ({
	name_en,
	name_vi: name_en,
	venue_en: '',
	venue_vi: '',
	country: 'VN',
});

/** A record of a date, in EDTF; by default a reception of one by the other in Hue. */
function on(date: string, change: Partial<Engagement> = {}): Engagement {
	const {start, end} = parseEdtf(date);
	const dated = {date, date_start: start, date_end: end};
	return engagement({id: 'x', kind: 'reception', place: at('Hue'), people: [lan, dana], ...dated, ...change});
}

/** What a record, read from a text, is found to be; each day, or span, of its date is possible. */
function found(record: Engagement, known: readonly Engagement[], text = ''): string | null {
	const reference = knowing(...known);
	const candidates = parseEdtf(record.date).members.map(({start, end}) => ({
		start,
		end,
		precision: start === end ? ('day' as const) : ('open' as const),
	}));
	const {date_start, date_end, date, date_basis, date_reasons} = record;
	const inferred = {date, date_start, date_end, date_basis, date_reasons, candidates};
	return findKnown({record, date: inferred, text}, knownIndexOf(reference))?.id ?? null;
}

const reception = on('2019-03-12', {id: 'known'});

describe('a known record is found', () => {
	test.each([
		['on its day', on('2019-03-12'), 'known'],
		['on one of several', on('[2018-03-12,2019-03-12]'), 'known'],
		['on the day beside it, where all else agrees', on('2019-03-13'), 'known'],
		['not under another kind on the day beside it', on('2019-03-13', {kind: 'courtesy-call'}), null],
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
	] as const)('but not %s', (_, change) => {
		expect(found(visit, [on('2019-03-12', {id: 'known', ...change})])).toBeNull();
	});
});

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
		['not another one', 'The USS John Other arrived.', null],
		['nor a person of that name', 'John S. Example arrived.', null],
	])('%s', (_, text, id) => {
		expect(found(told, [call], text)).toBe(id);
	});

	test('on a day of the call and in its port only', () => {
		const text = 'USS John S. Example';
		expect(found({...told, place: at('Da Nang')}, [call], text)).toBeNull();
		expect(found(on('2012-05-23', {kind: 'port-call', people: []}), [call], text)).toBeNull();
		expect(found({...told, kind: 'talks'}, [call], text)).toBeNull();
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
