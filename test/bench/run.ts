import {cpus, release, type} from 'node:os';
import {benchStartUp} from './start-up.ts';

// `npm run bench`: figures with the machine they were measured on; ratios within one run are what counts.
console.log(
	`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${type()} ${release()}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
);
await benchStartUp();
