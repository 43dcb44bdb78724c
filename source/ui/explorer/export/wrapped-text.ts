import {wrap} from '../../../text/width.ts';

interface Row {
	readonly text: string;
	/** The place of its line in the text, from 0. */
	readonly line: number;
}

/**
 * A text in rows of a width, of which only as many are made as were asked for: a file may be long, and a screen shows
 * little of it.
 */
export class WrappedText {
	readonly #lines: readonly string[];
	readonly #width: number;
	readonly #rows: Row[] = [];
	#next = 0;

	constructor(text: string, width: number) {
		// A byte order mark takes no column, and line ends are those of the screen.
		this.#lines = text
			.replace(/^\u{FEFF}/u, '')
			.trimEnd()
			.split(/\r?\n/u);
		this.#width = width;
	}

	/** The rows on a page from a row on. */
	page(from: number, size: number): readonly string[] {
		this.#make(from + size);
		return this.#rows.slice(from, from + size).map(({text}) => text);
	}

	/** Counts the lines of the text that begin below a row. */
	linesBelow(row: number): number {
		this.#make(row);
		const last = this.#rows[Math.min(row, this.#rows.length) - 1];
		return this.#lines.length - 1 - (last?.line ?? -1);
	}

	/** The last row from which a page of this size is full; where the end is not near, a row far enough for now. */
	lastTop(from: number, size: number): number {
		this.#make(from + 3 * size);
		return Math.max(0, this.#rows.length - size);
	}

	#make(count: number): void {
		while (this.#rows.length < count && this.#next < this.#lines.length) {
			const line = this.#next++;
			for (const text of wrappedLine(this.#lines[line] ?? '', this.#width)) this.#rows.push({text, line});
		}
	}
}

/**
 * A line with its indent before every row, an item of a list with its sign before the first alone; the number of a
 * source stays with the word before it.
 */
function wrappedLine(line: string, width: number): readonly string[] {
	const [opening = ''] = /^ *(?:[-*] )?/u.exec(line) ?? [];
	const indent = ' '.repeat(Math.min(opening.length, Math.floor(width / 2)));
	const joined = line
		.slice(opening.length)
		.trimStart()
		.replaceAll(/ (?=\[\d+\])/gu, '\u{A0}');
	return wrap(joined, width - indent.length).map((row, index) => {
		const before = index === 0 ? opening.slice(opening.length - indent.length) : indent;
		return `${before}${row.replaceAll('\u{A0}', ' ')}`;
	});
}
