import {useCallback, useEffect, useRef} from 'react';
import {useApp} from 'ink';
import type {TerminalCommand} from './program.ts';
import type {ProgramTerminal} from './program-terminal.ts';

/** DEC modes 1000 and 1006 (xterm's ctlseqs, "Mouse Tracking"): buttons and wheel, their places as numbers. */
const mouseOn = '\u{1B}[?1000h\u{1B}[?1006h';
const mouseOff = '\u{1B}[?1006l\u{1B}[?1000l';
/** DEC mode 2026, synchronized output: a terminal that knows it shows nothing of what lies between. */
const beginFrame = '\u{1B}[?2026h';
const endFrame = '\u{1B}[?2026l';

/**
 * Keeps the terminal's modes through stops and continuations, and while the mouse is wanted. Gives a function that
 * sends the job to the background, or draws the whole screen anew.
 */
export function useTerminal(
	{stdout, jobs, hasMouse}: ProgramTerminal,
	wantsMouse: boolean,
): (command: TerminalCommand) => void {
	const {suspendTerminal} = useApp();
	const isAway = useRef(false);
	const isMouseOn = hasMouse && wantsMouse;
	const mouse = useRef(isMouseOn);
	useEffect(() => {
		mouse.current = isMouseOn;
		if (!isMouseOn) return;
		stdout.write(mouseOn);
		return () => void stdout.write(mouseOff);
	}, [stdout, isMouseOn]);
	const leave = useCallback(
		async (work: () => Promise<void>): Promise<void> => {
			if (isAway.current) return;
			isAway.current = true;
			if (mouse.current) stdout.write(mouseOff);
			try {
				await suspendTerminal(work);
			} finally {
				isAway.current = false;
				if (mouse.current) stdout.write(mouseOn);
			}
		},
		[stdout, suspendTerminal],
	);
	const stop = useCallback(() => {
		if (jobs) void leave(() => jobs.stop());
	}, [jobs, leave]);
	// Leaving and coming back sets every mode again and draws every line.
	const redraw = useCallback(() => {
		stdout.write(beginFrame);
		void leave(() => Promise.resolve()).finally(() => stdout.write(endFrame));
	}, [stdout, leave]);
	useEffect(() => jobs?.watch(stop, redraw), [jobs, stop, redraw]);
	return useCallback(
		(command: TerminalCommand) => (command === 'suspend' ? stop() : redraw()),
		[stop, redraw],
	);
}
