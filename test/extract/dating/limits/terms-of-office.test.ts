import {describe, expect, test} from 'vitest';
import {termConstraints, termSpan} from '../../../../source/extract/dating/limits/terms-of-office.ts';
import type {PersonMention, TermOfOffice} from '../../../../source/extract/import-model.ts';
import {mention} from '../../../fixtures/drafts.ts';
import {day, indexOf, left, open, term} from '../states.ts';

const jane = {id: 'jane-doe', name: 'Jane Doe', side: 'US', other_names: [], ranks: []} as const;
const post = {
	id: 'harbour-master',
	side: 'US',
	titles: [
		{
			label_en: 'Harbour Master',
			label_vi: 'Cảng trưởng',
			aliases_en: [],
			aliases_vi: [],
			start: null,
			end: null,
		},
	],
} as const;
const master = mention({personId: 'jane-doe', name: 'J. Doe', postId: 'harbour-master', office: 'master'});
const always = open('1995-01-01/2026-11-22');

function constraintOf(terms: readonly TermOfOffice[], who: Partial<PersonMention> = {}) {
	const lookup = indexOf({persons: [jane], posts: [post], memberships: terms});
	const constraints = termConstraints({...master, ...who}, lookup);
	expect(constraints.length).toBeLessThanOrEqual(1);
	return constraints[0];
}

describe('a term', () => {
	test('keeps its days and no others', () => {
		const constraint = constraintOf([term('2015-03-04', '2017-05-06')]);
		expect(constraint?.strength).toBe('term');
		expect(constraint?.reason).toBe('Jane Doe was Harbour Master from 2015-03-04 to 2017-05-06.');
		expect(
			left(constraint, day('2015-03-03'), day('2015-03-04'), day('2017-05-06'), day('2017-05-07')),
		).toEqual([...['2015-03-04', '2017-05-06']]);
	});

	test.each([
		[term('2015-03-04', null), 'Jane Doe has been Harbour Master since 2015-03-04.', '2015-03-04/2026-11-22'],
		[term(null, '2017-05-06'), 'Jane Doe was Harbour Master until 2017-05-06.', '1995-01-01/2017-05-06'],
		[term('2015-03', '2017'), 'Jane Doe was Harbour Master from 2015-03 to 2017.', '2015-03-01/2017-12-31'],
	])('may be open at an end, or known to the month', (one, reason, span) => {
		const constraint = constraintOf([one]);
		expect(constraint?.reason).toBe(reason);
		expect(left(constraint, always)).toEqual([span]);
	});

	test('of any office binds whoever is named without one', () => {
		const bare = {postId: null, office: '', title: ''};
		const constraint = constraintOf([term('2001', '2002'), term('2015-03-04', null)], bare);
		expect(constraint?.strength).toBe('doubtful-term');
		expect(constraint?.reason).toBe(
			'Jane Doe is named without an office, and held one of the list from 2001 to 2002 and since 2015-03-04.',
		);
		expect(left(constraint, always)).toEqual(['2001-01-01/2002-12-31', '2015-03-04/2026-11-22']);
		const guard = {...bare, title: 'Captain'};
		expect(constraintOf([term('2001', '2002')], guard)).toBeUndefined();
		expect(constraintOf([term(null, '2002')], bare)).toBeUndefined();
	});

	test('may be one of several', () => {
		const constraint = constraintOf([term('2001', '2002'), term('2015', null)]);
		expect(constraint?.reason).toBe('Jane Doe has been Harbour Master from 2001 to 2002 and since 2015.');
		expect(left(constraint, always)).toEqual(['2001-01-01/2002-12-31', '2015-01-01/2026-11-22']);
	});

	test('is a year longer at an end that is doubtful', () => {
		expect(termSpan(term('2015-03-04~', '2017-05-06'))).toEqual({start: '2014-03-03', end: '2017-05-06'});
		expect(termSpan(term('2015-03-04', '2017-05-06?'))).toEqual({start: '2015-03-04', end: '2018-05-07'});
	});

	test('without either end is every day', () => {
		expect(termSpan(term(null, null))).toEqual({start: '0001-01-01', end: '9999-12-31'});
	});

	test('has the days on which the person is attested as well', () => {
		const constraint = constraintOf([term('2015', '2016', {attested: ['2018-07-08']})]);
		expect(left(constraint, day('2018-07-07'), day('2018-07-08'), day('2018-07-09'))).toEqual(['2018-07-08']);
	});

	test('that is from recollection is weaker, and says so', () => {
		const constraint = constraintOf([term('2001', '2002'), term('2015', '2016', {confidence: 'low'})]);
		expect(constraint?.strength).toBe('doubtful-term');
		expect(constraint?.reason).toBe(
			'Jane Doe was Harbour Master from 2001 to 2002 and from 2015 to 2016 (term of office from recollection).',
		);
	});
});

describe('an acting term', () => {
	const terms = [term('2015', '2015', {isActing: true}), term('2016', '2017')];

	test('is meant alone where the text says so', () => {
		const constraint = constraintOf(terms, {isActing: true});
		expect(constraint?.reason).toBe('Jane Doe was Acting Harbour Master from 2015 to 2015.');
		expect(left(constraint, always)).toEqual(['2015-01-01/2015-12-31']);
	});

	test('counts as the office where the text does not', () => {
		expect(left(constraintOf(terms), always)).toEqual(['2015-01-01/2015-12-31', '2016-01-01/2017-12-31']);
	});
});

describe('no term is taken', () => {
	test.each([
		['of a stranger', {personId: null}],
		['without a post of the list', {postId: null}],
		['of somebody called former', {isFormer: true}],
		['of another post', {postId: 'pilot'}],
		['of another person', {personId: 'john-roe'}],
		['of somebody who never acted', {isActing: true}],
	])('%s', (_, who) => {
		expect(constraintOf([term('2015', '2016')], who)).toBeUndefined();
	});
});

test('names that the lists lack are those of the text', () => {
	const lookup = indexOf({memberships: [term('2015', '2016')]});
	expect(termConstraints(master, lookup)[0]?.reason).toBe('J. Doe was master from 2015 to 2016.');
});
