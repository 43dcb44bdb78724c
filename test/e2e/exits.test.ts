import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, onTestFinished, test} from 'vitest';
import {explorer, handedOver, shippedRecords} from './explorer.ts';
import {temporaryFolder} from './folder.ts';
import {expectRestored} from './frame.ts';
import {Session, keys, type SessionOptions} from './terminal.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const total = shippedRecords().length;
const [newest] = shippedRecords();

/** Runs a command line to its end in a terminal. */
async function finished(options: SessionOptions): Promise<{session: Session; code: number}> {
	const session = new Session(options);
	try {
		const {code} = await session.ended;
		return {session, code};
	} finally {
		await session.dispose();
	}
}

/** Runs a command line without a terminal. */
function piped(line: string) {
	const folder = temporaryFolder();
	const ended = spawnSync('/bin/sh', ['-c', `communique() { "$NODE" "$CLI" "$@"; }; ${line}`], {
		encoding: 'utf8',
		cwd: folder,
		env: {
			PATH: process.env['PATH'],
			HOME: folder,
			XDG_DATA_HOME: join(folder, 'data'),
			NODE: process.execPath,
			CLI: cli,
		},
	});
	return {code: ended.status, stdout: ended.stdout, stderr: ended.stderr};
}

test('q ends with code 0 and restores the terminal', async () => {
	const session = await explorer();
	expect(session.output).toContain('\u{1B}[?1049h');
	session.type('q');
	expect(await session.ended).toEqual({code: 0, signal: 0});
	expect(session.output).toContain('\u{1B}[?2004h');
	expectRestored(session);
	expect(session.text().trim()).toBe('');
});

test.each([
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
] as const)('%s ends with code %i and restores the terminal', async (signal, code) => {
	const session = await explorer();
	await handedOver(session);
	await session.steps(['/', '▏'], ['esper', /esper▏/u]);
	session.kill(signal);
	const end = await session.ended;
	expect(end.signal === 0 ? end.code : 128 + end.signal).toBe(code);
	expectRestored(session);
});

test('what is typed ahead is answered before Ink has the terminal, which is restored then too', async () => {
	const session = new Session();
	onTestFinished(() => session.dispose());
	for (const letter of '/hegseth') session.type(letter);
	await session.shows(/ \/ hegseth▏/u);
	session.kill('SIGTERM');
	const end = await session.ended;
	expect(end.signal === 0 ? end.code : 128 + end.signal).toBe(143);
	expect(session.isAlternate).toBe(false);
	expect(session.output.lastIndexOf('\u{1B}[?25h')).toBeGreaterThan(
		session.output.lastIndexOf('\u{1B}[?25l'),
	);
});

test('what is typed ahead goes on as it was when Ink has the terminal', async () => {
	const session = new Session();
	onTestFinished(() => session.dispose());
	for (const letter of '/hegsetx\u{7F}h') session.type(letter);
	await session.shows(/ \/ hegseth▏/u);
	await handedOver(session);
	await session.steps([' talks', / \/ hegseth talks▏/u], [keys.enter, '⏎ open'], ['q', '']);
	expect((await session.ended).code).toBe(0);
	expectRestored(session);
});

test('the program ends when its terminal goes away', async () => {
	const session = await explorer();
	session.hangUp();
	const {code, signal} = await session.ended;
	expect([129, 1, 0]).toContain(signal === 0 ? code : 128 + signal);
});

test('keys typed after q reach nothing, keys typed before the first frame are not lost', async () => {
	const session = new Session();
	try {
		session.type('q');
		expect((await session.ended).code).toBe(0);
		expectRestored(session);
	} finally {
		await session.dispose();
	}
});

