import {expect, test} from 'vitest';
import {faultOf, outcomeOf, scoreOf, scoreTable, survivorLines, totalOf, type Mutant} from './score.ts';

const source = ['const least = 3;', 'return count > least', '\t&& count < 9;', ''].join('\n');

function mutant(status: string, from: [number, number], to: [number, number], replacement: string): Mutant {
	const [start, end] = [from, to].map(([line, column]) => ({line, column}));
	return {mutatorName: 'X', status, replacement, location: {start: start!, end: end!}};
}

const file = {
	path: 'source/text/x.ts',
	source,
	mutants: [
		mutant('NoCoverage', [2, 8], [3, 14], 'true'),
		mutant('Killed', [2, 8], [2, 21], 'count >= least'),
		mutant('Timeout', [2, 8], [2, 21], 'count <= least'),
		mutant('Survived', [1, 15], [1, 16], '4'),
		mutant('Ignored', [1, 15], [1, 16], '5'),
		mutant('Survived', [1, 7], [1, 12], 'x'.repeat(200)),
	],
};

test('what a test noticed counts for the score, what cannot be run does not', () => {
	const outcome = outcomeOf([file, {...file, mutants: [mutant('Killed', [1, 1], [1, 2], '')]}]);
	expect(outcome).toEqual({killed: 2, timedOut: 1, survived: 2, uncovered: 1});
	expect(totalOf(outcome)).toBe(6);
	expect(scoreOf(outcome)).toBe(50);
	expect(scoreOf(outcomeOf([]))).toBeNaN();
});

test('a survivor is shown where it stands, with what stood there, on one line', () => {
	expect(survivorLines(file)).toEqual([
		`source/text/x.ts:1:7 least → ${'x'.repeat(60)} … ${'x'.repeat(27)}`,
		'source/text/x.ts:1:15 3 → 4',
		'source/text/x.ts:2:8 count > least && count < 9 → true (not reached)',
	]);
});

test('the table has a line for each room, also for one in which nothing can be changed', () => {
	expect(
		scoreTable([
			['text', outcomeOf([file])],
			['words', outcomeOf([])],
		]),
	).toBe(
		[
			'| room  | mutants | killed | timed out | survived | not reached |  score |',
			'| ----- | ------: | -----: | --------: | -------: | ----------: | -----: |',
			'| text  |       5 |      1 |         1 |        2 |           1 | 40.0 % |',
			'| words |       0 |      0 |         0 |        0 |           0 |      – |',
		].join('\n'),
	);
});

test('a room passes at its bar, not under it, and never where nothing was measured', () => {
	const outcome = outcomeOf([file]);
	expect(faultOf({name: 'text', bar: 40}, outcome)).toBeNull();
	expect(faultOf({name: 'text', bar: null}, outcome)).toBeNull();
	expect(faultOf({name: 'text', bar: 41}, outcome)).toBe('text is under its bar of 41 %');
	for (const bar of [80, null]) {
		expect(faultOf({name: 'text', bar}, outcomeOf([]))).toBe(
			'text is not measured: no place in it was changed',
		);
	}
});
