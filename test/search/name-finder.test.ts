import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, describe, expect, test} from 'vitest';
import {emptyFilter} from '../../source/domain/filter.ts';
import {NameFinder} from '../../source/search/index.ts';
import {openStore} from '../../source/store/index.ts';
import {words} from '../../source/text/boundary.ts';
import {fold} from '../../source/text/normalize.ts';

const store = openStore(join(import.meta.dirname, '../../db/communique.db'));
afterAll(() => store.close());
const people = store.facets
	.counts('leaders', emptyFilter)
	.map(({label_en: name, other_names}) => ({name, names: [name, ...other_names]}));
const finder = new NameFinder(people);
const anybody = fc.constantFrom(...people);

function found(text: string): readonly string[] {
	return finder.having(text).map(({item}) => item.name);
}

describe('the people of the shipped data', () => {
	test('are found by three letters of any word of their names, typed without marks', () => {
		fc.assert(
			fc.property(anybody, fc.nat(), fc.nat(), ({name}, one, other) => {
				const parts = words(fold(name)).map(({text}) => text);
				const word = parts[one % parts.length] ?? '';
				const from = other % Math.max(1, word.length - 2);
				expect(found(word.slice(from, from + 3))).toContain(name);
			}),
			{numRuns: 2000},
		);
	});

	test('are found by the beginnings of two words, in either order, in capitals or not', () => {
		fc.assert(
			fc.property(anybody, fc.boolean(), ({name}, isTurned) => {
				const [first = '', last = ''] = [words(fold(name))[0], words(fold(name)).at(-1)].map(
					part => part?.text.slice(0, 3) ?? '',
				);
				const text = isTurned ? `${last} ${first}` : `${first} ${last}`;
				expect(found(text)).toContain(name);
				expect(found(text.toUpperCase())).toEqual(found(text));
			}),
		);
	});

	test('are found though a letter of a long name is left out', () => {
		const long = people.filter(({name}) => (name.split(' ').at(-1) ?? '').length >= 8);
		fc.assert(
			fc.property(fc.constantFrom(...long), fc.integer({min: 1, max: 6}), ({name}, at) => {
				const word = fold(name).split(' ').at(-1) ?? '';
				const slip = word.slice(0, at) + word.slice(at + 1);
				const all = [...found(slip), ...finder.like(slip).map(({item}) => item.name)];
				expect(all).toContain(name);
			}),
		);
	});

	test('are all listed, in their order, where nothing is typed', () => {
		expect(found('  ')).toEqual(people.map(({name}) => name));
		expect(finder.like('')).toEqual([]);
		expect(finder.like('gzi')).toEqual([]);
	});

	test('are not found by what is like no name', () => {
		expect(found('qzxqzx')).toEqual([]);
		expect(finder.like('qzxqzx')).toEqual([]);
	});
});

describe('names', () => {
	const named = (...names: readonly string[]) => ({names});
	const of = (finder: NameFinder<{names: readonly string[]}>, text: string): readonly string[] =>
		finder.having(text).map(({item, nearness}) => `${nearness} ${item.names[0] ?? ''}`);

	test('come as they begin with the text, have words that do, or have it in them', () => {
		const finder = new NameFinder([
			named('resort'),
			named('change the sorting'),
			named('sort'),
			named('order', 'sort it'),
		]);
		expect(of(finder, 'sort')).toEqual(['0 sort', '0 order', '1 change the sorting', '2 resort']);
		expect(of(finder, 'sorting the')).toEqual(['1 change the sorting']);
	});

	test('that are farther off are told where nothing else is found', () => {
		const finder = new NameFinder([named('commitments'), named('timeline'), named('filters')]);
		expect(finder.like('tmlnee')).toEqual([]);
		expect(finder.near('tmlnee', 2)).not.toEqual([]);
		expect(finder.near('q', 2)).toEqual([]);
		expect(finder.near('qzxqzxqzx', 2)).toEqual([]);
	});

	test('that are alike come by how much they are', () => {
		const finder = new NameFinder([named('commitments'), named('comments'), named('timeline')]);
		expect(finder.like('comitments').map(({item}) => item.names[0])).toEqual(['commitments', 'comments']);
		expect(finder.like('tmeline qqqq')).toEqual([]);
		expect(finder.like('tmeline lin')).toHaveLength(1);
		expect(finder.like('tmeline zzz')).toEqual([]);
	});

	test('of any sort and typed text of any sort do no harm', () => {
		fc.assert(
			fc.property(fc.array(fc.array(fc.string(), {minLength: 1, maxLength: 3})), fc.string(), (all, text) => {
				const finder = new NameFinder(all.map(names => ({names})));
				const items = [...finder.having(text), ...finder.like(text)].map(({item}) => item);
				for (const item of items) expect(all).toContainEqual(item.names);
			}),
		);
	});
});
