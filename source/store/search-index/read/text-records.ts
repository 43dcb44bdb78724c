import {alternativesOf, type FacetValue, type TextTerm} from '../../../domain/filter.ts';
import {fold} from '../../../text/normalize.ts';
import {facetReaders} from '../facet-readers.ts';
import {seqsWithPhrase} from '../phrases.ts';
import {addTo, keepIn, removeFrom, sizeOf, type RecordSet} from '../record-set.ts';
import {termKinds, type TermKind} from '../term-kinds.ts';
import type {IndexParts} from './index-parts.ts';

/** A part of each record in which words are looked for, by the kinds of terms that are filed for it. */
export interface Area {
	readonly word: TermKind;
	readonly prefix: TermKind;
	readonly pair: TermKind;
	readonly marked: TermKind;
}

/** People, titles and labels. */
export const prominent: Area = {
	word: termKinds.prominentWord,
	prefix: termKinds.prominentPrefix,
	pair: termKinds.prominentPair,
	marked: termKinds.prominentMarked,
};
/** The whole of a record. */
export const anywhere: Area = {
	word: termKinds.word,
	prefix: termKinds.prefix,
	pair: termKinds.pair,
	marked: termKinds.marked,
};

/** Finds the records that are filed under the words of a term, in any order. The set is the caller's own. */
export function withWords(kind: TermKind, {phrases, isPrefix}: TextTerm, index: IndexParts): RecordSet {
	return anyOf(
		phrases.map(phrase =>
			allOf(
				phrase.map((word, at) => wordIn(kind, null, word, isPrefix && at === phrase.length - 1, index)),
				index,
			),
		),
		index,
	);
}

/**
 * Finds the records in whose area every word with marks stands as typed, and every other word in any form. The set is
 * the caller's own.
 */
export function markedIn(area: Area, terms: readonly TextTerm[], index: IndexParts): RecordSet {
	return allOf(
		terms.map(term =>
			anyOf(
				alternativesOf(term).map(each => asMarked(area, each, index)),
				index,
			),
		),
		index,
	);
}

function asMarked(area: Area, term: TextTerm, index: IndexParts): RecordSet {
	const found = term.either
		? newTermIn(area, {...term, either: []}, index)
		: termIn(area, term, index).slice();
	for (const [at, word] of (term.marked ?? []).entries()) {
		const isOpen = term.isPrefix && at + 1 === term.marked?.length;
		if (fold(word) !== word) keepIn(found, wordIn(area.marked, null, word, isOpen, index));
	}
	return found;
}

/** Finds the records in whose area the second of two terms follows the first at once. The set is the caller's own. */
export function pairIn(
	area: Area,
	[first, second]: readonly [TextTerm, TextTerm],
	index: IndexParts,
): RecordSet {
	const pairs = alternativesOf(first)
		.flatMap(term => term.phrases)
		.flatMap(before =>
			alternativesOf(second).flatMap(term =>
				term.phrases.map(after =>
					wordIn(
						area.pair,
						null,
						`${before.at(-1) ?? ''} ${after[0] ?? ''}`,
						term.isPrefix && after.length === 1,
						index,
					),
				),
			),
		);
	return anyOf(pairs, index);
}

/**
 * Finds the records in whose area one of a term's phrases stands. The set is shared: the same term is asked for again
 * and again while the records of a filter are put in order.
 */
export function termIn(area: Area, term: TextTerm, index: IndexParts): RecordSet {
	return index.kept.ofTerm(term, area.word, () => newTermIn(area, term, index));
}

function newTermIn(area: Area, term: TextTerm, index: IndexParts): RecordSet {
	return anyOf(
		alternativesOf(term).flatMap(({phrases, isPrefix, isQuoted}) =>
			phrases.map(phrase =>
				isQuoted && !isPrefix ? literalIn(area, phrase, index) : phraseIn(area, phrase, isPrefix, index),
			),
		),
		index,
	);
}

/** The records that have one of these values. The set is the caller's own. */
export function withValues(values: readonly FacetValue[], index: IndexParts): RecordSet {
	return anyOf(
		values.map(({facet, value}) => index.postings.under(facetReaders[facet].terms, value)),
		index,
	);
}

/** The records in whose printed text whole words stand one after the other. The set is the caller's own. */
function literalIn(area: Area, phrase: readonly string[], index: IndexParts): RecordSet {
	const {postings} = index;
	const found = phraseIn(area, phrase, false, index);
	if (phrase.length === 1) removeFrom(found, postings.under(termKinds.unprintedWord, phrase.join(' ')));
	for (const pair of pairsOf(phrase)) removeFrom(found, postings.under(termKinds.unprintedPair, pair));
	// Its pairs may stand in different places of a record: the text itself is asked.
	if (phrase.length > 2 && sizeOf(found) > 0) keepIn(found, phraseInTexts(phrase, false, index));
	return found;
}

/** The records in one of whose printed texts the words stand one after the other. The set is shared. */
export function phraseInTexts(
	phrase: readonly string[],
	isPrefix: boolean,
	{kept, order, sql}: IndexParts,
): RecordSet {
	return kept.named(`"${phrase.join(' ')}"${isPrefix}`, () =>
		order.withSeqs(seqsWithPhrase(sql, phrase, isPrefix)),
	);
}

/** The records in whose area each word of a phrase stands next to the following one. The set is the caller's own. */
function phraseIn(area: Area, phrase: readonly string[], isPrefix: boolean, index: IndexParts): RecordSet {
	const [only = '', ...more] = phrase;
	if (more.length === 0) return wordIn(area.word, area.prefix, only, isPrefix, index).slice();
	const pairs = pairsOf(phrase).map((pair, at, {length}) =>
		wordIn(area.pair, null, pair, isPrefix && at === length - 1, index),
	);
	return allOf(pairs, index);
}

/** The words of a phrase in pairs, as they are filed. */
export function pairsOf(phrase: readonly string[]): readonly string[] {
	return phrase.slice(1).map((word, at) => `${phrase[at] ?? ''} ${word}`);
}

/** The records under a word of a kind, whole or by its beginning. The set is shared. */
function wordIn(
	kind: TermKind,
	prefixKind: TermKind | null,
	word: string,
	isPrefix: boolean,
	{postings}: IndexParts,
): RecordSet {
	return isPrefix ? postings.underPrefix(kind, word, prefixKind) : postings.under(kind, word);
}

/** The records that all of the sets have; every record where there are no sets. The set is the caller's own. */
export function allOf(sets: readonly RecordSet[], {order}: IndexParts): RecordSet {
	const [first, ...rest] = sets;
	const found = first ? first.slice() : order.all();
	for (const set of rest) keepIn(found, set);
	return found;
}

/** The records that at least one of the sets has. The set is the caller's own. */
export function anyOf(sets: readonly RecordSet[], {order}: IndexParts): RecordSet {
	const [first, ...rest] = sets;
	const found = first ? first.slice() : order.none();
	for (const set of rest) addTo(found, set);
	return found;
}
