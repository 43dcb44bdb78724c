import {readFileSync, readdirSync} from 'node:fs';

/**
 * Reads the time, in milliseconds, for which a process has had a processor, all of its threads together: what a busy
 * machine does not change much. NaN where the system has no `/proc` or the process is gone.
 */
export function cpuTimeOf(process: number): number {
	try {
		const threads = readdirSync(`/proc/${process}/task`);
		const times = threads.map(thread =>
			Number(readFileSync(`/proc/${process}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
		);
		return times.reduce((total, time) => total + time, 0) / 1e6;
	} catch {
		return Number.NaN;
	}
}
