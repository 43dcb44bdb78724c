import type {Database} from '../../open.ts';

/**
 * The folded words of all blocks with the numbers of their records, in one row (`index_words`): adding them up would
 * take too long when the first word is mistyped. What changes is noted and written at once.
 */
export class WordCounts {
	readonly #more = new Map<string, number>();

	/** Notes that a word has more records, or fewer. */
	add(word: string, more: number): void {
		if (more !== 0) this.#more.set(word, (this.#more.get(word) ?? 0) + more);
	}

	/** Writes the counts with what was noted, by the order of the table's words. */
	write(database: Database): void {
		const lines = database.prepare('SELECT lines FROM index_words').pluck().get() as string | undefined;
		const counts = new Map<string, number>();
		for (const line of lines ? lines.split('\n') : []) {
			const space = line.lastIndexOf(' ');
			counts.set(line.slice(0, space), Number(line.slice(space + 1)));
		}
		const known = counts.size;
		for (const [word, more] of this.#more) counts.set(word, (counts.get(word) ?? 0) + more);
		const words = [...counts].filter(([, count]) => count > 0);
		const sorted = counts.size > known ? inOrder(words) : words;
		database.exec('DELETE FROM index_words');
		database
			.prepare('INSERT INTO index_words VALUES (?)')
			.run(sorted.map(([word, count]) => `${word} ${count}`).join('\n'));
	}
}

type WordCount = readonly [word: string, count: number];

/** Letters beyond U+FFFF are two units, which UTF-16 puts before some letters that stand before them. */
const isTwoUnits = /[\u{10000}-\u{10FFFF}]/u;

/** The order in which SQLite has texts: that of their code points. */
function inOrder(words: readonly WordCount[]): readonly WordCount[] {
	const byUnits = ([one]: WordCount, [other]: WordCount): number => (one < other ? -1 : 1);
	const byBytes = ([one]: WordCount, [other]: WordCount): number =>
		Buffer.compare(Buffer.from(one), Buffer.from(other));
	return words.toSorted(words.some(([word]) => isTwoUnits.test(word)) ? byBytes : byUnits);
}
