import {describe, expect, test} from 'vitest';
import {
	annotationIn,
	emptyWorkingSet,
	withChange,
	withSameParts,
	type WorkingSetChange,
} from '../../source/domain/working-set.ts';

const changes: readonly WorkingSetChange[] = [
	{type: 'marks', ids: ['b', 'a'], isMarked: true},
	{type: 'note', id: 'a', text: 'ask again'},
	{type: 'tags', id: 'c', tags: ['visa', 'boat']},
];
const full = changes.reduce(withChange, emptyWorkingSet);

describe('a change', () => {
	test('marks in its order, notes and tags', () => {
		expect([...full.marked]).toEqual(['b', 'a']);
		expect(full).toMatchObject({
			notes: new Map([['a', 'ask again']]),
			tags: new Map([['c', ['visa', 'boat']]]),
		});
	});

	test('takes away again', () => {
		const undoing: readonly WorkingSetChange[] = [
			{type: 'marks', ids: ['a', 'b', 'x'], isMarked: false},
			{type: 'note', id: 'a', text: ''},
			{type: 'tags', id: 'c', tags: []},
		];
		expect(undoing.reduce(withChange, full)).toEqual(emptyWorkingSet);
	});

	test('leaves the parts that it does not concern, and what it is made from', () => {
		const after = withChange(full, {type: 'note', id: 'b', text: 'x'});
		expect(after.marked).toBe(full.marked);
		expect(after.tags).toBe(full.tags);
		expect(full.notes.has('b')).toBe(false);
	});
});

test('parts that say the same are kept, others are new', () => {
	const again = changes.reduce(withChange, emptyWorkingSet);
	expect(withSameParts(full, again)).toBe(full);
	for (const change of [
		{type: 'marks', ids: ['c'], isMarked: true},
		{type: 'note', id: 'a', text: 'other'},
		{type: 'note', id: 'b', text: 'ask again'},
		{type: 'tags', id: 'c', tags: ['boat', 'visa']},
		{type: 'tags', id: 'c', tags: ['visa']},
	] as const satisfies readonly WorkingSetChange[]) {
		const other = withChange(again, change);
		const joined = withSameParts(full, other);
		expect(joined).toEqual(other);
		const isKept = (['marked', 'notes', 'tags'] as const).map(part => joined[part] === full[part]);
		expect(isKept.filter(Boolean)).toHaveLength(2);
	}
});

test('what was added to a record stands under the names of its fields; null for nothing', () => {
	expect(annotationIn(full, 'a')).toEqual({marked: true, own_note: 'ask again', tags: []});
	expect(annotationIn(full, 'c')).toEqual({marked: false, own_note: '', tags: ['visa', 'boat']});
	expect(annotationIn(full, 'x')).toBeNull();
});
