/** The words of the brief, and of the line that names a file, in English. */
export const briefEn = {
	title: 'Brief',
	everything: 'all records',
	wholeView: 'The brief is of the whole view, not of the marked alone.',
};

/** The words of the panel that asks for the name of a file, in English. */
export const savingEn = {
	title: 'Write to a file',
	what: {
		brief: 'the brief, as Markdown',
		timeline: 'the timeline, as CSV: a row a series or kind, a column a year',
		ledger: 'the commitments, as CSV: newest first, each with its source',
	},
	fields: {what: 'What', file: 'File', path: 'Where'},
	written: (path: string) => `Wrote ${path}.`,
};
