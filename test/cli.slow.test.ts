import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {engagement} from './fixtures/engagements.ts';
import {temporaryFolder} from './commands/run-program.ts';
import {makeDatabase} from './commands/sample-database.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const folder = temporaryFolder();
const database = makeDatabase(folder);
const env = {PATH: process.env['PATH'], HOME: folder, NODE_COMPILE_CACHE: join(folder, 'cache')};

function run(argv: readonly string[], nodeFlags: readonly string[] = []) {
	return spawnSync(process.execPath, [...nodeFlags, cli, ...argv], {encoding: 'utf8', env});
}

describe('the program as a process', () => {
	test('prints, and ends with the exit code', () => {
		const list = run(['list', '--db', database]);
		expect([list.status, list.stderr]).toEqual([0, '']);
		expect(list.stdout.split('\n').length).toBe(6);
		expect(run(['list', '--leder', 'x']).status).toBe(2);
		expect(run(['list', '--db', join(folder, 'missing.db')])).toMatchObject({status: 1, stdout: ''});
	});

	test('never makes a database by reading', () => {
		expect(existsSync(join(folder, 'missing.db'))).toBe(false);
		run(['list', '--db', database]);
		expect(readdirSync(folder).filter(name => name.startsWith('sample'))).toEqual(['sample-5.db']);
	});

	test('ends quietly when the reader of a pipe has seen enough', () => {
		const many = makeDatabase(
			folder,
			Array.from({length: 900}, (_, index) => engagement({id: `2025-11-02-number-${index}`})),
		);
		for (const format of ['table', 'json']) {
			const command = `"$1" "$2" list --db "$3" --format ${format} | head -n 1; echo "\${PIPESTATUS[0]}"`;
			const ended = spawnSync('bash', ['-c', command, '-', process.execPath, cli, many], {
				encoding: 'utf8',
				env,
			});
			expect(ended.stderr).toBe('');
			expect(ended.stdout.trimEnd().split('\n').at(-1)).toBe('0');
		}
	});

	test('says so where its output cannot be written', () => {
		const ended = spawnSync(
			'bash',
			['-c', '"$1" "$2" list --db "$3" > /dev/full', '-', process.execPath, cli, database],
			{
				encoding: 'utf8',
				env,
			},
		);
		expect([ended.status, ended.stderr]).toEqual([1, 'communique: cannot write: the disk is full\n']);
	});

	test.each([
		['SIGINT', 130],
		['SIGTERM', 143],
	] as const)('ends with the code of %s', async (signal, code) => {
		const waiting = join(folder, `${signal}.mjs`);
		writeFileSync(waiting, 'setInterval(() => {}, 1000);');
		const child = spawn(process.execPath, ['--import', waiting, cli, 'list', '--db', database], {
			env,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		await once(child.stdout, 'data');
		child.kill(signal);
		expect(await once(child, 'exit')).toEqual([code, null]);
	});

	test('refuses an old Node in one line', () => {
		const old = join(folder, 'old.mjs');
		writeFileSync(
			old,
			"Object.defineProperty(process, 'versions', {value: {...process.versions, node: '20.1.0'}});",
		);
		expect(run(['list'], ['--import', old])).toMatchObject({
			status: 1,
			stdout: '',
			stderr: 'communique: needs Node.js 22 or later, this is 20.1.0 (nodejs.org)\n',
		});
	});
});
