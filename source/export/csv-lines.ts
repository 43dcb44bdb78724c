import type {PackedCells} from '../domain/record-cells.ts';

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

const [comma, quote, carriageReturn, lineFeed] = [0x2c, 0x22, 0x0d, 0x0a];

/**
 * 1 for the bytes with which a cell may begin or end and be as it is: ASCII but for space and the signs of formulas,
 * and those that begin a Latin letter of two bytes. Any other may be of white space, or of a full-width sign.
 */
const plainEdge = new Uint8Array(256);
plainEdge.fill(1, 0x21, 0x7f).fill(1, 0xc3, 0xca);
for (const sign of '=+-@') plainEdge[sign.charCodeAt(0)] = 0;

/** The id of a record, which is the first of its cells. */
export function idOf({bytes, ends: [end = 0]}: PackedCells): string {
	return Buffer.from(bytes.subarray(0, end)).toString();
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
	add({bytes, ends}: PackedCells, others: readonly string[]): void {
		this.#makeRoom(2 * bytes.length);
		let from = 0;
		for (const told of ends) {
			const end = told < 0 ? ~told : told;
			this.#addCell(bytes, from, end, told < 0);
			this.#bytes[this.#length++] = comma;
			from = end + 1;
		}
		for (const other of others) this.#addText(`${csvCell(other)},`);
		this.#makeRoom(2);
		this.#bytes[this.#length - 1] = carriageReturn;
		this.#bytes[this.#length++] = lineFeed;
	}

	/** Gives the lines, and forgets them. */
	take(): Buffer {
		const lines = Buffer.from(this.#bytes.subarray(0, this.#length));
		this.#length = 0;
		return lines;
	}

	#addCell(cells: Uint8Array, from: number, to: number, hasSign: boolean): void {
		if (from === to) return;
		if (plainEdge[cells[from] ?? 0] === 0 || plainEdge[cells[to - 1] ?? 0] === 0)
			this.#addText(csvCell(Buffer.from(cells.subarray(from, to)).toString()));
		else if (hasSign) this.#addQuoted(cells, from, to);
		else this.#addBytes(cells, from, to);
	}

	#addQuoted(cells: Uint8Array, from: number, to: number): void {
		this.#bytes[this.#length++] = quote;
		for (let next = cells.indexOf(quote, from); next !== -1 && next < to; next = cells.indexOf(quote, from)) {
			this.#addBytes(cells, from, next + 1);
			this.#bytes[this.#length++] = quote;
			from = next + 1;
		}
		this.#addBytes(cells, from, to);
		this.#bytes[this.#length++] = quote;
	}

	#addBytes(cells: Uint8Array, from: number, to: number): void {
		if (to - from >= manyBytes) this.#bytes.set(cells.subarray(from, to), this.#length);
		else for (let index = from, at = this.#length; index < to; index++) this.#bytes[at++] = cells[index] ?? 0;
		this.#length += to - from;
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
/** As many bytes are copied sooner at once than one by one. */
const manyBytes = 64;
