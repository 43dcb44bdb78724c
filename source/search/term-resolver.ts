import type {TextTerm} from '../domain/filter.ts';
import {lastOf, leastRecentlyUsed} from '../domain/memo.ts';
import type {Vocabulary} from '../domain/vocabulary.ts';
import type {WordIndex} from '../store/index.ts';
import {fold} from '../text/normalize.ts';
import {withToneInPlace} from '../text/tone-placement.ts';
import type {Hint} from './hint.ts';
import {readKeystrokes} from './keystrokes.ts';
import {conceptsOf, type Concept} from './concepts.ts';
import type {QueryWords} from './query.ts';
import {joinedTerms, splitWord} from './spaces.ts';
import {SpellingIndex, type Closeness} from './spelling.ts';

/** Answers of the spelling index that are kept: while the last word of a query grows, the ones before it stay. */
const mostSpellingsKept = 200;

/** The words of a term as they stand, with nothing corrected. */
export function plainTerm({words, isOpen, isQuoted}: QueryWords): TextTerm {
	return {phrases: [words.map(word => fold(word))], isPrefix: isOpen, marked: markedOf(words), isQuoted};
}

/**
 * Finds the words of a database that typed words mean: the same, those that begin so, or those spelt nearly so. One
 * resolver serves one edition of the database (source/store/edition.ts).
 */
export class TermResolver {
	readonly #words: WordIndex;
	readonly #concepts: () => readonly Concept[];
	readonly #spelling = lastOf(() => new SpellingIndex(this.#words.lines()));
	readonly #near = leastRecentlyUsed<string, readonly string[]>(mostSpellingsKept);

	constructor(words: WordIndex, vocabulary: () => Vocabulary) {
		this.#words = words;
		this.#concepts = lastOf(() => conceptsOf(vocabulary()));
	}

	/** The terms for typed words, each taken for itself. A correction becomes a hint. */
	resolve(typed: readonly QueryWords[], hints: Hint[]): readonly TextTerm[] {
		return this.#withConcepts(typed, word => this.#resolveWord(word, typed.length === 1, hints));
	}

	/**
	 * Finds other terms for words that the index has but no record has together, since a slip can make one known word
	 * of another: `heg seth` becomes `hegseth`, and of `tien chai` the second becomes `chau`. Neighbours are joined to
	 * one word first, then words that are spelt nearly the same are tried; as few words change as will do. Each change
	 * becomes a hint. Null where nothing helps, and where some of the words stand in quotation marks.
	 * @param finds returns true when a record has the terms
	 */
	rescue(
		typed: readonly QueryWords[],
		finds: (terms: readonly TextTerm[]) => boolean,
		hints: Hint[],
	): readonly TextTerm[] | null {
		if (typed.some(term => term.isQuoted)) return null;
		const ignored: Hint[] = [];
		for (const {terms, typed: parts, used} of joinedTerms(typed, this.#words)) {
			const joined = this.#withConcepts(terms, word => this.#resolveWord(word, terms.length === 1, ignored));
			if (!finds(joined)) continue;
			hints.push({type: 'elsewhere', typed: parts, used: [used]});
			return joined;
		}
		const exact = this.#withConcepts(typed, word => this.#resolveWord(word, false, ignored));
		const wide = this.#withConcepts(typed, word => this.#widened(word));
		return finds(wide) ? this.#narrowest(exact, wide, finds, hints) : null;
	}

	/** Takes the other spellings away again from every term that finds records without them. */
	#narrowest(
		exact: readonly TextTerm[],
		wide: readonly TextTerm[],
		finds: (terms: readonly TextTerm[]) => boolean,
		hints: Hint[],
	): readonly TextTerm[] {
		const meant = wide.slice();
		for (const [index, term] of exact.entries()) {
			if (finds(meant.with(index, term))) meant[index] = term;
		}
		for (const [index, term] of meant.entries()) {
			const [typedPhrase = [], ...others] = term.phrases;
			if (term === exact[index]) continue;
			const used = others.filter(phrase => finds(meant.with(index, {...term, phrases: [phrase]})));
			meant[index] = {...term, phrases: used, marked: null};
			const typed = typedPhrase.join(' ');
			// What the word was taken for at first is not what is shown.
			const first = hints.findIndex(hint => hint.type === 'spelling' && fold(hint.typed) === typed);
			if (first !== -1) hints.splice(first, 1);
			hints.push({type: 'elsewhere', typed, used: used.map(phrase => phrase.join(' '))});
		}
		return meant;
	}

