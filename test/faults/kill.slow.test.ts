import {expect, test} from 'vitest';
import {Random} from '../fixtures/synthetic/random.ts';
import {killKeyWrites} from './kill-key-writes.ts';
import {keyWrites, wholeOperations} from './kill-operations.ts';
import {killWhole} from './kill-whole.ts';

/*
 * A real kill of each kind, but for one of two migrations, whose old database takes long to make; hundreds are made by
 * `npm run kills` (test/faults/TRIED.md).
 */
const rounds = 1;
const tried = wholeOperations.filter(({name}) => name !== 'migration from version 12');
const seed = Date.now();

test.each(tried.map(operation => [operation.name, operation] as const))(
	'%s that is killed has happened or not',
	async (_, operation) => {
		const tally = await killWhole(operation, rounds, new Random(seed));
		expect(tally).toMatchObject({rounds, lost: [], before: rounds - tally.after});
	},
);

test.each(keyWrites)('a %s that is told to be written is there after a kill', async what => {
	const tally = await killKeyWrites(what, rounds, new Random(seed));
	expect(tally).toMatchObject({rounds, lost: []});
});
