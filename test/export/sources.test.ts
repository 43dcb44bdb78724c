import {expect, test} from 'vitest';
import {collectSources} from '../../source/export/sources.ts';
import {engagement, source} from '../fixtures/engagements.ts';

const bare = source({publisher: '', title: '', url: '', published: ''});

test('lists a source once, with its engagements and passages', () => {
	const first = engagement({id: 'a', sources: [source({passage: {file: 'x.txt', line: 1}})]});
	const second = engagement({
		id: 'b',
		sources: [
			source({publisher: 'Other'}),
			source({passage: {file: 'x.txt', line: 9}}),
			source({passage: {file: 'x.txt', line: 1}}),
		],
	});
	const {sources, numbersOf} = collectSources([first, second]);
	expect(sources.map(each => each.source.publisher)).toEqual(['Báo Hải Vân', 'Other']);
	expect(sources[0]?.engagements.map(each => each.id)).toEqual(['a', 'b']);
	expect(sources[0]?.passages.map(each => each.line)).toEqual([1, 9]);
	expect([numbersOf(first), numbersOf(second)]).toEqual([[1], [1, 2]]);
});

test.each(['publisher', 'title', 'url', 'published'] as const)(
	'keeps sources apart that differ in %s',
	field => {
		const record = engagement({sources: [source(), source({[field]: 'x'})]});
		expect(collectSources([record]).sources).toHaveLength(2);
	},
);

test('keeps nameless clippings apart by their file', () => {
	const record = engagement({
		sources: [
			{...bare, passage: {file: 'a.txt', line: 1}},
			{...bare, passage: {file: 'b.txt', line: 1}},
			{...bare, passage: {file: 'a.txt', line: 2}},
		],
	});
	expect(collectSources([record]).sources.map(each => each.passages.length)).toEqual([2, 1]);
});
