import {spawnSync, type SpawnSyncReturns} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {Lacking} from './rows.ts';

/** Ends what hangs; no outcome depends on it. */
const minutes = 60_000;

/** A run of a program to its end, with nothing at its standard input. */
export function ran(
	command: readonly string[],
	options: {
		readonly cwd: string;
		readonly env: NodeJS.ProcessEnv;
		readonly uid?: number;
		readonly input?: string;
	},
): SpawnSyncReturns<string> {
	const [file = '', ...parameters] = command;
	const {uid, input, ...rest} = options;
	return spawnSync(file, parameters, {
		...rest,
		encoding: 'utf8',
		timeout: 3 * minutes,
		killSignal: 'SIGKILL',
		maxBuffer: 2 ** 28,
		...(uid !== undefined && {uid, gid: uid}),
		...(input === undefined ? {stdio: ['ignore', 'pipe', 'pipe'] as const} : {input}),
	});
}

/** Fetches packages from the registry, once each, into folders of their own. */
export class Tools {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
		mkdirSync(folder, {recursive: true});
	}

	/**
	 * The file of a package of this name and version.
	 * @throws {Lacking} where the registry does not give it.
	 */
	file(name: string, version: string, path: string): string {
		const folder = join(this.#folder, `${name.replaceAll('/', '-')}-${version}`);
		const file = join(folder, 'node_modules', name, path);
		if (existsSync(file)) return file;
		mkdirSync(folder, {recursive: true});
		writeFileSync(
			join(folder, 'package.json'),
			JSON.stringify({private: true, allowScripts: {node: true, bun: true}}),
		);
		const {status, stderr} = ran(['npm', 'install', '--no-fund', '--no-audit', `${name}@${version}`], {
			cwd: folder,
			env: process.env,
		});
		if (status !== 0 || !existsSync(file))
			throw new Lacking(`the registry gives no ${name}@${version}: ${stderr.trim().split('\n')[0] ?? ''}`);
		return file;
	}

	/** A path on which this Node.js, this npm and the system's own programs stand, and no other Node.js. */
	path(node: string, npm: string): string {
		const nodeFile = node === '' ? process.execPath : this.file('node', node, 'bin/node');
		const bin = join(this.#folder, `bin-${node}-${npm}`);
		if (!existsSync(bin)) {
			mkdirSync(bin);
			symlinkSync(nodeFile, join(bin, 'node'));
			if (npm !== '') symlinkSync(this.file('npm', npm, 'bin/npm-cli.js'), join(bin, 'npm'));
		}
		// Whoever runs them may be somebody else.
		for (let each = bin; each !== dirname(this.#folder); each = dirname(each)) chmodSync(each, 0o755);
		return [bin, ...(npm === '' ? [process.env['PATH'] ?? ''] : ['/usr/bin', '/bin'])].join(':');
	}
}
