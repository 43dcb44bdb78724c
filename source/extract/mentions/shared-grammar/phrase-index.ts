import {type Token, tokenize} from './tokens.ts';

/** A phrase found at a place of a text. */
export interface PhraseHit<T> {
	readonly value: T;
	/** Index of the token after its last. */
	readonly next: number;
	/** True where the marks of the text are those of the phrase; false where the text has none. */
	readonly isExact: boolean;
}

interface Node<T> {
	readonly next: Map<string, Node<T>>;
	readonly phrases: {readonly value: T; readonly marks: readonly string[]}[];
}

/** Most places of a text begin none: no list is made for each. */
const noHits: readonly PhraseHit<never>[] = [];

/** The rule by which a phrase's marks are compared with the text's. */
export type MarkRule = 'same-or-none' | 'any';

/**
 * A dictionary of phrases, found word by word in folded form: case, marks, hyphens and full stops do not matter,
 * commas do.
 */
export class PhraseIndex<T> {
	readonly #root: Node<T> = {next: new Map(), phrases: []};

	/** Adds a phrase; nothing happens for one without a word. */
	add(phrase: string, value: T): void {
		let node = this.#root;
		const tokens = tokenize(phrase);
		if (tokens.length === 0) return;
		for (const token of tokens) {
			let next = node.next.get(token.key);
			if (!next) {
				next = {next: new Map(), phrases: []};
				node.next.set(token.key, next);
			}
			node = next;
		}
		node.phrases.push({value, marks: tokens.map(token => token.marks)});
	}

	/** Every phrase that begins at a token, the longest first. A phrase does not cross the end of a sentence. */
	at(tokens: readonly Token[], index: number, rule: MarkRule = 'same-or-none'): readonly PhraseHit<T>[] {
		const first = tokens[index];
		let node: Node<T> | undefined = this.#root;
		if (!first || !node.next.has(first.key)) return noHits;
		let hits: PhraseHit<T>[] | undefined;
		const {sentence} = first;
		for (let position = index; position < tokens.length; position++) {
			const token = tokens[position];
			if (!token || token.sentence !== sentence) break;
			node = node.next.get(token.key);
			if (!node) break;
			for (const phrase of node.phrases) {
				const {marks} = phrase;
				const isExact = marks.every((own, at) => tokens[index + at]?.marks === own);
				const isBare = (): boolean =>
					marks.every((own, at) => ['', own].includes(tokens[index + at]?.marks ?? ''));
				if (isExact || rule === 'any' || isBare())
					(hits ??= []).unshift({value: phrase.value, next: position + 1, isExact});
			}
		}
		return hits ?? noHits;
	}
}
