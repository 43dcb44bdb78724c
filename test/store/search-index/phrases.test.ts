import {expect, onTestFinished, test} from 'vitest';
import {Engagements} from '../../../source/store/engagements.ts';
import {openDatabase} from '../../../source/store/open.ts';
import {phraseColumns, seqsWithPhrase} from '../../../source/store/search-index/phrases.ts';
import {Tokenizer} from '../../../source/store/search-index/tokenizer.ts';
import {Statements} from '../../../source/store/statements.ts';
import {databaseOf} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';

test('the table of phrases has what is printed, without marks, and keeps the parts of a column apart', () => {
	const text = {
		people: ['Đỗ Dũng', 'Lê An'],
		title: ['ÁN'],
		labels: [],
		place: ['Hà Nội'],
		detail: [],
		source: [],
		aliases: ['Do Zung'],
		otherNames: [],
		sites: ['news.example'],
	};
	expect(phraseColumns(new Tokenizer().record(text))).toEqual([
		'do dung \u{E000} le an',
		'an',
		'',
		'ha noi',
		'',
		'',
	]);
});

test('a phrase is found in one piece and one text only, of whole words', () => {
	const path = databaseOf([
		engagement({id: 'whole', title_en: 'The coast guard cutter arrives'}),
		engagement({id: 'apart', title_en: 'Coast guard, and the guard cutter'}),
		engagement({id: 'across', title_en: 'The coast guard', title_vi: 'Cutter', summary_en: 'Guard cutter'}),
	]);
	const database = openDatabase(path);
	onTestFinished(() => void database.close());
	const sql = new Statements(database);
	const engagements = new Engagements(sql);
	const found = (...phrase: readonly string[]): readonly string[] =>
		engagements.load(seqsWithPhrase(sql, phrase)).map(record => record.id);
	expect(found('coast', 'guard', 'cutter')).toEqual(['whole']);
	expect(found('coast', 'guard', 'cut')).toEqual([]);
});
