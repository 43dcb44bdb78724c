import {expect, test} from 'vitest';
import {pagerFor, type PagerSurroundings} from '../../source/cli/pager.ts';

const long = 'a record\n'.repeat(24);

function commandFor(text: string, surroundings: Partial<PagerSurroundings> = {}): string | undefined {
	return pagerFor(text, {env: {}, platform: 'linux', rows: 24, ...surroundings})?.command;
}

test('is less for a text that takes more lines than the screen has, its prompt counted', () => {
	expect(commandFor(long)).toBe('less -FRX');
	expect(commandFor('a record\n'.repeat(23))).toBeUndefined();
	expect(commandFor('')).toBeUndefined();
});

test.each([
	['more', 'more'],
	[' most -s ', 'most -s'],
	['', undefined],
	['  ', undefined],
	['cat', undefined],
])('PAGER=%j: %s', (pager, command) => {
	expect(commandFor(long, {env: {PAGER: pager}})).toBe(command);
});

test('is none on a terminal that cannot be drawn on, that has no size, or on Windows, which has no less', () => {
	expect(commandFor(long, {env: {TERM: 'dumb'}})).toBeUndefined();
	expect(commandFor(long, {rows: undefined})).toBeUndefined();
	expect(commandFor(long, {rows: 0})).toBeUndefined();
	expect(commandFor(long, {platform: 'win32'})).toBeUndefined();
	expect(commandFor(long, {platform: 'win32', env: {PAGER: 'less'}})).toBe('less');
});

test('runs with colours passed on, unless the reader has set it up otherwise', () => {
	const env = (given: Record<string, string>) =>
		pagerFor(long, {env: given, platform: 'linux', rows: 24})?.env;
	expect(env({PAGER: 'less', HOME: '/home/reader'})).toEqual({
		PAGER: 'less',
		HOME: '/home/reader',
		LESS: 'FRX',
		LV: '-c',
	});
	expect(env({LESS: '-S'})).toMatchObject({LESS: '-S'});
});
