import {markdownTable} from '../bench/table.ts';

/** One thing that was tried. */
export interface Row {
	readonly name: string;
	readonly end: 'passed' | 'failed' | 'skipped';
	/** The reason why it failed or was left out; empty where it passed. */
	readonly why: string;
}

/** Signals that a thing cannot be tried here, and why. */
export class Lacking extends Error {}

/** Does what a row stands for, and tells at once how it ended. */
export function rowOf(name: string, attempt: () => void): Row {
	const row = ended(name, attempt);
	console.log(`${row.end}: ${name}${row.why && ` (${row.why})`}`);
	return row;
}

function ended(name: string, attempt: () => void): Row {
	try {
		attempt();
		return {name, end: 'passed', why: ''};
	} catch (error) {
		const why = (error instanceof Error ? error.message : String(error))
			.replaceAll(/\s+/gu, ' ')
			.slice(0, 300);
		return {name, end: error instanceof Lacking ? 'skipped' : 'failed', why};
	}
}

/** The rows as a table, and below it how many ended in which way. */
export function report(rows: readonly Row[]): string {
	const count = (end: Row['end']): number => rows.filter(row => row.end === end).length;
	const table = markdownTable(
		['tried', 'ended', 'why'],
		rows.map(({name, end, why}) => [name, end, why.replaceAll('|', '\\|')]),
	);
	return `${table}\n\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
}
