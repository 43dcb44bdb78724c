import {beforeAll, expect, test} from 'vitest';
import {callsOf} from '../../fixtures/calls.ts';
import {drafts} from '../read.ts';

// What is made once for all texts is not the work of the first.
beforeAll(() => {
	drafts('Ngày 1/1, Đại tướng Bùi Văn Hòa tiếp bà Dana Whitcombe.');
	drafts('On Jan. 1 General Bui Van Hoa met with Minister of Defense Dana Whitcombe of the United States.');
});

test.each([
	'Ngày 1/1 ',
	'Đại tướng ',
	'of the ',
	'thăm và làm việc ',
	'12-',
	'((((',
	'Minister of ',
	'met with ',
	'dialogue defense policy, ',
	'A',
	' ',
])('%s over and over makes no more than 300 calls a letter', async text => {
	const long = text.repeat(Math.ceil(16_000 / text.length));
	expect(await callsOf(() => drafts(long))).toBeLessThan(300 * long.length);
});
