import {expect, test} from 'vitest';
import {namedSpellings} from '../../source/search/index.ts';

test.each([
	[[], ''],
	[['hagel'], 'hagel'],
	[['hagel', 'hegseth'], 'hagel, hegseth'],
	[['a', 'b', 'c', 'd'], 'a, b, c, d'],
	[['a', 'b', 'c', 'd', 'e'], 'a, b, c, d, …'],
	[['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d, …'],
])('a hint names the first four of %j', (used, named) => {
	expect(namedSpellings(used)).toBe(named);
});
