import fc from 'fast-check';
import {expect, test} from 'vitest';
import {StepTable} from '../../../../source/extract/mentions/shared-grammar/step-table.ts';

const place = fc.integer({min: 0, max: 0xff_ff});
const unit = fc.integer({min: 1, max: 0xff_ff});
const next = fc.integer({min: 1, max: 0xff_ff});

test('a step leads where it was said to lead, and any other nowhere', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(place, unit, next), {maxLength: 2000}), place, unit, (steps, from, by) => {
			const table = new StepTable();
			const told = new Map<string, number>();
			for (const [at, letter, to] of steps) {
				if (told.has(`${at} ${letter}`)) continue;
				told.set(`${at} ${letter}`, to);
				table.set(at, letter, to);
			}
			for (const [at, letter] of steps) expect(table.get(at, letter)).toBe(told.get(`${at} ${letter}`));
			expect(table.get(from, by)).toBe(told.get(`${from} ${by}`) ?? 0);
		}),
	);
});

test('steps are found after the table has grown', () => {
	const table = new StepTable();
	for (let at = 0; at < 5000; at++) table.set(at, 0x61 + (at % 26), at + 1);
	expect(Array.from({length: 5000}, (_, at) => table.get(at, 0x61 + (at % 26)))).toEqual(
		Array.from({length: 5000}, (_, at) => at + 1),
	);
});
