import {expect} from 'vitest';
import type {IUnicodeVersionProvider} from '@xterm/headless';
import {displayWidth} from '../../source/text/width.ts';
import {graphemes} from '../../source/text/grapheme.ts';
import type {Session} from './terminal.ts';

/**
 * The sequences that the explorer itself writes: cursor movements, erasing of lines, styles of the sixteen colours,
 * the bar of the chosen row, modes, the question for the terminal's colours.
 */
export const ownSequences =
	/\u{1B}\[(?:\d*[A-G]|[0-2]?K|(?:[0-9]|2[1-9]|3[0-79]|9[0-7]|48;5;236|49)m|0?J|(?:\d+;1)?H|c|\?(?:7|25|1000|1006|1049|2004|2026)[hl])|\u{1B}\](?:11|4;\d+);\?\u{1B}\\/gu;

/** Characters that may stand in no output: controls but line ends, what turns the direction, what cannot be seen. */
export const unsafe =
	/(?![\r\n])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{61C}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{E0000}-\u{E0FFF}]/u;

/** Holds that nothing was written but text and the program's own sequences. */
export function expectOwnSequences(output: string): void {
	const rest = output.replaceAll(ownSequences, '');
	const at = rest.search(unsafe);
	if (at >= 0)
		expect.fail(`a control character: ${JSON.stringify(rest.slice(Math.max(0, at - 60), at + 60))}`);
}

/** The things that hostile text would do to a terminal, by what was done. */
export class Touches {
	readonly titles: string[] = [];
	readonly commands: string[] = [];
	readonly modes = new Set<string>();

	constructor({screen}: Session) {
		screen.onTitleChange(title => this.titles.push(title));
		const {parser} = screen;
		for (const code of [0, 1, 2, 7, 8, 9, 10, 12, 50, 52, 104, 110, 111, 133, 633, 777, 1337])
			parser.registerOscHandler(code, data => this.#saw(`OSC ${code};${data}`));
		for (const final of 'qpr{|') {
			for (const intermediates of ['', '$', '+'])
				parser.registerDcsHandler({...(intermediates && {intermediates}), final}, data =>
					this.#saw(`DCS ${intermediates}${final} ${data}`),
				);
		}
		for (const final of ['L', 'M', 'P', '@', 'X', 'S', 'T', 'b', 'r', 'n', 't', 's', 'u'])
			parser.registerCsiHandler({final}, () => this.#saw(`CSI ${final}`));
		for (const final of ['c', 'n', 'D', 'E', 'M', 'Z', '7', '8'])
			parser.registerEscHandler({final}, () => this.#saw(`ESC ${final}`));
		for (const final of ['h', 'l'])
			parser.registerCsiHandler({prefix: '?', final}, numbers => {
				for (const number of numbers) this.modes.add(String(number));
				return false;
			});
	}

	#saw(command: string): false {
		this.commands.push(command);
		return false;
	}

	/** Holds that the terminal was used as the explorer uses it, and in no other way. */
	expectNone(): void {
		expect(this.titles, 'titles').toEqual([]);
		expect(this.commands, 'commands').toEqual([]);
		expect(
			[...this.modes].filter(mode => !['7', '25', '1000', '1006', '1049', '2004', '2026'].includes(mode)),
			'modes',
		).toEqual([]);
	}
}

/** Gives the terminal the widths of a present one, which shows a letter of several code points in one place. */
export function withPresentWidths(session: Session): void {
	const {unicode} = session.screen;
	unicode.register(presentWidths);
	unicode.activeVersion = presentWidths.version;
}

/** What a terminal has drawn last of a letter that may go on, by the number that xterm.js hands back (24 bits). */
const letters: string[] = [''];

const presentWidths: IUnicodeVersionProvider = {
	version: 'present',
	wcwidth: code => Math.min(2, displayWidth(String.fromCodePoint(code))) as 0 | 1 | 2,
	charProperties(code, preceding) {
		const before = letters[preceding >>> 3] ?? '';
		const joined = before + String.fromCodePoint(code);
		const isJoined = before !== '' && graphemes(joined).length === 1;
		const letter = isJoined ? joined : String.fromCodePoint(code);
		const width = Math.min(2, displayWidth(letter));
		let number = letters.indexOf(letter);
		if (number < 0) number = letters.push(letter) - 1;
		return (number << 3) | (width << 1) | (isJoined ? 1 : 0);
	},
};

/** Holds that every letter stands in the column in which the program meant it to stand. */
export function expectAligned(session: Session, name: string): void {
	const {active} = session.screen.buffer;
	for (let row = 0; row < session.screen.rows; row++) {
		const line = active.getLine(active.viewportY + row);
		let text = '';
		for (let column = 0; column < session.screen.cols; column++) {
			const cell = line?.getCell(column);
			if (!cell || cell.getWidth() === 0) continue;
			if (cell.getChars() !== '')
				expect(displayWidth(text), `${name}, ${text}${cell.getChars()}`).toBe(column);
			text += cell.getChars() || ' ';
		}
		expect(displayWidth(text), `${name}: ${text}`).toBe(session.screen.cols);
	}
}
