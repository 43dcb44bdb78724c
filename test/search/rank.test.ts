import {describe, expect, test} from 'vitest';
import {foldedExpression, textMatch, type ResolvedTerm} from '../../source/search/rank.ts';

function term(phrase: string, overrides: Partial<ResolvedTerm> = {}): ResolvedTerm {
	return {phrases: [phrase.split(' ')], isPrefix: false, marked: null, ...overrides};
}

describe('the expression for one term', () => {
	test.each([
		['a word', term('giang'), '"giang"'],
		['a beginning', term('hegs', {isPrefix: true}), '"hegs"*'],
		['a phrase', term('phone call'), '"phone call"'],
		['several spellings', term('', {phrases: [['panetta'], ['pancetta']]}), '("panetta" OR "pancetta")'],
	])('%s', (_, given, expected) => {
		expect(foldedExpression(given)).toBe(expected);
	});

	test('cannot be broken out of', () => {
		expect(foldedExpression(term('a" OR "b'))).toBe('"a  OR  b"');
	});
});

describe('the match for several terms', () => {
	test('is none without terms', () => {
		expect(textMatch([])).toBeNull();
	});

	test('asks for all of them, and for the run of them', () => {
		expect(textMatch([term('giang'), term('hegs', {isPrefix: true})])).toEqual({
			folded: '"giang" AND "hegs"*',
			phrase: '"giang hegs"*',
			marked: null,
		});
	});

	test('asks for one word without a run', () => {
		expect(textMatch([term('giang')])).toEqual({folded: '"giang"', phrase: null, marked: null});
	});

	test('asks for no run where a term has several spellings', () => {
		const match = textMatch([term('', {phrases: [['a'], ['b']]}), term('c')]);
		expect(match).toEqual({folded: '("a" OR "b") AND "c"', phrase: null, marked: null});
	});

	test('asks for marks only where some were typed', () => {
		const match = textMatch([term('vu'), term('an', {marked: ['án'], isPrefix: true})]);
		expect(match).toEqual({folded: '"vu" AND "an"*', phrase: '"vu an"*', marked: '"án"*'});
	});
});
