import {knownEngagements} from '../../../source/extract/known-engagements.ts';
import {describe, expect, test} from 'vitest';
import {knownConstraints} from '../../../source/extract/dating/known-records.ts';
import type {Engagement} from '../../../source/domain/engagement.ts';
import type {Draft, PersonMention} from '../../../source/extract/import-model.ts';
import {calendar, draft, hostAndVisitor, mention, minister, told} from '../../fixtures/drafts.ts';
import {engagement, participant} from '../../fixtures/engagements.ts';
import {day, indexOf, left, open} from './states.ts';

const lich = participant({id: 'ngo-xuan-lich', name: 'Ngô Xuân Lịch'});
const guest = (id: string, part: 'visitor' | 'attendee' = 'visitor') =>
	participant({id, name: id, side: 'US', part});

function known(date: string, overrides: Partial<Engagement> = {}): Engagement {
	return engagement({id: date, date, kind: 'reception', people: [lich, guest('james-mattis')], ...overrides});
}

const both = [day('2017-01-25'), day('2018-01-25')];

function constraintOf(records: readonly Engagement[], overrides: Partial<Draft> = {}, candidates = both) {
	const lookup = indexOf({engagements: knownEngagements(records)});
	return knownConstraints(draft({date: calendar('25/1'), ...overrides}), candidates, lookup)[0];
}

const person = (personId: string | null, overrides: Partial<PersonMention> = {}) =>
	mention({personId, ...overrides});

describe('a known meeting of the same people', () => {
	test('tells the year of such a day', () => {
		const constraint = constraintOf([known('2017-01-25')]);
		expect(constraint).toMatchObject({
			strength: 'known',
			reason: 'It agrees with what is known already: 2017-01-25 (2017-01-25).',
		});
		expect(left(constraint, ...both)).toEqual(['2017-01-25']);
	});

	test('may be one of several', () => {
		const constraint = constraintOf([known('2018-01-25'), known('2017-01-25'), known('2016-03-04')]);
		expect(left(constraint, ...both, day('2016-01-25'))).toEqual(['2017-01-25', '2018-01-25']);
		expect(constraint!.reason).toContain('2018-01-25 (2018-01-25), 2017-01-25 (2017-01-25).');
	});

	test('may be of another kind of its family, no more', () => {
		expect(constraintOf([known('2017-01-25', {kind: 'talks'})])).toBeDefined();
		expect(constraintOf([known('2017-01-25', {kind: 'ceremony'})])).toBeUndefined();
	});

	test('may be of any kind in the same town', () => {
		const [ceremony] = [known('2017-01-25', {kind: 'ceremony'})];
		const inTown = (town: string) => ({place: {start: 0, end: 4, place: town, venue: ''}});
		expect(constraintOf([ceremony], inTown(ceremony.place.name_en))).toBeDefined();
		expect(constraintOf([ceremony], inTown('Elsewhere'))).toBeUndefined();
	});

	test('has everybody who is known, whoever else was there', () => {
		const more = known('2017-01-25', {
			people: [lich, guest('james-mattis'), guest('mark-esper', 'attendee')],
		});
		expect(constraintOf([more])).toBeDefined();
		const esper = {participants: hostAndVisitor(minister, person('mark-esper'))};
		expect(constraintOf([known('2017-01-25')], esper)).toBeUndefined();
		const third = [
			...hostAndVisitor(minister, mention()),
			{mention: person('mark-esper'), part: 'attendee' as const},
		];
		expect(constraintOf([known('2017-01-25')], {participants: third})).toBeUndefined();
		expect(constraintOf([more], {participants: third})).toBeDefined();
	});

	test('dates no meeting by itself of which only one side is named', () => {
		const undated = {date: null} as const;
		const host = {participants: hostAndVisitor(minister, person('james-mattis')).slice(0, 1)};
		expect(constraintOf([known('2017-01-25')], undated)).toBeDefined();
		expect(constraintOf([known('2017-01-25')], {...undated, ...host})).toBeUndefined();
		expect(constraintOf([known('2017-01-25')], host)).toBeDefined();
	});

	test('tells nothing on another day', () => {
		expect(constraintOf([known('2017-01-26')])).toBeUndefined();
		expect(constraintOf([known('2017-01-24/2017-01-25')])).toBeDefined();
	});

	test('tells nothing where its own date is not known to six weeks', () => {
		expect(left(constraintOf([known('2017-01-01/2017-02-15')]), ...both)).toEqual(['2017-01-25']);
		expect(constraintOf([known('2017-01-01/2017-02-16')])).toBeUndefined();
		expect(constraintOf([known('2017')])).toBeUndefined();
	});

	test('needs both sides in the text, unless the text names one only', () => {
		const stranger = person(null, {name: 'Jane Doe'});
		const one = {participants: hostAndVisitor(minister, stranger)};
		expect(constraintOf([known('2017-01-25')], one)).toBeUndefined();
		const alone = {participants: hostAndVisitor(minister, mention()).slice(0, 1)};
		expect(constraintOf([known('2017-01-25')], alone)).toBeDefined();
		const nameless = person(null, {name: '', side: 'US', postId: 'us-president'});
		expect(
			constraintOf([known('2017-01-25')], {participants: hostAndVisitor(minister, nameless)}),
		).toBeDefined();
		expect(constraintOf([known('2017-01-25')], {participants: []})).toBeUndefined();
	});
});

