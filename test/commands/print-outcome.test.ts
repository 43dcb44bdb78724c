import {expect, test} from 'vitest';
import {print} from '../../source/commands/print-outcome.ts';

/** Streams that keep what is printed, and how much of it while signals were left to the system. */
function streams() {
	const printed = {stdout: '', stderr: '', endable: 0, isEndable: false};
	return {
		printed,
		stdout: {
			write(text: string, done?: () => void) {
				printed.stdout += text;
				if (printed.isEndable) printed.endable += text.length;
				done?.();
			},
		},
		stderr: {
			write(text: string) {
				printed.stderr += text;
			},
		},
		async endable<T>(work: () => T | Promise<T>): Promise<T> {
			printed.isEndable = true;
			const result = await work();
			printed.isEndable = false;
			return result;
		},
	};
}

const long = 'x'.repeat(70_000);

test.each([
	['nothing', [], 0],
	['what fits into a pipe', ['a\n', '', 'b\n'], 0],
	['one long piece', [long], 0],
	['more than one chunk', [long, 'end\n', long], 140_004],
] as const)(
	'of %s, only what may wait for its reader is printed while signals end the process',
	async (_, pieces, endable) => {
		const io = streams();
		expect(await print({stdout: pieces, notes: ['a note'], exitCode: 2}, io)).toBe(2);
		expect(io.printed.stdout).toBe(pieces.join(''));
		expect([io.printed.endable, io.printed.isEndable]).toEqual([endable, false]);
		expect(io.printed.stderr).toBe('communique: a note\n');
	},
);

test('notes are asked for once the text is out', async () => {
	const io = streams();
	const notes = {
		*[Symbol.iterator]() {
			yield `${io.printed.stdout.length} letters before`;
		},
	};
	await print({stdout: ['abc'], notes, exitCode: 0}, io);
	expect(io.printed.stderr).toBe('communique: 3 letters before\n');
	await print('text\n', io);
	expect(io.printed.stdout).toBe('abctext\n');
});
