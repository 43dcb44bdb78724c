import {expect, test} from 'vitest';
import {sampledLines} from './stryker.ts';

const path = 'source/domain/date.ts';

test('a sample takes the same lines each time for a seed, about as many as asked for, and more take those too', () => {
	const whole = sampledLines(path, 1, 'one');
	const some = sampledLines(path, 0.4, 'one');
	expect(sampledLines(path, 0.4, 'one')).toEqual(some);
	expect(some.length / whole.length).toBeGreaterThan(0.25);
	expect(some.length / whole.length).toBeLessThan(0.55);
	expect(sampledLines(path, 0.6, 'one')).toEqual(expect.arrayContaining([...some]));
	expect(some[0]).toMatch(/^source\/domain\/date\.ts:(\d+)-\1$/u);
	expect(sampledLines('source/text/safe.ts', 0.4, 'one')).not.toEqual(some);
	expect(sampledLines(path, 0.4, 'another')).not.toEqual(some);
});
