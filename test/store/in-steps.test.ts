import {expect, test} from 'vitest';
import {inOneStep, InSteps} from '../../source/store/in-steps.ts';

function counting(): {readonly made: number[]; readonly steps: InSteps<string>} {
	const made: number[] = [];
	function* make(): Generator<void, string, void> {
		for (const step of [1, 2]) {
			made.push(step);
			yield;
		}
		made.push(3);
		return 'whole';
	}
	return {made, steps: new InSteps(make)};
}

test('nothing is made before it is asked for', () => {
	expect(counting().made).toEqual([]);
});

test('a step at a time is made ahead, and none twice', () => {
	const {made, steps} = counting();
	expect([steps.makeOn(), steps.makeOn()]).toEqual([true, true]);
	expect(made).toEqual([1, 2]);
	expect([steps.makeOn(), steps.makeOn(), steps.makeOn()]).toEqual([true, false, false]);
	expect(steps.whole()).toBe('whole');
	expect(made).toEqual([1, 2, 3]);
});

test('what is not made ahead is made once the value is asked for', () => {
	const {made, steps} = counting();
	steps.makeOn();
	expect(steps.whole()).toBe('whole');
	expect(steps.whole()).toBe('whole');
	expect(made).toEqual([1, 2, 3]);
});

test('in one step a value is made once, ahead or not', () => {
	const made: string[] = [];
	const make = (): number => made.push('made');
	const [ahead, asked] = [inOneStep(make), inOneStep(make)];
	expect([ahead.makeOn(), ahead.makeOn(), ahead.whole()]).toEqual([true, false, 1]);
	expect([asked.whole(), asked.whole(), asked.makeOn()]).toEqual([2, 2, false]);
});