	/** Words that together name a kind or topic stand for all its names; every other word for itself. */
	#withConcepts(
		typed: readonly QueryWords[],
		resolveWord: (word: QueryWords) => TextTerm,
	): readonly TextTerm[] {
		const concepts = typed.length > 0 ? this.#concepts() : [];
		const terms: TextTerm[] = [];
		for (let at = 0; at < typed.length;) {
			const concept = concepts.find(each =>
				each.words.every((word, index) => isWord(typed[at + index], word)),
			);
			const taken = typed.slice(at, at + (concept?.words.length ?? 1));
			const [first] = taken;
			if (concept) terms.push(conceptTerm(concept, taken));
			else if (first) terms.push(resolveWord(first));
			at += taken.length;
		}
		return terms;
	}

	#resolveWord(term: QueryWords, isAlone: boolean, hints: Hint[]): TextTerm {
		const exact = plainTerm(term);
		const [word = ''] = exact.phrases[0] ?? [];
		const [typed = ''] = term.words;
		if (term.words.length > 1 || this.#words.hasWord(word, term.isOpen)) return exact;
		if (!term.isOpen && this.#words.hasWord(word, true)) return {...exact, isPrefix: true};
		// Two letters are like too many others.
		if (word.length <= 2) return noted(exact, typed, [], hints);
		const keyed = readKeystrokes(typed, each => this.#words.hasMarkedWord(each));
		if (keyed) {
			hints.push({type: 'keystrokes', typed, ...keyed});
			return {phrases: [[fold(keyed.used)]], isPrefix: false, marked: [keyed.used], isQuoted: false};
		}
		const parts = splitWord(word, term.isOpen, this.#words);
		if (parts) return noted({...exact, phrases: [parts], marked: null}, typed, [parts.join(' ')], hints);
		// Other words beside it tell which of several words is meant.
		const spellings = this.#nearest(word, term.isOpen, isAlone ? 'likeliest' : 'nearest');
		if (spellings.length === 0) return noted(exact, typed, [], hints);
		const phrases = spellings.map(spelling => [spelling]);
		return noted({phrases, isPrefix: false, marked: null, isQuoted: false}, typed, spellings, hints);
	}

	/** The word as it was typed, or any that is spelt nearly like it. */
	#widened(typed: QueryWords): TextTerm {
		const term = plainTerm(typed);
		const [word = ''] = term.phrases[0] ?? [];
		if (typed.words.length > 1 || word.length <= 2) return term;
		const near = this.#nearest(word, term.isPrefix, 'near').filter(each => each !== word);
		return {...term, phrases: [[word], ...near.map(each => [each])]};
	}

	#nearest(word: string, isOpen: boolean, closeness: Closeness): readonly string[] {
		return this.#near(`${word} ${isOpen} ${closeness}`, () =>
			this.#spelling().nearest(word, isOpen, closeness),
		);
	}
}

function noted(term: TextTerm, typed: string, used: readonly string[], hints: Hint[]): TextTerm {
	hints.push({type: 'spelling', typed, used});
	return term;
}

/**
 * All names of a kind or topic; typed with its marks, those rank first, and the last word may be unfinished, as with
 * any other words.
 */
function conceptTerm({names}: Concept, typed: readonly QueryWords[]): TextTerm {
	return {
		phrases: names,
		isPrefix: typed.at(-1)?.isOpen ?? false,
		marked: markedOf(typed.flatMap(term => term.words)),
		isQuoted: false,
	};
}

/** The words with their marks, each tone where the index has it; null where no word carries any. */
function markedOf(words: readonly string[]): readonly string[] | null {
	return words.some(word => fold(word) !== word) ? words.map(word => withToneInPlace(word)) : null;
}

function isWord(term: QueryWords | undefined, word: string): boolean {
	return term?.words.length === 1 && !term.isQuoted && fold(term.words[0] ?? '') === word;
}
