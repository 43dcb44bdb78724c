import type {Engagement} from '../../domain/engagement.ts';
import {parseEdtf} from '../../domain/date.ts';
import {dateLabel} from '../../domain/date-label.ts';
import {englishMonths} from '../../domain/months.ts';
import {withToneInPlace} from '../../text/tone-placement.ts';
import {hostOf} from '../../text/web-host.ts';
import {fields} from './term-kinds.ts';
import type {Postings} from './read/postings.ts';
import type {TokenizedText} from './tokens.ts';
import type {Statements} from '../statements.ts';

/**
 * What the index needs besides the record: other spellings of names and places, labels and synonyms of kinds and
 * topics.
 */
export interface IndexWords {
	readonly namesOf: (personId: string) => readonly string[];
	/** The military ranks that a person has held, in both languages. */
	readonly ranksOf: (personId: string) => readonly string[];
	readonly placeNamesOf: (nameEn: string) => readonly string[];
	readonly labelsOf: (vocabulary: 'kind' | 'topic', id: string) => readonly string[];
	readonly synonymsOf: (vocabulary: 'kind' | 'topic', id: string) => readonly string[];
}

/**
 * The text under which a record is found, by column of the full-text table; each column in parts that do not run into
 * one another.
 */
export interface IndexedText {
	readonly people: readonly string[];
	readonly title: readonly string[];
	readonly labels: readonly string[];
	readonly place: readonly string[];
	readonly detail: readonly string[];
	readonly source: readonly string[];
}

/** The text under which a record is found, before it is folded. */
export function indexedText(engagement: Engagement, words: IndexWords): IndexedText {
	const {place} = engagement;
	const terms = [
		['kind', engagement.kind] as const,
		...engagement.topics.map(topic => ['topic', topic] as const),
	];
	return {
		people: filled(engagement.people.flatMap(person => [person.name, ...words.namesOf(person.id)])),
		title: filled([engagement.title_en, engagement.title_vi]),
		labels: filled([...words.labelsOf('kind', engagement.kind), ...dateWords(engagement.date)]),
		place: filled([
			place.name_en,
			place.name_vi,
			place.venue_en,
			place.venue_vi,
			...words.placeNamesOf(place.name_en),
		]),
		detail: filled([
			engagement.summary_en,
			engagement.summary_vi,
			...engagement.people.flatMap(person => [person.office, person.office_vi, ...words.ranksOf(person.id)]),
			...engagement.topics.flatMap(topic => words.labelsOf('topic', topic)),
			...terms.flatMap(([vocabulary, id]) => words.synonymsOf(vocabulary, id)),
		]),
		source: filled(
			engagement.sources.flatMap(source => [source.publisher, source.title, hostOf(source.url)]),
		),
	};
}

/** Adds a record's text to the full-text table; run it with {@link textValues}. */
export const insertText =
	'INSERT INTO full_text (rowid, people, title, labels, place, detail, source) VALUES (?, ?, ?, ?, ?, ?, ?)';

/** The values for {@link insertText}. */
export function textValues(seq: number, text: TokenizedText): (string | number)[] {
	const columns = [text.people, text.title, text.labels, text.place, text.detail, text.source];
	return [seq, ...columns.map(parts => parts.map(({words}) => words.join(' ')).join(' . '))];
}

/** Reads the words of the index and the phrases of its texts. */
export class FullText {
	readonly #sql: Statements;
	readonly #postings: Postings;

	constructor(statements: Statements, postings: Postings) {
		this.#sql = statements;
		this.#postings = postings;
	}

	/** Whether some record has the folded word, whole or, with `asPrefix`, at the start of a word. */
	hasWord(word: string, asPrefix: boolean): boolean {
		return this.#postings.has(fields.word, word, asPrefix);
	}

	/** Whether some record has a word with exactly these marks, in lower case. */
	hasMarkedWord(word: string): boolean {
		return this.#postings.has(fields.marked, withToneInPlace(word), false);
	}

	/** The same as {@link hasWord} of the publishers, headlines and sites of the sources. */
	hasSourceWord(word: string, asPrefix: boolean): boolean {
		return this.#postings.has(fields.source, word, asPrefix);
	}

	/** Every folded word with the number of records that have it, as lines of `word count`. */
	words(): string {
		return this.#sql.first<{lines: string}>('SELECT lines FROM index_words')?.lines ?? '';
	}

	/**
	 * Whether two folded words stand next to each other somewhere, the second one whole or, with `asPrefix`, by its
	 * beginning.
	 */
	hasPair(first: string, second: string, asPrefix: boolean): boolean {
		return this.#postings.has(fields.pair, `${first} ${second}`, asPrefix);
	}

	/** The keys of the records in whose text the folded words stand one after the other. */
	withPhrase(phrase: readonly string[], isPrefix: boolean): readonly number[] {
		// Words are letters and digits only (text/boundary.ts), so that nothing in them can end the quotation.
		const expression = `"${phrase.join(' ').replaceAll('"', ' ')}"${isPrefix ? '*' : ''}`;
		return this.#sql
			.rows<readonly [number]>('SELECT rowid FROM full_text WHERE full_text MATCH ?', expression)
			.map(([seq]) => seq);
	}
}

function dateWords(date: string): readonly string[] {
	const {members} = parseEdtf(date);
	return [
		date,
		dateLabel(date, 'en'),
		dateLabel(date, 'vi'),
		...members.flatMap(({start, end}) => [start.slice(0, 4), end.slice(0, 4)]),
		...members.flatMap(({start, end}) => (end.slice(0, 7) === start.slice(0, 7) ? monthNames(start) : [])),
	];
}

/** The month of an ISO day as people type it: `December 2019`, `tháng 12 năm 2019`, `12/2019`. */
function monthNames(day: string): readonly string[] {
	const [year = '', month = ''] = day.split('-').map(Number);
	return [
		`${englishMonths[Number(month) - 1] ?? ''} ${year}`,
		`tháng ${month} năm ${year}`,
		`${month}/${year}`,
	];
}

function filled(texts: readonly string[]): readonly string[] {
	return texts.filter(Boolean);
}