describe('a known visit', () => {
	const visit = known('2017-01-24/2017-01-26', {
		kind: 'official-visit',
		people: [guest('james-mattis')],
		id: 'visit',
	});

	test('tells the year of a meeting in it', () => {
		const constraint = constraintOf([visit]);
		expect(constraint?.reason).toBe('It agrees with what is known already: visit (2017-01-24/2017-01-26).');
		expect(left(constraint, ...both)).toEqual(['2017-01-25']);
		expect(constraintOf([{...visit, date: '2017-01-26/2017-01-28'}])).toBeUndefined();
	});

	test.each([
		['2017-01', undefined],
		['[2017-01,2018-01]', undefined],
		['2017-01-05/2017-02-01', undefined],
		['2017-01-05/2017-01-31', ['2017-01-25']],
	])('at some time of %s', (date, days) => {
		const constraint = constraintOf([{...visit, date}]);
		expect(constraint && left(constraint, ...both)).toEqual(days);
	});

	test('counts after the meeting itself', () => {
		const constraint = constraintOf([visit, known('2018-01-25')]);
		expect(left(constraint, ...both)).toEqual(['2018-01-25']);
	});

	test('is of the visitor, and of nobody who only attended', () => {
		expect(constraintOf([{...visit, people: [guest('james-mattis', 'attendee')]}])).toBeUndefined();
		expect(
			constraintOf([{...visit, people: [guest('mark-esper'), guest('james-mattis', 'attendee')]}]),
		).toBeUndefined();
		expect(constraintOf([{...visit, kind: 'ceremony'}])).toBeUndefined();
		expect(constraintOf([visit], {kind: 'phone-call'})).toBeUndefined();
		const stranger = person(null, {name: 'Jane Doe'});
		expect(constraintOf([visit], {participants: hostAndVisitor(minister, stranger)})).toBeUndefined();
	});
});

describe('a text without a day of the calendar', () => {
	const ever = [open('1995-01-01/2026-11-22')];

	test.each([
		['no date', null],
		['a weekday', told({type: 'weekday', weekday: 2})],
	])('(%s) takes the only such meeting, however well its date is known', (_, date) => {
		expect(left(constraintOf([known('2017-01-25')], {date}, ever), ...ever)).toEqual(['2017-01-25']);
		expect(left(constraintOf([known('2017')], {date}, ever), ...ever)).toEqual(['2017-01-01/2017-12-31']);
		expect(constraintOf([known('2017-01-25'), known('2018-01-25')], {date}, ever)).toBeUndefined();
		expect(constraintOf([], {date}, ever)).toBeUndefined();
	});

	test('takes the only visit where the text says that it was during one', () => {
		const visit = known('2017-01-24/2017-01-26', {kind: 'official-visit', people: [guest('james-mattis')]});
		expect(constraintOf([visit], {date: null}, ever)).toBeUndefined();
		const during = {date: null, visitor: mention()};
		expect(left(constraintOf([visit], during, ever), ...ever)).toEqual(['2017-01-24/2017-01-26']);
		const again = {...visit, id: 'again', date: '2018-01-24/2018-01-26'};
		expect(constraintOf([visit, again], during, ever)).toBeUndefined();
		expect(left(constraintOf([visit, again, known('2018-01-25')], during, ever), ...ever)).toEqual([
			'2018-01-25',
		]);
	});
});
