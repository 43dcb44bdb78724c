import {describe, expect, test} from 'vitest';
import {neededBy} from '../../../../source/extract/mentions/shared-grammar/needed-starts.ts';

describe('what every hit of a pattern has', () => {
	test.each([
		[/(?:[\p{L}-]+\s+)?ceremony|broke\s+ground/giu, ['ceremony', 'broke ground'], null],
		[/(?:tele)?phone(?:d|\s+calls?)/giu, ['phone', 'tele'], 'tp'],
		[/(?:bữa|buổi)?\s*tiệc/giu, ['tiệc', 'bữa', 'buổi'], null],
		[/(?:tele)?phone\s+(?:conversations?|discussions?)/giu, ['conversation', 'discussion'], 'tp'],
		[/(?:re|un)?(?:tied|done)|s?he/giu, null, 'rutdsh'],
		[/(?:re|un)?(?:tied|done)/giu, ['tied', 'done', 're', 'un'], 'rutd'],
		[/(?:[\p{L}]+)?(?:tied|done)/giu, null, null],
		[/(?:an?\s+|the\s+)?(?:met|talks)(?:\s+with)?/giu, ['met', 'talks'], 'atm'],
		[/defen[cs]e|[Tt]uần/gu, ['defen', 't'], 'dTt'],
		[/(?:ngày\s+)?\d{1,2}\/\d{1,2}/gu, Array.from('0123456789'), 'n0123456789'],
		[/U\.?S\.?/gu, ['u'], 'U'],
		[/(?<=bên\s)gặp(?=\s)/giu, ['gặp'], 'g'],
		[/(?<name>\p{Lu}\p{L}+)\s+province/gu, ['province'], null],
		[/,?\s*(?:said|says)/giu, ['said', 'says'], null],
		[/điều\s+trần|bị\s+(?:bắn|bắt)|kế\s+/giu, ['điều trần', 'bị ', 'kế '], 'đbk'],
		[/hôm\s*qua|a\s+b{1,2}\s+c/giu, ['hôm', 'a b'], 'ha'],
		[/kick-?off/giu, ['kick'], 'k'],
		[/a{0,2}b?/giu, null, null],
		[/(?:was|were)?/giu, null, null],
		[/(?<sign>[-/])x\k<sign>y/gu, null, null],
		[/[^.;]{0,40}of/giu, null, null],
		[/(?:x|)yz/giu, null, 'xy'],
	] as const)('%s', (pattern, starts, first) => {
		expect(neededBy(pattern)).toEqual({starts, first});
	});

	test('is nothing for a pattern of sets', () => {
		expect(neededBy(/abc/v)).toEqual({starts: null, first: null});
	});
});
