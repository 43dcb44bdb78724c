import {describe, expect, test} from 'vitest';
import {
	forEdition,
	lastOf,
	leastRecentlyUsed,
	perObject,
	readTogether,
	upTo,
} from '../../source/domain/memo.ts';

/** A function that notes what it was called with. */
function noting<Key extends readonly unknown[]>(): {calls: Key[]; make: (...key: Key) => number} {
	const calls: Key[] = [];
	return {calls, make: (...key: Key) => calls.push(key)};
}

describe('the last answer', () => {
	test('stays while every argument is the same', () => {
		const {calls, make} = noting<[string, object]>();
		const kept = lastOf(make);
		const same = {};
		expect([kept('a', same), kept('a', same), kept('a', {}), kept('a', same)]).toEqual([1, 1, 2, 3]);
		expect(calls).toHaveLength(3);
	});

	test('stays where it is undefined, and where there are no arguments', () => {
		const calls: string[] = [];
		const kept = lastOf((): string | undefined => calls[calls.push('call')]);
		expect([kept(), kept()]).toEqual([undefined, undefined]);
		expect(calls).toHaveLength(1);
	});

	test('holds for NaN too', () => {
		const kept = lastOf(noting<[number]>().make);
		expect([kept(Number.NaN), kept(Number.NaN)]).toEqual([1, 1]);
	});
});

describe('the answers asked for last', () => {
	test('stay, and the one asked for longest ago goes', () => {
		const {calls, make} = noting<[string]>();
		const kept = leastRecentlyUsed<string, number>(2);
		const ask = (key: string): number => kept(key, () => make(key));
		expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual([1, 2, 1, 3, 1, 4]);
		expect(calls.flat()).toEqual(['a', 'b', 'c', 'b']);
	});

	test('an undefined answer is kept as any other', () => {
		const calls: string[] = [];
		const kept = leastRecentlyUsed<string, string | undefined>(1);
		const ask = (): string | undefined => kept('a', () => calls[calls.push('call')]);
		expect([ask(), ask()]).toEqual([undefined, undefined]);
		expect(calls).toHaveLength(1);
	});
});

test('answers are kept by key until they are too many, and then begin anew', () => {
	const {calls, make} = noting<[string]>();
	const kept = upTo(2, (key: string) => `${key}${make(key)}`);
	expect(['a', 'b', 'a', 'c', 'c', 'a'].map(kept)).toEqual(['a1', 'b2', 'a1', 'c3', 'c3', 'a4']);
	expect(calls.flat()).toEqual(['a', 'b', 'c', 'a']);
});

test('an empty text is kept as any other', () => {
	const {calls, make} = noting<[string]>();
	const kept = upTo(2, (key: string) => (make(key), ''));
	expect([kept('a'), kept('a')]).toEqual(['', '']);
	expect(calls).toHaveLength(1);
});

describe('what is read together', () => {
	const reading = (most: number) => {
		const calls: (readonly string[])[] = [];
		const kept = readTogether(most, (keys: readonly string[]) => {
			calls.push(keys);
			return new Map(keys.filter(key => key !== 'gone').map(key => [key, key.toUpperCase()]));
		});
		return {calls, of: (...keys: readonly string[]) => [...kept(keys).entries()].flat().join(' ')};
	};

	test('is read once, and what there is not is left out', () => {
		const {calls, of} = reading(3);
		expect([of('a', 'b'), of('b', 'c', 'gone'), of('c', 'a')]).toEqual(['a A b B', 'b B c C', 'c C a A']);
		expect(calls).toEqual([
			['a', 'b'],
			['c', 'gone'],
		]);
	});

	test('is let go where there is too much, what was asked for longest ago first', () => {
		const {calls, of} = reading(2);
		expect([of('a', 'b'), of('a'), of('c'), of('a'), of('b')]).toEqual([
			'a A b B',
			'a A',
			'c C',
			'a A',
			'b B',
		]);
		expect(calls).toEqual([['a', 'b'], ['c'], ['b']]);
	});

	test('is given whole where more is asked for than is kept', () => {
		const {of} = reading(1);
		expect(of('a', 'b', 'c')).toBe('a A b B c C');
	});
});

test('what was made of an object is made once for each', () => {
	const kept = perObject(noting<[object]>().make);
	const [one, other] = [{}, {}];
	expect([kept(one), kept(other), kept(one)]).toEqual([1, 2, 1]);
});

test('what was made of a database is made again when its edition has changed', () => {
	let edition = 1;
	let made = 0;
	const kept = forEdition(
		() => edition,
		() => made++,
	);
	expect([kept(), kept()]).toEqual([0, 0]);
	edition = 2;
	expect([kept(), kept()]).toEqual([1, 1]);
});
