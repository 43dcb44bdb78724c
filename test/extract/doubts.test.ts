import {expect, test} from 'vitest';
import {doubtsAbout} from '../../source/extract/doubts.ts';

const clear = {
	record: {date: '2019-11-20'},
	status: 'new',
	hasNewPeople: false,
	isDoubtful: false,
	isDateGuessed: false,
	isChosen: false,
} as const;

test.each([
	['a settled new record', {}, []],
	['somebody new', {hasNewPeople: true}, ['new-person']],
	['somebody new in a merge, which adds no people', {hasNewPeople: true, status: 'merges'}, []],
	['a visit of weeks', {record: {date: '2019-06-01/2019-07-10'}}, []],
	['a month', {record: {date: '2019-06'}}, []],
	['a year', {record: {date: '2019'}}, ['wide-date']],
	['days of several years', {record: {date: '[2010-04-07,2011-04-07]'}}, ['wide-date']],
	['a window', {record: {date: '2015-01-01/2019-01-01'}}, ['wide-date']],
	['two days beside each other', {record: {date: '[2010-04-07,2010-04-08]'}}, []],
	['a conflict', {status: 'conflict'}, ['conflict']],
	['a merge on a day that is open', {status: 'merges', record: {date: '2010-04-07?'}}, ['unsure-merge']],
	['one that the reader chose', {status: 'merges', record: {date: '2010-04-07?'}, isChosen: true}, []],
	['a day that was guessed', {isDateGuessed: true}, ['guessed-date']],
	['what the extractor doubts', {isDoubtful: true}, ['unsure-reading']],
] as const)('%s', (_name, given, doubts) => {
	expect(doubtsAbout({...clear, ...given})).toEqual(doubts);
});
