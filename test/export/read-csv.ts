/** A cell of CSV, with whether it stood in quotes. */
export interface CsvCell {
	readonly text: string;
	readonly isQuoted: boolean;
}

/** Reads CSV back (RFC 4180), strictly: what it does not understand is an error. */
export function readCsv(text: string): string[][] {
	return readCsvCells(text).map(row => row.map(cell => cell.text));
}

/** The same, for who tells nothing from an empty text in quotes. */
export function readCsvCells(text: string): CsvCell[][] {
	const rows: CsvCell[][] = [];
	let at = 0;
	while (at < text.length) {
		const row: CsvCell[] = [];
		for (;;) {
			const isQuoted = text[at] === '"';
			const pattern = isQuoted ? /"((?:[^"]|"")*)"/uy : /([^",\r\n]*)/uy;
			pattern.lastIndex = at;
			const match = pattern.exec(text);
			if (!match) throw new Error(`unclosed quote at ${at}`);
			row.push({text: (match[1] ?? '').replaceAll('""', '"'), isQuoted});
			at = pattern.lastIndex;
			if (text[at] !== ',') break;
			at++;
		}
		if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no line end at ${at}`);
		at += 2;
		rows.push(row);
	}
	return rows;
}
