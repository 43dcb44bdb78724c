import {knownEngagements} from '../../source/extract/known-engagements.ts';
import {expect, test} from 'vitest';
import {engagement, participant} from '../fixtures/engagements.ts';
import {clipped, proposal} from '../fixtures/clippings.ts';
import {shippedReference} from '../fixtures/reference.ts';
import type {Case, Expectation} from './gold.ts';
import {countMerges} from './merges.ts';

const lan = participant({id: 'lan', name: 'Trần Thị Lan'});
const hoa = participant({id: 'hoa', name: 'Bùi Văn Hòa'});
const reference = {
	...shippedReference(),
	engagements: knownEngagements([
		engagement({id: 'visit', kind: 'official-visit', date: '2019-11-20', people: [lan]}),
		engagement({id: 'talks', kind: 'talks', date: '2019-11-20', people: [lan], part_of: 'visit'}),
		engagement({id: 'later', kind: 'talks', date: '2020-11-20', people: [lan]}),
		engagement({id: 'two', kind: 'talks', date: '2018-05-20', people: [lan, hoa]}),
		engagement({
			id: 'long',
			kind: 'exercise',
			date: '2018-07-02/2018-07-06',
			date_start: '2018-07-02',
			date_end: '2018-07-06',
			people: [lan],
		}),
	]),
};
const expected: Expectation = {date: '2019-11-20', kind: 'talks', people: ['Trần Thị Lan'], place: ''};

function counted(expectations: readonly Expectation[], mergesInto: readonly (string | null)[]) {
	const one: Case = {id: 'x', file: 'x.txt', line: null, text: '', family: '', expect: expectations};
	const document = {file: 'x.txt', lines: [], publisher: '', title: '', url: '', published: ''};
	const proposals = mergesInto.map(id => ({
		...proposal(clipped(), id),
		passages: [{document, line: 1, text: ''}],
	}));
	const {known, right, wrong} = countMerges([one], proposals, reference);
	return {known, right, wrong};
}

test.each([
	['with the event itself', ['talks'], {known: 1, right: 1, wrong: 0}],
	['with its visit', ['visit'], {known: 1, right: 1, wrong: 0}],
	['with nothing', [null], {known: 1, right: 0, wrong: 0}],
	['with the talks of another year', ['later'], {known: 1, right: 0, wrong: 1}],
	['with both', ['talks', 'later'], {known: 1, right: 1, wrong: 1}],
])('a known event merges %s', (_, mergesInto, figures) => {
	expect(counted([expected], mergesInto)).toEqual(figures);
});

test('an event that is not known need not merge, and must not', () => {
	const unknown = {...expected, date: '2015-03-04'};
	expect(counted([unknown], [null])).toEqual({known: 0, right: 0, wrong: 0});
	expect(counted([unknown], ['talks'])).toEqual({known: 0, right: 0, wrong: 1});
});

test('an event is known by a record of its kind, or of an acceptable one', () => {
	const called: Expectation = {...expected, kind: 'phone-call'};
	expect(counted([called], [null])).toEqual({known: 0, right: 0, wrong: 0});
	expect(counted([{...called, acceptable_kinds: ['talks']}], [null])).toEqual({known: 1, right: 0, wrong: 0});
});

test.each([
	['2018-07-02', 1],
	['2018-07-06', 1],
	['2018-07-04', 0],
])('what lasts is known on its first and last day: %s', (date, known) => {
	expect(counted([{...expected, date, kind: 'exercise'}], [null]).known).toBe(known);
});

test('on the day beside it the record of all the same people is not wrong, nor is it known', () => {
	const both = {...expected, date: '2018-05-21', people: ['Trần Thị Lan', 'Bùi Văn Hòa']};
	expect(counted([both], ['two'])).toEqual({known: 0, right: 0, wrong: 0});
	for (const change of [
		{date: '2018-05-22'},
		{people: ['Trần Thị Lan']},
		{people: ['Trần Thị Lan', 'Al Reyes']},
		{kind: 'phone-call'},
	])
		expect(counted([{...both, ...change}], ['two']).wrong).toBe(1);
});

test('the gold file says by its id which record is meant', () => {
	expect(counted([{...expected, ref: 'later'}], ['later'])).toEqual({known: 1, right: 1, wrong: 0});
	expect(counted([{...expected, ref: 'later'}], ['talks'])).toEqual({known: 1, right: 0, wrong: 1});
	expect(counted([{...expected, ref: ''}], [null])).toEqual({known: 0, right: 0, wrong: 0});
	expect(counted([{...expected, ref: ''}], ['talks'])).toEqual({known: 0, right: 0, wrong: 1});
	expect(counted([{...expected, ref: 'later', optional: true}], [null])).toEqual({
		known: 0,
		right: 0,
		wrong: 0,
	});
});
