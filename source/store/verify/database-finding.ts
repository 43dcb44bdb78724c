/** A fault of the database. */
export interface Finding {
	/** The check that found it. */
	readonly check: 'integrity' | 'foreign-key' | 'date' | 'value' | 'link' | 'source' | 'full-text';
	/** One line: the record and what is wrong. */
	readonly message: string;
}

/** A step of looking through a database: a fault, or how many of its records were compared with the index so far. */
export type VerifyStep = Finding | {readonly compared: number; readonly total: number};

/** Returns true for a step that is a fault. */
export function isFinding(step: VerifyStep): step is Finding {
	return 'check' in step;
}

/** A fault of the search index. */
export function indexIs(fault: string): Finding {
	return {check: 'full-text', message: `the search index ${fault}`};
}

/** A fault of the search index with a number; none for 0. */
export function indexFault(count: number, fault: (count: number) => string): readonly Finding[] {
	return count === 0 ? [] : [indexIs(fault(count))];
}
