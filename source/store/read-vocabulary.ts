import type {Term, VocabularyLists} from '../domain/vocabulary.ts';
import {readSeriesTerms} from './read-series.ts';
import {safeRow} from './safe-rows.ts';
import type {Statements} from './statements.ts';

/** The lists of the vocabulary that the table `terms` keeps. */
export type TermList = Exclude<keyof VocabularyLists, 'series'>;

/** The name under which the table `terms` keeps each list of the vocabulary. */
export const termLists = {
	kinds: 'kind',
	topics: 'topic',
	parts: 'part',
	sides: 'side',
	dayParts: 'day-part',
	confidences: 'confidence',
} as const satisfies Readonly<Record<TermList, string>>;

/** Reads the labels. A list is empty where the database was written before it was kept there. */
export function readVocabulary(statements: Statements): VocabularyLists {
	return eachList(list => (list === 'series' ? readSeriesTerms(statements) : readTerms(statements, list)));
}

function readTerms(statements: Statements, list: TermList): readonly Term[] {
	return statements
		.all<Term>(
			'SELECT id, label_en, label_vi, definition_en, definition_vi FROM terms WHERE vocabulary = ? ORDER BY position',
			termLists[list],
		)
		.map(term => safeRow(term));
}

/** Lists of labels with others in the place of those that are empty; `other` is read only where one is. */
export function completedBy(own: VocabularyLists, other: () => VocabularyLists): VocabularyLists {
	if (Object.values({...own}).every(terms => terms.length > 0)) return own;
	const others = other();
	return eachList(list => (own[list].length > 0 ? own[list] : others[list]));
}

function eachList(termsOf: (list: keyof VocabularyLists) => readonly Term[]): VocabularyLists {
	return {
		kinds: termsOf('kinds'),
		topics: termsOf('topics'),
		parts: termsOf('parts'),
		sides: termsOf('sides'),
		dayParts: termsOf('dayParts'),
		confidences: termsOf('confidences'),
		series: termsOf('series'),
	};
}
