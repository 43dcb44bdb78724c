import {markdownText} from '../export/index.ts';
import {safeText} from '../text/safe.ts';
import {displayWidth, wrap} from '../text/width.ts';
import {alignedTable, type PrintedColumn} from '../cli/aligned-table.ts';
import {paintWith} from '../cli/paint.ts';
import type {Terminal} from './command.ts';

/** A section of a sheet: a table under a heading. Its columns' headings may be empty. */
export interface SheetSection {
	readonly heading: string;
	readonly columns: readonly PrintedColumn[];
}

/** The form in which somebody or something is printed: a title, facts that fit on a line, and tables. */
export interface Sheet {
	readonly title: string;
	/** A label and its text; those without a text are left out. */
	readonly facts: readonly (readonly [label: string, text: string])[];
	/** Those without rows are left out. */
	readonly sections: readonly SheetSection[];
}

/** Lines longer than this are hard to read, however wide the window. */
const widest = 120;

/** A sheet as text, wrapped to the terminal; in a pipe nothing is cut or wrapped. Ends with a line end. */
export function sheetText({title, facts, sections}: Sheet, terminal: Terminal): string {
	const width = terminal.isTerminal ? Math.min(terminal.columns, widest) : Infinity;
	const paint = paintWith(terminal.hasWeights);
	const told = facts.filter(([, text]) => text !== '');
	const column = Math.max(0, ...told.map(([label]) => displayWidth(label))) + 2;
	const lines = told.flatMap(([label, text]) =>
		wrapped(text, width - column).map(
			(each, index) => `${index === 0 ? padded(label, column) : ' '.repeat(column)}${each}`,
		),
	);
	const blocks = [
		paint(safeText(title), 'strong'),
		lines.join('\n'),
		...filled(sections).map(
			({heading, columns}) =>
				`${paint(heading, 'strong')}\n${tableText(columns, width, terminal.hasWeights)}`,
		),
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function tableText(columns: readonly PrintedColumn[], width: number, hasWeights: boolean): string {
	const table = alignedTable(columns, width - 2, hasWeights)
		.trimEnd()
		.split('\n');
	const lines = columns.some(({heading}) => heading !== '') ? table : table.slice(1);
	return lines.map(each => `  ${each}`).join('\n');
}

/** A sheet as Markdown: facts as a list, sections as tables. Ends with a line end. */
export function sheetMarkdown({title, facts, sections}: Sheet): string {
	const told = facts.filter(([, text]) => text !== '');
	const blocks = [
		`# ${markdownText(title)}`,
		told.map(([label, text]) => `- ${markdownText(label)}: ${markdownText(text)}`).join('\n'),
		...filled(sections).flatMap(({heading, columns}) => [
			`## ${markdownText(heading)}`,
			markdownTable(columns),
		]),
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function markdownTable(columns: readonly PrintedColumn[]): string {
	const rows = columns[0]?.cells.length ?? 0;
	const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [
		row(columns.map(({heading}) => markdownText(heading))),
		row(columns.map(({align}) => (align === 'right' ? '---:' : '---'))),
		...Array.from({length: rows}, (_, index) =>
			row(columns.map(({cells}) => markdownText(cells[index] ?? ''))),
		),
	].join('\n');
}

function filled(sections: readonly SheetSection[]): readonly SheetSection[] {
	return sections.filter(({columns}) => (columns[0]?.cells.length ?? 0) > 0);
}

function wrapped(text: string, width: number): readonly string[] {
	return Number.isFinite(width) ? wrap(safeText(text), Math.max(1, width)) : [safeText(text)];
}

function padded(label: string, width: number): string {
	return label + ' '.repeat(Math.max(0, width - displayWidth(label)));
}
