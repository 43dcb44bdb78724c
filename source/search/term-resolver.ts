import {alternativesOf, type TextTerm} from '../domain/filter.ts';
import {lastOf, leastRecentlyUsed} from '../domain/memo.ts';
import type {Vocabulary} from '../domain/vocabulary.ts';
import type {Synonym, WordIndex} from '../store/index.ts';
import {fold} from '../text/normalize.ts';
import type {Hint} from './hint.ts';
import {conceptsOf, type Concept} from './concepts.ts';
import type {KnownNames} from './known-names.ts';
import {conceptTerm, nameTerm, plainTerm, plainWord} from './make-terms.ts';
import {narrowestOf} from './narrowest-terms.ts';
import type {QueryWords} from './query.ts';
import {RelatedValues} from './related-values.ts';
import type {NameRun, ResolvedTerms} from './resolved-terms.ts';
import {joinedTerms, splitWord} from './spaces.ts';
import {SpellingIndex, type Closeness} from './spelling.ts';
import {isYear, yearsNamed} from './typed-years.ts';
import {fromKeys} from './words-from-keys.ts';

/** Answers of the spelling index that are kept: while the last word of a query grows, the ones before it stay. */
const mostSpellingsKept = 200;

/** The words of a database that a resolver looks words up in. */
export interface KnownWords {
	readonly words: WordIndex;
	readonly vocabulary: () => Vocabulary;
	readonly synonyms: () => readonly Synonym[];
	readonly names: () => KnownNames;
}

/**
 * Finds the words of a database that typed words mean: the same, those that begin so, or those spelt nearly so. One
 * resolver serves one edition of the database (source/store/edition.ts).
 */
export class TermResolver {
	readonly #words: WordIndex;
	readonly #concepts: () => readonly Concept[];
	readonly #related: () => RelatedValues;
	readonly #names: () => KnownNames;
	readonly #spelling = lastOf(() => new SpellingIndex(`${this.#words.lines()}\n${this.#related().lines()}`));
	readonly #near = leastRecentlyUsed<string, readonly string[]>(mostSpellingsKept);
	readonly #ahead = this.#readAhead();

	constructor({words, vocabulary, synonyms, names}: KnownWords) {
		this.#words = words;
		this.#concepts = lastOf(() => conceptsOf(vocabulary()));
		this.#related = lastOf(() => new RelatedValues(synonyms()));
		this.#names = lastOf(names);
	}

	/** Reads some of what words are looked up in ahead of the first question; false once all is read. */
	readOn(): boolean {
		return this.#ahead.next().done !== true;
	}

	*#readAhead(): Generator<void> {
		this.#concepts();
		yield;
		this.#related().has('', false);
		yield;
		while (this.#names().readOn()) yield;
	}

