import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {beforeEach, describe, expect, test} from 'vitest';
import {contentsOf} from '../fixtures/clippings.ts';
import {temporaryFolder} from './run-program.ts';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const shipped = join(import.meta.dirname, '..', '..', 'db', 'communique.db');
const folder = temporaryFolder();
const clipping = join(folder, 'clipping.txt');
writeFileSync(
	clipping,
	[
		'Sáng 12/3/2024, tại Hà Nội, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng đã tiếp bà Dana Whitcombe, Trợ lý Bộ trưởng Quốc phòng Hoa Kỳ.',
		'Đội tuyển bóng đá nam thắng 3-1 trong trận giao hữu tối qua.',
	].join('\n'),
);
let home = '';
let homes = 0;

beforeEach(() => {
	home = join(folder, `home-${homes++}`);
	mkdirSync(home);
});

interface Ended {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

function run(argv: readonly string[], input?: string): Ended {
	const env = {PATH: process.env['PATH'], HOME: home, NODE_COMPILE_CACHE: join(folder, 'cache')};
	return spawnSync(process.execPath, [cli, ...argv], {
		encoding: 'utf8',
		env,
		cwd: folder,
		...(input !== undefined && {input}),
	});
}

const own = (): string => join(home, '.local/share/communique/communique.db');

describe('the real program', () => {
	test('prints the proposed records and makes nothing', () => {
		const {status, stdout, stderr} = run(['import', 'clipping.txt', '--dry-run', '--format', 'json']);
		expect([status, stderr]).toEqual([0, expect.stringContaining('communique: skipped clipping.txt:2: ')]);
		const records = JSON.parse(stdout) as unknown[];
		expect(records).toHaveLength(1);
		expect(records[0]).toMatchObject({
			date: '2024-03-12',
			kind: 'reception',
			status: 'new',
			origin: 'user',
			sources: [{passage: {file: 'clipping.txt', line: 1}}],
		});
		expect(readdirSync(home)).toEqual([]);
	});

	test('reads standard input', () => {
		const text =
			'On 12 March 2024, Deputy Minister of National Defence Hoang Xuan Chien received Assistant Secretary of Defense Dana Whitcombe in Hanoi.';
		const {status, stdout} = run(
			['import', '-', '--format', 'ndjson', '--publisher', 'Harbour Gazette'],
			text,
		);
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			sources: [{publisher: 'Harbour Gazette', passage: {file: 'stdin', line: 1}}],
		});
	});

	test('saves, changes nothing the second time, and takes the import back exactly', () => {
		const first = run(['import', 'clipping.txt', '--yes']);
		expect([first.status, first.stdout]).toEqual([0, '']);
		expect(first.stderr).toContain(
			'communique: saved 1 new record, 0 merged, 1 skipped → ~/.local/share/communique/communique.db; communique import --undo takes it back\n',
		);
		const saved = contentsOf(own());
		expect(run(['list', '-q', 'whitcombe']).stdout.split('\n')).toHaveLength(2);
		const second = run(['import', 'clipping.txt', '--yes']);
		expect([second.status, second.stderr.includes('communique: nothing new: ')]).toEqual([0, true]);
		expect(contentsOf(own())).toEqual(saved);
		expect(run(['check']).status).toBe(0);
		expect(run(['import', '--undo']).status).toBe(0);
		expect(contentsOf(own())).toEqual(contentsOf(shipped));
		expect(run(['import', '--undo']).status).toBe(1);
	});

	test('twice at once saves both, the same text only once', async () => {
		const other = join(folder, 'other.txt');
		writeFileSync(
			other,
			'Chiều 14/3/2024, tại Hà Nội, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng đã tiếp bà Dana Whitcombe, Trợ lý Bộ trưởng Quốc phòng Hoa Kỳ.',
		);
		const env = {PATH: process.env['PATH'], HOME: home};
		const codes = await Promise.all(
			[clipping, clipping, other].map(async file => {
				const child = spawn(process.execPath, [cli, 'import', file, '--yes'], {env, stdio: 'ignore'});
				const [code] = (await once(child, 'exit')) as [number];
				return code;
			}),
		);
		expect(codes).toEqual([0, 0, 0]);
		expect(run(['check']).status).toBe(0);
		expect(run(['list', '-q', 'whitcombe']).stdout.trim().split('\n')).toHaveLength(2);
		expect(readdirSync(join(own(), '..'))).toEqual(['communique.db']);
	});

	test('saves into a file that --db names', () => {
		expect(run(['import', 'clipping.txt', '--yes', '--db', 'mine.db']).status).toBe(0);
		expect(existsSync(own())).toBe(false);
		expect(run(['list', '-q', 'whitcombe', '--db', 'mine.db']).stdout).toContain('2024-03-12');
	});

	test.each([
		[['import'], 2],
		[['import', 'missing.txt'], 1],
		[['import', 'clipping.txt', '--published', 'soon'], 2],
		[['import', '--undo', 'clipping.txt'], 2],
		[['import', 'clipping.txt', '--limit', '3'], 2],
	])('ends %j with %i and one line', (argv, status) => {
		const ended = run(argv);
		expect([ended.status, ended.stdout]).toEqual([status, '']);
		expect(ended.stderr).toMatch(/^communique: [^\n]+\n$/u);
	});
});

/** Runs an import, and ends it by a signal once it has begun to write. */
async function endedWhileSaving(
	argv: readonly string[],
	signal: NodeJS.Signals,
): Promise<NodeJS.Signals | null> {
	const child = spawn(process.execPath, [cli, 'import', ...argv], {
		env: {PATH: process.env['PATH'], HOME: home, NODE_COMPILE_CACHE: join(folder, 'cache')},
		cwd: folder,
		stdio: 'ignore',
	});
	const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
	while (child.exitCode === null && !existsSync(`${own()}-journal`)) await setImmediate();
	child.kill(signal);
	const [, by] = await ended;
	return by;
}

describe('a run that a signal ends while it writes', () => {
	const receptions = Array.from({length: 600}, (_, index) => {
		const day = `${(index % 28) + 1}/${(Math.floor(index / 28) % 12) + 1}/${2000 + Math.floor(index / 336)}`;
		return `Ngày ${day}, tại Hà Nội, Thượng tướng Hoàng Xuân Chiến tiếp ông Owen Marsh ${'abcdefghij'[index % 10]!.toUpperCase()}., Đại sứ Hoa Kỳ.`;
	});

	test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s has saved nothing', async signal => {
		writeFileSync(join(folder, 'many.txt'), receptions.join('\n'));
		expect(run(['import', 'clipping.txt', '--yes']).status).toBe(0);
		const before = contentsOf(own());
		expect(await endedWhileSaving(['many.txt', '--yes'], signal)).toBe(signal);
		expect(run(['check']).status).toBe(0);
		expect(contentsOf(own())).toEqual(before);
	});

	test('has taken nothing back', async () => {
		writeFileSync(join(folder, 'many.txt'), receptions.join('\n'));
		expect(run(['import', 'many.txt', '--yes']).status).toBe(0);
		const before = contentsOf(own());
		expect(await endedWhileSaving(['--undo'], 'SIGINT')).toBe('SIGINT');
		expect(contentsOf(own())).toEqual(before);
	});
});
