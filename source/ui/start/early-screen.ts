import {enterAlternateScreen, leaveAlternateScreen, withWrite, wrapOff, wrapOn} from '../kit/cut-lines.ts';
import {pasteMode} from '../kit/paste-mode.ts';

/** Control sequences by their names in xterm's ctlseqs. */
const hideCursor = '\u{1B}[?25l';
const showCursor = '\u{1B}[?25h';
const cursorHome = '\u{1B}[H';
const eraseAll = '\u{1B}[2J';
const eraseLine = '\u{1B}[2K';
const toLine = (row: number): string => `\u{1B}[${row + 1};1H`;
/** DEC mode 2026, synchronized output: a terminal that knows it shows all of a frame at once. */
const beginFrame = '\u{1B}[?2026h';
const endFrame = '\u{1B}[?2026l';

/**
 * The alternate screen from the first frame until Ink, which takes longer to load than everything before it, has it
 * in hand. Ink draws the same frame over this one, so nothing is seen of the change; from then on Ink restores the
 * terminal.
 */
export class EarlyScreen {
	readonly #stdout: NodeJS.WriteStream;
	/** The terminal's size when the frame was drawn; undefined where none is shown. */
	#shown: {readonly columns: number; readonly rows: number; readonly lines: readonly string[]} | undefined;

	constructor(stdout: NodeJS.WriteStream) {
		this.#stdout = stdout;
	}

	/**
	 * Opens the alternate screen with these lines on it, the cursor out of sight in the first of them, where Ink
	 * begins to draw.
	 */
	show(lines: readonly string[]): void {
		const {columns, rows} = this.#stdout;
		this.#shown = {columns, rows, lines};
		this.#stdout.write(
			`${beginFrame}${enterAlternateScreen}${wrapOff}${pasteMode.on}${hideCursor}${cursorHome}${lines.join('\r\n')}${cursorHome}${endFrame}`,
		);
	}

	/** True from the first frame until it is handed over. */
	get isShown(): boolean {
		return this.#shown !== undefined;
	}

	/** Shows other lines in their place: those that differ are written. */
	change(lines: readonly string[]): void {
		if (!this.#shown) return;
		const before = this.#shown.lines;
		const changed = lines.flatMap((text, row) =>
			text === before[row] ? [] : [`${toLine(row)}${eraseLine}${text}`],
		);
		this.#shown = {...this.#shown, lines};
		if (changed.length > 0) this.#stdout.write(`${beginFrame}${changed.join('')}${cursorHome}${endFrame}`);
	}

	/**
	 * The terminal as Ink is to have it: one whose alternate screen is not opened again, which would blank it until
	 * Ink's first frame.
	 */
	handOver(): NodeJS.WriteStream {
		const stdout = this.#stdout;
		if (!this.#shown) return stdout;
		// A frame of another width would be left standing around Ink's.
		if (this.#shown.columns !== stdout.columns || this.#shown.rows !== stdout.rows)
			stdout.write(`${eraseAll}${cursorHome}`);
		this.#shown = undefined;
		let isOpened = false;
		const write = (text: string, ...rest: []): boolean => {
			if (isOpened || text !== enterAlternateScreen) return stdout.write(text, ...rest);
			// It is opened again after a stop.
			isOpened = true;
			return true;
		};
		return withWrite(stdout, write);
	}

	/** Puts the terminal back as it was, unless that is Ink's to do by now. May be called more than once. */
	restore(): void {
		if (!this.#shown) return;
		this.#shown = undefined;
		this.#stdout.write(`${pasteMode.off}${wrapOn}${leaveAlternateScreen}${showCursor}`);
	}
}
