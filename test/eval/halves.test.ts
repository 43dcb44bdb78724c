import {existsSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {goldFolder, readGoldLines} from './gold.ts';
import {drawHalves, readHalves} from './halves.ts';

const passages = fc.uniqueArray(
	fc.record({id: fc.string({minLength: 1}), fault: fc.constantFrom('A', 'B', 'C')}),
	{selector: each => each.id, maxLength: 40},
);

describe('halves of labelled passages', () => {
	test('have every passage once, and kinds of faults alike', () => {
		fc.assert(
			fc.property(passages, fc.nat(), (all, seed) => {
				const {development, held} = drawHalves(all, seed);
				expect([...development, ...held].toSorted()).toEqual(all.map(({id}) => id).toSorted());
				for (const fault of ['A', 'B', 'C']) {
					const ids = new Set(all.filter(each => each.fault === fault).map(({id}) => id));
					const inBoth = [development, held].map(half => half.filter(id => ids.has(id)).length);
					expect(Math.abs((inBoth[0] ?? 0) - (inBoth[1] ?? 0))).toBeLessThan(2);
				}
			}),
		);
	});

	test('are the same for a seed, and others for another', () => {
		const all = Array.from({length: 20}, (_, at) => ({id: `p${at}`, fault: 'A'}));
		expect(drawHalves(all, 7)).toEqual(drawHalves(all.toReversed(), 7));
		expect(drawHalves(all, 7).held).not.toEqual(drawHalves(all, 8).held);
	});

	test.skipIf(!existsSync(goldFolder))('that are kept are those that were drawn', () => {
		const lines = readGoldLines(`${goldFolder}passages.jsonl`);
		const {seed} = readHalves();
		expect(readHalves()).toEqual(
			drawHalves(
				lines.map(({id, fault = ''}) => ({id, fault})),
				seed,
			),
		);
	});
});
