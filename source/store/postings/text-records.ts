import type {TextTerm} from '../../domain/filter.ts';
import {fold} from '../../text/normalize.ts';
import type {FullText} from '../full-text.ts';
import {fields, type Field} from './fields.ts';
import type {Postings} from './reader.ts';
import {addTo, keepIn, sizeOf, type RecordSet} from './record-set.ts';

/** What typed words are looked up in. */
export interface TextSources {
	readonly postings: Postings;
	readonly fullText: FullText;
}

/** A part of the records in which words are looked for. */
interface Area {
	readonly word: Field;
	readonly prefix: Field;
	readonly pair: Field;
	readonly marked: Field;
}

const head: Area = {
	word: fields.headWord,
	prefix: fields.headPrefix,
	pair: fields.headPair,
	marked: fields.headMarked,
};
const anywhere: Area = {word: fields.word, prefix: fields.prefix, pair: fields.pair, marked: fields.marked};

/** The records that have a term, in a set of the caller's own. */
export function withTerm(term: TextTerm, sources: TextSources): RecordSet {
	return termIn(anywhere, term, sources);
}

/** The records whose sources have the words of a term, in any order. */
export function withSource({phrases, isPrefix}: TextTerm, postings: Postings): RecordSet {
	return anyOf(
		phrases.map(phrase =>
			allOf(
				phrase.map((word, index) =>
					isPrefix && index === phrase.length - 1
						? postings.underPrefix(fields.source, word, null)
						: postings.under(fields.source, word),
				),
				postings,
			),
		),
		postings,
	);
}

/**
 * The hits of typed words in tiers, the most relevant first, as sets of the caller's own that may overlap: words as typed, marks included, in people,
 * titles and labels, then anywhere; then without marks in people, titles and labels, all next to each other before apart; then so anywhere. Within each,
 * whole words go before words that only begin so.
 */
export function* tiersOf(terms: readonly TextTerm[], sources: TextSources): Generator<RecordSet> {
	const last = terms.at(-1);
	const forms = last?.isPrefix ? [terms.with(-1, {...last, isPrefix: false}), terms] : [terms];
	if (terms.some(term => term.marked !== null)) {
		for (const area of [head, anywhere]) for (const form of forms) yield markedIn(area, form, sources);
	}
	for (const area of [head, anywhere]) {
		if (terms.length > 1 && terms.every(term => term.phrases.length === 1))
			for (const form of forms) yield togetherIn(area, form, sources.postings);
		for (const form of forms) yield allIn(area, form, sources);
	}
}

/** Records in whose area every word with marks stands as typed, and every other word in any form. */
function markedIn(area: Area, terms: readonly TextTerm[], sources: TextSources): RecordSet {
	const found = allIn(area, terms, sources);
	for (const {marked, isPrefix} of terms) {
		for (const [index, word] of (marked ?? []).entries()) {
			const isOpen = isPrefix && index + 1 === marked?.length;
			if (fold(word) !== word) keepIn(found, wordIn(area.marked, null, word, isOpen, sources.postings));
		}
	}
	return found;
}

/** Records in whose area each word stands next to the one typed after it. */
function togetherIn(area: Area, terms: readonly TextTerm[], postings: Postings): RecordSet {
	const run = terms.flatMap(term => term.phrases[0] ?? []);
	return phraseIn(area, run, terms.at(-1)?.isPrefix ?? false, postings);
}

function allIn(area: Area, terms: readonly TextTerm[], sources: TextSources): RecordSet {
	return allOf(
		terms.map(term => termIn(area, term, sources)),
		sources.postings,
	);
}

function termIn(
	area: Area,
	{phrases, isPrefix, isQuoted}: TextTerm,
	{postings, fullText}: TextSources,
): RecordSet {
	return anyOf(
		phrases.map(phrase => {
			const found = phraseIn(area, phrase, isPrefix, postings);
			// Its pairs may stand in different places of a record: where the reader insists on the phrase, the text itself is asked.
			if (isQuoted && phrase.length > 2 && sizeOf(found) > 0)
				keepIn(found, postings.withSeqs(fullText.withPhrase(phrase, isPrefix)));
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
export function allOf(sets: readonly RecordSet[], postings: Postings): RecordSet {
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
