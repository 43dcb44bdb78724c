import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {PendingChanges} from '../../source/domain/pending-changes.ts';
import {
	emptyWorkingSet,
	withChange,
	type WorkingSet,
	type WorkingSetChange,
} from '../../source/domain/working-set.ts';

const id = fc.constantFrom('a', 'b', 'c');
const change: fc.Arbitrary<WorkingSetChange> = fc.oneof(
	fc.record({type: fc.constant('marks' as const), ids: fc.uniqueArray(id), isMarked: fc.boolean()}),
	fc.record({type: fc.constant('note' as const), id, text: fc.constantFrom('', 'x', 'y')}),
	fc.record({type: fc.constant('tags' as const), id, tags: fc.uniqueArray(fc.constantFrom('x', 'y'))}),
);
const changes = fc.array(change, {maxLength: 12});

/** A working set after changes, with its marks in their order. */
function after(set: WorkingSet, each: readonly WorkingSetChange[]) {
	const {marked, notes, tags} = each.reduce(withChange, set);
	return {marked: [...marked], notes, tags};
}

describe('changes that wait', () => {
	test('make the same of every working set as one after the other, marks in their order', () => {
		fc.assert(
			fc.property(changes, changes, (before, waiting) => {
				const set = before.reduce(withChange, emptyWorkingSet);
				const pending = new PendingChanges();
				for (const each of waiting) pending.add([each]);
				expect(after(set, pending.changes())).toEqual(after(set, waiting));
			}),
		);
	});

	test('that are written wait no more, and those that came since do', () => {
		fc.assert(
			fc.property(changes, changes, (written, since) => {
				const pending = new PendingChanges();
				pending.add(written);
				const these = pending.changes();
				pending.add(since);
				pending.remove(these);
				const stored = these.reduce(withChange, emptyWorkingSet);
				const {marked, ...rest} = after(stored, pending.changes());
				const {marked: all, ...others} = after(stored, since);
				expect({marked: new Set(marked), ...rest}).toEqual({marked: new Set(all), ...others});
				pending.remove(pending.changes());
				expect(pending.isEmpty).toBe(true);
			}),
		);
	});

	test('are no more than there are records, however often they change', () => {
		const pending = new PendingChanges();
		const ids = ['a', 'b', 'c'];
		for (let round = 0; round < 100; round++) {
			pending.add([{type: 'marks', ids, isMarked: round % 2 === 0}]);
			pending.add([
				{type: 'note', id: 'a', text: String(round)},
				{type: 'tags', id: 'a', tags: [String(round)]},
			]);
		}
		expect(pending.changes()).toEqual([
			{type: 'marks', ids, isMarked: false},
			{type: 'note', id: 'a', text: '99'},
			{type: 'tags', id: 'a', tags: ['99']},
		]);
	});
});
