/** The exit codes of a run that a signal ends: 128 and the number of the signal, as shells have it. */
const codes = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;
/** A signal that ends a run. */
export type EndSignal = keyof typeof codes;

/** The signals that end a process. */
export interface EndSignals {
	/** Lets a signal end the process with its code. */
	readonly listen: (signal: EndSignal) => void;
	/** Leaves a signal to others. */
	readonly leave: (signal: EndSignal) => void;
	/**
	 * Does work that lets no signal through. Until it ends they are left to the system, which ends a process at once
	 * even while it computes, or waits for a pipe that nobody writes to.
	 */
	readonly endable: <T>(work: () => T | Promise<T>) => Promise<T>;
}

/**
 * The signals that end a process, all of which are listened to.
 * @param end ends it with an exit code
 */
export function endSignals(
	host: Pick<NodeJS.Process, 'on' | 'off'>,
	end: (exitCode: number) => void,
): EndSignals {
	const all = Object.keys(codes) as EndSignal[];
	const ends = {
		SIGINT: () => end(codes.SIGINT),
		SIGTERM: () => end(codes.SIGTERM),
		SIGHUP: () => end(codes.SIGHUP),
	};
	const listen = (signal: EndSignal): void => void host.on(signal, ends[signal]);
	const leave = (signal: EndSignal): void => void host.off(signal, ends[signal]);
	all.forEach(listen);
	return {
		listen,
		leave,
		async endable(work) {
			all.forEach(leave);
			try {
				return await work();
			} finally {
				all.forEach(listen);
			}
		},
	};
}
