import {spawnSync} from 'node:child_process';
import {closeSync, existsSync, mkdirSync, openSync, truncateSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {sentence} from './reading.ts';
import {temporaryFolder} from './run-program.ts';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const folder = temporaryFolder();

/** Imports a file that is none, or too much of one, and gives the exit code and what is said. */
function imported(path: string): readonly [number | null, string, string] {
	const env = {PATH: process.env['PATH'], HOME: folder};
	const {status, stdout, stderr} = spawnSync(process.execPath, [cli, 'import', path, '--yes'], {
		encoding: 'utf8',
		env,
		cwd: folder,
	});
	return [status, stdout, stderr];
}

test.skipIf(process.platform === 'win32')(
	'what is no text is refused in one line, and nothing is made',
	async () => {
		writeFileSync(join(folder, 'big.txt'), '');
		truncateSync(join(folder, 'big.txt'), 3 * 2 ** 30);
		mkdirSync(join(folder, 'empty'));
		const server = createServer();
		await new Promise<void>(resolve => void server.listen(join(folder, 'socket'), resolve));
		try {
			for (const [path, reason] of [
				['big.txt', 'big.txt is larger than 20 MB (split it)'],
				['empty', 'empty holds no file (name files, or a folder of them)'],
				['socket', 'cannot read socket: it is a socket, or a device that is not there'],
				['/dev/null', '/dev/null holds no text'],
				...(existsSync('/dev/zero') ? [['/dev/zero', '/dev/zero is larger than 20 MB (split it)']] : []),
				...(existsSync('/proc/self/mem')
					? [['/proc/self/mem', 'cannot read /proc/self/mem: the disk or device fails']]
					: []),
			] as const)
				expect(imported(path), path).toEqual([1, '', `communique: ${reason}\n`]);
		} finally {
			server.close();
		}
		expect(existsSync(join(folder, '.local'))).toBe(false);
	},
);

test.skipIf(!existsSync('/dev/zero'))('standard input without an end is refused in one line', () => {
	const endless = openSync('/dev/zero', 'r');
	try {
		const {status, stdout, stderr} = spawnSync(process.execPath, [cli, 'import', '-', '--yes'], {
			encoding: 'utf8',
			env: {PATH: process.env['PATH'], HOME: folder},
			stdio: [endless, 'pipe', 'pipe'],
		});
		expect([status, stdout, stderr]).toEqual([
			1,
			'',
			'communique: standard input is larger than 20 MB (split it)\n',
		]);
	} finally {
		closeSync(endless);
	}
});

test.skipIf(!existsSync('/proc/self'))('a folder in which nothing can be made is told in one line', () => {
	writeFileSync(join(folder, 'clipping.txt'), sentence.replace('5/3', '5/3/2024'));
	for (const [place, reason] of [
		['/proc', 'its folder does not exist'],
		['/dev/null', 'its folder is not a folder'],
	] as const) {
		const {status, stdout, stderr} = spawnSync(
			process.execPath,
			[cli, 'import', join(folder, 'clipping.txt'), '--yes'],
			{encoding: 'utf8', env: {PATH: process.env['PATH'], HOME: folder, XDG_DATA_HOME: place}},
		);
		expect([status, stdout, stderr], place).toEqual([
			1,
			'',
			`communique: cannot make ${place}/communique/communique.db: ${reason} (--db names another file)\n`,
		]);
	}
});
