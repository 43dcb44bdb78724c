import type {TextTerm} from '../../../domain/filter.ts';
import {addTo, keepIn, type RecordSet} from '../record-set.ts';
import type {IndexParts} from './index-parts.ts';
import {allOf, anyOf, anywhere, pairIn, prominent, termIn, withValues} from './text-records.ts';

/*
 * Which of the records that have all typed words have them together, by examples:
 *
 *     english training          the words next to each other, in this order
 *     austin giang              two names: both take part, or stand in the title
 *     giang phone call 2021     names and the name of a kind: what Giang takes part in, of that kind, in that year
 *     carrier da nang           a name and a word: at Da Nang, or titled so, and the word anywhere
 *     defence talks hanoi       the words between names next to each other: "defence talks"; and at Hanoi
 *
 * Whatever else has the words has them apart. One word, or one name, is together wherever it stands.
 */

/** Words that decide: of a pasted page the first ones. */
const mostWords = 16;
/** More spellings of two words than these are not paired: most of the pairs are nowhere. */
const mostPairs = 24;

/** Finds the records that have the terms together. The set is the caller's own. */
export function togetherIn(allTerms: readonly TextTerm[], index: IndexParts): RecordSet {
	const terms = allTerms.slice(0, mostWords);
	if (terms.length < 2) return index.order.all();
	const together = chained(terms, index);
	const parts = partsOf(terms);
	if (parts.length > 1 || parts.every(part => part.every(isNamed))) {
		const byNames = allOf(
			parts.map(part => partIn(part, index)),
			index,
		);
		addTo(together, byNames);
	}
	return together;
}

/** Finds the records that say the terms, or have a kind or topic of which the words are a synonym. */
export function relatedIn(term: TextTerm, index: IndexParts): RecordSet {
	const found = termIn(anywhere, term, index);
	if (!term.related || term.related.length === 0) return found;
	const related = withValues(term.related, index);
	addTo(related, found);
	return related;
}

/** Each two words typed one after the other, but for those that have too many spellings. */
export function neighbours(terms: readonly TextTerm[]): readonly (readonly [TextTerm, TextTerm])[] {
	return terms.slice(1).flatMap((second, at) => {
		const first = terms[at];
		const isFew = first !== undefined && spellingsOf(first) * spellingsOf(second) <= mostPairs;
		return isFew ? [[first, second] as const] : [];
	});
}

function spellingsOf({phrases, either = []}: TextTerm): number {
	return either.reduce((sum, each) => sum + spellingsOf(each), phrases.length);
}

/** The records in which each term stands next to the following one. The set is the caller's own. */
function chained(terms: readonly TextTerm[], index: IndexParts): RecordSet {
	const pairs = neighbours(terms);
	if (pairs.length < terms.length - 1) return index.order.none();
	return allOf(
		pairs.map(pair => pairIn(anywhere, pair, index)),
		index,
	);
}

/** Parts the terms: every name for itself, and the words between names in one piece. */
function partsOf(terms: readonly TextTerm[]): readonly (readonly TextTerm[])[] {
	const parts: TextTerm[][] = [];
	let words: TextTerm[] | null = null;
	for (const term of terms) {
		if (isName(term)) {
			parts.push([term]);
			words = null;
		} else if (words) words.push(term);
		else parts.push((words = [term]));
	}
	return parts;
}

function partIn(part: readonly TextTerm[], index: IndexParts): RecordSet {
	const [first, ...more] = part;
	if (!first) return index.order.all();
	if (part.every(isNamed)) {
		return allOf(
			part.map(term => asNamed(term, index)),
			index,
		);
	}
	return more.length === 0 ? termIn(anywhere, first, index).slice() : chained(part, index);
}

/** The records that bear the name: they have a value that is called so, or their people, title or labels say it. */
function asNamed(term: TextTerm, index: IndexParts): RecordSet {
	if (term.isQuoted) return termIn(anywhere, term, index).slice();
	const found = anyOf([withValues(term.named ?? [], index), termIn(prominent, term, index)], index);
	keepIn(found, termIn(anywhere, term, index));
	return found;
}

/** Returns true for a person, a place, a year, and for what was typed within quotation marks. */
function isName(term: TextTerm): boolean {
	return (isNamed(term) && term.isLabel !== true) || (term.isQuoted && !term.isPrefix);
}

function isNamed(term: TextTerm): boolean {
	return (term.named ?? []).length > 0 || (term.isQuoted && !term.isPrefix);
}
