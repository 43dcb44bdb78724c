import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {CommuniqueError} from '../../source/domain/errors.ts';
import {callsOf} from '../fixtures/calls.ts';
import {page, readFrom, sentence} from './reading.ts';
import {dangerous, temporaryFolder} from './run-program.ts';

const folder = temporaryFolder();
const read = readFrom(folder);

describe('anything at all', () => {
	const formats = ['x.txt', 'x.md', 'x.html'];

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

	test.each([
		'*',
		'_',
		'`',
		'[',
		'![',
		'<',
		'<!--',
		'~~',
		'|',
		'#',
		'> ',
		'- ',
		'](',
		' ',
		'*a ',
		'<div>',
		'<b',
		'&#',
		'"',
	])('a hundred thousand times %j is read to its end, with at most ten calls a letter', async piece => {
		const bytes = Buffer.from(`# x${piece.repeat(100_000 / piece.length - 5)}`);
		for (const name of formats)
			expect(await callsOf(() => check(name, bytes)), name).toBeLessThan(10 * bytes.length);
	});

	async function check(name: string, bytes: Uint8Array): Promise<void> {
		try {
			const document = await read(name, bytes);
			const texts = [...document.lines, document.title, document.publisher, document.url, document.published];
			for (const text of texts) {
				expect(text).not.toMatch(dangerous);
				expect(text).not.toContain('\n');
			}
		} catch (error) {
			if (!(error instanceof CommuniqueError)) throw error;
			expect(error.kind).toBe('file');
		}
	}
});
