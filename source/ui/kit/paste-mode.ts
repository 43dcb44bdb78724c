/**
 * DEC mode 2004 (xterm's ctlseqs, "Bracketed Paste"): the terminal marks what is pasted, the only sure sign by which
 * it is told from keys that were read in one piece.
 */
export const pasteMode = {on: '\u{1B}[?2004h', off: '\u{1B}[?2004l'} as const;
