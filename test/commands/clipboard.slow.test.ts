import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {toClipboard} from '../../source/commands/clipboard.ts';
import {temporaryFolder} from '../fixtures/database.ts';

const text = 'Phan Văn Giang; $(rm x)';
const encoded = Buffer.from(text, 'utf8').toString('base64');

/** A tmux that keeps what it is given, or refuses some of its options. */
function tmuxIn(name: string, refused: string): string {
	const folder = join(temporaryFolder(), name);
	mkdirSync(folder, {recursive: true});
	const lines = ['#!/bin/sh', `case " $* " in *" ${refused} "*) exit 1;; esac`, `cat > '${folder}/buffer'`];
	writeFileSync(join(folder, 'tmux'), lines.join('\n'));
	chmodSync(join(folder, 'tmux'), 0o755);
	return folder;
}

function copied(env: Record<string, string>, whole = text): {way: string; written: string} {
	let written = '';
	const way = toClipboard(whole, {env, writeTerminal: each => (written += each)});
	return {way, written};
}

afterEach(() => vi.unstubAllEnvs());

test('a terminal gets OSC 52', () => {
	expect(copied({TERM: 'xterm-256color'})).toEqual({
		way: 'terminal',
		written: `\u001B]52;c;${encoded}\u0007`,
	});
});

test('GNU screen gets it wrapped, so that it hands it on', () => {
	expect(copied({TERM: 'screen', STY: '1.pts'}).written).toBe(`\u001BP\u001B]52;c;${encoded}\u0007\u001B\\`);
});

test('what is longer than terminals take is not sent', () => {
	expect(copied({TERM: 'xterm-256color'}, 'x'.repeat(74_994)).way).toBe('terminal');
	expect(copied({TERM: 'xterm-256color'}, 'x'.repeat(74_995))).toEqual({way: 'too-long', written: ''});
	expect(copied({TERM: 'linux'}, 'x'.repeat(74_995)).way).toBe('none');
});

test('the console of Linux has none', () => {
	expect(copied({TERM: 'linux'})).toEqual({way: 'none', written: ''});
});

test.each([
	['a new tmux', 'none'],
	['a tmux that hands nothing on', '-w'],
])('%s takes the text into its buffer', (name, refused) => {
	const folder = tmuxIn(name.replaceAll(' ', '-'), refused);
	vi.stubEnv('PATH', `${folder}:${process.env['PATH'] ?? ''}`);
	expect(copied({TMUX: '/tmp/tmux'})).toEqual({way: 'tmux', written: ''});
	expect(readFileSync(join(folder, 'buffer'), 'utf8')).toBe(text);
});

test('a tmux that takes nothing leaves it to the terminal', () => {
	vi.stubEnv('PATH', `${tmuxIn('broken', 'load-buffer')}:${process.env['PATH'] ?? ''}`);
	expect(copied({TMUX: '/tmp/tmux', TERM: 'tmux-256color'}).way).toBe('terminal');
});
