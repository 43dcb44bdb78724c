/**
 * The kinds of terms under which a record is filed, by the letter that stands for each in the table `postings` (column
 * `field`). A record's prominent text is its people, title and labels: hits there rank before hits elsewhere. Words
 * and prefixes are folded, but for the marked words.
 */
export const termKinds = {
	word: 'w',
	prominentWord: 'h',
	/**
	 * The first one, two and three letters of words: longer beginnings are few enough to be looked up word by word.
	 */
	prefix: 'W',
	prominentPrefix: 'H',
	/** Words that carry marks, as written. */
	marked: 'm',
	prominentMarked: 'n',
	/** Two words next to each other, joined by a space. */
	pair: 'p',
	prominentPair: 'q',
	/**
	 * Words and pairs that stand nowhere in what a reader sees of a record, but in the other names by which it is
	 * found.
	 */
	unprintedWord: 'x',
	unprintedPair: 'X',
	/** Words of the sources: publisher, headline, site. */
	source: 's',
	/** The publishers of the sources, by name. */
	publisher: 'u',
	kind: 'k',
	topic: 't',
	person: 'l',
	/** By its English name. */
	place: 'o',
	series: 'e',
	side: 'd',
	/** Every year that the date reaches into, four digits. */
	year: 'y',
	/** The years among them in which the engagement fell only possibly. */
	possibleYear: 'z',
	/** Whether the date is stated or inferred, whether it is uncertain, whether one source alone tells of it. */
	trait: 'b',
	/** Posts by their ids; offices that the list of posts lacks as they are worded. */
	office: 'f',
	/** The sides that came to the other's country. */
	travel: 'v',
	/** What else a record holds: commitments. */
	content: 'i',
	confidence: 'c',
	/** Tags that the reader gave, and words of the reader's notes: they are filed in no posting (own-postings.ts). */
	tag: 'g',
	noteWord: 'r',
} as const;

/** One of {@link termKinds}. */
export type TermKind = (typeof termKinds)[keyof typeof termKinds];

/** The longest beginning of a word that has an entry of its own. */
export const longestPrefix = 3;
