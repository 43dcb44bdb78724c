import {setFlagsFromString} from 'node:v8';

const ungrown = '--semi-space-growth-factor=1';

/**
 * Keeps memory near what is used: the explorer under 150 MB over an archive of 100,000 records, where V8 would let it
 * grow to 200. A keystroke or a passage makes many objects that die with it (nodejs.org/api/v8.html,
 * `setFlagsFromString`; `node --v8-options`): the space for new objects does not grow.
 * @param growth old objects are collected when their space has grown by so many percent; the less, the more often
 */
export function keepHeapSmall(growth = 12): void {
	setFlagsFromString(ungrown);
	setFlagsFromString(`--heap-growing-percent=${growth}`);
}

/**
 * Does work in which the space for new objects does not grow: the names of thousands of people, of which one is looked
 * up and all are kept, would make it twice as large for good (8 MB).
 */
export function inUngrownSpace<T>(work: () => T): T {
	setFlagsFromString(ungrown);
	try {
		return work();
	} finally {
		// V8's own.
		setFlagsFromString('--semi-space-growth-factor=2');
	}
}
