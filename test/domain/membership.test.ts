import {describe, expect, test} from 'vitest';
import {membershipOf, parseEdtf} from '../../source/domain/date.ts';

const year2019 = {start: '2019-01-01', end: '2019-12-31'};

describe('in 2019', () => {
	test.each([
		['a day of the year', '2019-11-20'],
		['the first day', '2019-01-01'],
		['a month of the year', '2019-12'],
		['the year itself', '2019'],
		['a visit', '2019-11-19/2019-11-21'],
		['a visit over new year, before', '2018-12-30/2019-01-02'],
		['a visit over new year, after', '2019-12-30/2020-01-02'],
		['one of several days of the year', '[2019-05-01,2019-06-01]'],
		['one of two visits that both reach in', '[2018-12-30/2019-01-02,2019-12-30/2020-01-02]'],
		['a day of a month', '2019-11-XX'],
	])('certain: %s', (_, text) => {
		expect(membershipOf(parseEdtf(text), year2019)).toBe('certain');
	});

	test.each([
		['a doubtful day', '2019-11-20?'],
		['an estimated year', '2019~'],
		['doubtful and estimated', '2019-11%'],
		['a doubtful visit', '2019-11-19/2019-11-21?'],
		['a set with a member outside', '[2018-05-01,2019-05-01]'],
		['a set with one doubtful member', '[2019-05-01,2019-06-01?]'],
		['a decade', '201X'],
	])('possible: %s', (_, text) => {
		expect(membershipOf(parseEdtf(text), year2019)).toBe('possible');
	});

	test.each([
		['the day before', '2018-12-31'],
		['the day after', '2020-01-01'],
		['a doubtful day of another year', '2018-05-01?'],
		['a set on both sides', '[2018-05-01,2020-05-01]'],
	])('no: %s', (_, text) => {
		expect(membershipOf(parseEdtf(text), year2019)).toBe('no');
	});
});

test('a month that reaches over the edge of a span is only possible there, a visit of the same days certain', () => {
	const span = {start: '2019-11-15', end: '2019-12-15'};
	expect(membershipOf(parseEdtf('2019-11'), span)).toBe('possible');
	expect(membershipOf(parseEdtf('2019'), span)).toBe('possible');
	expect(membershipOf(parseEdtf('2019-11-01/2019-11-30'), span)).toBe('certain');
});
