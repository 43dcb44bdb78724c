import {cpus, release, type} from 'node:os';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {benchDates} from './dates.ts';
import {benchStartUp} from './start-up.ts';

// `npm run bench [-- --db FILE]`: figures with the machine they were measured on; ratios within one run are what counts.
// FILE is a large database, whose first paint is to take no longer than the shipped one's.
const {values} = parseArgs({options: {db: {type: 'string'}}});
console.log(
	`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${type()} ${release()}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
);
await benchStartUp(values.db === undefined ? undefined : resolve(values.db));
console.log('\ndating of press text (phrases of our own in test/bench/date-phrases.ts)');
benchDates();
