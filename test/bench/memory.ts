import {readFileSync} from 'node:fs';

/** The memory of a process, in MB (10^6 bytes). */
export interface Memory {
	/** Now (VmRSS). */
	readonly resident: number;
	/** At its highest (VmHWM). */
	readonly peak: number;
}

/** Reads the memory of a process; undefined where the system has no `/proc` or the process is gone. */
export function memoryOf(process: number | 'self'): Memory | undefined {
	try {
		const status = readFileSync(`/proc/${process}/status`, 'utf8');
		const read = (name: string): number =>
			(Number(new RegExp(`^${name}:\\s+(?<kib>\\d+)`, 'mu').exec(status)?.groups?.['kib']) * 1024) / 1e6;
		return {resident: read('VmRSS'), peak: read('VmHWM')};
	} catch {
		return undefined;
	}
}
