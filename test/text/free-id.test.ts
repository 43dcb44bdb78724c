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

test('many of one name are each asked for once or twice', () => {
	const [taken, last] = [new Set(['jane-doe']), new Map<string, number>()];
	let asked = 0;
	const isTaken = (id: string): boolean => {
		asked++;
		return taken.has(id);
	};
	for (let count = 0; count < 100; count++) taken.add(freeId('jane-doe', isTaken, last));
	expect([...taken].at(-1)).toBe('jane-doe-101');
	expect(freeId('john-doe', isTaken, last)).toBe('john-doe');
	expect(asked).toBeLessThan(210);
});
