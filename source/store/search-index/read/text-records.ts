import type {TextTerm} from '../../../domain/filter.ts';
import {fold} from '../../../text/normalize.ts';
import type {FullText} from '../full-text.ts';
import {fields, type Field} from '../term-kinds.ts';
import type {Postings} from './postings.ts';
import {addTo, keepIn, sizeOf, type RecordSet} from '../record-set.ts';

/** What typed words are looked up in. */
export interface TextSources {
	readonly postings: Postings;
	readonly fullText: FullText;
}

/** A part of the records in which words are looked for. */
export interface Area {
	readonly word: Field;
	readonly prefix: Field;
	readonly pair: Field;
	readonly marked: Field;
}

/** People, titles and labels. */
export const head: Area = {
	word: fields.headWord,
	prefix: fields.headPrefix,
	pair: fields.headPair,
	marked: fields.headMarked,
};
/** The whole of a record. */
export const anywhere: Area = {
	word: fields.word,
	prefix: fields.prefix,
	pair: fields.pair,
	marked: fields.marked,
};

/** The records that are filed under the words of a term in a field, in any order. */
export function withWords(field: Field, {phrases, isPrefix}: TextTerm, postings: Postings): RecordSet {
	return anyOf(
		phrases.map(phrase =>
			allOf(
				phrase.map((word, index) =>
					isPrefix && index === phrase.length - 1
						? postings.underPrefix(field, word, null)
						: postings.under(field, word),
				),
				postings,
			),
		),
		postings,
	);
}

/**
 * Records in whose area every word with marks stands as typed, and every other word in any form. The set is the
 * caller's own.
 */
export function markedIn(area: Area, terms: readonly TextTerm[], sources: TextSources): RecordSet {
	const found = allOf(
		terms.map(term => termIn(area, term, sources)),
		sources.postings,
	);
	for (const {marked, isPrefix} of terms) {
		for (const [index, word] of (marked ?? []).entries()) {
			const isOpen = isPrefix && index + 1 === marked?.length;
			if (fold(word) !== word) keepIn(found, wordIn(area.marked, null, word, isOpen, sources.postings));
		}
	}
	return found;
}

/** Records in whose area the second of two terms follows the first at once. The set is the caller's own. */
export function pairIn(
	area: Area,
	[first, second]: readonly [TextTerm, TextTerm],
	postings: Postings,
): RecordSet {
	const pairs = first.phrases.flatMap(before =>
		second.phrases.map(after =>
			wordIn(
				area.pair,
				null,
				`${before.at(-1) ?? ''} ${after[0] ?? ''}`,
				second.isPrefix && after.length === 1,
				postings,
			),
		),
	);
	return anyOf(pairs, postings);
}

/**
 * Records in whose area one of a term's phrases stands. The set is shared: the same term is asked for again and again
 * while a view is made.
 */
export function termIn(area: Area, term: TextTerm, sources: TextSources): RecordSet {
	return sources.postings.ofTerm(term, area.word, () => newTermIn(area, term, sources));
}

function newTermIn(
	area: Area,
	{phrases, isPrefix, isQuoted}: TextTerm,
	{postings, fullText}: TextSources,
): RecordSet {
	return anyOf(
		phrases.map(phrase => {
			const found = phraseIn(area, phrase, isPrefix, postings);
			// Its pairs may stand in different places of a record: where the reader insists on the phrase, the text
			// itself is asked.
			if (isQuoted && phrase.length > 2 && sizeOf(found) > 0) {
				const name = `"${phrase.join(' ')}"${isPrefix}`;
				keepIn(
					found,
					postings.named(name, () => fullText.withPhrase(phrase, isPrefix)),
				);
			}
			return found;
		}),
		postings,
	);
}

/** Records in whose area each word of a phrase stands next to the following one. */
function phraseIn(area: Area, phrase: readonly string[], isPrefix: boolean, postings: Postings): RecordSet {
	const [only = '', ...more] = phrase;
	if (more.length === 0) return wordIn(area.word, area.prefix, only, isPrefix, postings).slice();
	const pairs = more.map((word, index) =>
		wordIn(
			area.pair,
			null,
			`${phrase[index] ?? ''} ${word}`,
			isPrefix && index === more.length - 1,
			postings,
		),
	);
	return allOf(pairs, postings);
}

/** The set is shared. */
function wordIn(
	field: Field,
	prefixField: Field | null,
	word: string,
	isPrefix: boolean,
	postings: Postings,
): RecordSet {
	return isPrefix ? postings.underPrefix(field, word, prefixField) : postings.under(field, word);
}

/** The records that all the sets have. */
function allOf(sets: readonly RecordSet[], postings: Postings): RecordSet {
	const [first, ...rest] = sets;
	const found = first ? first.slice() : postings.all();
	for (const set of rest) keepIn(found, set);
	return found;
}

/** The records that any of the sets has. */
export function anyOf(sets: readonly RecordSet[], postings: Postings): RecordSet {
	const [first, ...rest] = sets;
	const found = first ? first.slice() : postings.none();
	for (const set of rest) addTo(found, set);
	return found;
}
