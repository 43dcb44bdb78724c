import {cpus, loadavg, release, totalmem, type} from 'node:os';

/**
 * A table in Markdown, its columns aligned for reading as text; the first column to the left, the others (figures) to
 * the right.
 */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
	const all = [headings, ...rows];
	const widths = headings.map((_, column) => Math.max(3, ...all.map(row => (row[column] ?? '').length)));
	const line = (row: readonly string[]): string =>
		`| ${widths.map((width, at) => (at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width))).join(' | ')} |`;
	const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
	return [line(headings), rule, ...rows.map(line)].join('\n');
}

/**
 * The machine that figures were measured on, how busy it was with other things, and the day: without them figures say
 * nothing.
 */
export function machine(today: Date): string {
	const memory = Math.round(totalmem() / 2 ** 30);
	return `${today.toISOString().slice(0, 10)}, Node ${process.version}, ${type()} ${release()}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${memory} GB, load ${(loadavg()[0] ?? 0).toFixed(1)} at the start`;
}

/** The value under which a share of the values lies (nearest rank); NaN for none. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** A time in milliseconds, as exact as it is measured. */
export function milliseconds(value: number): string {
	return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}
