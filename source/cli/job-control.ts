import {setTimeout} from 'node:timers/promises';
import type {JobControl} from '../ui/kit/program-terminal.ts';

/** Milliseconds after which a stop has happened, or will not: a job that no shell watches is never stopped. */
const stopsWithin = 100;

/** The shell's control over a process: Ctrl-Z, `fg`, and the signals behind them. Windows has none. */
export function jobControl(host: Pick<NodeJS.Process, 'on' | 'off' | 'once' | 'kill'>): JobControl {
	const asked = new Set<() => void>();
	const onAsked = (): void => asked.forEach(act => act());
	return {
		async stop() {
			// Without a listener the signal does what it does to other programs.
			host.off('SIGTSTP', onAsked);
			const gone = new Promise<void>(resolve => host.once('SIGCONT', () => resolve()));
			// All of the job: npm and npx wait for the process, and the shell for them.
			host.kill(0, 'SIGTSTP');
			await Promise.race([gone, setTimeout(stopsWithin)]);
			if (asked.size > 0) host.on('SIGTSTP', onAsked);
		},
		watch(stopAsked, continued) {
			asked.add(stopAsked);
			host.off('SIGTSTP', onAsked);
			host.on('SIGTSTP', onAsked);
			host.on('SIGCONT', continued);
			return () => {
				asked.delete(stopAsked);
				if (asked.size === 0) host.off('SIGTSTP', onAsked);
				host.off('SIGCONT', continued);
			};
		},
	};
}
