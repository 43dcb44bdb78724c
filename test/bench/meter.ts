import {writeSync} from 'node:fs';
import {memoryOf} from './memory.ts';

/** Loaded before a program: prints, when that ends, what it took, as JSON on a line of standard error. */
process.on('exit', () => {
	const {user, system} = process.cpuUsage();
	writeSync(2, `\n${JSON.stringify({cpu: (user + system) / 1000, peak: memoryOf('self')?.peak ?? 0})}\n`);
});
