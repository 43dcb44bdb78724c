import {expect, test} from 'vitest';
import {freeId} from '../../source/text/free-id.ts';

test.each([
	[[], 'jane-doe'],
	[['john-doe'], 'jane-doe'],
	[['jane-doe'], 'jane-doe-2'],
	[['jane-doe', 'jane-doe-2', 'jane-doe-4'], 'jane-doe-3'],
	[['jane-doe-2'], 'jane-doe'],
])('beside %j, jane-doe is %s', (taken, free) => {
	expect(freeId('jane-doe', id => taken.includes(id))).toBe(free);
});
