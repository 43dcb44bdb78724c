import {dateLabel} from '../../source/domain/date-label.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import {labelOf, type Vocabulary} from '../../source/domain/vocabulary.ts';

/** A record as a list of records shows it, in both languages: what every engine but communique's own searches. */
export interface Line {
	readonly id: string;
	readonly date: string;
	readonly kind: string;
	readonly title: string;
	readonly people: string;
	readonly place: string;
}

/** The fields of a {@link Line} that are text to search, in the order of {@link lineText}. */
export const lineFields = ['date', 'kind', 'title', 'people', 'place'] as const;

/** The line of a record: date and kind by their labels, both titles, names of people, the place; no summary. */
export function lineOf(record: Engagement, {kinds}: Vocabulary): Line {
	const both = (read: (language: 'en' | 'vi') => string): string =>
		[...new Set([read('en'), read('vi')])].filter(text => text !== '').join(' · ');
	return {
		id: record.id,
		date: both(language => dateLabel(record.date, language)),
		kind: both(language => labelOf(kinds, record.kind, language)),
		title: both(language => (language === 'en' ? record.title_en : record.title_vi)),
		people: record.people.map(person => person.name).join(', '),
		place: both(language => (language === 'en' ? record.place.name_en : record.place.name_vi)),
	};
}

/** The line as one text, as it would be piped into a filter; no line break in it. */
export function lineText(line: Line): string {
	return lineFields.map(field => line[field].replaceAll(/\s+/gu, ' ')).join('  ');
}
