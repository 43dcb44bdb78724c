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
			const over = stopOver(host);
			// All of the job: npm and npx wait for the process, and the shell for them.
			host.kill(0, 'SIGTSTP');
			await over;
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

/** Waits until a process that is stopped goes on, or has not been stopped; nothing of it listens any longer then. */
async function stopOver(host: Pick<NodeJS.Process, 'off' | 'once'>): Promise<void> {
	return new Promise(resolve => {
		const over = (): void => {
			clearTimeout(timer);
			host.off('SIGCONT', over);
			resolve();
		};
		const timer = setTimeout(over, stopsWithin);
		host.once('SIGCONT', over);
	});
}
