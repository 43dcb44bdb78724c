import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	type Feature,
	features,
	isFor,
	type Measured,
} from '../../../../source/extract/frames/evidence/features.ts';
import {judge, probabilityOf} from '../../../../source/extract/frames/evidence/judge.ts';
import {weights} from '../../../../source/extract/frames/evidence/weights.ts';
import {drafts} from '../../read.ts';

const names = [...features];
const measured = (...there: readonly Feature[]): Measured =>
	Object.fromEntries(names.map(name => [name, there.includes(name) ? 1 : 0])) as unknown as Measured;
const anything = fc.subarray(names).map(there => measured(...there));

describe('the weights', () => {
	test('what speaks for an engagement weighs for it, what speaks against it against', () => {
		for (const name of names)
			expect(Math.sign(weights.of[name]) * (isFor(name) ? 1 : -1)).toBeGreaterThanOrEqual(0);
	});

	test('what no word tells needs more', () => {
		expect(weights.threshold.guessed).toBeGreaterThan(weights.threshold.told);
		expect(weights.sure).toBeGreaterThan(weights.threshold.told);
	});
});

describe('a judgement', () => {
	test('rises with everything that speaks for an engagement, and falls with the rest', () => {
		fc.assert(
			fc.property(anything, fc.constantFrom(...names), (one, name) => {
				const without = probabilityOf({...one, [name]: 0}, weights.bias, weights.of);
				const added = probabilityOf({...one, [name]: 1}, weights.bias, weights.of);
				if (isFor(name)) expect(added).toBeGreaterThanOrEqual(without);
				else expect(added).toBeLessThanOrEqual(without);
			}),
		);
	});

	test('of nothing is that there is no engagement', () => {
		expect(judge(measured()).isEngagement).toBe(false);
	});

	test('is doubtful where no word tells what happened', () => {
		const all = names.filter(isFor);
		expect(judge(measured(...all)).isDoubtful).toBe(false);
		expect(
			judge(measured(...all.filter(name => name !== 'strongWord' && name !== 'weakWord'))).isDoubtful,
		).toBe(true);
	});
});

describe('trade is no defence engagement', () => {
	test.each([
		'Commerce Secretary Anna Ridley met Minister of Planning and Investment Tran Van Kien in Hanoi on May 4, 2021 to talk about tariffs.',
		'Bộ trưởng Công Thương Lê Văn Kiên làm việc với Đại diện Thương mại Mỹ Anna Ridley tại Hà Nội ngày 4/5/2021 về thuế quan.',
	])('%s', text => {
		expect(drafts(text)).toEqual([]);
	});

	test('but leaders of both sides may speak of it', () => {
		const [draft] = drafts(
			'Chủ tịch nước Trần Đại Quang hội đàm với Tổng thống Mỹ Donald Trump tại Hà Nội ngày 12/11/2017 về thương mại.',
		);
		expect(draft!.support!.spokeAgainst).toEqual([]);
	});
});
