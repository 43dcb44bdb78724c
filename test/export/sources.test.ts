import {expect, test} from 'vitest';
import type {Engagement} from '../../source/domain/engagement.ts';
import {Bibliography, sourceCount} from '../../source/export/sources.ts';
import {engagement, source} from '../fixtures/engagements.ts';

const bare = source({publisher: '', title: '', url: '', published: ''});

/** The records in a bibliography, one a page. */
function cited(...records: readonly Engagement[]) {
	const bibliography = new Bibliography();
	const numbers = records.map(record => bibliography.add(record));
	const first = [...bibliography.firstCitations(records.map(record => [record]))];
	return {numbers, first, passages: first.map(({number}) => bibliography.passagesOf(number))};
}

test('numbers a source once, and knows its passages and where it is cited first', () => {
	const first = engagement({id: 'a', sources: [source({passage: {file: 'x.txt', line: 1}})]});
	const second = engagement({
		id: 'b',
		sources: [
			source({publisher: 'Other'}),
			source({passage: {file: 'x.txt', line: 9}}),
			source({passage: {file: 'x.txt', line: 1}}),
		],
	});
	const {numbers, first: found, passages} = cited(first, second);
	expect(found.map(each => [each.number, each.source.publisher, each.record.id, each.index])).toEqual([
		[1, 'Báo Hải Vân', 'a', 0],
		[2, 'Other', 'b', 0],
	]);
	expect(passages.map(each => each.map(({line}) => line))).toEqual([[1, 9], []]);
	expect(numbers).toEqual([[1], [1, 2]]);
});

test.each(['publisher', 'title', 'url', 'published'] as const)(
	'keeps sources apart that differ in %s',
	field => {
		const record = engagement({sources: [source(), source({[field]: 'x'})]});
		expect(cited(record).first).toHaveLength(2);
		expect(sourceCount([record, record])).toBe(2);
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
	expect(cited(record).passages.map(each => each.length)).toEqual([2, 1]);
});
