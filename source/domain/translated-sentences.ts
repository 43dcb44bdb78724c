import {lastOf} from './memo.ts';

/** Sentences of the data in Vietnamese, by the same in English. They are read when the first is asked for. */
export class TranslatedSentences {
	readonly #all: () => ReadonlyMap<string, string>;

	/** @param read gives all of them; called once, or never */
	constructor(read: () => ReadonlyMap<string, string>) {
		this.#all = lastOf(read);
	}

	/** Reads them now: what they are read from will not be there later. */
	load(): void {
		this.#all();
	}

	/** The Vietnamese of a sentence; undefined where there is none. */
	vietnameseOf(english: string): string | undefined {
		return this.#all().get(english);
	}
}
