import {expect, onTestFinished, test} from 'vitest';
import {Engagements} from '../../../source/store/engagements.ts';
import {openDatabase} from '../../../source/store/open.ts';
import {phraseColumns, seqsWithPhrase} from '../../../source/store/search-index/phrases.ts';
import {Tokenizer} from '../../../source/store/search-index/tokenizer.ts';
import {Statements} from '../../../source/store/statements.ts';
import {databaseOf} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';

test('the table of phrases has no marks, is in lower case, and keeps the parts of a column apart', () => {
	const text = {
		people: ['Đỗ Dũng', 'Lê An'],
		title: ['ÁN'],
		labels: [],
		place: ['Hà Nội'],
		detail: [],
		source: [],
	};
	expect(phraseColumns(new Tokenizer().record(text))).toEqual([
		'do dung . le an',
		'an',
		'',
		'ha noi',
		'',
		'',
	]);
});

test('a phrase is found in one piece only, its last word maybe by its beginning', () => {
	const path = databaseOf([
		engagement({id: 'whole', title_en: 'The coast guard cutter arrives'}),
		engagement({id: 'apart', title_en: 'Coast guard, and the guard cutter'}),
	]);
	const database = openDatabase(path);
	onTestFinished(() => void database.close());
	const sql = new Statements(database);
	const engagements = new Engagements(sql);
	const found = (phrase: readonly string[], isPrefix: boolean): readonly string[] =>
		engagements.load(seqsWithPhrase(sql, phrase, isPrefix)).map(record => record.id);
	expect(found(['coast', 'guard', 'cutter'], false)).toEqual(['whole']);
	expect(found(['coast', 'guard', 'cut'], true)).toEqual(['whole']);
	expect(found(['coast', 'guard', 'cut'], false)).toEqual([]);
});
