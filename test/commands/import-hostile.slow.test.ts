import fc from 'fast-check';
import {describe, test} from 'vitest';
import {page, safelyRead, sentence} from './reading.ts';
import {temporaryFolder} from './run-program.ts';

const folder = temporaryFolder();
const check = safelyRead(folder);
const formats = ['x.txt', 'x.md', 'x.html'];

describe('anything at all', () => {
	test('is read or refused in one line, and never holds what could reach a terminal', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({maxLength: 400}), fc.constantFrom(...formats), async (bytes, name) => {
				await check(name, bytes);
			}),
			{numRuns: 200},
		);
		await fc.assert(
			fc.asyncProperty(
				fc.string({unit: 'binary', maxLength: 300}),
				fc.constantFrom(...formats),
				async (text, name) => {
					await check(name, Buffer.from(text));
				},
			),
			{numRuns: 200},
		);
	});

	test('cut anywhere is read or refused', async () => {
		const bytes = Buffer.from(page);
		for (let length = 0; length < bytes.length; length += 7)
			await check('cut.html', bytes.subarray(0, length));
		const text = Buffer.from(`# ${sentence}\n${sentence}`);
		for (let length = 0; length <= text.length; length++) {
			for (const name of ['cut.txt', 'cut.md']) await check(name, text.subarray(0, length));
		}
	});
});
