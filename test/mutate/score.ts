import {markdownTable} from '../bench/table.ts';

/** One changed place of a file, and how the tests took it: the part of Stryker's report that is read here. */
export interface Mutant {
	readonly mutatorName: string;
	readonly replacement?: string;
	readonly status: string;
	/** Lines and columns counted from 1. */
	readonly location: {readonly start: Position; readonly end: Position};
}

interface Position {
	readonly line: number;
	readonly column: number;
}

/** A file with its mutants. */
export interface MutatedFile {
	/** From the project's folder, with slashes. */
	readonly path: string;
	readonly source: string;
	readonly mutants: readonly Mutant[];
}

/** The mutants of some files by their outcome. Mutants that cannot be run are in none of these. */
export interface Outcome {
	/** A test failed. */
	readonly killed: number;
	/** A test never ended, or ran a hundred times as long as without the change. */
	readonly timedOut: number;
	/** Every test that reaches the place passed. */
	readonly survived: number;
	/** No test reaches the place. */
	readonly uncovered: number;
}

/** Counts the mutants of some files by their outcome. */
export function outcomeOf(files: readonly MutatedFile[]): Outcome {
	const mutants = files.flatMap(file => file.mutants);
	const count = (status: string): number => mutants.filter(mutant => mutant.status === status).length;
	return {
		killed: count('Killed'),
		timedOut: count('Timeout'),
		survived: count('Survived'),
		uncovered: count('NoCoverage'),
	};
}

/** The mutants that count. */
export function totalOf({killed, timedOut, survived, uncovered}: Outcome): number {
	return killed + timedOut + survived + uncovered;
}

/** The share of the mutants that the tests noticed, in per cent; NaN without mutants. */
export function scoreOf(outcome: Outcome): number {
	return (100 * (outcome.killed + outcome.timedOut)) / totalOf(outcome);
}

/** Says why a room does not pass; null where it does. A room without mutants is not measured, and passes no bar. */
export function faultOf(
	{name, bar}: {readonly name: string; readonly bar: number | null},
	outcome: Outcome,
): string | null {
	if (totalOf(outcome) === 0) return `${name} is not measured: no place in it was changed`;
	return bar !== null && scoreOf(outcome) < bar ? `${name} is under its bar of ${bar} %` : null;
}

/** A table in Markdown: a line for each name. */
export function scoreTable(rows: readonly (readonly [name: string, outcome: Outcome])[]): string {
	return markdownTable(
		['room', 'mutants', 'killed', 'timed out', 'survived', 'not reached', 'score'],
		rows.map(([name, outcome]) => [
			name,
			String(totalOf(outcome)),
			String(outcome.killed),
			String(outcome.timedOut),
			String(outcome.survived),
			String(outcome.uncovered),
			totalOf(outcome) === 0 ? '–' : `${scoreOf(outcome).toFixed(1)} %`,
		]),
	);
}

/** A line for each mutant that no test noticed: its place, what stood there, and what the tests accepted instead. */
export function survivorLines(file: MutatedFile): readonly string[] {
	const lines = file.source.split('\n');
	return file.mutants
		.filter(mutant => mutant.status === 'Survived' || mutant.status === 'NoCoverage')
		.toSorted(({location: {start: a}}, {location: {start: b}}) => a.line - b.line || a.column - b.column)
		.map(({location: {start, end}, replacement = '', status}) => {
			const original = lines.slice(start.line - 1, end.line);
			original[original.length - 1] = original.at(-1)?.slice(0, end.column - 1) ?? '';
			original[0] = original[0]?.slice(start.column - 1) ?? '';
			const unreached = status === 'NoCoverage' ? ' (not reached)' : '';
			return `${file.path}:${start.line}:${start.column} ${short(original.join('\n'))} → ${short(replacement)}${unreached}`;
		});
}

function short(code: string): string {
	const line = code.replaceAll(/\s+/gu, ' ');
	return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-27)}` : line;
}
