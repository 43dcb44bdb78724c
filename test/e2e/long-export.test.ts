import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {beforeAll, describe, expect, test} from 'vitest';
import {readData} from '../../db/yaml-data.ts';
import {temporaryFolder as sharedFolder} from '../fixtures/database.ts';
import {buildSyntheticDatabase} from '../fixtures/synthetic/build.ts';
import {explorer, shippedDatabase} from './explorer.ts';
import {temporaryFolder} from './folder.ts';
import {keys, Session} from './terminal.ts';

const root = join(import.meta.dirname, '..', '..');
const cli = join(root, 'dist', 'cli.js');
/** As many records take a second or more in every format: time to break off in the middle. */
const count = 12_000;
let database = '';

beforeAll(() => {
	database = join(sharedFolder(), 'large.db');
	buildSyntheticDatabase(readData(join(root, 'data')), {records: count, seed: 1, path: database});
});

/** A new folder with an older file in it. */
function withOlderFile(name: string): string {
	const folder = temporaryFolder();
	writeFileSync(join(folder, name), 'mine');
	return folder;
}

function environment(folder: string): Record<string, string> {
	return {PATH: process.env['PATH'] ?? '', HOME: folder, NODE_COMPILE_CACHE: join(folder, '..', 'cache')};
}

/** Waits until a file is being written in a folder. */
async function begun(folder: string): Promise<void> {
	const isBegun = (): boolean =>
		readdirSync(folder).some(name => name.endsWith('.tmp') && statSync(join(folder, name)).size > 0);
	while (!isBegun()) await setImmediate();
}

describe('a signal in the middle of an export', () => {
	test.each([
		['SIGINT', 130, 'json'],
		['SIGTERM', 143, 'md'],
		['SIGHUP', 129, 'csv'],
		['SIGINT', 130, 'sqlite'],
	] as const)('%s ends it with %i, and the older file is as it was', async (signal, code, format) => {
		const folder = withOlderFile('a.txt');
		const argv = [cli, 'export', 'a.txt', '--format', format, '--force', '--db', database];
		const child = spawn(process.execPath, argv, {cwd: folder, env: environment(folder), stdio: 'ignore'});
		const ended = once(child, 'exit');
		await begun(folder);
		child.kill(signal);
		expect(await ended).toEqual([code, null]);
		expect(readdirSync(folder)).toEqual(['a.txt']);
		expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('mine');
	});
});

test('a signal in the middle of a folder of tables leaves the older one as it was', async () => {
	const folder = temporaryFolder();
	const argv = [cli, 'export', 'package', '--format', 'datapackage', '--force', '--db'];
	const run = (path: string) =>
		spawn(process.execPath, [...argv, path], {cwd: folder, env: environment(folder), stdio: 'ignore'});
	expect(await once(run(shippedDatabase), 'exit')).toEqual([0, null]);
	const before = readFileSync(join(folder, 'package', 'datapackage.json'), 'utf8');
	const child = run(database);
	const ended = once(child, 'exit');
	await begun(folder);
	child.kill('SIGINT');
	expect(await ended).toEqual([130, null]);
	expect(readdirSync(folder)).toEqual(['package']);
	expect(readFileSync(join(folder, 'package', 'datapackage.json'), 'utf8')).toBe(before);
});

test.each([['a.db'], ['package', '--format', 'datapackage']])(
	'a disk that is full in the middle of tables (%s) is one line, and leaves nothing',
	(...argv) => {
		const folder = temporaryFolder();
		const line = `ulimit -f 1000; exec "${process.execPath}" "${cli}" export ${argv.join(' ')} --db "${database}"`;
		const {status, stderr} = spawnSync('/bin/sh', ['-c', line], {
			cwd: folder,
			env: environment(folder),
			encoding: 'utf8',
		});
		expect(stderr).toMatch(/^communique: cannot write [^\n]+: [^\n]+\n$/u);
		expect(status).toBe(1);
		expect(readdirSync(folder)).toEqual([]);
	},
);

test('a database of tables for a pipe is the one that a file would be', () => {
	const folder = temporaryFolder();
	const run = (target: string, to = '') =>
		spawnSync(
			'/bin/sh',
			[
				'-c',
				`"${process.execPath}" "${cli}" export ${target} --format sqlite --db "${shippedDatabase}" ${to}`,
			],
			{cwd: folder, env: {...environment(folder), TMPDIR: folder}},
		);
	expect(run('a.db').status).toBe(0);
	run('/dev/stdout', '| cat >piped.db');
	expect(readFileSync(join(folder, 'piped.db')).equals(readFileSync(join(folder, 'a.db')))).toBe(true);
	expect(readdirSync(folder).toSorted()).toEqual(['a.db', 'piped.db']);
});

test('a disk that is full in the middle is one line, and leaves nothing', () => {
	const folder = withOlderFile('a.csv');
	// A limit for files (1,000 blocks of 512 bytes) stands for the disk.
	const line = `ulimit -f 1000; exec "${process.execPath}" "${cli}" export a.csv --force --db "${database}"`;
	const {status, stderr} = spawnSync('/bin/sh', ['-c', line], {
		cwd: folder,
		env: environment(folder),
		encoding: 'utf8',
	});
	expect(stderr).toMatch(/^communique: cannot write a\.csv: [^\n]+\n$/u);
	expect(status).toBe(1);
	expect(readdirSync(folder)).toEqual(['a.csv']);
	expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('mine');
});

