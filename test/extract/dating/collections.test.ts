import {expect, test} from 'vitest';
import {collectionsAmong} from '../../../source/extract/dating/collections.ts';
import {calendar, document, draft, told} from '../../fixtures/drafts.ts';

const file = document({published: '2019-11-20'});
const other = document({file: 'other.txt', published: '2019-11-20'});
const on = (text: string, where = file) => draft({file: where, date: calendar(text)});

test('a text that states a year two or more away from its own gathers the events of years', () => {
	expect(collectionsAmong([on('1/2/2017')])).toEqual(new Set([file]));
	expect(collectionsAmong([on('1/2/2018')])).toEqual(new Set());
	expect(collectionsAmong([on('1/2/2021')])).toEqual(new Set([file]));
	expect(collectionsAmong([on('1/2/2018'), on('1/2/2020')])).toEqual(new Set([file]));
	expect(collectionsAmong([on('1/2/2019'), on('1/2')])).toEqual(new Set());
});

test('each text counts for itself, by the end of its dates or their beginning', () => {
	const open = {...calendar('30/12/2015'), to: {year: null, month: 1, day: 2}};
	expect(collectionsAmong([on('1/2/2018'), on('1/2/2020', other)])).toEqual(new Set());
	expect(collectionsAmong([draft({file: other, date: open}), on('1/2/2018')])).toEqual(new Set([other]));
	expect(collectionsAmong([draft({file, date: calendar('30/12/2016', '2/1/2018')})])).toEqual(new Set());
});

test('a text of an unknown day, or without dates, is none', () => {
	const undated = document({});
	const drafts = [
		on('1/2/2001', undated),
		draft({file}),
		draft({file, date: told()}),
		{...on('1/2/2001'), passages: []},
	];
	expect(collectionsAmong(drafts)).toEqual(new Set());
});
