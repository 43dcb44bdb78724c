import type {Engagement} from '../../domain/engagement.ts';
import type {FacetId} from '../../domain/facets.ts';
import type {OtherNames} from './other-names.ts';
import {isSingleSource, isUncertain} from './record-doubts.ts';
import {yearsOf} from './record-years.ts';
import {termKinds, type TermKind} from './term-kinds.ts';
import {travellersOf} from './travellers.ts';

/** Files a record under a term of the search index. */
export type FileUnder = (kind: TermKind, term: string) => void;

/** Reads a facet's values from records, and their names from the database. */
interface FacetReader {
	/** The kind of the terms that are the facet's values. */
	readonly terms: TermKind;
	/** Files a record under the values that it has, and under what else the facet is counted by. */
	readonly file: (record: Engagement, file: FileUnder, names: OtherNames) => void;
	/**
	 * The query for the labels of the values, in the order in which values of the same count are offered: rows of
	 * `value`, `label_en`, `label_vi`, `side` and `other_names` (with `; ` between them); null where the vocabulary or
	 * the table of facets has the labels, or where there are none.
	 */
	readonly labels: string | null;
}

/** One reader for each facet of the table (domain/facets.ts). */
export const facetReaders: Readonly<Record<FacetId, FacetReader>> = {
	years: {
		terms: termKinds.year,
		file(record, file) {
			for (const [year, isCertain] of yearsOf(record.date)) {
				file(termKinds.year, year);
				if (!isCertain) file(termKinds.possibleYear, year);
			}
		},
		labels: null,
	},
	leaders: {
		terms: termKinds.person,
		file(record, file) {
			for (const person of record.people) file(termKinds.person, person.id);
		},
		labels:
			'SELECT id AS value, name AS label_en, name AS label_vi, side, other_names FROM persons ORDER BY sort_name, id',
	},
	kinds: {
		terms: termKinds.kind,
		file: (record, file) => file(termKinds.kind, record.kind),
		labels: null,
	},
	topics: {
		terms: termKinds.topic,
		file(record, file) {
			for (const topic of record.topics) file(termKinds.topic, topic);
		},
		labels: null,
	},
	places: {
		terms: termKinds.place,
		// Whoever asks for a country asks for all places in it.
		file({place}, file, names) {
			const country = names.countryOf(place.country);
			if (place.name_en !== '') file(termKinds.place, place.name_en);
			if (country !== undefined && country !== place.name_en) file(termKinds.place, country);
		},
		// A place that only records name has the Vietnamese name that they give it.
		// The places of a hundred thousand records are found one after the other in the index.
		labels: `WITH RECURSIVE named (place) AS (
				SELECT min(place_en) FROM engagements WHERE place_en > ''
				UNION ALL SELECT (SELECT min(place_en) FROM engagements WHERE place_en > place) FROM named WHERE place IS NOT NULL
			)
			SELECT name_en AS value, name_en AS label_en, name_vi AS label_vi, NULL AS side, other_names FROM places
			UNION ALL SELECT place, place, (SELECT max(place_vi) FROM engagements WHERE place_en = place), NULL, ''
				FROM named WHERE place IS NOT NULL AND place NOT IN (SELECT name_en FROM places)
			ORDER BY value`,
	},
	series: {
		terms: termKinds.series,
		file(record, file) {
			for (const {id} of record.series) file(termKinds.series, id);
		},
		labels: null,
	},
	sides: {
		terms: termKinds.side,
		file(record, file) {
			for (const person of record.people) file(termKinds.side, person.side);
		},
		labels: null,
	},
	sources: {
		terms: termKinds.source,
		// The words are filed with the text of the record.
		file(record, file) {
			for (const {publisher} of record.sources) if (publisher !== '') file(termKinds.publisher, publisher);
		},
		labels: null,
	},
	traits: {
		terms: termKinds.trait,
		file(record, file) {
			file(termKinds.trait, record.date_basis);
			if (isUncertain(record.date)) file(termKinds.trait, 'uncertain');
			if (isSingleSource(record.sources)) file(termKinds.trait, 'single-source');
		},
		labels: null,
	},
	offices: {
		terms: termKinds.office,
		file(record, file, names) {
			for (const {office} of record.people) if (office !== '') file(termKinds.office, names.postOf(office));
		},
		labels: `SELECT id AS value, label_en, label_vi, side, (
				SELECT group_concat(label_en || '; ' || label_vi || '; ' || aliases_en || '; ' || aliases_vi, '; ')
				FROM post_titles WHERE post_id = id
			) AS other_names FROM posts ORDER BY label_en, id`,
	},
	travels: {
		terms: termKinds.travel,
		file(record, file, names) {
			for (const side of travellersOf(record, names)) file(termKinds.travel, side);
		},
		labels: null,
	},
	contents: {
		terms: termKinds.content,
		file(record, file) {
			if (record.commitments.length > 0) file(termKinds.content, 'commitment');
		},
		labels: null,
	},
	// The reader's own; marks are among the traits. They are not filed (read/own-postings.ts).
	tags: {terms: termKinds.tag, file: () => undefined, labels: null},
	notes: {terms: termKinds.noteWord, file: () => undefined, labels: null},
	confidences: {
		terms: termKinds.confidence,
		file: (record, file) => file(termKinds.confidence, record.confidence),
		labels: null,
	},
};
