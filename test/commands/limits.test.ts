import {describe, expect, test} from 'vitest';
import {program} from './run-program.ts';

const run = program();

describe('list of a question that asks for too much', () => {
	test.each([
		[
			['-q', 'a'.repeat(2001)],
			'--query is too long: at most 2000 letters and 100 words or values are searched',
		],
		[
			['-q', 'talks '.repeat(101)],
			'--query is too long: at most 2000 letters and 100 words or values are searched',
		],
		[
			['-l', Array.from({length: 101}, (_, at) => `a${at}`).join(',')],
			'--leader has 101 values; at most 100 are looked up',
		],
	])('says what the limit is', async (argv, message) => {
		const {code, stdout, stderr} = await run(['list', ...argv]);
		expect([code, stdout, stderr]).toEqual([2, '', `communique: ${message}\n`]);
	});
});
