import {expect, test} from 'vitest';
import {turnConstraints} from '../../../source/extract/dating/turns-of-vietnam.ts';
import {drafts} from '../read.ts';
import {left, open} from './states.ts';

const always = open('1995-01-01/2026-11-22');

const [draft] = drafts('Ambassador Marc Knapper met Gen. Phan Van Giang in Hanoi on July 3.');

function daysOf(text: string): readonly string[] {
	if (!draft) throw new Error('a meeting is told');
	const passages = draft.passages.map(passage => ({...passage, text}));
	return turnConstraints({...draft, passages}).flatMap(constraint => left(constraint, always));
}

test.each([
	[
		'It comes first next year, when Viet Nam is to chair ASEAN.',
		['2009-01-01/2009-12-31', '2019-01-01/2019-12-31'],
	],
	['Vietnam is the ASEAN chair this year.', ['2010-01-01/2010-12-31', '2020-01-01/2020-12-31']],
	['Năm tới Việt Nam đăng cai APEC.', ['2005-01-01/2005-12-31', '2016-01-01/2016-12-31']],
	['Năm ngoái Việt Nam là chủ nhà APEC.', ['2007-01-01/2007-12-31', '2018-01-01/2018-12-31']],
	['Hanoi hosts APEC.', ['2004-11-27/2006-12-31', '2015-11-28/2017-12-31']],
	['Việt Nam làm Chủ tịch ASEAN. Năm tới là năm khác.', ['2008-11-27/2010-12-31', '2018-11-27/2020-12-31']],
])('%s', (text, spans) => {
	expect(daysOf(text)).toEqual(spans);
});

test.each([
	'Vietnam will work with Laos, the ASEAN chair next year.',
	'The ASEAN chair spoke next year.',
	'Vietnam joined ASEAN, and next year is near.',
	'Vietnam is the ASEAN chair this year and will be no ASEAN chair next year.',
])('says nothing: %s', text => {
	expect(daysOf(text)).toEqual([]);
});
