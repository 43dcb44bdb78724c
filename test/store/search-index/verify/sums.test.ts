import {expect, test} from 'vitest';
import {openDatabase} from '../../../../source/store/open.ts';
import {FiledSums} from '../../../../source/store/search-index/verify/filed-sums.ts';
import {NotedTerms, type KindsOfTerm} from '../../../../source/store/search-index/verify/noted-terms.ts';
import {
	filedHash,
	hashOf,
	hashOfPair,
	hashOfTerm,
} from '../../../../source/store/search-index/verify/term-hash.ts';
import {RecordOrder} from '../../../../source/store/search-index/read/record-order.ts';
import {signs} from '../../../../source/store/search-index/write/term-log.ts';
import {Statements} from '../../../../source/store/statements.ts';
import {databaseOf, opened, spoil} from '../../../fixtures/database.ts';
import {engagement} from '../../../fixtures/engagements.ts';
import {randomRecords} from '../../../fixtures/random-records.ts';

const words: KindsOfTerm = {anywhere: 'w', prominent: 'h', unprinted: 'x'};

test('a pair as it stands in the table has the hash of its two words, in their order', () => {
	const [one, other] = [hashOf('ha'), hashOf('noi')];
	expect(hashOfTerm('p', 'ha noi')).toEqual(hashOfPair(one, other));
	expect(hashOfTerm('q', 'noi ha')).not.toEqual(hashOfPair(one, other));
	expect(hashOfTerm('o', 'ha noi')).toEqual(hashOf('ha noi'));
	expect(filedHash('w', one)).not.toEqual(filedHash('h', one));
});

test('a term counts once in a record, by all of its signs, however many terms there are', () => {
	const terms = new NotedTerms();
	const note = (times: number): void => {
		for (let time = 0; time < times; time++)
			for (let word = 0; word < 10_000; word++)
				terms.note(words, hashOf(`word ${word}`), time === 0 ? signs.printed : signs.prominent);
	};
	terms.begin();
	note(2);
	const sum = terms.sum();
	let [a, b] = [0, 0];
	for (let word = 0; word < 10_000; word++)
		for (const kind of ['w', 'h']) {
			const hash = filedHash(kind, hashOf(`word ${word}`));
			[a, b] = [(a + hash.a) | 0, (b + hash.b) | 0];
		}
	expect(sum).toEqual({a, b});
	terms.begin();
	expect(terms.sum()).toEqual({a: 0, b: 0});
	note(1);
	expect(terms.sum()).not.toEqual(sum);
});

test('what is filed adds up at the places of records alone, and to nothing where nothing is filed', () => {
	const path = databaseOf(randomRecords(60));
	const sumsOf = (): readonly boolean[] => {
		const sql = new Statements(openDatabase(path));
		const sums = new FiledSums(sql, new RecordOrder(sql));
		return Array.from({length: 64}, (_, position) => sums.isAt(position, {a: 0, b: 0}));
	};
	const before = sumsOf();
	expect(before.filter(isEmpty => !isEmpty)).toHaveLength(60);
	spoil(path, database => void database.exec('DELETE FROM postings'));
	expect(sumsOf().every(Boolean)).toBe(true);
});

test('words that change places in a text are another text', () => {
	const record = engagement({summary_en: 'alpha beta beta alpha', title_en: 'Talks'});
	const path = databaseOf([record]);
	spoil(path, database => void database.exec("UPDATE engagements SET summary_en = 'beta alpha alpha beta'"));
	expect(
		opened(path)
			.verify()
			.map(({message}) => message),
	).toContain(`${record.id} has another text for phrases than the record`);
});

test('letters of two units are sound', () => {
	expect(opened(databaseOf([engagement({title_en: '\u{20000}\u{20001} talks'})])).verify()).toEqual([]);
});
