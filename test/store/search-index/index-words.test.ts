import {expect, test} from 'vitest';
import {databaseOf, indexWordsOf, spoil} from '../../fixtures/database.ts';
import {sampleVocabulary} from '../../fixtures/engagements.ts';
import {pressExtra, pressRecords} from '../../fixtures/press.ts';

test('words for the index are names, ranks, place names, labels and synonyms; of the unknown there are none', () => {
	const path = databaseOf(pressRecords, {
		...pressExtra,
		kinds: sampleVocabulary.kinds.map(term => ({...term, synonyms_en: ['meeting'], synonyms_vi: ['gặp']})),
	});
	spoil(path, database => {
		database.exec("INSERT INTO ranks VALUES ('lloyd-austin', 0, 'General', 'Đại tướng', NULL, NULL)");
	});
	const words = indexWordsOf(path);
	expect(words.namesOf('lloyd-austin')).toEqual(['Lloyd J. Austin III']);
	expect(words.ranksOf('lloyd-austin')).toEqual(['General', 'Đại tướng']);
	expect(words.placeNamesOf('Haiphong')).toEqual(['Hai Phong']);
	expect(words.labelsOf('kind', 'phone-call')).toEqual(['phone call', 'điện đàm']);
	expect(words.synonymsOf('kind', 'talks')).toEqual(['meeting', 'gặp']);
	expect(words.labelsOf('topic', 'talks')).toEqual([]);
	for (const none of [
		words.namesOf('x'),
		words.ranksOf('x'),
		words.placeNamesOf('x'),
		words.synonymsOf('topic', 'x'),
	])
		expect(none).toEqual([]);
});
