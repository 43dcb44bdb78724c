import {afterAll, beforeAll, describe, expect, test} from 'vitest';
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
	test.each(['c', 'enter c', 'enter j j c'])('%s sends the citation of the record to the clipboard', keys => {
		const {asked, state} = play(keys);
		expect(asked).toHaveLength(1);
		expect(asked[0]).toMatch(/^copy .*talks/u);
		expect(state.notice).toEqual({kind: 'info', text: 'Citation sent to the clipboard (OSC 52).'});
	});

	test('takes the related record that is on screen', () => {
		expect(play('enter r enter c').asked[0]).toMatch(/^copy .*visit/u);
	});

	test('asks for nothing where nothing is found', () => {
		expect(play('/ q q q q enter c').asked).toEqual([]);
	});
});

describe('o', () => {
	test('opens the first source with an address, and says which', () => {
		const {asked, state} = play('enter o');
		expect(asked).toEqual([expect.stringMatching(/^open https:\/\//u)]);
		expect(state.notice?.text).toMatch(/^Opening https:\/\//u);
	});

	test('takes an address in capitals for one', () => {
		const source = {...engagement().sources[0]!, url: 'HTTPS://NEWS.EXAMPLE/1'};
		const {asked} = new Player(storeOf([engagement({sources: [source]})])).press('enter o');
		expect(asked).toEqual(['open HTTPS://NEWS.EXAMPLE/1']);
	});

	test('says where no source has one', () => {
		const source = {...engagement().sources[0]!, url: 'ftp://news.example/1'};
		const {asked, state} = new Player(storeOf([engagement({sources: [source]})])).press('enter o');
		expect(asked).toEqual([]);
		expect(state.notice).toEqual({kind: 'error', text: 'No source of this record has an address.'});
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
	for (const key of ['c', 'o']) {
		const player = new Player(store);
		player.state = {...player.state, panel: {type: 'detail', id: 'gone', scroll: 0}, below: [{type: 'list'}]};
		expect(player.press(key).asked).toEqual([]);
		expect(player.state.notice).toBeNull();
	}
});
