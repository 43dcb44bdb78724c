const run = /\s{2,}/gu;
const lineEnds = /\n/gu;

/**
 * Text without runs of white space: one space stands for each, or one line end, or two where it had an empty line. A
 * single one stays what it is.
 */
export function singleSpaced(text: string): string {
	return text.replaceAll(run, blanks => {
		const ends = blanks.match(lineEnds)?.length ?? 0;
		return ends === 0 ? ' ' : '\n'.repeat(Math.min(ends, 2));
	});
}
