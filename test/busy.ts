import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';

/*
 * `npm run test:busy [-- VITEST ARGUMENTS…]`: runs the tests, of both tiers unless told otherwise, while eight
 * processes compute for nothing. Each of them ends with this one, however that ends, and after two hours at the latest.
 */
const loops = 8;
const loop = `
const [parent, end] = [process.ppid, Date.now() + 2 * 3_600_000];
while (process.ppid === parent && Date.now() < end) for (let i = 0; i < 1e7; i++);
`;

const busy = Array.from({length: loops}, () => spawn(process.execPath, ['-e', loop], {stdio: 'ignore'}));
process.on('exit', () => {
	for (const each of busy) each.kill();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

const vitest = join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs');
const tests = spawn(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {stdio: 'inherit'});
process.on('exit', () => tests.kill());
const [code] = (await once(tests, 'exit')) as [number | null];
process.exit(code ?? 1);
