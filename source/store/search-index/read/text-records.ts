import type {TextTerm} from '../../../domain/filter.ts';
import {fold} from '../../../text/normalize.ts';
import {seqsWithPhrase} from '../phrases.ts';
import {addTo, keepIn, sizeOf, type RecordSet} from '../record-set.ts';
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
	const found = allOf(
		terms.map(term => termIn(area, term, index)),
		index,
	);
	for (const {marked, isPrefix} of terms) {
		for (const [at, word] of (marked ?? []).entries()) {
			const isOpen = isPrefix && at + 1 === marked?.length;
			if (fold(word) !== word) keepIn(found, wordIn(area.marked, null, word, isOpen, index));
		}
	}
	return found;
}

/** Finds the records in whose area the second of two terms follows the first at once. The set is the caller's own. */
export function pairIn(
	area: Area,
	[first, second]: readonly [TextTerm, TextTerm],
	index: IndexParts,
): RecordSet {
	const pairs = first.phrases.flatMap(before =>
		second.phrases.map(after =>
			wordIn(
				area.pair,
				null,
				`${before.at(-1) ?? ''} ${after[0] ?? ''}`,
				second.isPrefix && after.length === 1,
				index,
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

function newTermIn(area: Area, {phrases, isPrefix, isQuoted}: TextTerm, index: IndexParts): RecordSet {
	return anyOf(
		phrases.map(phrase => {
			const found = phraseIn(area, phrase, isPrefix, index);
			// Its pairs may stand in different places of a record: where the reader insists on the phrase, the text
			// itself is asked.
			if (isQuoted && phrase.length > 2 && sizeOf(found) > 0)
				keepIn(found, literalPhrase(phrase, isPrefix, index));
			return found;
		}),
		index,
	);
}

/** The records in whose text the words of a phrase stand one after the other. The set is shared. */
function literalPhrase(
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
	const pairs = more.map((word, at) =>
		wordIn(area.pair, null, `${phrase[at] ?? ''} ${word}`, isPrefix && at === more.length - 1, index),
	);
	return allOf(pairs, index);
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

/** The records that all of the sets have; every record where there are no sets. */
function allOf(sets: readonly RecordSet[], {order}: IndexParts): RecordSet {
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
