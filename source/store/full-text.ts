import type {Engagement} from '../domain/engagement.ts';
import {parseEdtf} from '../domain/date.ts';
import {dateLabel} from '../domain/date-label.ts';
import {fold, lower} from '../text/normalize.ts';
import type {Statements} from './statements.ts';

/** What the index needs besides the record: other spellings of names and places, labels and synonyms of kinds and topics. */
export interface IndexWords {
	readonly namesOf: (personId: string) => readonly string[];
	readonly placeNamesOf: (nameEn: string) => readonly string[];
	readonly labelsOf: (vocabulary: 'kind' | 'topic', id: string) => readonly string[];
	readonly synonymsOf: (vocabulary: 'kind' | 'topic', id: string) => readonly string[];
}

/** The columns of the full-text tables, as plain text. */
export interface IndexedText {
	readonly people: string;
	readonly title: string;
	readonly labels: string;
	readonly place: string;
	readonly detail: string;
	readonly source: string;
}

/** The text under which a record is found, before it is folded. */
export function indexedText(engagement: Engagement, words: IndexWords): IndexedText {
	const {place} = engagement;
	const terms = [
		['kind', engagement.kind] as const,
		...engagement.topics.map(topic => ['topic', topic] as const),
	];
	return {
		people: join(engagement.people.flatMap(person => [person.name, ...words.namesOf(person.id)])),
		title: join([engagement.title_en, engagement.title_vi]),
		labels: join([...words.labelsOf('kind', engagement.kind), ...dateWords(engagement.date)]),
		place: join([
			place.name_en,
			place.name_vi,
			place.venue_en,
			place.venue_vi,
			...words.placeNamesOf(place.name_en),
		]),
		detail: join([
			engagement.summary_en,
			engagement.summary_vi,
			...engagement.people.flatMap(person => [person.office, person.office_vi]),
			...engagement.topics.flatMap(topic => words.labelsOf('topic', topic)),
			...terms.flatMap(([vocabulary, id]) => words.synonymsOf(vocabulary, id)),
		]),
		source: join(engagement.sources.flatMap(source => [source.publisher, source.title, hostOf(source.url)])),
	};
}

/** A statement that indexes a record's text; run it with {@link indexValues}. */
export const insertText = (table: 'text_folded' | 'text_marked'): string =>
	`INSERT INTO ${table} (rowid, people, title, labels, place, detail, source) VALUES (?, ?, ?, ?, ?, ?, ?)`;

/** The values for {@link insertText}. */
export function indexValues(
	seq: number,
	text: IndexedText,
	table: 'text_folded' | 'text_marked',
): (string | number)[] {
	const form = table === 'text_folded' ? fold : lower;
	return [
		seq,
		...[text.people, text.title, text.labels, text.place, text.detail, text.source].map(each => form(each)),
	];
}

/** Reads the index's own vocabulary. */
export class FullText {
	readonly #sql: Statements;

	constructor(statements: Statements) {
		this.#sql = statements;
	}

	/** Whether some record has the folded word, whole or, with `asPrefix`, at the start of a word. */
	hasWord(word: string, asPrefix: boolean): boolean {
		const row = asPrefix
			? this.#sql.first(
					'SELECT 1 FROM folded_words WHERE term >= ? AND term < ? LIMIT 1',
					word,
					`${word}\u{10FFFF}`,
				)
			: this.#sql.first('SELECT 1 FROM folded_words WHERE term = ? LIMIT 1', word);
		return row !== undefined;
	}

	/** Every folded word with the number of records that have it. */
	words(): readonly {readonly word: string; readonly count: number}[] {
		return this.#sql.all('SELECT term AS word, doc AS count FROM folded_words');
	}
}

function dateWords(date: string): readonly string[] {
	const {members} = parseEdtf(date);
	return [
		date,
		dateLabel(date, 'en'),
		dateLabel(date, 'vi'),
		...members.flatMap(member => [member.start.slice(0, 4), member.end.slice(0, 4)]),
	];
}

function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
}

function join(texts: readonly string[]): string {
	return texts.filter(Boolean).join(' . ');
}
