import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {openStore, type Store} from '../../../source/store/index.ts';
import {databaseOf, storeOf} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';
import {Player} from './player.ts';
import {manyRecords} from './records.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

const first = '2025-11-02-giang-hegseth-talks';
const play = (keys: string): Player => new Player(store).press(keys);

describe('c', () => {
	test.each(['V j c', 'V j enter c', 'V j enter j j c'])(
		'%s sends the citation of the record to the clipboard',
		keys => {
			const {asked, state} = play(keys);
			expect(asked).toHaveLength(1);
			expect(asked[0]).toMatch(/^copy .*talks/u);
			expect(state.notice).toEqual({kind: 'info', text: 'Citation sent to the clipboard (OSC 52).'});
		},
	);

	test('takes the related record that is on screen', () => {
		expect(play('V j enter r enter c').asked[0]).toMatch(/^copy .*visit/u);
	});

	test('takes the marked records of the list, a line each', () => {
		const {asked, state} = play('space space c');
		expect(asked).toHaveLength(1);
		expect(asked[0]?.split('\n')).toEqual([
			expect.stringMatching(/^copy .*visit/u),
			expect.stringMatching(/^Round 30 /u),
		]);
		expect(state.notice?.text).toBe('2 citations sent to the clipboard (OSC 52).');
		expect(play('space space enter c').asked[0]).not.toContain('\n');
	});

	test('reads them in one go, in the order in which they were marked', () => {
		const each = vi.spyOn(store.engagements, 'byId');
		const player = play('j j j j space k k k space');
		each.mockClear();
		const [later, earlier] = player.state.marked;
		const [one, two] = player.press('c').asked[0]?.replace('copy ', '').split('\n') ?? [];
		expect([one, two]).toEqual([citationOf(later), citationOf(earlier)]);
		expect(each.mock.calls.filter(([id]) => player.state.marked.includes(id))).toEqual([]);
		each.mockRestore();
	});

	test('too long for the clipboard says so, with the key that writes a file', () => {
		const player = new Player(store);
		player.copyWay = 'too-long';
		expect(player.press('ctrl-a c').state).toMatchObject({
			panel: {type: 'list'},
			notice: {kind: 'error', text: 'Too long for the clipboard (OSC 52): e writes it to a file.'},
		});
	});

	test('asks for nothing where nothing is found', () => {
		expect(play('/ q q q q enter c').asked).toEqual([]);
	});
});

