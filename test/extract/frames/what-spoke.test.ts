import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	type Feature,
	features,
	isFor,
	type Measured,
} from '../../../source/extract/frames/evidence/features.ts';
import {weights} from '../../../source/extract/frames/evidence/weights.ts';
import {whatSpoke} from '../../../source/extract/frames/what-spoke.ts';
import {drafts, reasonsAgainst} from '../read.ts';

const names = [...features];
const measured = (there: readonly Feature[]): Measured =>
	Object.fromEntries(names.map(name => [name, there.includes(name) ? 1 : 0])) as unknown as Measured;

test('tells each thing that is there and weighs something, on its side, the heaviest first', () => {
	fc.assert(
		fc.property(fc.subarray(names), there => {
			const {spokeFor, spokeAgainst} = whatSpoke(measured(there));
			const weighing = there.filter(name => weights.of[name] !== 0);
			expect([...spokeFor, ...spokeAgainst].toSorted()).toEqual(weighing.toSorted());
			expect(spokeFor.every(isFor) && !spokeAgainst.some(isFor)).toBe(true);
			for (const side of [spokeFor, spokeAgainst]) {
				const sizes = side.map(name => Math.abs(weights.of[name]));
				expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
			}
		}),
	);
});

test('what weighs nothing is not said to have spoken for a record', () => {
	const [draft] = drafts(
		'Bộ trưởng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Mỹ Pete Hegseth tại Hà Nội ngày 2/11/2025.',
	);
	expect(draft!.support!.spokeFor).toContain('bothNamed');
	expect(draft!.support!.spokeFor).not.toContain('day');
});

test('nor to be the reason why there is none', () => {
	expect(
		reasonsAgainst(
			'Prime Minister Pham Minh Chinh met Anna Ridley of the U.S. in Hanoi on May 4, 2021 to talk about shrimp and steel.',
		),
	).toEqual(['trade']);
});
