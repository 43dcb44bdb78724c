/** Reads CSV back (RFC 4180), strictly: what it does not understand is an error. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let at = 0;
	while (at < text.length) {
		const row: string[] = [];
		for (;;) {
			const quoted = text[at] === '"';
			const pattern = quoted ? /"((?:[^"]|"")*)"/uy : /([^",\r\n]*)/uy;
			pattern.lastIndex = at;
			const match = pattern.exec(text);
			if (!match) throw new Error(`unclosed quote at ${at}`);
			row.push((match[1] ?? '').replaceAll('""', '"'));
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
