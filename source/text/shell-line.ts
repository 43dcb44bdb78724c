/** A command line of words, each quoted where the shell would read it otherwise. */
export function shellLine(words: readonly string[]): string {
	return words.map(quoted).join(' ');
}

/** A word for a POSIX shell. */
function quoted(word: string): string {
	return /^[\p{L}\p{N}@%+=:,./_-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The words of such a line, quoted as they stand in it. */
export function shellWords(line: string): readonly string[] {
	return line.match(/(?:'[^']*'|\\.|[^ '\\])+/gu) ?? [];
}
