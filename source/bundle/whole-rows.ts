/** A piece of text that Ink writes at a place of its output, or the beginning or end of a stretch that it clips. */
export type Operation =
	| {
			readonly type: 'write';
			readonly x: number;
			readonly y: number;
			readonly text: string;
			readonly transformers: readonly ((line: string, index: number) => string)[];
	  }
	| {readonly type: 'clip' | 'unclip'};

/**
 * The rows of Ink's output that need not be put together cell by cell, since one text alone fills them from the first
 * column: that text; null for every other row. A row that nothing is written to is empty.
 *
 * A text of several lines that has control sequences is not taken: its styles run on over its line ends.
 */
export function wholeRows(operations: readonly Operation[], height: number): readonly (string | null)[] {
	const rows = Array.from<string | null>({length: height}).fill('');
	const writers = new Uint8Array(height);
	for (const operation of operations) {
		if (operation.type !== 'write') return rows.fill(null);
		const {x, y, text, transformers} = operation;
		const lines = text.split('\n');
		const isWhole = x === 0 && (lines.length === 1 || !text.includes('\u{1B}'));
		for (const [index, line] of lines.entries()) {
			const row = y + index;
			if (row < 0 || row >= height) continue;
			const writersBefore = writers[row] ?? 0;
			writers[row] = 1;
			rows[row] = isWhole && writersBefore === 0 ? transformed(line, index, transformers).trimEnd() : null;
		}
	}
	return rows;
}

type Transformer = Extract<Operation, {type: 'write'}>['transformers'][number];

function transformed(line: string, index: number, transformers: readonly Transformer[]): string {
	return transformers.reduce((text, transformer) => transformer(text, index), line);
}
