import {expect, test} from 'vitest';
import {databaseOf, otherNamesOf, spoil} from '../../fixtures/database.ts';
import {body, engagement} from '../../fixtures/engagements.ts';
import {pressExtra, pressRecords} from '../../fixtures/press.ts';

test('the other names are spellings, ranks, names of ships and places, and labels; of the unknown there are none', () => {
	const path = databaseOf([...pressRecords, engagement({bodies: [body()]})], {
		...pressExtra,
		bodyNames: {'uss-halyard': ['DDG-200', 'USS Halliard']},
	});
	spoil(path, database => {
		database.exec("INSERT INTO ranks VALUES ('lloyd-austin', 0, 'General', 'Đại tướng', NULL, NULL)");
	});
	const names = otherNamesOf(path);
	expect(names.namesOf('lloyd-austin')).toEqual(['Lloyd J. Austin III']);
	expect(names.ranksOf('lloyd-austin')).toEqual(['General', 'Đại tướng']);
	expect(names.bodyNamesOf('uss-halyard')).toEqual(['DDG-200', 'USS Halliard']);
	expect(names.placeNamesOf('Haiphong')).toEqual(['Hai Phong']);
	expect(names.labelsOf('kind', 'phone-call')).toEqual(['phone call', 'điện đàm']);
	expect(names.labelsOf('topic', 'talks')).toEqual([]);
	for (const none of [
		names.namesOf('x'),
		names.ranksOf('x'),
		names.bodyNamesOf('x'),
		names.placeNamesOf('x'),
	])
		expect(none).toEqual([]);
});
