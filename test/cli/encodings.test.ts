import {describe, expect, test} from 'vitest';
import {encodingNamed, encodings, readEncoding} from '../../source/cli/encodings.ts';
import {CommuniqueError} from '../../source/domain/errors.ts';

test.each([
	['UTF8', 'utf-8'],
	[' utf-16 ', 'utf-16le'],
	['cp1258', 'windows-1258'],
	['latin1', 'windows-1252'],
	['TCVN3', 'tcvn3'],
	['ABC', 'tcvn3'],
	['VNI', 'vni'],
	['x-user-defined', 'windows-1252'],
	['mojibake', 'mojibake'],
	['klingon', null],
	['constructor', null],
	['', null],
])('%j is %j', (label, name) => {
	expect(encodingNamed(label)).toBe(name);
});

test('every encoding that the help names is known', () => {
	expect(encodings.map(encodingNamed)).not.toContain(null);
});

describe('--encoding', () => {
	test('is empty where it is missing', () => {
		expect(readEncoding(undefined)).toBe('');
	});

	test('says in one line which there are', () => {
		expect(() => readEncoding('klingon')).toThrow(
			new CommuniqueError(
				'usage',
				'--encoding is one of utf-8, utf-16, windows-1258, tcvn3, vni, mojibake, not "klingon"',
				'or a name that pages use, as in <meta charset>',
			),
		);
	});
});