describe('C', () => {
	test('sends the address of the first source that has one', () => {
		const {asked, state} = play('enter C');
		expect(asked).toEqual([expect.stringMatching(/^copy https:\/\//u)]);
		expect(state.notice).toEqual({kind: 'info', text: 'Address sent to the clipboard (OSC 52).'});
	});

	test('takes an address in capitals for one', () => {
		const source = {...engagement().sources[0]!, url: 'HTTPS://NEWS.EXAMPLE/1'};
		const {asked} = new Player(storeOf([engagement({sources: [source]})])).press('enter o');
		expect(asked).toEqual(['open https://news.example/1']);
	});

	test('says where no source has one', () => {
		const player = new Player(storeOf([engagement({sources: [withoutAddress]})])).press('C');
		expect(player.asked).toEqual([]);
		expect(player.state.notice).toEqual({kind: 'error', text: 'No source of this record has an address.'});
	});
});

describe('where there is no clipboard', () => {
	const without = (keys: string): Player => {
		const player = new Player(store);
		player.copyWay = 'none';
		return player.press(keys);
	};

	test('the text stands in full on the screen, with the reason; any way out leads back', () => {
		const {state, frame, asked} = without('enter c');
		expect(state.panel).toMatchObject({type: 'text', why: 'No clipboard here. In full:'});
		expect(frame.replaceAll('\n', '')).toContain(asked[0]?.replace('copy ', '').slice(0, 60));
		for (const key of ['escape', 'q', 'enter'])
			expect(without(`enter c ${key}`).state.panel.type).toBe('detail');
	});

	test('several citations stand below each other', () => {
		const {asked, frame} = without('space space c');
		const [, second = ''] = asked[0]?.split('\n') ?? [];
		expect(frame.split('\n').some(each => each.startsWith(second.slice(0, 60)))).toBe(true);
	});

	test('in tmux its name is said', () => {
		const player = new Player(store);
		player.copyWay = 'tmux';
		expect(player.press('c').state.notice?.text).toBe('Citation sent to the clipboard (tmux).');
	});
});

/** The citation of a record of the store. */
function citationOf(id = ''): string {
	const player = new Player(store);
	player.state = {
		...player.state,
		panel: {type: 'detail', id, scroll: 0, find: null},
		below: [{type: 'list'}],
	};
	return player.press('c').asked[0]?.replace('copy ', '') ?? '';
}

const withoutAddress = {...engagement().sources[0]!, url: 'ftp://news.example/1'};
const longAddress = `https://news.example/${'a'.repeat(150)}`;
const oneSource = (url: string): Player =>
	new Player(storeOf([engagement({sources: [{...engagement().sources[0]!, url}]})]));

describe('o', () => {
	test('opens the source, and says which', () => {
		const {asked, state} = oneSource('https://news.example/1').press('enter o');
		expect(asked).toEqual(['open https://news.example/1']);
		expect(state.notice?.text).toBe('Opening https://news.example/1');
	});

	test('says where no source has an address', () => {
		const {asked, state} = oneSource('ftp://news.example/1').press('enter o');
		expect(asked).toEqual([]);
		expect(state.notice).toEqual({kind: 'error', text: 'No source of this record has an address.'});
	});

	test('hands over nothing but printable ASCII', () => {
		const {asked} = oneSource('https://news.example/tin-tức/\u202Eđ?q="x"').press('enter 1');
		expect(asked).toEqual([expect.stringMatching(/^open https:\/\/news\.example\/tin-t[\u0021-\u007E]+$/u)]);
	});

	test('without a browser the address stands in full on the screen, from its first column on', () => {
		const player = oneSource(longAddress);
		player.hasBrowser = false;
		player.press('enter o');
		expect(player.state.panel).toMatchObject({type: 'text', text: longAddress});
		expect(player.frame).toContain('No browser here. C copies the address:');
		const from = player.lines.findIndex(line => line.startsWith('https://'));
		expect(player.lines.slice(from, from + 3).join('')).toBe(longAddress);
		player.press('C');
		expect(player.asked.at(-1)).toBe(`copy ${longAddress}`);
	});

	test('a browser that does not come up is said as soon as that is known', () => {
		const player = oneSource(longAddress).press('enter o');
		expect(player.state.panel.type).toBe('detail');
		player.failOpening();
		expect(player.state.panel).toMatchObject({type: 'text', text: longAddress});
	});

	test.each([
		['in the list', 'escape', 'list'],
		['in another record', 'n', 'detail'],
		['in the search line', 'escape / a', 'search'],
		['while something is found in it', '/ a', 'find'],
		['in the help', '?', 'help'],
	])('one that fails %s disturbs nobody, and says where the address is', (_, keys, type) => {
		const sources = [{...engagement().sources[0]!, url: longAddress}];
		const player = new Player(storeOf([engagement({sources}), engagement({id: '2019-01-01-b', sources})]));
		player.press(`enter o ${keys}`);
		const {panel} = player.state;
		player.failOpening();
		expect(player.state).toMatchObject({
			panel: {type},
			notice: {
				kind: 'error',
				text: 'No browser for news.example: the address stands at the end of its record.',
			},
		});
		expect(player.state.panel).toEqual(panel);
	});

	test('one that fails after the list of sources shows the address over the record', () => {
		const sources = [1, 2].map(number => ({...engagement().sources[0]!, url: `${longAddress}/${number}`}));
		const player = new Player(storeOf([engagement({sources})])).press('enter o 2');
		player.failOpening();
		expect(player.state.panel).toMatchObject({type: 'text', text: `${longAddress}/2`});
	});
});

describe('the list of sources', () => {
	test('names each by its number, and shows the whole address of the chosen one', () => {
		const sources = [1, 2, 3].map(number => ({
			...engagement().sources[0]!,
			publisher: `Paper ${number}`,
			url: `${longAddress}/${number}`,
		}));
		const player = new Player(storeOf([engagement({sources})])).press('enter o j');
		expect(player.frame).toMatch(/▸ 2 +Paper 2/u);
		expect(player.lines.join('')).toContain(`${longAddress}/2`);
		expect(player.press('enter').asked).toEqual([`open ${longAddress}/2`]);
	});
});

describe('saving', () => {
	test('hands over the file that is shown, and closes the dialog', () => {
		const {saved, state} = play('/ t a l k s enter y enter e tab right right enter enter');
		expect(saved).toMatchObject([{path: '/home/reader/notes/talks-2025.json', isOverwriting: false}]);
		const records = JSON.parse(saved[0]!.text) as readonly {id: string}[];
		expect(records[0]?.id).toBe(first);
		expect(state).toMatchObject({
			panel: {type: 'list'},
			notice: {kind: 'info', text: `Wrote ${records.length} records to /home/reader/out.md.`},
		});
	});

	test('names the filters in words', () => {
		expect(play('/ t a l k s enter y enter e enter enter').saved[0]?.text).toContain(
			'Filter: search talks; year 2025; order best match first · ',
		);
		expect(play('y enter space e enter enter').saved[0]?.text).toContain('Filter: none · 1 record · ');
	});

	test('of a file that exists asks again, and then overwrites it', () => {
		const player = new Player(store);
		player.saveResult = {type: 'exists', path: 'out.md'};
		player.press('e enter enter');
		expect(player.state).toMatchObject({panel: {type: 'export'}, notice: {kind: 'error'}});
		player.saveResult = {type: 'written', path: 'out.md'};
		player.press('enter');
		expect(player.saved.map(({isOverwriting}) => isOverwriting)).toEqual([false, true]);
		expect(player.state.panel.type).toBe('list');
	});

	test('that fails keeps the dialog open with the reason', () => {
		const player = new Player(store);
		player.saveResult = {type: 'failed', message: 'no such folder'};
		expect(player.press('e enter enter').state).toMatchObject({
			panel: {type: 'export'},
			notice: {kind: 'error', text: 'no such folder'},
		});
	});
});

test('a record that is gone by now is neither copied nor opened', () => {
	for (const key of ['c', 'C', 'o', '1']) {
		const player = new Player(store);
		player.state = {
			...player.state,
			panel: {type: 'detail', id: 'gone', scroll: 0, find: null},
			below: [{type: 'list'}],
		};
		expect(player.press(key).asked).toEqual([]);
		expect(player.state.notice).toBeNull();
	}
});
