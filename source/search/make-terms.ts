import type {FacetValue, TextTerm} from '../domain/filter.ts';
import {fold} from '../text/normalize.ts';
import {withToneInPlace} from '../text/tone-placement.ts';
import type {Concept} from './concepts.ts';
import type {QueryWords} from './query.ts';
import {spelt} from '../text/spelt.ts';

/** The words of a term as they stand, with nothing corrected. */
export function plainTerm({words, isOpen, isQuoted}: QueryWords): TextTerm {
	const marked = markedOf(words);
	const whole = {phrases: [words.map(spelt)], isPrefix: false, marked, isQuoted};
	if (!isOpen) return whole;
	const typed = words.map((word, at) => (at === words.length - 1 ? fold(word) : spelt(word)));
	const open = {...whole, phrases: [typed], isPrefix: true};
	// "mi" begins "Milley", and is "Mỹ" in another spelling.
	return typed.at(-1) === whole.phrases[0]?.at(-1) ? open : {...open, either: [whole]};
}

/** The words of a name, next to each other and whole. */
export function nameTerm(named: readonly FacetValue[], taken: readonly QueryWords[]): TextTerm {
	const words = taken.flatMap(term => term.words);
	return {phrases: [words.map(spelt)], isPrefix: false, marked: markedOf(words), isQuoted: false, named};
}

/**
 * All names of a kind or topic; typed with its marks, those rank first, and the last word may be unfinished, as with
 * any other words.
 */
export function conceptTerm({names, of}: Concept, typed: readonly QueryWords[]): TextTerm {
	return {
		phrases: names,
		isPrefix: typed.at(-1)?.isOpen ?? false,
		marked: markedOf(typed.flatMap(term => term.words)),
		isQuoted: false,
		named: [of],
		isLabel: true,
	};
}

/** The words with their marks, each tone where the index has it; null where no word carries any. */
function markedOf(words: readonly string[]): readonly string[] | null {
	return words.some(word => fold(word) !== word) ? words.map(word => withToneInPlace(word)) : null;
}

/** A single word as the index has it; null for whatever else was typed. */
export function plainWord({words, isQuoted, either}: QueryWords): string | null {
	const [word = '', ...more] = words;
	return more.length === 0 && !isQuoted && !either ? spelt(word) : null;
}
