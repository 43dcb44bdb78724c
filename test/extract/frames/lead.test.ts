import {describe, expect, test} from 'vitest';
import {leadMoment} from '../../../source/extract/frames/lead.ts';
import type {Moment} from '../../../source/extract/frames/moment.ts';
import {calendar} from '../../fixtures/drafts.ts';
import {moment, stranger, word} from '../../fixtures/moments.ts';

const date = calendar('4/5/2022');
const people = [stranger('VN', 'Lê An'), stranger('US', 'Ann Lee')];
/** The place of the lead among moments, counted from 0. */
const leadOf = (...moments: readonly Moment[]): number => moments.indexOf(leadMoment(moments));

test('a frame without a moment is none', () => {
	expect(() => leadMoment([])).toThrow('a frame has a moment');
});

describe('the moment that says best what happened', () => {
	test('is the first of those that say as much', () => {
		expect(leadOf(moment(), moment(), moment())).toBe(0);
		expect(leadOf(moment(), moment({event: word({weight: 72})}))).toBe(0);
	});

	test('is one whose word tells more', () => {
		expect(leadOf(moment(), moment({event: word({weight: 73})}))).toBe(1);
		expect(leadOf(moment(), moment({event: word({weight: 74})}), moment({event: word({weight: 73})}))).toBe(
			1,
		);
		expect(leadOf(moment(), moment({event: word({weight: 73})}), moment({event: word({weight: 74})}))).toBe(
			2,
		);
	});

	test('is one with a day and both sides before the first', () => {
		expect(leadOf(moment(), moment({date}))).toBe(0);
		expect(leadOf(moment(), moment({people}))).toBe(0);
		expect(leadOf(moment(), moment({date, people}))).toBe(1);
		expect(leadOf(moment(), moment({date, people: people.slice(1)}))).toBe(0);
		expect(leadOf(moment({date}), moment({date, people}))).toBe(0);
		expect(leadOf(moment({people}), moment({date, people}))).toBe(0);
	});

	test('is none that only frames something, that makes something known, or that is words alone', () => {
		expect(leadOf(moment({event: word({isFrame: true})}), moment())).toBe(1);
		expect(leadOf(moment({event: word({kind: 'announcement'})}), moment())).toBe(1);
		expect(leadOf(moment({event: word({kind: 'speech'})}), moment())).toBe(1);
		expect(leadOf(moment({event: word({kind: 'reception'})}), moment())).toBe(0);
	});

	test('is what has its own day before a stay that has none', () => {
		const stay = {event: word({kind: 'port-call', weight: 90, need: 'nobody'})} as const;
		const opening = moment({date, event: word({kind: 'ceremony', weight: 76, need: 'nobody'})});
		expect(leadOf(moment(stay), opening)).toBe(1);
		expect(leadOf(moment({...stay, date}), opening)).toBe(0);
	});

	test('is a stay of some days before what was given on one of them', () => {
		const given = moment({date, people, event: word({kind: 'handover', weight: 83, need: 'nobody'})});
		const stay = (days: Moment['date']): Moment =>
			moment({date: days, event: word({kind: 'working-visit', weight: 57, need: 'one-person'})});
		expect(leadOf(stay(calendar('2/5/2022', '4/5/2022')), given)).toBe(0);
		expect(leadOf(stay(date), given)).toBe(1);
	});

	test('is what a ceremony opens, unless its verb says that it was before', () => {
		const ceremony = moment({event: word({kind: 'ceremony'})});
		const before = {event: word({weight: 90}), isAnotherTime: true};
		expect(leadOf(ceremony, moment(before))).toBe(1);
		expect(leadOf(ceremony, moment({...before, isBefore: true}))).toBe(0);
	});

	test('is what a ceremony opens', () => {
		expect(leadOf(moment({event: word({kind: 'ceremony'})}), moment({event: word({weight: 61})}))).toBe(1);
		expect(leadOf(moment({event: word({kind: 'handover'})}), moment({event: word({weight: 61})}))).toBe(0);
	});
});

describe('what was before or after', () => {
	const later = (weight = 90): Moment => moment({isAnotherTime: true, event: word({weight})});

	test('is not what the passage is about', () => {
		expect(leadOf(moment(), later())).toBe(0);
		expect(leadOf(moment({event: word({weight: 50})}), later())).toBe(0);
	});

	test('is, where the first says little, makes it known, or opens it', () => {
		expect(leadOf(moment({event: word({weight: 49})}), later())).toBe(1);
		expect(leadOf(moment({event: word({kind: 'announcement'})}), later())).toBe(1);
		expect(leadOf(moment({event: word({kind: 'ceremony'})}), later())).toBe(1);
	});
});

describe('beside an exercise of some days', () => {
	const exercise = (event: Partial<Moment['event']> = {}): Moment =>
		moment({event: word({kind: 'exercise', ...event}), date});
	const weighty = word({weight: 99});

	test('what has no day of its own is part of it', () => {
		expect(leadOf(exercise(), moment({event: weighty}))).toBe(0);
		expect(leadOf(exercise(), moment({event: weighty, date}))).toBe(1);
	});

	test.each([
		['has no day itself', moment({event: word({kind: 'exercise'})})],
		['needs somebody', exercise({need: 'two-people'})],
		['only frames something', exercise({isFrame: true})],
		['is of one day', exercise({kind: 'handover'})],
		['is only made known', exercise({kind: 'announcement'})],
	])('not where that %s', (_, first) => {
		expect(leadOf(first, moment({event: weighty}))).toBe(1);
	});
});
