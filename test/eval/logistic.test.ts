import {expect, test} from 'vitest';
import {type Feature, features, type Measured} from '../../source/extract/frames/evidence/features.ts';
import {probabilityOf} from '../../source/extract/frames/evidence/judge.ts';
import {type Example, fit} from './logistic.ts';

const example = (isEngagement: boolean, ...there: readonly Feature[]): Example => ({
	isEngagement,
	measured: Object.fromEntries(
		features.map(name => [name, there.includes(name) ? 1 : 0]),
	) as unknown as Measured,
});
const examples = [
	example(true, 'bothNamed', 'defence'),
	example(true, 'defence', 'strongWord'),
	example(false, 'bothNamed', 'trade'),
	example(false, 'town'),
];

test('parts what it was given, the same way every time', () => {
	const {bias, of} = fit(examples);
	for (const each of examples) expect(probabilityOf(each.measured, bias, of) > 0.5).toBe(each.isEngagement);
	expect(fit(examples)).toEqual({bias, of});
});

test('never turns a feature round', () => {
	const {of} = fit([example(false, 'bothNamed'), example(true, 'trade')]);
	expect(of.bothNamed).toBeGreaterThanOrEqual(0);
	expect(of.trade).toBeLessThanOrEqual(0);
});
