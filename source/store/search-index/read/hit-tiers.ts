import {alternativesOf, type TextTerm} from '../../../domain/filter.ts';
import {addTo, keepIn, sizeOf, type RecordSet} from '../record-set.ts';
import {termKinds} from '../term-kinds.ts';
import type {IndexParts} from './index-parts.ts';
import {
	allOf,
	anyOf,
	anywhere,
	pairIn,
	pairsOf,
	phraseInTexts,
	prominent,
	termIn,
	withValues,
} from './text-records.ts';

/*
 * Which of the records that have all typed words have them together, by examples:
 *
 *     english training          the words next to each other, in this order if any record has them so
 *     austin giang              two names: both take part, or stand in the title
 *     giang phone call 2021     names and the name of a kind: what Giang takes part in, of that kind, in that year
 *
 * Whatever else has the words has them apart. One word, or one name, is together wherever it stands.
 */

/** So few words are looked for in other orders than the one typed. */
const mostReordered = 3;
/** Words that decide: of a pasted page the first ones. */
const mostWords = 16;
/** More spellings of two words than these are not paired: most of the pairs are nowhere. */
const mostPairs = 24;
/** Runs of words, and hits of their words, of which the texts themselves are asked in a millisecond or two. */
const mostRuns = 8;
const mostHits = 6000;

/** Finds the records that have the terms together. The set is the caller's own. */
export function togetherIn(allTerms: readonly TextTerm[], index: IndexParts): RecordSet {
	const terms = allTerms.slice(0, mostWords);
	if (terms.length < 2) return index.order.all();
	const together = sideBySide(terms, index);
	if (terms.every(isNamed)) {
		addTo(
			together,
			allOf(
				terms.map(term => asNamed(term, index)),
				index,
			),
		);
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

/**
 * The records in which the terms stand next to each other: in the order typed or, where none has them so, few of
 * them in any other. The set is the caller's own.
 */
function sideBySide(terms: readonly TextTerm[], index: IndexParts): RecordSet {
	const asTyped = inOrder(terms, index);
	if (sizeOf(asTyped) > 0 || terms.length > mostReordered) return asTyped;
	return anyOf(
		permutations(terms).map(order => inOrder(order, index)),
		index,
	);
}

function permutations(terms: readonly TextTerm[]): readonly (readonly TextTerm[])[] {
	if (terms.length < 2) return [terms];
	return terms.flatMap((term, at) => permutations(terms.toSpliced(at, 1)).map(rest => [term, ...rest]));
}

function inOrder(terms: readonly TextTerm[], index: IndexParts): RecordSet {
	const pairs = neighbours(terms);
	if (pairs.length < terms.length - 1) return index.order.none();
	const found = allOf(
		pairs.map(pair => pairIn(anywhere, pair, index)),
		index,
	);
	// The pairs of three words may stand in different texts of a record.
	if (terms.length > 2 && sizeOf(found) > 0) keepIn(found, inOneText(terms, found, index));
	return found;
}

/**
 * The records of a set that have the terms in one text. Where the words are so frequent that asking the texts would
 * take longer than a key may, their pairs decide.
 */
function inOneText(terms: readonly TextTerm[], found: RecordSet, index: IndexParts): RecordSet {
	const runs = runsOf(terms);
	const hits = terms.reduce((sum, term) => sum + sizeOf(termIn(anywhere, term, index)), 0);
	if (runs.length > mostRuns || hits > mostHits) return found;
	const isPrefix = terms.at(-1)?.isPrefix ?? false;
	const said = anyOf(
		runs.map(run => phraseInTexts(run, isPrefix, index)),
		index,
	);
	// The texts that are asked lack what is not printed, such as dates in words.
	for (const run of runs)
		for (const pair of pairsOf(run)) addTo(said, index.postings.under(termKinds.unprintedPair, pair));
	return said;
}

/** Every run of words that the terms stand for. */
function runsOf(terms: readonly TextTerm[]): readonly (readonly string[])[] {
	return terms.reduce<readonly (readonly string[])[]>(
		(runs, term) => {
			const phrases = alternativesOf(term).flatMap(each => each.phrases);
			return runs.flatMap(run => phrases.map(phrase => [...run, ...phrase]));
		},
		[[]],
	);
}

/** The records that bear the name: they have a value that is called so, or their people, title or labels say it. */
function asNamed(term: TextTerm, index: IndexParts): RecordSet {
	if (term.isQuoted || term.named?.length === 0) return termIn(anywhere, term, index).slice();
	const found = anyOf([withValues(term.named ?? [], index), termIn(prominent, term, index)], index);
	keepIn(found, termIn(anywhere, term, index));
	return found;
}

/** Returns true for a name (of a person, place, ship, year, kind or topic) and for what stands in quotation marks. */
function isNamed(term: TextTerm): boolean {
	return term.named !== undefined || (term.isQuoted && !term.isPrefix);
}
