/** The words of marks, notes and tags in English. */
export const workingSetEn = {
	labels: {note: 'Note:', tags: 'Tags, with commas:'},
	noteKept: 'Note kept.',
	noteGone: 'Note taken away.',
	tagsKept: (tags: string) => `Tags: ${tags}.`,
	tagsGone: 'Tags taken away.',
	notKept: (reason: string) => `Marks and notes last for this session: ${reason}`,
	isMarked: '● marked',
	ownNote: (text: string) => `Your note: ${text}`,
	ownTags: (tags: string) => `Your tags: ${tags}`,
};
