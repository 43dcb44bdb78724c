import {describe, expect, test} from 'vitest';
import {program} from './run-program.ts';

const run = program();
const terminal = {isTerminal: true, columns: 80, rows: 4, env: {TERM: 'xterm-256color'}};

describe('a list that is longer than the screen', () => {
	test('goes through the pager, and nowhere else', async () => {
		const {code, stdout, paged} = await run(['list'], terminal);
		expect([code, stdout]).toEqual([0, '']);
		expect(paged?.pager.command).toBe('less -FRX');
		expect(paged?.text).toBe((await run(['list', '--no-pager'], terminal)).stdout);
	});

	test('is printed where the pager cannot be started', async () => {
		const {stdout, paged} = await run(['list'], {...terminal, isPagerMissing: true});
		expect(stdout).toBe(paged?.text);
		expect(stdout).not.toBe('');
	});

	test.each([
		['--no-pager', ['--no-pager'], terminal],
		['an input from elsewhere', [], {...terminal, isInputElsewhere: true}],
		['a pipe', [], {...terminal, isTerminal: false}],
		['PAGER=cat', [], {...terminal, env: {TERM: 'xterm', PAGER: 'cat'}}],
		['a longer screen', [], {...terminal, rows: 40}],
	])('is printed with %s', async (_, flags, world) => {
		const {stdout, paged} = await run(['list', ...flags], world);
		expect(paged).toBeUndefined();
		expect(stdout).not.toBe('');
	});

	test('says what it was taken for after it was read', async () => {
		const {stderr, paged} = await run(['list', '-l', 'hegsteh'], {...terminal, rows: 2});
		expect(paged).toBeDefined();
		expect(stderr).toMatch(/taken for Pete Hegseth/u);
	});
});

test('other commands do without a pager', async () => {
	for (const argv of [['leaders'], ['export'], ['show', '2025']])
		expect((await run(argv, {...terminal, rows: 1})).paged).toBeUndefined();
});
