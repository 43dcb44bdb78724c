import type {Term, Vocabulary} from '../domain/vocabulary.ts';
import {safeRow} from './rows.ts';
import type {Statements} from './statements.ts';

/** Reads the labels of kinds and topics. */
export function readVocabulary(statements: Statements): Vocabulary {
	const read = (vocabulary: 'kind' | 'topic'): readonly Term[] =>
		statements
			.all<Term>(
				'SELECT id, label_en, label_vi, definition_en, definition_vi FROM terms WHERE vocabulary = ? ORDER BY position',
				vocabulary,
			)
			.map(term => safeRow(term));
	return {kinds: read('kind'), topics: read('topic')};
}
