/** What came of the kills of one operation. */
export interface Tally {
	readonly operation: string;
	rounds: number;
	/** Killed while it ran; the others had ended. */
	killed: number;
	/** Of these, killed while files were being written. */
	inTheMiddle: number;
	/** Found as before the operation, or after it. */
	before: number;
	after: number;
	/** Rounds in which something was lost, half done, damaged or left for ever, a line each. */
	readonly lost: string[];
}

/** A tally of no kill. */
export function noKills(operation: string): Tally {
	return {operation, rounds: 0, killed: 0, inTheMiddle: 0, before: 0, after: 0, lost: []};
}

/** The heading of the columns of {@link rowOf}. */
export const tallyHeadings = ['operation', 'rounds', 'killed', 'while it wrote', 'before', 'after', 'lost'];

/** The figures of a tally. */
export function rowOf(tally: Tally): readonly string[] {
	const {operation, rounds, killed, inTheMiddle, before, after, lost} = tally;
	return [operation, ...[rounds, killed, inTheMiddle, before, after, lost.length].map(String)];
}
