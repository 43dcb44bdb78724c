import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {workingAhead} from '../../../source/ui/kit/working-ahead.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

/** Work of so many pieces, which notes each of them. */
function pieces(name: string, count: number, done: string[]): () => boolean {
	let left = count;
	return () => {
		done.push(name);
		return --left > 0;
	};
}

test('what may wait is done after what any key may need, at once where nothing is typed', () => {
	const done: string[] = [];
	workingAhead(pieces('soon', 2, done), pieces('later', 2, done));
	vi.advanceTimersByTime(10);
	expect(done).toEqual(['soon', 'soon', 'later', 'later']);
	vi.runAllTimers();
	expect(done).toHaveLength(4);
});

test('a letter puts what may wait off to the next pause, and not what is needed soon', () => {
	const done: string[] = [];
	const ahead = workingAhead(pieces('soon', 1, done), pieces('later', 3, done));
	ahead.interrupted();
	vi.advanceTimersByTime(150);
	ahead.interrupted();
	vi.advanceTimersByTime(150);
	expect(done).toEqual(['soon']);
	vi.advanceTimersByTime(51);
	expect(done).toContain('later');
	ahead.interrupted();
	vi.runAllTimers();
	expect(done).toEqual(['soon', 'later', 'later', 'later']);
	ahead.interrupted();
	vi.runAllTimers();
	expect(done).toHaveLength(4);
});

test('work that fails is over, and what may wait is tried all the same', () => {
	const done: string[] = [];
	workingAhead(
		() => {
			throw new Error('broken');
		},
		pieces('later', 1, done),
	);
	vi.runAllTimers();
	expect(done).toEqual(['later']);
});

test('nothing is done once it is stopped, before or in a pause', () => {
	const done: string[] = [];
	workingAhead(pieces('soon', 1, done), pieces('later', 1, done)).stop();
	vi.runAllTimers();
	expect(done).toEqual([]);
	const ahead = workingAhead(pieces('soon', 1, done), pieces('later', 1, done));
	ahead.interrupted();
	vi.advanceTimersByTime(100);
	ahead.stop();
	vi.runAllTimers();
	expect(done).toEqual(['soon']);
});