test('who reads the first lines only ends it quietly', () => {
	const folder = temporaryFolder();
	const line = `"${process.execPath}" "${cli}" export --format csv --db "${database}" | head -n 2`;
	const {status, stdout, stderr} = spawnSync('/bin/sh', ['-c', line], {
		cwd: folder,
		env: environment(folder),
		encoding: 'utf8',
	});
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout.split('\r\n')).toHaveLength(3);
});

describe('on a terminal', () => {
	test('the way of an export is shown on one line, which is gone at the end', async () => {
		const session = new Session({
			shell: `communique export a.json --db "${database}"; echo done`,
			columns: 200,
		});
		await session.ended;
		expect(session.output).toMatch(/\r\x1B\[Kexporting [\d,]+ of 12,000 records …/u);
		const path = join(session.folder, 'a.json');
		expect(session.lines().filter(Boolean)).toEqual([`communique: wrote 12,000 records to ${path}`, 'done']);
		await session.dispose();
	});

	test('Ctrl-C leaves no file', async () => {
		const session = new Session({arguments: ['export', 'a.json', '--db', database], columns: 200});
		await begun(session.folder);
		session.type(keys.ctrlC);
		expect((await session.ended).code).toBe(130);
		expect(readdirSync(session.folder).filter(name => /json|tmp/u.test(name))).toEqual([]);
		await session.dispose();
	});
});

/** The explorer that writes all records as JSON. */
async function writing(language: 'en' | 'vi'): Promise<Session> {
	const session = await explorer({arguments: ['--db', database, '--lang', language]});
	await session.steps(['e', /▸ ?(?:Export|Xuất)/u], [keys.tab, /▸ (?:Format|Định dạng)/u]);
	await session.steps([keys.right, '(•) csv'], [keys.right, '(•) json'], [keys.enter, '.json▏']);
	await session.steps([
		keys.enter,
		language === 'en'
			? /Writing [\d,]+ of 12,000 records …  esc stop/u
			: /Đang ghi [\d.]+\/12\.000 hoạt động …  esc dừng/u,
	]);
	return session;
}

/** The files in the folder of a session that are an export, or a part of one. */
function exported(session: Session): readonly string[] {
	return readdirSync(session.folder).filter(name => /json|tmp/u.test(name));
}

describe('in the explorer', () => {
	test('the way of an export is shown while keys are answered, and its end is told', async () => {
		const session = await writing('en');
		await session.steps([keys.pageDown, text => !text.includes('▌') && text.includes('Preview')]);
		await session.steps(['', /Wrote 12,000 records to \S+/u]);
		const [name = ''] = exported(session);
		const records = JSON.parse(readFileSync(join(session.folder, name), 'utf8')) as readonly unknown[];
		expect(records).toHaveLength(count);
	});

	test.each([
		['en', keys.escape, 'Stopped: no file was written.'],
		['vi', keys.ctrlC, 'Đã dừng: không ghi tệp nào.'],
	] as const)('in %s %j stops it, and says so', async (language, key, said) => {
		const session = await writing(language);
		await session.steps([key, said]);
		expect(exported(session)).toEqual([]);
		// The dialog is as it was, and the same key leads on.
		expect(session.text()).toContain('.json▏');
		session.type(key);
		if (key === keys.ctrlC) expect((await session.ended).code).toBe(130);
		else await session.shows(text => !text.includes('▏'));
	});

	test('who is told to end while it writes leaves no file', async () => {
		const session = await writing('en');
		expect(exported(session)).toHaveLength(1);
		session.kill('SIGTERM');
		expect((await session.ended).code).toBe(143);
		expect(exported(session)).toEqual([]);
	});
});

/** Runs a command and gives its highest memory, in MB. */
function peakOf(argv: readonly string[]): number {
	const folder = temporaryFolder();
	const script =
		"import {readFileSync, writeFileSync} from 'node:fs'; process.on('exit', () => writeFileSync('peak', /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]))";
	const {status, stderr} = spawnSync(
		process.execPath,
		['--import', `data:text/javascript,${encodeURIComponent(script)}`, cli, ...argv, '--db', database],
		{cwd: folder, env: environment(folder), encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe']},
	);
	expect(status, stderr).toBe(0);
	return (Number(readFileSync(join(folder, 'peak'), 'utf8')) * 1024) / 1e6;
}

describe.skipIf(!existsSync('/proc/self/status'))('memory', () => {
	const most = 100;

	test.each([
		['export', '--format', 'csv'],
		['export', '--format', 'json'],
		['export', '--format', 'bibtex'],
		['export', 'a.db'],
		['export', 'package', '--format', 'datapackage'],
		['list', '--format', 'json'],
		['list'],
	])('%s %s %s takes at most 100 MB more than a page of a list', (...argv) => {
		const page = peakOf(['list', '--limit', '20']);
		expect(peakOf(argv.filter(Boolean)) - page).toBeLessThan(most);
	});
});
