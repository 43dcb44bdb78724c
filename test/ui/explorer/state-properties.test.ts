import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {pickedFacets} from '../../../source/domain/facets.ts';
import {bindings} from '../../../source/ui/explorer/keys.ts';
import type {Shown, State} from '../../../source/ui/explorer/model.ts';
import {valuesIn} from '../../../source/ui/explorer/picker/picking.ts';
import {reduce} from '../../../source/ui/explorer/state.ts';
import {facetCount, opened, shownOf} from './keyboard.ts';
import {pressOf} from '../kit/presses.ts';

/** A database of twenty-three records of which each letter typed hides some. */
function shownAt(state: State): Shown {
	const narrowed = Math.max(0, 23 - 4 * state.request.query.length - 3 * state.request.years.length);
	const {panel} = state;
	const typed = panel.type === 'picker' ? panel.field.text.length : 0;
	return shownOf({
		total: state.isMarkedOnly ? state.marked.length : narrowed,
		idAt: index =>
			state.isMarkedOnly ? state.marked[index] : index < narrowed ? `record-${index}` : undefined,
		counts: Array.from({length: Math.max(0, 9 - 3 * typed)}, (_, index) => facetCount(String(2010 + index))),
		seeAlso: panel.type === 'detail' || panel.type === 'see-also' ? ['kin-a', 'kin-b', 'kin-c'] : [],
		pageSize: 4,
	});
}

const keys = [...new Set(bindings.flatMap(binding => binding.keys))].filter(
	key => key !== 'q' && key !== 'ctrl-c',
);
const anyKey = fc.oneof(
	{weight: 4, arbitrary: fc.constantFrom(...keys)},
	{weight: 2, arbitrary: fc.constantFrom('space', 'm', 'down', 'enter', 'escape')},
	{weight: 1, arbitrary: fc.constantFrom('a', 'ê', '1', '\u0301')},
);
const anyKeys = fc.array(anyKey, {maxLength: 60});

function played(names: readonly string[]): readonly State[] {
	const states = [opened()];
	for (const name of names) {
		const before = states.at(-1) ?? opened();
		states.push(reduce(before, {type: 'press', press: pressOf(name)}, shownAt(before)).state);
	}
	return states;
}

function expectWithin(index: number, length: number): void {
	expect(index).toBeGreaterThanOrEqual(0);
	expect(index).toBeLessThan(Math.max(1, length));
}

describe('any keys, in any order', () => {
	test('keep every cursor on a row that there is, or on 0', () => {
		fc.assert(
			fc.property(anyKeys, names => {
				for (const state of played(names)) {
					const {total, counts, seeAlso} = shownAt(state);
					expectWithin(state.cursor, total);
					expectWithin(state.top, total);
					const {panel} = state;
					// Where the last choice was taken back, or nothing but the choice has what was typed, the bar is on
					// none: Enter takes what is chosen.
					const isOnNone =
						panel.type === 'picker' &&
						panel.facet.form === 'all' &&
						(panel.cursor === -1 ||
							(panel.cursor === valuesIn(panel.chosen).length && counts.length <= panel.cursor));
					if (panel.type === 'picker' && !isOnNone) expectWithin(panel.cursor, counts.length);
					if (panel.type === 'see-also') expectWithin(panel.cursor, seeAlso.length);
					if (panel.type === 'filters') expectWithin(panel.cursor, pickedFacets.length);
					if (panel.type === 'detail' || panel.type === 'help') expectWithin(panel.scroll, 13);
				}
			}),
			{numRuns: 800},
		);
	});

	test('keep the cursor’s record on the page', () => {
		fc.assert(
			fc.property(anyKeys, names => {
				for (const {cursor, top} of played(names)) {
					expect(cursor).toBeGreaterThanOrEqual(top);
					expect(cursor).toBeLessThan(top + 4);
				}
			}),
			{numRuns: 800},
		);
	});

	test('end the program only by q and Ctrl-C', () => {
		fc.assert(
			fc.property(anyKeys, names => {
				expect(played(names).at(-1)?.exit).toBeNull();
			}),
		);
	});

	test('are undone by Esc alone: it leads to the whole list and stays there', () => {
		fc.assert(
			fc.property(anyKeys, names => {
				const last = played([...names, ...Array.from({length: 70}, () => 'escape')]);
				expect(last.at(-1)).toMatchObject({
					panel: {type: 'list'},
					request: {query: ''},
					isMarkedOnly: false,
					exit: null,
				});
				expect(last.at(-1)).toEqual(last.at(-2));
			}),
		);
	});

	test('keep what is typed and what is searched the same', () => {
		fc.assert(
			fc.property(anyKeys, names => {
				for (const {search, request} of played(names)) expect(search.text).toBe(request.query);
			}),
		);
	});

	test('hold no mark twice, and show the marked only where there are any', () => {
		fc.assert(
			fc.property(anyKeys, names => {
				for (const {marked, isMarkedOnly} of played(names)) {
					expect(new Set(marked).size).toBe(marked.length);
					if (isMarkedOnly) expect(marked.length).toBeGreaterThan(0);
				}
			}),
		);
	});
});
