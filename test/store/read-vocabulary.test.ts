import {expect, test} from 'vitest';
import {
	confidences,
	dayParts,
	labelOf,
	languages,
	parts,
	sides,
	type Vocabulary,
} from '../../source/domain/vocabulary.ts';
import {openStore} from '../../source/store/index.ts';
import {databaseOf, spoil, storeOf} from '../fixtures/database.ts';
import {engagement, sampleVocabulary} from '../fixtures/engagements.ts';
import {shippedWords} from '../fixtures/words.ts';

/** A database as it was before it held more than kinds and topics. */
function olderDatabase(): string {
	const path = databaseOf([engagement()]);
	spoil(path, database => {
		database.exec("DELETE FROM terms WHERE vocabulary NOT IN ('kind', 'topic')");
		database.pragma('user_version = 1');
	});
	return path;
}

function vocabularyOf(path: string, shipped?: string): Vocabulary {
	const store = openStore(path, shipped);
	try {
		return store.vocabulary();
	} finally {
		store.close();
	}
}

test('the vocabulary comes in its own order, each list apart', () => {
	expect(storeOf([]).vocabulary()).toEqual(sampleVocabulary);
	expect(storeOf([]).reference().vocabulary).toEqual(sampleVocabulary);
});

test.each(languages)(
	'every part, side, part of the day and confidence has its reviewed label (%s)',
	language => {
		const words = storeOf([]).vocabulary();
		const lists = [
			[words.parts, parts, shippedWords.parts],
			[words.sides, sides, shippedWords.sides],
			[words.dayParts, dayParts, shippedWords.day_parts],
			[words.confidences, confidences, shippedWords.confidences],
		] as const;
		for (const [terms, ids, reviewed] of lists) {
			expect(reviewed.map(each => each.id)).toEqual([...ids]);
			expect(ids.map(id => labelOf(terms, id, language))).toEqual(
				reviewed.map(each => each[`label_${language}`]),
			);
		}
	},
);

test('an older database borrows the words that it lacks from the package, and keeps its own', () => {
	const older = olderDatabase();
	const shipped = databaseOf([], {topics: []});
	expect(vocabularyOf(older, shipped)).toEqual(sampleVocabulary);
	expect(vocabularyOf(older)).toEqual({
		...sampleVocabulary,
		parts: [],
		sides: [],
		dayParts: [],
		confidences: [],
	});
});
