import {knownEngagements} from '../../../source/extract/known-engagements.ts';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Draft, Reference} from '../../../source/extract/import-model.ts';
import {mergeInto} from '../../../source/extract/events/merge-into.ts';
import {placeFinder} from '../../../source/extract/reference-index.ts';
import {calendar, document, draft, hostAndVisitor, mention, minister} from '../../fixtures/drafts.ts';
import {engagement, participant, source} from '../../fixtures/engagements.ts';
import {
	dictionary,
	hanoi,
	importing,
	knowing,
	mattis,
	quang,
	received,
	visit,
} from '../../fixtures/imports.ts';

const placeOf = placeFinder(dictionary.places);

const announced = draft({
	line: 15,
	kind: 'official-visit',
	isAnnounced: true,
	date: calendar('24/1', '25/1/2018'),
	participants: [{mention: mattis, part: 'visitor'}],
});

describe('one event', () => {
	test('is one record of the visit and its announcement, with two passages', () => {
		for (const drafts of [
			[visit, announced],
			[announced, visit],
		]) {
			const [record, ...others] = importing(drafts);
			expect(others).toEqual([]);
			expect(record!.record.sources.map(each => each.passage?.line).toSorted()).toEqual([14, 15]);
			expect(record!.record.title_en).toBe('James Mattis pays an official visit');
			expect(record!.passages).toHaveLength(2);
		}
	});

	test('is one record of two clippings a day apart, none of other people', () => {
		const again = draft({
			...received,
			passages: [{...received.passages[0]!, document: document({file: 'other.txt'})}],
			kind: 'courtesy-call',
			date: calendar('26/1/2018'),
		});
		expect(importing([{...received, date: calendar('25/1/2018')}, again])).toHaveLength(1);
		const other = {...again, participants: hostAndVisitor(minister, mattis)};
		expect(importing([received, other])).toHaveLength(2);
	});

	test('may be told of one side alone where that side can do it by itself', () => {
		const told = (kind: Draft['kind'], participants: Draft['participants'], line: number): Draft =>
			draft({line, kind, date: calendar('25/1/2018'), place: hanoi, participants});
		const guest = {mention: mattis, part: 'speaker'} as const;
		const host = {mention: quang, part: 'host'} as const;
		for (const [kind, count] of [
			['speech', 1],
			['talks', 2],
		] as const) {
			expect(importing([told(kind, [guest], 1), told(kind, [host, guest], 2)]), kind).toHaveLength(count);
			expect(importing([told(kind, [host, guest], 1), told(kind, [guest], 2)]), kind).toHaveLength(count);
			expect(importing([told(kind, [host, guest], 1), told(kind, [guest, host], 2)]), kind).toHaveLength(1);
		}
	});

	test('is not made of a ceremony and talks, of two places, or of two months', () => {
		const day = {date: calendar('25/1/2018')};
		expect(importing([draft({...day, kind: 'ceremony'}), draft({...day, kind: 'talks'})])).toHaveLength(2);
		const saigon = {...hanoi, place: 'Ho Chi Minh City'};
		expect(importing([draft({...day, place: hanoi}), draft({...day, place: saigon})])).toHaveLength(2);
		expect(importing([draft({...day}), draft({date: calendar('25/2/2018')})])).toHaveLength(2);
	});

	test('may lie in a town for one clipping and in its country for another', () => {
		const day = {date: calendar('25/1/2018')};
		const [town, country] = ['Phnom Penh', 'Cambodia'].map(place => ({...hanoi, place}));
		expect(
			importing([draft({...day, place: town!}), draft({...day, place: country!, line: 2})]),
		).toHaveLength(1);
		expect(
			importing([draft({...day, place: hanoi}), draft({...day, place: country!, line: 2})]),
		).toHaveLength(2);
	});

	test('is not made of two undated receptions', () => {
		expect(importing([draft({line: 1}), draft({line: 2, file: document({file: 'other.txt'})})])).toHaveLength(
			2,
		);
	});

	test('settles the date of the passage that leaves it open', () => {
		const open = draft({...received, line: 3, date: calendar('25/1')});
		const dated = draft({...received, line: 4, date: calendar('25/1/2018'), visitor: null});
		const [only, ...others] = importing([open, dated]);
		expect(others).toEqual([]);
		expect(only!.record).toMatchObject({date: '2018-01-25', date_basis: 'stated'});
	});
});

