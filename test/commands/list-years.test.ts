import {expect, test} from 'vitest';
import {databaseOf} from '../fixtures/database.ts';
import {recordsOf2019} from '../fixtures/engagements.ts';
import {program} from './run-program.ts';

const run = program(databaseOf(recordsOf2019));

/** The first column of a listing on a terminal. */
async function datesOf(...argv: readonly string[]): Promise<readonly (string | undefined)[]> {
	const {stdout} = await run(['list', ...argv], {isTerminal: true, env: {TERM: 'dumb'}, columns: 100});
	return stdout.split('\n').map(line => line.split(/\s{2,}/u)[0]);
}

test('what falls in the years only possibly is marked', async () => {
	expect(await datesOf('-y', '2019')).toEqual(['Date', '20 Nov 2019', 'c. 2019 ?', '']);
});

test('nothing is marked where no years are asked for', async () => {
	expect(await datesOf()).toEqual(['Date', '20 Nov 2019', 'c. 2019', '']);
});
