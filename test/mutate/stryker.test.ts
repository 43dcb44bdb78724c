import {expect, test} from 'vitest';
import {sampledLines} from './stryker.ts';

const path = 'source/domain/date.ts';

test('a sample takes the same lines each time, about as many as asked for, and more take those too', () => {
	const whole = sampledLines(path, 1);
	const some = sampledLines(path, 0.4);
	expect(sampledLines(path, 0.4)).toEqual(some);
	expect(some.length / whole.length).toBeGreaterThan(0.25);
	expect(some.length / whole.length).toBeLessThan(0.55);
	expect(sampledLines(path, 0.6)).toEqual(expect.arrayContaining([...some]));
	expect(some[0]).toMatch(/^source\/domain\/date\.ts:(\d+)-\1$/u);
	expect(sampledLines('source/text/safe.ts', 0.4)).not.toEqual(some);
});
