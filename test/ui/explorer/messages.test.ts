import {describe, expect, test} from 'vitest';
import {explorerEn as en} from '../../../source/ui/explorer/messages/en.ts';
import {messagesIn} from '../../../source/ui/explorer/messages/index.ts';
import {explorerVi as vi} from '../../../source/ui/explorer/messages/vi.ts';
import {leaves} from '../../fixtures/leaves.ts';
import {paletteCalls} from './palette-calls.ts';
import {wordCalls} from './word-calls.ts';

/** What each function of the messages is called with, and a word that the answer must hold. */
const calls: Readonly<Record<string, readonly (readonly [readonly unknown[], string])[]>> = {
	...wordCalls,
	'/matrix/ofBoth': [[[7], '7']],
	'/timeline/recordsShown': [[[1, 4, 731], '731']],
	'/timeline/emptyCell': [
		[[2021, null], '2021'],
		[[2021, 'May 2021'], '2021'],
	],
	'/rowOf': [[[14, 231], '14/231']],
	'/plusRelated': [
		[['~', 44], '+44'],
		[['Q6', 44], 'Q6'],
	],
	'/tell/mark': [[['Q1'], 'Q1']],
	'/tell/quit': [[['Q1'], 'Q1']],
	'/searchHere': [[['Q1'], 'Q1']],
	'/searchElsewhere': [
		[['Q2', 'Q1'], 'Q2'],
		[['Q2', 'Q1'], 'Q1'],
	],
	'/searchPlaceholder': [
		[['Q3', 'Q4', 'Q5'], 'Q3'],
		[['Q3', 'Q4', 'Q5'], 'Q4'],
		[['Q3', 'Q4', 'Q5'], 'Q5'],
	],
	'/noVisitHere': [[['Q5'], 'Q5']],
	'/nothingMarked': [[['Q5'], 'Q5']],
	'/walked/undo': [[['Q5'], 'Q5']],
	'/walked/redo': [[['Q5'], 'Q5']],
	'/relatedTier': [[['Q6'], 'Q6']],
	'/noBrowser': [[['Q5'], 'Q5']],
	'/moreHints': [[[3], '3']],
	'/rowsShown': [[[14, 33, 231], '14–33']],
	'/moreRelated': [[[43], '43']],
	'/sourceCount': [[[7], '7']],
	'/confidence': [[['xyz'], 'xyz']],
	'/topics': [[['xyz'], 'xyz']],
	'/sourcesHeading': [
		[[7, 'xyz'], '7'],
		[[7, 'xyz'], 'xyz'],
	],
	'/inThisVisit': [[['2 Nov', 'event'], '2 Nov']],
	'/moreFilters': [[[3], '+3']],
	'/age': [
		[[{years: 2, months: 3, days: 0, isAhead: false}], '3'],
		[[{years: 2, months: 0, days: 0, isAhead: false}], '2'],
		[[{years: 0, months: 0, days: 5, isAhead: true}], '5'],
	],
	'/markedOnly': [[[3], '3']],
	'/unreadableTime': [[['soon'], 'soon']],
	'/unreadable/mark': [[[3], '3']],
	'/unreadable/shortMark': [[[3], '3']],
	'/togetherPlaceholder': [[['⇥'], '⇥']],
	'/withThem': [
		[['Vịnh', '41 records'], 'Vịnh'],
		[['Vịnh', '41 records'], '41 records'],
	],
	'/otherLanguage': [[['L'], 'L']],
	'/copied/citation': [[['tmux'], 'tmux']],
	'/copied/address': [[['tmux'], 'tmux']],
	'/citationsCopied': [
		[[3, 'tmux'], '3'],
		[[3, 'tmux'], 'tmux'],
	],
	'/notInRecord': [[['war'], 'war']],
	'/hitOf': [
		[[2, 5, 'war', ['1st', '2nd', '3rd']], 'war'],
		[[2, 5, 'war', ['1st', '2nd', '3rd']], '1st'],
		[[2, 5, 'war', ['1st', '2nd', '3rd']], '2nd'],
		[[2, 5, 'war', ['1st', '2nd', '3rd']], '3rd'],
	],
	'/noUrlOf': [[[2], '2']],
	'/noSource': [[[9, 3], '9']],
	'/unmarked': [[[3], '3']],
	'/sortedBy': [[['xyz'], 'xyz']],
	'/keyCount': [[[36], '36']],
	'/without': [[['dioxin'], 'dioxin']],
	'/nothingSays': [
		[[1], ':'],
		[[2], ':'],
	],
	'/positionOf': [[[3, 17], '17']],
	'/words/evidence/says': [[['date, kind'], 'date, kind']],
	'/words/evidence/differs': [
		[['kind', 'a rite'], 'kind'],
		[['kind', 'a rite'], 'a rite'],
	],
	'/words/evidence/repeats': [[['source 2'], 'source 2']],
	'/words/evidence/independent': [
		[[2, 7], '2'],
		[[2, 7], '7'],
	],
	'/words/evidence/saidBy': [
		[[1], '1'],
		[[7], '7'],
	],
	'/words/evidence/otherwiseBy': [[[7], '7']],
	'/words/evidence/aloneOnDate': [[['source 2'], 'source 2']],
	'/words/evidence/withoutIt': [[['3 May'], '3 May']],
	'/words/whyDate/tried': [[[1995, 2026], '2026']],
	'/words/whyDate/term': [[['Sam', 'Secretary'], 'Secretary']],
	'/words/whyDate/published': [[['source 2', '3 May'], 'source 2']],
	'/words/whyDate/weekday': [[['Friday'], 'Friday']],
	'/words/whyDate/visit': [[['3 May'], '3 May']],
	'/words/whyDate/without': [[['2017–2018'], '2017–2018']],
	'/words/whyDate/together': [[['2018'], '2018']],
	'/evidence/source': [[['7'], '7']],
	'/evidence/missingPages': [[['2, 4'], '2, 4']],
	'/evidence/reasons': [[[2], '2']],
	'/evidence/saying': [
		[[3, 8, false], '8'],
		[[0, 8, true], '8'],
	],
	'/evidence/confidence': [[['high'], 'high']],
	'/evidence/sayingDate': [[[['VnExpress', 'Newser']], 'Newser']],
	'/more': [[[5], '5']],
	'/tooLong': [
		[[700, 30], '700'],
		[[700, 30], '30'],
	],
	'/spelling': [
		[['panneta', 'panetta'], 'panetta'],
		[['panneta', ''], 'panneta'],
	],
	'/elsewhere': [[['chai', 'chau'], 'chau']],
	'/keystrokes': [
		[['nguyeenx', 'nguyễn', 'telex'], 'Telex'],
		[['nguye6n4', 'nguyễn', 'vni'], 'VNI'],
	],
	'/unknownKey': [
		[['yaer', 'year'], 'year:'],
		[['yaer', null], 'yaer'],
	],
	'/operator': [
		[['^Phan', 'Phan'], 'Phan'],
		[['$', null], '$'],
	],
	'/takenAsName': [[['bien hoa', 'Bien Hoa'], 'Bien Hoa']],
	'/olderForm': [[['office'], 'office:']],
	'/missingValue': [[['leader'], 'leader:']],
	'/otherKey': [[['leader', 'us', 'side:us'], 'side:us']],
	'/unknownValue': [
		[['kind', 'tlaks', 'talks'], 'talks'],
		[['kind', 'tlaks', null], 'tlaks'],
	],
	'/unreadableRange': [[['soon'], 'soon']],
	'/exporting/inSources': [[[2], '2']],
	'/exporting/size': [[[18], '18']],
	'/exporting/doubts': [
		[[1], '1'],
		[[4], '4'],
	],
	'/exporting/beginningOf': [[[100, 1001], '001']],
	'/exporting/idCount': [[[12], '<12']],
	'/exporting/moreLines': [[[301], '301']],
	'/exporting/unknownExtension': [[['.xlsx', '.md'], '.xlsx']],
	'/working/tagsKept': [[['visa, boat'], 'visa, boat']],
	'/working/notKept': [[['the disk is full'], 'the disk is full']],
	'/working/ownNote': [[['ask'], 'ask']],
	'/working/ownTags': [[['visa'], 'visa']],
	'/ledger/inRecords': [[[12], '12']],
	'/copied/brief': [[['xyz'], 'xyz']],
	'/saving/written': [[['xyz'], 'xyz']],
	'/words/ledger/repeats': [[[4], '4']],
	'/words/ledger/given': [
		[['$3 million', '2 left out'], '$3 million'],
		[['$3 million', '2 left out'], '; 2 left out'],
	],
	'/exported': [[[2, 'a.md'], 'a.md']],
	'/writing/begun': [[[1001], '001']],
	'/writing/on': [
		[[400, 1001], '400'],
		[[400, 1001], '001'],
	],
	'/exists': [[['a.md'], 'a.md']],
	'/tooLongToCopy': [[['Ctrl-E'], 'Ctrl-E']],
	'/noBrowserFor': [[['news.example'], 'news.example']],
	'/lastView': [[['-', 'leader Phan Văn Giang'], 'leader Phan Văn Giang']],
	'/opened': [[['https://news.example'], 'https://news.example']],
	'/words/editionNumber': [[[13], '13']],
	'/words/editionYear': [[[2019], '2019']],
	'/words/inTiers': [[['newest first'], 'newest first']],
	...paletteCalls,
	'/words/tooSmall': [
		[['20x5', '30x8'], '20x5'],
		[['20x5', '30x8'], '30x8'],
	],
	'/unreadable/leftOut': [[[2, '2011-a, 2012-b'], '2011-a, 2012-b']],
};

