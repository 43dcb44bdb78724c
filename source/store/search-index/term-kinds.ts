/**
 * What a record is filed under, by the letter that stands for it in the table `postings`. The head of a record is its
 * people, title and labels: hits there rank before hits elsewhere. Words and prefixes are folded, but for the marked
 * words.
 */
export const fields = {
	word: 'w',
	headWord: 'h',
	/** The first one, two and three letters of words: longer beginnings are few enough to be looked up word by word. */
	prefix: 'W',
	headPrefix: 'H',
	/** Words that carry marks, as written. */
	marked: 'm',
	headMarked: 'n',
	/** Two words next to each other, joined by a space. */
	pair: 'p',
	headPair: 'q',
	/** Words of the sources: publisher, headline, site. */
	source: 's',
	/** The publishers of the sources, by name. */
	publisher: 'u',
	kind: 'k',
	topic: 't',
	person: 'l',
	/** By its English name. */
	place: 'o',
	side: 'd',
	/** Every year that the date reaches into, four digits. */
	year: 'y',
	/** The years among them in which the engagement fell only possibly. */
	possibleYear: 'z',
	basis: 'b',
} as const;

/** See {@link fields}. */
export type Field = (typeof fields)[keyof typeof fields];

/** The longest beginning of a word that has an entry of its own. */
export const longestPrefix = 3;
