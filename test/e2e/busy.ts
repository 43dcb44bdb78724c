import {existsSync, writeFileSync} from 'node:fs';

/*
 * Loaded into the program (NODE_OPTIONS), it lets a test keep it busy: on SIGUSR2 it says so in a file, and does
 * nothing else until the test has made another one.
 */
const {BUSY_FILE: busy = '', IDLE_FILE: idle = ''} = process.env;

process.on('SIGUSR2', () => {
	writeFileSync(busy, '');
	while (!existsSync(idle));
});