test('Vietnamese has exactly the messages of English', () => {
	const paths = (messages: unknown): readonly string[] =>
		leaves(messages)
			.map(([path]) => path)
			.toSorted();
	expect(paths(vi)).toEqual(paths(en));
});

describe.each(['en', 'vi'] as const)('in %s', language => {
	const messages = messagesIn(language);

	test('no message is empty, and every one is NFC on one line', () => {
		for (const [path, value] of leaves(messages)) {
			if (typeof value === 'function') continue;
			if (typeof value !== 'string') throw new TypeError(`${path} is no text`);
			expect(value.trim(), path).not.toBe('');
			expect(value, path).toBe(value.normalize('NFC'));
			expect(value, path).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
		}
	});

	test('every function gives a text that names what it was given', () => {
		for (const [path, value] of leaves(messages)) {
			if (typeof value !== 'function') continue;
			for (const [args, word] of calls[path] ?? [[[], path]]) {
				const text = (value as (...values: readonly unknown[]) => unknown)(...args);
				expect(text, path).toBeTypeOf('string');
				expect(text, path).toContain(word);
				expect(text, path).not.toMatch(/undefined|null|NaN|\[object/u);
			}
		}
	});
});

test('of a terminal that is too small, the size that is needed is said before the line is cut', () => {
	for (const {words} of [en, vi]) expect(words.tooSmall('20x5', '30x8').slice(0, 19)).toContain('30x8');
});

test('English counts one record and many', () => {
	expect(en.exporting.doubts(1)).toBe('1 date in doubt keeps its mark');
	expect(en.exporting.doubts(2)).toBe('2 dates in doubt keep their mark');
});

test('each language writes thousands its own way', () => {
	expect(en.rowOf(1000, 100_000)).toBe('1,000/100,000');
	expect(vi.rowOf(1000, 100_000)).toBe('1.000/100.000');
});

test('how long ago, and how far ahead, in the largest two units', () => {
	const age = {years: 0, months: 0, days: 0, isAhead: false};
	expect([en, vi].map(({age: say}) => say({...age, years: 2, months: 2}))).toEqual([
		'2 y 2 m ago',
		'2 năm 2 tháng trước',
	]);
	expect([en, vi].map(({age: say}) => say(age))).toEqual(['today', 'hôm nay']);
	expect([en, vi].map(({age: say}) => say({...age, days: 1}))).toEqual(['1 day ago', '1 ngày trước']);
	expect([en, vi].map(({age: say}) => say({...age, months: 4, isAhead: true}))).toEqual([
		'in 4 m',
		'4 tháng nữa',
	]);
});
