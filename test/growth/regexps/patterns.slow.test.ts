import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import type {GrowingPattern, PatternCount} from './count-patterns.ts';

test('no pattern of the program takes steps that grow faster than n log n', async () => {
	const {stdout} = await promisify(execFile)(
		process.execPath,
		[join(import.meta.dirname, 'count-patterns.ts')],
		{maxBuffer: 2 ** 26},
	);
	const lines = stdout.trim().split('\n');
	const {patterns, attacks} = JSON.parse(lines.pop() ?? '') as PatternCount;
	const growing = lines.map(line => JSON.parse(line) as GrowingPattern);
	expect(growing.map(({file, source, attack}) => ({file, source, attack}))).toEqual([]);
	// As many as there are at least, so that none that is found is none that was looked for.
	expect(patterns).toBeGreaterThan(900);
	expect(attacks).toBeGreaterThan(20 * patterns);
});