describe('what is known', () => {
	const known = engagement({
		id: 'known-reception',
		date: '2018-01-25',
		date_start: '2018-01-25',
		date_end: '2018-01-25',
		kind: 'reception',
		day_part: null,
		people: [
			participant({id: 'tran-dai-quang', name: 'Trần Đại Quang'}),
			participant({id: 'james-mattis', name: 'James Mattis', side: 'US', part: 'visitor'}),
		],
		sources: [source({url: 'https://news.example/1'})],
	});
	const told = {...received, date: calendar('25/1/2018', undefined, {dayPart: 'afternoon'})} satisfies Draft;

	test('is found again, and gets what it lacks and nothing else', () => {
		const [proposal] = importing([told], knowing(known));
		expect(proposal).toMatchObject({status: 'merges', mergesInto: 'known-reception', conflicts: []});
		const {record: merged, additions} = mergeInto(known, proposal!.record, placeOf);
		expect(additions).toEqual({
			sources: proposal!.record.sources,
			fields: [{field: 'day_part', value: 'afternoon'}],
		});
		expect(merged).toEqual({
			...known,
			day_part: 'afternoon',
			sources: [...known.sources, ...proposal!.record.sources],
		});
	});

	test('keeps its own words, people and topics', () => {
		const report = importing([{...told, topics: ['dioxin']}], knowing(known))[0]!.record;
		const {record, additions} = mergeInto({...known, topics: ['war-legacy']}, report, placeOf);
		expect(record).toMatchObject({
			topics: ['war-legacy'],
			title_en: known.title_en,
			people: known.people,
			date: known.date,
		});
		expect(additions.fields.map(each => each.field)).not.toContain('topics');
		expect(mergeInto({...known, topics: []}, report, placeOf).record.topics).toEqual(['dioxin']);
	});

	test('has nothing to gain from the same passage', () => {
		const first = mergeInto(known, importing([told], knowing(known))[0]!.record, placeOf).record;
		const [again] = importing([told], knowing(first));
		expect(again).toMatchObject({status: 'merges', conflicts: []});
		expect(mergeInto(first, again!.record, placeOf)).toEqual({
			record: first,
			additions: {sources: [], fields: []},
		});
	});

	test('is found by a date that may be one of several', () => {
		const [proposal] = importing([{...told, date: calendar('25/1')}], knowing(known));
		expect(proposal).toMatchObject({status: 'merges', record: {date: '[2017-01-25,2018-01-25]'}});
	});

	test('contradicts by the day or the place', () => {
		const nextDay = importing([{...told, date: calendar('26/1/2018')}], knowing(known))[0]!;
		expect(nextDay).toMatchObject({
			status: 'conflict',
			conflicts: ['The known record gives 2018-01-25, the text 2018-01-26.'],
		});
		const elsewhere = importing(
			[{...told, place: {...hanoi, place: 'Ho Chi Minh City'}}],
			knowing(known),
		)[0]!;
		expect(elsewhere.conflicts).toEqual(['The known record says Hanoi, the text Ho Chi Minh City.']);
	});

	test('is another event for other people, another kind or another week', () => {
		const others = [
			{...told, participants: hostAndVisitor(minister, mattis)},
			{...told, kind: 'phone-call'},
			{...told, date: calendar('2/2/2018')},
		] as const;
		for (const other of others)
			expect(importing([other], knowing(known))[0]).toMatchObject({status: 'new', mergesInto: null});
	});
});

test('imports a second time without adding anything', () => {
	const people = [
		minister,
		quang,
		mattis,
		mention({personId: 'mark-esper', name: 'Mark Esper'}),
		mention({personId: null, name: 'Jane Doe', postId: null}),
	];
	const anyDraft = fc.record({
		day: fc.integer({min: 1, max: 28}),
		month: fc.integer({min: 1, max: 12}),
		year: fc.option(fc.integer({min: 2015, max: 2020}), {nil: null}),
		host: fc.constantFrom(...people.slice(0, 2)),
		guest: fc.constantFrom(...people.slice(2)),
		kind: fc.constantFrom(
			'reception' as const,
			'official-visit' as const,
			'talks' as const,
			'speech' as const,
		),
	});
	fc.assert(
		fc.property(fc.array(anyDraft, {minLength: 1, maxLength: 6}), list => {
			const drafts = list.map(({day, month, year, host, guest, kind}, index) =>
				draft({
					line: index + 1,
					kind,
					date: calendar(`${day}/${month}${year ? `/${year}` : ''}`),
					participants: hostAndVisitor(host, guest),
				}),
			);
			const first = importing(drafts);
			const created = first
				.flatMap(each => each.newPeople)
				.map(each => ({...each, other_names: [], ranks: []}));
			const after: Reference = {
				...dictionary,
				persons: [...dictionary.persons, ...created],
				engagements: knownEngagements(first.map(each => each.record)),
			};
			const named = drafts.map(each => ({
				...each,
				participants: each.participants.map(({mention: who, part}) => ({
					part,
					mention: {...who, personId: who.personId ?? 'jane-doe'},
				})),
			}));
			for (const each of importing(named, after)) {
				expect(each).toMatchObject({status: 'merges', conflicts: []});
				const known = after.engagements.get(each.mergesInto ?? '')!;
				expect(mergeInto(known, each.record, placeOf).additions).toEqual({sources: [], fields: []});
			}
		}),
	);
});

describe('a stop at a house', () => {
	const stay = draft({
		...visit,
		date: calendar('24/1', '25/1/2018'),
		place: {start: 0, end: 1, place: 'Hanoi', venue: ''},
	});
	const stop = (venue: string, day: string): Draft =>
		draft({
			...visit,
			line: 40,
			kind: 'working-visit',
			date: calendar(day),
			place: {start: 0, end: 1, place: 'Hanoi', venue},
		});

	test('is no other word for the visit, nor is the airport a stop', () => {
		expect(importing([stay, stop('U.S. MIA Office', '25/1/2018')])).toHaveLength(2);
		expect(importing([stay, stop('Noi Bai International Airport', '25/1/2018')])).toHaveLength(1);
		expect(importing([stay, stop('', '25/1/2018')])).toHaveLength(1);
	});
});