	/** Puts the words that keys typed without an input method would have made in their place (words-from-keys.ts). */
	fromKeys(typed: readonly QueryWords[], hints: Hint[]): readonly QueryWords[] {
		const isThere = (term: QueryWords): boolean =>
			this.#isKnown(plainTerm(term)) || this.#words.hasWord(fold(term.words[0] ?? ''), true);
		return typed.map(term => fromKeys(term, isThere, this.#words, hints));
	}

	/**
	 * The terms for typed words: a run that is the name of somebody or some place stands together as if quoted,
	 * every other word for itself. A correction becomes a hint.
	 */
	resolve(typed: readonly QueryWords[], hints: Hint[]): ResolvedTerms {
		return this.#parted(typed, true, word => this.#resolveWord(word, typed.length === 1, hints));
	}

	/** The same without looking for names of several words. */
	withoutNames(typed: readonly QueryWords[]): readonly TextTerm[] {
		return this.#apart(typed, word => this.#resolveWord(word, typed.length === 1, []));
	}

	/**
	 * Finds other terms for words that the index has but no record has together, since a slip can make one known
	 * word of another: `heg seth` becomes `hegseth`, and of `tien chai` the second becomes `chau`. Neighbours are
	 * joined to one word first, then words that are spelt nearly the same are tried: one slip away in the place of a
	 * word that records have, and none in the place of a name that is known (`quang tri`), since a reader who wrote
	 * that meant it. As few words change as will do. Each change becomes a hint. Null where nothing helps, and where
	 * some of the words stand in quotation marks.
	 * @param finds returns true when a record has the terms
	 */
	rescue(
		typed: readonly QueryWords[],
		finds: (terms: readonly TextTerm[]) => boolean,
		hints: Hint[],
	): readonly TextTerm[] | null {
		if (typed.some(term => term.isQuoted || term.either)) return null;
		const ignored: Hint[] = [];
		for (const {terms, typed: parts, used} of joinedTerms(typed, this.#words)) {
			const joined = this.#apart(terms, word => this.#resolveWord(word, terms.length === 1, ignored));
			if (!finds(joined)) continue;
			hints.push({type: 'elsewhere', typed: parts, used: [used]});
			return joined;
		}
		const exact = this.#parted(typed, true, word => this.#resolveWord(word, false, ignored)).terms;
		const wide = this.#parted(typed, true, word => this.#widened(word)).terms;
		return finds(wide) ? narrowestOf(exact, wide, finds, hints) : null;
	}

	#apart(typed: readonly QueryWords[], resolveWord: (word: QueryWords) => TextTerm): readonly TextTerm[] {
		return this.#parted(typed, false, resolveWord).terms;
	}

	/** Words that together name a kind or topic stand for all its names, words that name somebody stand together. */
	#parted(
		typed: readonly QueryWords[],
		takesNames: boolean,
		resolveWord: (word: QueryWords) => TextTerm,
	): ResolvedTerms {
		const terms: TextTerm[] = [];
		const names: NameRun[] = [];
		const plain = typed.map(plainWord);
		for (let at = 0; at < typed.length;) {
			const concept = this.#conceptAt(plain, at);
			const known = takesNames ? this.#nameAt(plain, at) : null;
			const first = typed[at];
			if (known && known.length > (concept?.words.length ?? 0)) {
				const taken = typed.slice(at, at + known.length);
				terms.push(this.#withRelated(nameTerm(known.values, taken)));
				const {name, name_vi} = known;
				names.push({typed: taken.map(term => term.words[0] ?? '').join(' '), name, name_vi});
				at += known.length;
			} else if (concept) {
				const taken = typed.slice(at, at + concept.words.length);
				terms.push(this.#withRelated(conceptTerm(concept, taken)));
				at += taken.length;
			} else {
				if (first) terms.push(this.#wordTerm(first, typed, at, resolveWord));
				at++;
			}
		}
		return {terms, names};
	}

	#conceptAt(plain: readonly (string | null)[], at: number): Concept | undefined {
		return this.#concepts().find(each => each.words.every((word, index) => plain[at + index] === word));
	}

	/** The longest name that begins at a word, and that records have so. */
	#nameAt(plain: readonly (string | null)[], at: number): ReturnType<KnownNames['longestFrom']> {
		const end = plain.indexOf(null, at);
		const run = plain.slice(at, end === -1 ? plain.length : end).filter(word => word !== null);
		if (run.length < 2) return null;
		const known = this.#names().longestFrom(run, plain[at - 1] ?? '');
		const isThere =
			known &&
			run.slice(1, known.length).every((word, index) => this.#words.hasPair(run[index] ?? '', word, false));
		return isThere ? known : null;
	}

	/** A word with what it names, and the words that will do in its place. */
	#wordTerm(
		word: QueryWords,
		typed: readonly QueryWords[],
		at: number,
		resolveWord: (word: QueryWords) => TextTerm,
	): TextTerm {
		const own = this.#withRelated(resolveWord(word));
		if (!word.either) return this.#named(own, typed, at);
		const others = word.either.map(other => this.#apart([other], resolveWord)[0] ?? plainTerm(other));
		return {...own, either: [...(own.either ?? []), ...others]};
	}

	#withRelated(term: TextTerm): TextTerm {
		const related = this.#related().of(term);
		return related.length > 0 ? {...term, related} : term;
	}

	#named(term: TextTerm, typed: readonly QueryWords[], at: number): TextTerm {
		// A word alone is together wherever it stands: nobody asks whom it names.
		if (term.isQuoted || typed.length < 2) return term;
		const values = term.phrases.flatMap(([word = '', ...more]) =>
			more.length > 0
				? []
				: isYear(word, typed, at)
					? yearsNamed(word)
					: this.#names().bearersOf(word, term.isPrefix),
		);
		return values.length > 0 ? {...term, named: values} : term;
	}

	#resolveWord(term: QueryWords, isAlone: boolean, hints: Hint[]): TextTerm {
		const exact = plainTerm(term);
		const [word = ''] = exact.phrases[0] ?? [];
		const [typed = ''] = term.words;
		if (term.words.length > 1 || term.isQuoted || this.#isKnown(exact)) return exact;
		// A database that an older program wrote has both spellings (text/one-vowel-letter.ts).
		if (this.#words.hasWord(fold(typed), term.isOpen)) return {...exact, phrases: [[fold(typed)]]};
		if (!term.isOpen && this.#words.hasWord(word, true)) return {...exact, isPrefix: true};
		return this.#corrected(term, exact, isAlone, hints);
	}

	/** The term for a word that the index lacks: typed without spaces, or spelt nearly like others. */
	#corrected(
		{isOpen, words: [typed = '']}: QueryWords,
		exact: TextTerm,
		isAlone: boolean,
		hints: Hint[],
	): TextTerm {
		const [[word = ''] = []] = exact.phrases;
		// Two letters are like too many others.
		if (word.length <= 2) return noted(exact, typed, [], hints);
		const parts = splitWord(word, isOpen, this.#words);
		if (parts) return noted({...exact, phrases: [parts], marked: null}, typed, [parts.join(' ')], hints);
		// Other words beside it tell which of several words is meant.
		const spellings = this.#nearest(word, isOpen, isAlone ? 'likeliest' : 'nearest');
		if (spellings.length === 0) return noted(exact, typed, [], hints);
		const phrases = spellings.map(spelling => [spelling]);
		return noted({phrases, isPrefix: false, marked: null, isQuoted: false}, typed, spellings, hints);
	}

	/** Returns true for a word that records have, or that is a part of a synonym. */
	#isKnown(term: TextTerm): boolean {
		return alternativesOf(term).some(
			({phrases: [[word = ''] = []], isPrefix}) =>
				this.#words.hasWord(word, isPrefix) || this.#related().has(word, isPrefix),
		);
	}

	/** The word as it was typed, or any that is spelt nearly like it. */
	#widened(typed: QueryWords): TextTerm {
		const term = plainTerm(typed);
		const [word = ''] = term.phrases[0] ?? [];
		if (typed.words.length > 1 || word.length <= 2) return term;
		const closeness = this.#isKnown(term) ? 'one-slip' : 'near';
		const near = this.#nearest(word, term.isPrefix, closeness).filter(each => each !== word);
		return {...term, phrases: [[word], ...near.map(each => [each])]};
	}

	#nearest(word: string, isOpen: boolean, closeness: Closeness): readonly string[] {
		return this.#near(`${word} ${isOpen} ${closeness}`, () => [
			...new Set(this.#spelling().nearest(word, isOpen, closeness)),
		]);
	}
}

function noted(term: TextTerm, typed: string, used: readonly string[], hints: Hint[]): TextTerm {
	hints.push({type: 'spelling', typed, used});
	return term;
}
