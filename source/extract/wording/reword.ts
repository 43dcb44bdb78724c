import type {Engagement} from '../../domain/engagement.ts';
import type {Vocabulary} from '../../domain/vocabulary.ts';
import type {Told} from '../import-model.ts';
import {countryWords} from './country-words.ts';
import {englishSummary, englishTitle} from './en.ts';
import type {Particulars} from './particulars.ts';
import {vietnameseSummary, vietnameseTitle} from './vi.ts';

/** The words of a record, composed from its fields. */
export type RecordWords = Pick<Engagement, 'title_en' | 'title_vi' | 'summary_en' | 'summary_vi'>;

/** Titles and summaries anew from a record's fields, as they were composed from the text. */
export function reworded(record: Engagement, told: Told, vocabulary: Vocabulary): RecordWords {
	const {place} = record;
	const particulars: Particulars = {
		kind: record.kind,
		isAnnounced: told.isAnnounced,
		date: record.date,
		dayPart: record.day_part,
		people: record.people.map(person => ({
			name: person.name,
			side: person.side,
			part: person.part,
			office_en: person.office,
			office_vi: person.office_vi,
			address_vi: told.addresses[person.id] ?? '',
		})),
		place_en: place.name_en,
		place_vi: place.name_vi,
		...countryWords(place.country),
		venue_en: place.venue_en,
		venue_vi: place.venue_vi,
	};
	return {
		title_en: englishTitle(particulars),
		title_vi: vietnameseTitle(particulars),
		summary_en: englishSummary(particulars, vocabulary),
		summary_vi: vietnameseSummary(particulars, vocabulary),
	};
}
