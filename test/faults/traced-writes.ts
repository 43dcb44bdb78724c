import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {Home} from './prepared.ts';

/** What a process has done to the files of a folder, in its order. */
export type FileStep =
	| {readonly type: 'write'; readonly name: string; readonly at: number; readonly bytes: Buffer}
	| {readonly type: 'truncate'; readonly name: string; readonly length: number}
	| {readonly type: 'create'; readonly name: string}
	| {readonly type: 'sync'; readonly name: string}
	| {readonly type: 'remove'; readonly name: string}
	| {readonly type: 'link' | 'rename'; readonly name: string; readonly to: string};

const calls =
	'openat,open,write,pwrite64,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,link,linkat';

/**
 * Runs Node under strace and gives what it has done to the files beside the reader's database.
 * @throws {Error} where there is no strace, or the process fails.
 */
export function tracedWrites(home: Home, words: readonly string[]): readonly FileStep[] {
	const trace = join(home.folder, 'trace.txt');
	const {status, stderr} = spawnSync(
		'strace',
		['-f', '-y', '-xx', '-s', '10000000', '-e', `trace=${calls}`, '-o', trace, process.execPath, ...words],
		{env: home.env, cwd: home.folder, encoding: 'utf8', maxBuffer: 2 ** 28},
	);
	if (status !== 0) throw new Error(`strace ended with ${status}: ${stderr}`);
	const folder = dirname(home.database);
	return readFileSync(trace, 'latin1')
		.split('\n')
		.flatMap(line => stepsIn(line, folder));
}

/** A system call as strace prints it, as far as it is about the folder. */
interface Call {
	readonly given: string;
	/** The first of its texts. */
	readonly bytes: Buffer;
	/** The open file, and the paths that it names; null for those elsewhere. */
	readonly file: string | null;
	readonly paths: readonly (string | null)[];
}

const synced = ({file}: Call): FileStep | null => (file === null ? null : {type: 'sync', name: file});
const removed = ({paths: [path]}: Call): FileStep | null => (path ? {type: 'remove', name: path} : null);
const opened = ({paths: [path], given}: Call): FileStep | null =>
	path && given.includes('O_CREAT') ? {type: 'create', name: path} : null;
const named =
	(type: 'link' | 'rename') =>
	({paths}: Call): FileStep | null => {
		const [from, to] = paths.slice(-2);
		return from && to ? {type, name: from, to} : null;
	};

const readers: Readonly<Record<string, (call: Call) => FileStep | null>> = {
	open: opened,
	openat: opened,
	write: ({file, bytes}) => (file === null ? null : {type: 'write', name: file, at: -1, bytes}),
	pwrite64: ({file, bytes, given}) =>
		file === null ? null : {type: 'write', name: file, at: lastNumber(given), bytes},
	ftruncate: ({file, given}) =>
		file === null ? null : {type: 'truncate', name: file, length: lastNumber(given)},
	fsync: synced,
	fdatasync: synced,
	unlink: removed,
	unlinkat: removed,
	rename: named('rename'),
	renameat: named('rename'),
	renameat2: named('rename'),
	link: named('link'),
	linkat: named('link'),
};

function stepsIn(line: string, folder: string): readonly FileStep[] {
	const call = /^\d+\s+(?<name>\w+)\((?<given>.*)\)\s+= (?<result>-?\d+)/u.exec(line)?.groups;
	if (!call || Number(call['result']) < 0) return [];
	const given = call['given'] ?? '';
	const texts = Array.from(given.matchAll(/"(?<hex>(?:\\x[\da-f]{2})*)"/gu), match =>
		unhexed(match.groups?.['hex'] ?? ''),
	);
	const file = /^\d+<(?<path>[^>]*)>/u.exec(given)?.groups?.['path'];
	const step = readers[call['name'] ?? '']?.({
		given,
		bytes: texts[0] ?? Buffer.alloc(0),
		file: file === undefined ? null : nameIn(unhexed(file).toString(), folder),
		paths: texts.map(text => nameIn(text.toString(), folder)),
	});
	return step ? [step] : [];
}

function lastNumber(given: string): number {
	return Number(/, (?<number>\d+)$/u.exec(given)?.groups?.['number'] ?? 0);
}

/** The name of a file beside the database; null for others. */
function nameIn(path: string, folder: string): string | null {
	return dirname(path) === folder ? basename(path) : null;
}

function unhexed(text: string): Buffer {
	return text.startsWith('\\x')
		? Buffer.from(text.replaceAll('\\x', ''), 'hex')
		: Buffer.from(text === '' ? '' : text);
}
