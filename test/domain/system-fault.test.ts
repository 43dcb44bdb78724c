import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {faultCode, readFault, writeFault} from '../../source/domain/system-fault.ts';

const folder = mkdtempSync(join(tmpdir(), 'communique-test-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** The fault of something that cannot be done. */
function faultOf(act: () => unknown): unknown {
	try {
		act();
	} catch (error) {
		return error;
	}
	throw new Error('nothing was thrown');
}

test('a missing file is one thing to a reader and another to a writer', () => {
	const missing = join(folder, 'missing', 'a.txt');
	expect(readFault(faultOf(() => readFileSync(missing)))).toBe('there is no such file');
	expect(writeFault(faultOf(() => writeFileSync(missing, '')))).toBe('its folder does not exist');
});

test('a file in the place of a folder', () => {
	writeFileSync(join(folder, 'file'), '');
	const below = join(folder, 'file', 'a.txt');
	expect(readFault(faultOf(() => readFileSync(below)))).toBe('there is no such file');
	expect(writeFault(faultOf(() => writeFileSync(below, '')))).toBe('its folder is not a folder');
});

test('a folder in the place of a file', () => {
	expect(readFault(faultOf(() => readFileSync(folder)))).toBe('it is a folder');
	expect(writeFault(faultOf(() => writeFileSync(folder, '')))).toBe('it is a folder');
});

test.each([
	['EROFS', 'the disk is read-only'],
	['ENOSPC', 'the disk is full'],
	['EACCES', 'permission denied'],
	['EFANCY', 'EFANCY'],
])('%s is "%s" for both', (code, words) => {
	const fault = Object.assign(new Error('system'), {code});
	expect([faultCode(fault), readFault(fault), writeFault(fault)]).toEqual([code, words, words]);
});

test('a thing without a code is named by its text', () => {
	expect([writeFault('odd'), faultCode(new Error('odd'))]).toEqual(['odd', 'Error: odd']);
});
