import {expect, test} from 'vitest';
import {speltAlike} from '../../source/search/spelt-alike.ts';

test('names come by how like they are, with the place in the list, as many as are wanted', () => {
	const find = speltAlike([['zebra'], ['kritenbrink', 'dan'], ['brink']], 0.4);
	expect(find('kritenbrik').map(({place}) => place)).toEqual([1]);
	expect(find('brink').map(({place}) => place)).toEqual([2, 1]);
	expect(find('brink', 1)).toMatchObject([{place: 2}]);
	expect(find('brink')[0]!.score).toBeLessThan(0.01);
	expect(find('qqqq')).toEqual([]);
});
