import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {hasBrowser, openInBrowser} from '../../source/commands/browser.ts';
import {temporaryFolder} from '../fixtures/database.ts';

const folder = temporaryFolder();

/** A program that writes down what it was called with, and ends with a code. */
function program(name: string, code = 0): string {
	const path = join(folder, name);
	writeFileSync(path, `#!/bin/sh\nprintf '%s' "$1" > '${path}.called'\nexit ${code}\n`);
	chmodSync(path, 0o755);
	return path;
}

const linux = (env: Record<string, string>) => ({env, platform: 'linux'});

describe('hasBrowser', () => {
	program('xdg-open');

	test.each([
		[linux({DISPLAY: ':0', PATH: folder}), true],
		[linux({WAYLAND_DISPLAY: 'wayland-0', PATH: `/none:${folder}`}), true],
		[linux({DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0', PATH: folder}), true],
		[linux({DISPLAY: '', WAYLAND_DISPLAY: '', PATH: folder}), false],
		[linux({PATH: folder}), false],
		[linux({DISPLAY: ':0', PATH: '/none'}), false],
		[linux({DISPLAY: ':0'}), false],
		[linux({BROWSER: 'firefox'}), true],
		[linux({BROWSER: 'w3m %s', PATH: folder}), false],
		[linux({WSL_DISTRO_NAME: 'Ubuntu'}), true],
		[{env: {}, platform: 'darwin'}, true],
		[{env: {}, platform: 'win32'}, true],
	])('%o: %s', (machine, has) => {
		expect(hasBrowser(machine)).toBe(has);
	});
});

describe('openInBrowser', () => {
	test('hands the address over as one argument, past any shell', async () => {
		const path = program('browser');
		const url = 'https://news.example/?a=$(touch%20x)&b=`y`;z';
		expect(await openInBrowser(url, linux({BROWSER: `${path}:other`}))).toBe(true);
		expect(readFileSync(`${path}.called`, 'utf8')).toBe(url);
	});

	test.each([
		['one that fails', program('failing', 3)],
		['one that is not there', join(folder, 'absent')],
	])('%s is told', async (_, path) => {
		expect(await openInBrowser('https://news.example/', linux({BROWSER: path}))).toBe(false);
		expect(existsSync(`${join(folder, 'absent')}.called`)).toBe(false);
	});
});
