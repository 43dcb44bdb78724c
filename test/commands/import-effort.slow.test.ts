import {expect, test} from 'vitest';
import {callsOf} from '../fixtures/calls.ts';
import {hostilePieces} from '../fixtures/hostile-pieces.ts';
import {safelyRead} from './reading.ts';
import {temporaryFolder} from './run-program.ts';

const check = safelyRead(temporaryFolder());
const formats = ['x.txt', 'x.md', 'x.html'];

test.each(hostilePieces.map(piece => [piece]))(
	'a hundred thousand times %j is read to its end, with at most ten calls a letter',
	async piece => {
		const bytes = Buffer.from(`# x${piece.repeat(100_000 / piece.length - 5)}`);
		for (const name of formats)
			expect(await callsOf(() => check(name, bytes)), name).toBeLessThan(10 * bytes.length);
	},
);
