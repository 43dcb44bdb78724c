import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore, type Store} from '../../../source/store/index.ts';
import {databaseOf, storeOf} from '../../fixtures/database.ts';
import {opened} from '../explorer/keyboard.ts';
import {apartRecords, manyRecords} from '../explorer/records.ts';
import {Talker} from './talker.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

const talker = (): Talker => new Talker(store);

const visit =
	'1 to 3 November 2025, official visit, the United States to Vietnam, Pete Hegseth, Hanoi, visit with 1 record';
const second = 'Row 2 of 35: 4 March 2025, talks, Phan Văn Giang and Pete Hegseth, Hanoi.\n';

describe('the start', () => {
	test('says what this is, how many records there are, the first row, and the keys for more', () => {
		const {conversation} = talker();
		const talk = talker();
		talk.conversation.begin();
		expect(conversation.end).toBeNull();
		expect(talk.say()).toBe(
			`Communique, the defence engagements between the United States and Vietnam: 36 records. Row 1 of 35: ${visit}, folded. Question mark for keys, q to quit.\n`,
		);
	});

	test('says what is asked, and in Vietnamese', () => {
		const talk = new Talker(store, {...opened({query: 'hegseth'}), language: 'vi'});
		talk.conversation.begin();
		expect(talk.say()).toContain(
			': 36 hoạt động. 33 trên 36 hoạt động. Dòng 1 trên 33: ngày 2 tháng 11 năm 2025,',
		);
	});

	test('says how the view of the last time is brought back', () => {
		const request = {...opened({query: 'hegseth', years: [{from: 2015, to: 2018}]}).request};
		const talk = new Talker(store, {...opened(), lastView: {request, sort: 'relevance', record: null}});
		talk.conversation.begin();
		expect(talk.say()).toContain('The last time: search hegseth; year 2015 to 2018; hyphen brings it back.');
	});
});

describe('in the list each key says one line', () => {
	test.each([
		['j', second],
		['down', second],
		['1 0 j', /^1\.\n10\.\nRow 11 of 35: .*\n$/u],
		['G', /^Row 35 of 35: 4 March 1996, phone call, .*\n$/u],
		['5 G', /^5\.\nRow 5 of 35: May 2024, .*\n$/u],
		['page-down', /^Row 11 of 35: .*\n$/u],
		['k', `Row 1 of 35: ${visit}, folded.\n`],
		['s', /^Order: oldest first\. Row 1 of 35: 4 March 1996, .*\n$/u],
		['v', `1 record unfolded. Row 1 of 36: ${visit}, unfolded.\n`],
		['V', `All visits unfolded. Row 1 of 36: ${visit}, unfolded.\n`],
		['space', `Marked. 1 marked. ${second}`],
		['m', 'Nothing is marked: Space marks a record.\n'],
		['ctrl-a', '36 marked\n'.replace('\n', '.\n')],
		['u', 'Nothing to undo.\n'],
		['x', `Row 1 of 35: ${visit}, folded.\n`],
		['z', 'z is no key here. Question mark for keys.\n'],
		['shift-left', 'Shift left arrow is no key here. Question mark for keys.\n'],
		['\\', 'That key is for the drawn screen only.\n'],
		['H', 'That key is for the drawn screen only.\n'],
		['ctrl-l', `Row 1 of 35: ${visit}, folded.\n`],
		['J', 'Hegseth pays an official visit to Vietnam.\n'],
		['c', 'Citation sent to the clipboard.\n'],
		['L', /^Now in Vietnamese: capital L leads back to English\. Dòng 1 trên 35: .*, đang gập\.\n$/u],
	] as const)('%s', (keys, said) => {
		const text = talker().say(keys);
		if (typeof said === 'string') expect(text).toBe(said);
		else expect(text).toMatch(said);
	});

	test('a visit is folded and unfolded, its records are told as part of it, undoing says the row', () => {
		const talk = talker();
		talk.say('v');
		expect(talk.say('j')).toBe(
			'Row 2 of 36: 2 November 2025, talks, Phan Văn Giang and Pete Hegseth, Hanoi, part of the visit.\n',
		);
		expect(talk.say('v')).toBe(`1 record folded. Row 1 of 35: ${visit}, folded.\n`);
		expect(talk.say('u')).toMatch(/^Undone: Control R brings it back\. Row 2 of 36: /u);
		expect(talk.say('ctrl-r')).toMatch(/^Done again: u undoes it\. Row 1 of 35: /u);
	});

	test('marks are counted, shown alone, and taken away', () => {
		const talk = talker();
		talk.say('j space space');
		expect(talk.say('m')).toMatch(
			/^2 of 36 records\. Only the marked\. Row 1 of 2: 4 March 2025, .*, marked\.\n$/u,
		);
		expect(talk.say('space')).toMatch(/^Unmarked\. 1 marked\. Row 1 of 1: /u);
		expect(talk.say('escape')).toMatch(/^All 36 records\. Row 1 of 35: /u);
	});

	test('the record of a row is read part by part, to its end and back', () => {
		const talk = talker();
		expect(talk.say('J J')).toContain(
			'1 to 3 November 2025, official visit, Ministry of National Defence, Hanoi.\n',
		);
		talk.say('3 0 J');
		expect(talk.say('J')).toBe(
			'Of the visit, 1 of 1: 2 November 2025, talks, Giang and Hegseth hold talks in Hanoi.\n',
		);
		talk.say('9 9 K');
		expect(talk.say('K')).toBe(`Row 1 of 35: ${visit}, folded.\n`);
	});

	test('the ends of a database without visits, and without anything', () => {
		expect(new Talker(storeOf(apartRecords)).say('v')).toBe(
			'No visits to fold: they fold in order of date.\n',
		);
		const empty = new Talker(storeOf([]));
		empty.conversation.begin();
		expect(empty.say()).toContain('The database holds no engagement. Question mark');
		expect(empty.say('j')).toBe('The database holds no engagement.\n');
		expect(empty.say('enter G space v e escape')).not.toContain('undefined');
	});
});