describe('without a terminal', () => {
	test('no command is list', () => {
		const {code, stdout, stderr} = piped('communique');
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toBe(piped('communique list').stdout);
		expect(stdout).toContain(newest!.title_en);
		expect(stdout.trimEnd().split('\n').length).toBeGreaterThanOrEqual(total);
		expect(stdout).not.toContain('\u{1B}');
	});

	test('browse is refused in one line, with exit code 1', () => {
		for (const line of ['communique browse', 'communique browse < /dev/null']) {
			const {code, stdout, stderr} = piped(line);
			expect([code, stdout]).toEqual([1, '']);
			expect(stderr).toMatch(/^communique: [^\n]*needs a terminal[^\n]*\n$/u);
		}
	});

	test('a closed pipe ends quietly', () => {
		const {code, stdout, stderr} = piped('communique | head -1');
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout.trimEnd().split('\n')).toHaveLength(1);
		expect(piped('communique list --format json | head -c 10').stderr).toBe('');
		expect(piped('communique export | true').stderr).toBe('');
	});

	test('standard input may be closed', () => {
		expect(piped('communique list --limit 1 <&-')).toMatchObject({code: 0, stderr: ''});
		expect(piped('communique browse <&-')).toMatchObject({code: 1, stdout: ''});
	});
});

describe('with only one end on a terminal', () => {
	test('input from elsewhere: no command lists, browse is refused', async () => {
		const listed = await finished({shell: 'communique < /dev/null'});
		expect(listed.code).toBe(0);
		expect(listed.session.output).toContain('28 Jan 1995');
		expect(listed.session.output).not.toContain('?1049h');
		const refused = await finished({shell: 'communique browse < /dev/null'});
		expect(refused.code).toBe(1);
		expect(refused.session.output).toMatch(/^communique: [^\n]*needs a terminal[^\n]*\r\n$/u);
	});

	test('output to elsewhere: nothing is drawn', async () => {
		const {session, code} = await finished({shell: 'communique > out.txt; wc -l < out.txt'});
		expect(code).toBe(0);
		expect(Number(session.output.trim())).toBeGreaterThanOrEqual(total);
	});

	test('a reader that has seen enough', async () => {
		const {session, code} = await finished({shell: 'communique | head -1'});
		expect(code).toBe(0);
		expect(session.output.trimEnd().split('\r\n')).toHaveLength(1);
	});
});

test('a dumb terminal gets a list without control sequences', async () => {
	const {session, code} = await finished({environment: {TERM: 'dumb'}});
	expect(code).toBe(0);
	expect(session.output).toContain('28 Jan 1995');
	expect(session.output).not.toContain('\u{1B}');
});

const colours = /\u{1B}\[(?:[\d;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[\d;]*)?m/u;

test.each([
	['NO_COLOR', {environment: {NO_COLOR: '1'}}],
	['--no-color', {arguments: ['--no-color']}],
] as const)('%s: no colour in any panel, and the screen reads the same', async (_, options) => {
	const coloured = await explorer();
	const session = await explorer(options);
	expect(session.text()).toBe(coloured.text());
	await session.steps(['/', '▏'], ['esper', /esper▏/u], [keys.enter, '⏎ open'], [keys.enter, 'n next']);
	await session.steps([keys.escape, '⏎ open'], ['l', '⇥ add'], [keys.escape, '⏎ open'], ['?', '╭─ Keys']);
	// Back to the list, and out of it.
	await session.steps([keys.escape, '⏎ open']);
	session.type('q');
	await session.ended;
	expect(session.output).not.toMatch(colours);
	expect(coloured.output).toMatch(colours);
});

test('a database that cannot be read is one line, and no screen is opened', async () => {
	const {session, code} = await finished({shell: 'communique --db missing.db'});
	expect(code).toBe(1);
	expect(session.output).toMatch(/^communique: no database at [^\n]*\r\n$/u);
});

test('the shipped database is left as it was', async () => {
	const session = await explorer({shell: 'communique; ls -A "$HOME" "$XDG_DATA_HOME" 2>/dev/null | wc -l'});
	session.type('q');
	expect((await session.ended).code).toBe(0);
	expect(session.lines().find(line => /^\d+$/u.test(line.trim()))).toMatch(/^\s*[01]$/u);
});
