import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {expect, test} from 'vitest';
import {readInputs} from '../../../source/commands/import/read-inputs.ts';
import {failure, noFlags} from '../reading.ts';
import {temporaryFolder} from '../run-program.ts';

const folder = temporaryFolder();

test('texts that are too much together are refused', async () => {
	const line = `${'a'.repeat(99_999)}\n`;
	for (const at of [1, 2, 3, 4]) writeFileSync(join(folder, `${at}.txt`), line.repeat(180));
	const reading = {
		operands: [folder],
		options: {...noFlags, encoding: ''},
		ports: {stdin: Readable.from([]), progress: () => undefined},
	};
	expect(await failure(readInputs(reading))).toBe(
		'file the texts have more than 64 million letters together',
	);
});
