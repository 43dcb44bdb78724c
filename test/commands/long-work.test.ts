import {describe, expect, test} from 'vitest';
import {withProgress} from '../../source/commands/long-work.ts';

/** Hands ten pieces on, each of which takes so many milliseconds, and gives the lines that were shown meanwhile. */
function shown(milliseconds: number, taken = 10): readonly string[] {
	const lines: string[] = [];
	let now = 0;
	let piece = 0;
	function* pieces(): Generator<number> {
		for (; piece < 10; piece++) {
			now += milliseconds;
			yield piece;
		}
	}
	const handed: number[] = [];
	const work = {clock: () => now, progress: (text: string) => void lines.push(text)};
	for (const each of withProgress(pieces(), () => `${piece + 1} of 10`, work)) {
		handed.push(each);
		if (handed.length === taken) break;
	}
	expect(handed).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].slice(0, taken));
	return lines;
}

describe('progress', () => {
	test('of a moment is not shown', () => {
		expect(shown(10)).toEqual([]);
	});

	test('is shown after half a second, a line in place of the other, and taken away at the end', () => {
		expect(shown(200)).toEqual([
			'3 of 10',
			'4 of 10',
			'5 of 10',
			'6 of 10',
			'7 of 10',
			'8 of 10',
			'9 of 10',
			'',
		]);
		expect(shown(60)).toEqual(['9 of 10', '']);
	});

	test('is taken away where the work is broken off', () => {
		expect(shown(300, 4).at(-1)).toBe('');
	});
});
