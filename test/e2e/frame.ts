import {expect} from 'vitest';
import {displayWidth} from '../../source/text/width.ts';
import type {Session} from './terminal.ts';

/** Asserts that the frame is whole: nothing wrapped, nothing scrolled away, the last row of the terminal left free. */
export function expectWholeFrame(session: Session, name = ''): void {
	const {active} = session.screen.buffer;
	const {rows, cols} = session.screen;
	expect(active.baseY, `${name}: lines scrolled away`).toBe(0);
	for (let row = 0; row < rows; row++)
		expect(active.getLine(row)?.isWrapped, `${name}: line ${row + 1} wraps\n${session.text()}`).toBe(false);
	expect(session.lines().at(-1), `${name}: the last row\n${session.text()}`).toBe('');
	expect(session.lines()[0], `${name}: the first row`).toMatch(
		/^ (?:communique .*|‹ .*(?:EN|VI)|.*\d+ (?:records?|hoạt động)[ ,].*(?:EN|VI)|(?:\/| ).*\d+(?: (?:of|trên) |\/)\d+ +(?:EN|VI))$/u,
	);
	expect(session.lines().at(-2), `${name}: the foot\n${session.text()}`).not.toBe('');
	for (const line of session.lines()) expect(displayWidth(line), name).toBeLessThanOrEqual(cols);
}

/**
 * Asserts that the terminal is as it was before the program: main screen, cursor, pasting and line wrapping as ever,
 * scroll-back untouched.
 */
export function expectRestored(session: Session): void {
	const {output} = session;
	const isOff = (mode: string, on: string, off: string): boolean =>
		output.lastIndexOf(`\u{1B}[?${mode}${on}`) < output.lastIndexOf(`\u{1B}[?${mode}${off}`);
	expect(session.isAlternate, 'alternate screen').toBe(false);
	expect(isOff('1049', 'h', 'l'), 'alternate screen left').toBe(true);
	expect(isOff('25', 'l', 'h'), 'cursor shown').toBe(true);
	expect(isOff('7', 'l', 'h'), 'lines wrap').toBe(true);
	expect(isOff('2004', 'h', 'l'), 'bracketed paste off').toBe(true);
	expect(output, 'scroll-back erased').not.toContain('\u{1B}[3J');
	expect(output, 'stack trace').not.toMatch(/^\s+at .*:\d+/mu);
}
