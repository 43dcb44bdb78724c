import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import type {Random} from '../fixtures/synthetic/random.ts';
import type {Operation} from './kill-operations.ts';
import {Home, shipped} from './prepared.ts';
import {faultsOf, stateOf} from './state-of.ts';
import {noKills, type Tally} from './tally.ts';

const kibibyte = 1024;

/**
 * Lets no file grow beyond a limit (RLIMIT_FSIZE, by `prlimit`), at limits from nothing to more than the operation
 * needs: where it fails it says so in one line, and everything is as before; without the limit it works then.
 */
export function fillDisk(operation: Operation, rounds: number, random: Random): Tally {
	const before = operation.prepare();
	const whole = copyOf(before);
	whole.run(...operation.words(whole));
	const [after, size] = [stateOf(whole.database), statSync(whole.database).size];
	whole.remove();
	const beforeStates = [stateOf(before.database), ...(existsSync(before.database) ? [] : [stateOf(shipped)])];
	const tally = noKills(operation.name);
	for (let round = 0; round < rounds; round++) {
		const home = copyOf(before);
		const limit = Math.floor((random.unit() * size * 1.5) / kibibyte) * kibibyte;
		const {status, stderr} = spawnSync(
			'prlimit',
			[`--fsize=${limit}`, process.execPath, ...operation.words(home)],
			{env: {...home.env, NODE_DISABLE_COMPILE_CACHE: '1'}, cwd: home.folder, encoding: 'utf8'},
		);
		tally.rounds++;
		const state = stateOf(home.database);
		const faults = existsSync(home.database) ? [...faultsOf(home.database)] : [];
		if (status === 0) tally.after++;
		else tally.before++;
		if (status !== 0) tally.killed++;
		if (status === 0 ? state !== after : !beforeStates.includes(state))
			faults.push('neither before nor after');
		if (status !== 0 && (status !== 1 || !/^communique: [^\n]+\n$/u.test(lastLine(stderr))))
			faults.push(`${status}: ${stderr}`);
		if (faults.length === 0) home.remove();
		else
			tally.lost.push(
				`full disk in ${operation.name}, ${limit} bytes, ${home.folder}: ${faults.slice(0, 5).join('; ')}`,
			);
	}
	before.remove();
	return tally;
}

/**
 * Runs an operation where the folder of the database is read-only, as another user than root.
 * @returns a line for each thing that is not as it should be
 */
export function readOnly(operation: Operation): readonly string[] {
	const before = operation.prepare();
	const state = stateOf(before.database);
	const folder = dirname(before.database);
	if (!existsSync(folder)) return [];
	chmodSync(before.database, 0o444);
	chmodSync(folder, 0o555);
	chmodSync(before.folder, 0o755);
	const {status, stderr} = spawnSync(
		'setpriv',
		['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, ...operation.words(before)],
		{env: {...before.env, NODE_DISABLE_COMPILE_CACHE: '1'}, cwd: '/', encoding: 'utf8'},
	);
	chmodSync(folder, 0o755);
	return [
		...(status === 1 && /^communique: [^\n]+\n$/u.test(lastLine(stderr))
			? []
			: [`${operation.name}: ${status}: ${stderr}`]),
		...(stateOf(before.database) === state ? [] : [`${operation.name} has changed a read-only database`]),
	];
}

function lastLine(text: string): string {
	return `${text.trimEnd().split('\n').at(-1) ?? ''}\n`;
}

function copyOf(home: Home): Home {
	const copy = new Home('full');
	copy.copyFrom(home);
	return copy;
}
