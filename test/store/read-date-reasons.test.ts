import {expect, test} from 'vitest';
import type {Vocabulary} from '../../source/domain/vocabulary.ts';
import {openStore} from '../../source/store/index.ts';
import {openDatabase} from '../../source/store/open.ts';
import {bringUpToDate} from '../../source/store/user-database/refresh-reference.ts';
import {databaseOf, opened, spoil, storeOf} from '../fixtures/database.ts';

const english = 'The ship was new in 2025.';
const vietnamese = 'Năm 2025 tàu còn mới.';

/** What a database and the package's give for the sentence, behind what is done with the words before. */
function toldBy(path: string, shipped: string, before: (words: Vocabulary) => void = () => undefined) {
	const store = openStore(path, shipped);
	try {
		const words = store.vocabulary();
		before(words);
		return words.dateReasons.vietnameseOf(english);
	} finally {
		store.close();
	}
}

/** A database whose table `meta` has this text, or no row, in the place of its sentences. */
function withText(json: string | null): string {
	const path = databaseOf([], {dateReasons: [[english, vietnamese]]});
	spoil(path, database => {
		database.exec("DELETE FROM meta WHERE key = 'date_reasons_vi'");
		if (json !== null) database.prepare("INSERT INTO meta VALUES ('date_reasons_vi', ?)").run(json);
	});
	return path;
}

test('a database has the Vietnamese of the reasons that editors wrote', () => {
	const {dateReasons} = storeOf([], {dateReasons: [[english, vietnamese]]}).vocabulary();
	expect(dateReasons.vietnameseOf(english)).toBe(vietnamese);
	expect(dateReasons.vietnameseOf(vietnamese)).toBeUndefined();
});

test('it is read when the first sentence is asked for, not with the other words', () => {
	const path = databaseOf([], {dateReasons: [[english, vietnamese]]});
	const later = JSON.stringify({[english]: 'Đã sửa.'});
	const rewrite = (): void =>
		spoil(path, database =>
			database.prepare("UPDATE meta SET value = ? WHERE key = 'date_reasons_vi'").run(later),
		);
	expect(toldBy(path, path, rewrite)).toBe('Đã sửa.');
});

test('an older database borrows them from the package, and one that has its own keeps them', () => {
	const shipped = databaseOf([], {dateReasons: [[english, vietnamese]]});
	expect(toldBy(withText(null), shipped)).toBe(vietnamese);
	expect(toldBy(withText(null), withText(null))).toBeUndefined();
	expect(toldBy(withText(JSON.stringify({[english]: 'Bản cũ.'})), shipped)).toBe('Bản cũ.');
	expect(toldBy(databaseOf([]), shipped)).toBeUndefined();
});

test('newer data of the package bring theirs', () => {
	const path = databaseOf([], {dateReasons: [[english, vietnamese]]});
	const newer = openDatabase(databaseOf([], {dateReasons: [['By hand.', 'Bằng tay.']]}));
	const database = openDatabase(path, 'write');
	expect(database.transaction(() => bringUpToDate(database, newer))()).toBe(true);
	database.close();
	newer.close();
	const {dateReasons} = opened(path).vocabulary();
	expect(dateReasons.vietnameseOf('By hand.')).toBe('Bằng tay.');
	expect(dateReasons.vietnameseOf(english)).toBeUndefined();
});

test.each(['', '{broken', '"a text"', 'null', '[1]', '7'])('what is no object (%s) has none', json => {
	expect(toldBy(withText(json), withText(null))).toBeUndefined();
});

test('what is no text is left out, and hostile text is made safe', () => {
	const json = JSON.stringify({[english]: ['x'], 'By hand.': 'Bằng \u001B[31mtay.'});
	const path = withText(json);
	expect(toldBy(path, path)).toBeUndefined();
	const store = openStore(path);
	expect(store.vocabulary().dateReasons.vietnameseOf('By hand.')).toMatch(/^Bằng [^\u001B]*tay\.$/u);
	store.close();
});