describe('the search', () => {
	test('is a line to type in; what it finds is said after a pause, and after Enter', () => {
		const talk = talker();
		expect(talk.say('/')).toBe('Search: ');
		expect(talk.type('rondeux')).toBe('rondeux');
		expect(talk.say('backspace')).toBe('\b \b');
		expect(talk.pause()).toBe('\n1 of 36 records. No “rondeu”: showing rondeau.\n');
		expect(talk.pause()).toBe('');
		expect(talk.say('enter')).toBe(
			'1 of 36 records. No “rondeu”: showing rondeau. Row 1 of 1: 7 April 2010, 2011 or 2012, reception, Phùng Quang Thanh and Ann E. Rondeau, Hanoi.\n',
		);
	});

	test('says with each row the words by which it was found, where the row itself does not', () => {
		const talk = new Talker(store, opened({query: 'clean-up'}));
		expect(talk.say('j')).toContain(
			', Hanoi, it says: The two sides reviewed dioxin clean-up at Bien Hoa and the search for the.\n',
		);
		const named = new Talker(store, opened({query: 'giang hanoi'}));
		expect(named.say('j')).not.toContain('it says');
	});

	test('says nothing of what nobody has changed, however long one waits', () => {
		const talk = new Talker(store, opened({query: 'hegseth'}));
		expect(talk.say('/')).toBe('Search: hegseth');
		expect(talk.pause()).toBe('');
		expect(talk.say('home')).toBe('\b'.repeat(7));
		expect(talk.pause()).toBe('');
		expect(talk.say('l escape')).toMatch(/^l?hegseth/u);
		expect(talk.pause()).toBe('');
	});

	test('goes on below what was said of it', () => {
		const talk = talker();
		talk.say('/');
		talk.type('hegs');
		expect(talk.pause()).toBe('\n33 of 36 records.\n');
		expect(talk.type('eth')).toBe('Search: hegseth');
	});

	test('says what was taken otherwise, how many are apart, and that nothing is found', () => {
		const talk = talker();
		talk.say('/');
		talk.type('hegseht');
		expect(talk.pause()).toBe('\n33 of 36 records. No “hegseht”: showing hegseth.\n');
		talk.say('ctrl-u');
		talk.type('round giang');
		expect(talk.pause()).toMatch(/\n\d+ of 36 records: 0 together, \d+ apart\.\n$/u);
		talk.say('ctrl-u');
		talk.type('zzzz');
		expect(talk.pause()).toMatch(/\nNo engagement matches\. .*zzzz.*\n$/u);
		expect(talk.say('enter 1')).toContain('No engagement matches.');
	});

	test('says what Tab puts in, calls earlier queries up, and leads back with Escape', () => {
		const talk = talker();
		talk.say('/');
		talk.type('kind:ta');
		expect(talk.say('tab')).toMatch(/^\S+ ?\n.+, \d+ records?; 1 of \d+ ways? to go on\.\n$/u);
		expect(talk.say('escape')).toMatch(/^All 36 records\. Row 1 of 35: /u);
		talk.say('/');
		expect(talk.say('up')).toMatch(/^kind:ta\S+ ?$/u);
		expect(talk.say('ctrl-c')).toBe('\n');
		expect(talk.conversation.end).toBe(130);
	});

	test('a paste is typed, and a line without room is written anew', () => {
		const talk = new Talker(store, opened(), 20);
		talk.say('/');
		talk.conversation.take({type: 'paste', text: 'two\nlines of a text'});
		expect(talk.say()).toBe('two lines of a text');
		expect(talk.say('backspace')).toBe('\nSearch: two lines of a tex');
	});

	test('related hits are taken in, each with its reason', () => {
		const talk = talker();
		talk.say('/');
		talk.type('hegseth');
		expect(talk.say('alt-~')).toBe('\nNothing else is related to what is typed.\n');
	});
});

test('what is no key while one types is typed, and Escape alone leaves', () => {
	const talk = talker();
	talk.say('l');
	expect(talk.type('zzzz')).toBe('Narrow: zzzz');
	expect(talk.pause()).toBe('\nNothing matches.\n');
	expect(talk.say('enter')).toMatch(/^All 36 records\. Row 1 of 35/u);
	expect(talk.say('q')).toBe('');
	expect(talk.conversation.end).toBe(0);
	expect(talk.say('j')).toBe('');
});

test('nothing but text, line ends and steps back over what is typed is ever written', () => {
	for (const language of ['en', 'vi'] as const) {
		const talk = new Talker(store, {...opened(), language});
		talk.conversation.begin();
		for (const keys of [
			'j 3 j G g v V s J',
			'/ g i a n g backspace enter',
			'enter n p 1 o escape r escape escape',
			'l tab enter',
			'y 2 0 1 5 enter',
			'f j enter escape escape',
			'e tab tab tab left x ctrl-u escape',
			'? m a r k escape',
			'L L',
			'c C m x',
		])
			talk.say(keys);
		expect(talk.written).not.toMatch(/[^\P{Cc}\n\x08]/u);
		expect(talk.written).not.toMatch(/[⇄→←×·…▾▸▌●━│─•]/u);
	}
});
