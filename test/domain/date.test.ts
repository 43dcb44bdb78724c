import {describe, expect, test} from 'vitest';
import {isCoveredBy, isDay, isEdtf, overlaps, parseEdtf} from '../../source/domain/date.ts';
import {CommuniqueError} from '../../source/domain/errors.ts';

describe('texts that are EDTF', () => {
	test.each([
		['2019-11-20', '2019-11-20', '2019-11-20', true],
		['2020-02-29', '2020-02-29', '2020-02-29', true],
		['2019-11', '2019-11-01', '2019-11-30', true],
		['2020-02', '2020-02-01', '2020-02-29', true],
		['1900-02', '1900-02-01', '1900-02-28', true],
		['2000-02', '2000-02-01', '2000-02-29', true],
		['2019', '2019-01-01', '2019-12-31', true],
		['0000', '0000-01-01', '0000-12-31', true],
		['2019-11-19/2019-11-21', '2019-11-19', '2019-11-21', true],
		['2019-12-30/2020-01-02', '2019-12-30', '2020-01-02', true],
		['2019-11/2020', '2019-11-01', '2020-12-31', false],
		['2019-11-01/2019-12-31', '2019-11-01', '2019-12-31', true],
		['2019-11-01/2020-01-01', '2019-11-01', '2020-01-01', false],
		['2019-11-19/..', '2019-11-19', '9999-12-31', true],
		['../2019-11', '0001-01-01', '2019-11-30', true],
		['2019-11-20?', '2019-11-20', '2019-11-20', false],
		['2011~', '2011-01-01', '2011-12-31', false],
		['2011-04%', '2011-04-01', '2011-04-30', false],
		['2003-11-09?/2003-11-12', '2003-11-09', '2003-11-12', false],
		['[2010-04-07,2011-04-07]', '2010-04-07', '2011-04-07', false],
		['[2010-04-07]', '2010-04-07', '2010-04-07', true],
		['[2011,2010-04/2010-05,2010-01-01?]', '2010-01-01', '2011-12-31', false],
		['201X', '2010-01-01', '2019-12-31', true],
		['2012-11-XX', '2012-11-01', '2012-11-30', true],
		['2012-11-1X', '2012-11-10', '2012-11-19', true],
		['2012-XX', '2012-01-01', '2012-12-31', true],
	])('%s runs from %s to %s', (text, start, end, isCertain) => {
		expect(parseEdtf(text)).toMatchObject({text, start, end, isCertain});
		expect(isEdtf(text)).toBe(true);
	});
});

describe('texts that are not', () => {
	test.each([
		'',
		' ',
		'soon',
		'19',
		'2019-1-2',
		' 2019',
		'2019 ',
		'2019-00',
		'2019-13',
		'2019-21',
		'2019-02-29',
		'2019-04-31',
		'2019-00-15',
		'2019-13-15',
		'2019-11-00',
		'2019-11-32',
		'20/11/2019',
		'2019/11/20',
		'2019/2020/2021',
		'2019/',
		'/2019',
		'..',
		'2019..2020',
		'2020/2019',
		'2019-11-21/2019-11-20',
		'[2019',
		'[20195',
		'2019]',
		'[]',
		'[2019,]',
		'[2019, 2020]',
		'[[2019]]',
		'[2019..2021]',
		'{2019,2020}',
		'?2019',
		'2019-?11',
		'2019-11-~20',
		'2019?~',
		'-0044',
		'Y17E7',
		'2019-11-20T10:00:00',
		'２０１９',
		'2019-11-20; DROP TABLE engagements',
	])('%j is refused', text => {
		expect(isEdtf(text)).toBe(false);
		const fault = new CommuniqueError('data', `not an EDTF date: ${JSON.stringify(text)}`);
		expect(() => parseEdtf(text)).toThrow(fault);
	});
});

describe('members', () => {
	test('stand in order of time, whatever the order of the text', () => {
		expect(parseEdtf('[2012-04-07,2010-04-07,2011-04-07]').members.map(member => member.from)).toEqual([
			'2010-04-07',
			'2011-04-07',
			'2012-04-07',
		]);
	});

	test('keep their ends as written, and their qualifiers apart', () => {
		expect(parseEdtf('2003-11-09?/2003-11-12~').members).toEqual([
			{
				start: '2003-11-09',
				end: '2003-11-12',
				isInterval: true,
				isWindow: false,
				isUncertain: true,
				isApproximate: true,
				from: '2003-11-09',
				to: '2003-11-12',
			},
		]);
		expect(parseEdtf('2011-04~').members[0]).toMatchObject({
			isInterval: false,
			isUncertain: false,
			isApproximate: true,
			from: '2011-04',
			to: '2011-04',
		});
	});

	test('of a set are qualified one by one', () => {
		const members = parseEdtf('[2010-04-07,2011-04-07?]').members;
		expect(members.map(member => member.isUncertain)).toEqual([false, true]);
	});
});

test('the same text gives the same date object: a list parses each date once', () => {
	expect(parseEdtf('1987-06-05')).toBe(parseEdtf('1987-06-05'));
});

test.each([
	['2019-11-20', true],
	['2020-02-29', true],
	['2019-02-29', false],
	['2019-13-01', false],
	['2019-11', false],
	['2019-11-20?', false],
	['12019-11-20', false],
	['2019-11-20/2019-11-21', false],
	['2019-11-2', false],
	['soon', false],
])('%s is a day of the calendar: %s', (text, expected) => {
	expect(isDay(text)).toBe(expected);
});

describe('against a span of days', () => {
	const year2019 = {start: '2019-01-01', end: '2019-12-31'};

	test.each([
		['2019-11', true, true],
		['2018-12-30/2019-01-02', false, true],
		['[2018-05-01,2019-05-01]', false, true],
		['[2018-05-01,2020-05-01]', false, false],
		['2018/2020', false, true],
		['2020-01-01', false, false],
		['2019-12-31', true, true],
	])('%s: covered %s, overlapping %s', (text, covered, overlapping) => {
		expect(isCoveredBy(parseEdtf(text), year2019)).toBe(covered);
		expect(overlaps(parseEdtf(text), year2019)).toBe(overlapping);
	});
});
