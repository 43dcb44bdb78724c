import {cellEnd, type PackedCells} from '../domain/record-cells.ts';

/**
 * The signs by which a spreadsheet knows a formula (OWASP, "CSV Injection"), with the full-width ones of East Asian
 * editions.
 */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/u;
/** A cell with one of these needs quotes (RFC 4180, 2.6); a semicolon parts cells in some spreadsheets. */
const needsQuotes = /[",;\r\n]/u;

/** A safe text as a cell: trimmed, defused by an apostrophe where it would start a formula, quoted where it must be. */
export function csvCell(text: string): string {
	const safe = text.trim();
	const defused = formulaStart.test(safe) ? `'${safe}` : safe;
	return needsQuotes.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

const end = cellEnd.charCodeAt(0);
const [comma, quote, carriageReturn, lineFeed] = [0x2c, 0x22, 0x0d, 0x0a];

/** 1 for the bytes for which a cell needs quotes. */
const quoted = new Uint8Array(256);
for (const sign of '",;\r\n') quoted[sign.charCodeAt(0)] = 1;

/**
 * 1 for the bytes with which a cell may begin or end and be as it is: ASCII but for space and the signs of formulas,
 * and those that begin a Latin letter of two bytes. Any other may be of white space, or of a full-width sign.
 */
const plainEdge = new Uint8Array(256);
plainEdge.fill(1, 0x21, 0x7f).fill(1, 0xc3, 0xca);
for (const sign of '=+-@') plainEdge[sign.charCodeAt(0)] = 0;

/** The id of a record, which is the first of its cells. */
export function idOf(cells: PackedCells): string {
	return Buffer.from(cells.subarray(0, cells.indexOf(end))).toString();
}

/** Lines of CSV, gathered as bytes: packed cells become cells of a line as {@link csvCell} makes them, one by one. */
export class CsvLines {
	#bytes = Buffer.allocUnsafe(1 << 16);
	#length = 0;

	/** The bytes that are gathered. */
	get length(): number {
		return this.#length;
	}

	/** Adds a line of packed cells, and of others after them. */
	add(cells: PackedCells, others: readonly string[]): void {
		this.#makeRoom(2 * cells.length);
		for (let from = 0; from <= cells.length;) {
			let needsAny = 0;
			let to = from;
			for (; to < cells.length && cells[to] !== end; to++) needsAny |= quoted[cells[to] ?? 0] ?? 0;
			this.#addCell(cells, from, to, needsAny === 1);
			this.#bytes[this.#length++] = comma;
			from = to + 1;
		}
		for (const other of others) this.#addText(`${csvCell(other)},`);
		this.#makeRoom(2);
		this.#bytes[this.#length - 1] = carriageReturn;
		this.#bytes[this.#length++] = lineFeed;
	}

	/** Gives the lines, and forgets them. */
	take(): string {
		const text = this.#bytes.toString('utf8', 0, this.#length);
		this.#length = 0;
		return text;
	}

	#addCell(cells: PackedCells, from: number, to: number, needsQuotes: boolean): void {
		if (from === to) return;
		if (plainEdge[cells[from] ?? 0] === 0 || plainEdge[cells[to - 1] ?? 0] === 0) {
			this.#addText(csvCell(Buffer.from(cells.subarray(from, to)).toString()));
			return;
		}
		const bytes = this.#bytes;
		let at = this.#length;
		if (needsQuotes) bytes[at++] = quote;
		for (let index = from; index < to; index++) {
			const byte = cells[index] ?? 0;
			bytes[at++] = byte;
			if (byte === quote) bytes[at++] = quote;
		}
		if (needsQuotes) bytes[at++] = quote;
		this.#length = at;
	}

	#addText(text: string): void {
		this.#makeRoom(3 * text.length);
		this.#length += this.#bytes.write(text, this.#length);
	}

	/** Makes room for so many bytes, and for quotes and commas of a line besides. */
	#makeRoom(length: number): void {
		const wanted = this.#length + length + roomOfSigns;
		if (wanted <= this.#bytes.length) return;
		const larger = Buffer.allocUnsafe(2 * wanted);
		this.#bytes.copy(larger, 0, 0, this.#length);
		this.#bytes = larger;
	}
}

const roomOfSigns = 1024;
