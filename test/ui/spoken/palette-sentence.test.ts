import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {seenRecords} from '../../../source/domain/seen-records.ts';
import {emptyRequest} from '../../../source/search/index.ts';
import {openStore, type Store} from '../../../source/store/index.ts';
import {databaseOf} from '../../fixtures/database.ts';
import {opened} from '../explorer/keyboard.ts';
import {manyRecords} from '../explorer/records.ts';
import {Talker} from './talker.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

function talkerIn(language: 'en' | 'vi'): Talker {
	const talk = new Talker(store, {...opened(), language});
	talk.savedViews.save(
		{
			name: 'Rounds',
			view: {request: {...emptyRequest, query: 'round'}, sort: 'date', record: null},
			lookedOn: '2026-07-12',
			seen: seenRecords([]),
		},
		true,
	);
	return talk;
}

describe('the palette', () => {
	test('says how it is used and its rows one by one, with their keys in words', () => {
		const talk = talkerIn('en');
		expect(talk.say(':')).toMatch(
			/^Commands, \d+ rows\. Type to narrow, arrows move, Enter runs, Escape closes\. Pick years, key y; 1 of \d+\.\n$/u,
		);
		expect(talk.say('down')).toMatch(/^Pick leaders, key l; 2 of \d+\.\n$/u);
		expect(talk.say('escape')).toMatch(/^List\. Row 1 of /u);
	});

	test('says once the typing pauses what is found, in Vietnamese too', () => {
		const talk = talkerIn('vi');
		expect(talk.say(':')).toMatch(/^Lệnh, \d+ dòng\. .*Chọn năm, phím y; 1 trên \d+/u);
		talk.say('g i a n g');
		expect(talk.pause()).toMatch(/Phan Văn Giang, Việt Nam, \d+ hoạt động; 1 trên \d+/u);
	});

	test('runs a command, and says what that says', () => {
		const talk = talkerIn('en');
		talk.say(': o r d e r');
		expect(talk.say('enter')).toContain('Order: oldest first.');
	});

	test('says that nothing is called so, and of a typed command what it does', () => {
		const talk = talkerIn('en');
		talk.say(': q q q z z z');
		expect(talk.pause()).toContain('Nothing matches.');
		expect(talk.say('enter')).toContain('Nothing is called “qqqzzz”.');
		talk.say('ctrl-u s a v e space x');
		expect(talk.pause()).toContain('Save this view as “x”; 1 of ');
		expect(talk.say('enter')).toContain('“x” is saved: 36 records.');
	});
});

describe('the saved views', () => {
	test('are said with what they ask for, their records and what is new', () => {
		const talk = talkerIn('en');
		talk.say(': v i e w s');
		expect(talk.say('enter')).toBe(
			'\n1 saved view. Rounds, search round; order oldest first, 30 records, 30 new since 12 July 2026; 1 of 1.\n',
		);
		expect(talk.say('x')).toContain('x again removes “Rounds”');
		expect(talk.say('escape')).toMatch(/^List\. /u);
		talk.say(': v i e w s');
		talk.say('enter');
		expect(talk.say('enter')).toContain('“Rounds”: 30 records, 30 new since 12 Jul 2026.');
	});

	test('are none where none is saved', () => {
		const talk = new Talker(store, {...opened(), language: 'vi'});
		talk.say(': v i e w s');
		expect(talk.say('enter')).toMatch(/^\nChưa lưu danh sách nào\./u);
	});
});
