import {setFlagsFromString} from 'node:v8';

/**
 * The space for new objects stays as large as the start has made it, and old ones are looked through when half as
 * many have come (`node --v8-options`).
 */
const flags = ['--semi-space-growth-factor=1', '--heap-growing-percent=50'];

/**
 * Keeps the explorer's memory near what it uses. A keystroke leaves much behind that lives no longer than it, and V8
 * would let that grow to many times what is in use: 190 MB over an archive of 100,000 records, where 140 do
 * (nodejs.org/api/v8.html, `setFlagsFromString`).
 */
export function keepHeapSmall(): void {
	for (const flag of flags) setFlagsFromString(flag);
}
