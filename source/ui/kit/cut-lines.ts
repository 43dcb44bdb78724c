import {pasteMode} from './paste-mode.ts';

/** Control sequences by their names in xterm's ctlseqs. */
export const enterAlternateScreen = '\u{1B}[?1049h';
export const leaveAlternateScreen = '\u{1B}[?1049l';
/**
 * DEC mode 7 (DECAWM): lines wrap, or are cut at the edge. Terminals do not agree on how wide an emoji of several
 * characters is; one line that wraps would move all others of the frame.
 */
export const wrapOn = '\u{1B}[?7h';
export const wrapOff = '\u{1B}[?7l';

/**
 * The terminal for Ink: as long as the alternate screen is shown, its lines are cut at the edge. Pastes, which Ink asks
 * for once its effects run, are marked no longer where it ends before that.
 */
export function cuttingLines(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
	const write = (text: string, ...rest: []): boolean => {
		if (text === leaveAlternateScreen) stdout.write(`${pasteMode.off}${wrapOn}`);
		const isTaken = stdout.write(text, ...rest);
		return text === enterAlternateScreen ? stdout.write(wrapOff) : isTaken;
	};
	return withWrite(stdout, write);
}

/** A terminal of which nothing is changed but what is done with text. */
export function withWrite(
	stdout: NodeJS.WriteStream,
	write: (text: string, ...rest: []) => boolean,
): NodeJS.WriteStream {
	return new Proxy(stdout, {
		get(target, property) {
			if (property === 'write') return write;
			const value: unknown = Reflect.get(target, property, target);
			return typeof value === 'function' ? (value.bind(target) as unknown) : value;
		},
	});
}
