import {expect, test} from 'vitest';
import {candidatesIn} from '../../../source/extract/dating/beside-dateline.ts';
import {told} from '../../fixtures/drafts.ts';

const horizon = {start: '2017-01-01', end: '2019-12-31'};
const dateline = {year: null, month: 10, day: 17};
const starts = (isAnnounced: boolean, more: Parameters<typeof told>[0] = {}): readonly string[] =>
	candidatesIn(told({type: 'weekday', weekday: 2, dateline, ...more}), horizon, isAnnounced).map(
		({start}) => start,
	);

test('a weekday beside a dateline without its year is in each year the one that it means there', () => {
	expect(starts(false)).toEqual(['2017-10-17', '2018-10-16', '2019-10-15']);
	expect(starts(true)).toEqual(['2017-10-17', '2018-10-23', '2019-10-22']);
	expect(starts(false, {offset: -7})).toEqual(['2017-10-10', '2018-10-09', '2019-10-08']);
});

test('without a dateline any day is possible, and one over New Year is of the next year', () => {
	expect(starts(false, {dateline: {year: null, month: null, day: null}})).toEqual(['2017-01-01']);
	expect(candidatesIn(null, horizon, false)).toEqual([{...horizon, precision: 'open'}]);
	expect(starts(true, {dateline: {year: null, month: 12, day: 28}})).toEqual([
		'2018-01-02',
		'2019-01-01',
		'2019-12-31',
	]);
});
