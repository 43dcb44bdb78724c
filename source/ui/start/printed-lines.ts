import {linesOf, type Frame} from '../kit/frame.ts';
import {fitLine, lineText} from '../kit/line.ts';
import type {Look} from '../kit/theme.ts';

/** The lines of a frame as they are written on a terminal of so many columns. */
export function printedLines(frame: Frame, columns: number, look: Look): readonly string[] {
	return linesOf(frame).map(each => lineText(fitLine(each, columns), look).trimEnd());
}
