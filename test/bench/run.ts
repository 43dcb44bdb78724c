import {cpus, release, type} from 'node:os';
import {benchDates} from './dates.ts';
import {benchStartUp} from './start-up.ts';

// `npm run bench`: figures with the machine they were measured on; ratios within one run are what counts.
console.log(
	`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${type()} ${release()}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
);
await benchStartUp();
console.log('\ndating of press text (phrases of our own in test/bench/date-phrases.ts)');
benchDates();
