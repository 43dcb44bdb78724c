import {EventEmitter} from 'node:events';
import {expect, test, vi} from 'vitest';
import {jobControl} from '../../source/cli/job-control.ts';

/** A process that no shell stops, and the signals that were sent to it. */
function host() {
	const sent: (readonly [pid: number, signal: string | number | undefined])[] = [];
	const events = new EventEmitter();
	const kill = (pid: number, signal?: string | number): true => {
		sent.push([pid, signal]);
		return true;
	};
	return {sent, events, process: Object.assign(events, {kill}) as unknown as NodeJS.Process};
}

test('a stop that does not happen leaves no listener behind, however often it is asked for', async () => {
	vi.useFakeTimers();
	const {sent, events, process} = host();
	const jobs = jobControl(process);
	for (let time = 0; time < 3; time++) {
		const over = jobs.stop();
		await vi.runAllTimersAsync();
		await over;
	}
	vi.useRealTimers();
	expect(sent).toEqual(Array.from({length: 3}, () => [0, 'SIGTSTP']));
	expect(events.listenerCount('SIGCONT')).toBe(0);
});

test('a stop is over once the process goes on, and who watches is asked again at the next', async () => {
	const {events, process} = host();
	const jobs = jobControl(process);
	const seen: string[] = [];
	const end = jobs.watch(
		() => seen.push('asked'),
		() => seen.push('continued'),
	);
	const over = jobs.stop();
	expect(events.listenerCount('SIGTSTP')).toBe(0);
	events.emit('SIGCONT');
	await over;
	events.emit('SIGTSTP');
	expect(seen).toEqual(['continued', 'asked']);
	end();
	expect([events.listenerCount('SIGTSTP'), events.listenerCount('SIGCONT')]).toEqual([0, 0]);
});
