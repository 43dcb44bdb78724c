import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore, type Store} from '../../../../source/store/index.ts';
import type {Language} from '../../../../source/domain/vocabulary.ts';
import {emptyRequest} from '../../../../source/search/index.ts';
import {initialState} from '../../../../source/ui/explorer/state.ts';
import {databaseOf, storeOf} from '../../../fixtures/database.ts';
import {engagement, participant} from '../../../fixtures/engagements.ts';
import {Player} from '../player.ts';
import {manyRecords} from '../records.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

function playerIn(language: Language = 'en', columns = 80, rows = 24): Player {
	return new Player(store, columns, rows, initialState(emptyRequest, language));
}

/** The rows of the box, without its borders. */
function rowsOf(player: Player): readonly string[] {
	return player.lines.flatMap(line => /│(?<row>.*)│/u.exec(line)?.groups?.['row']?.trimEnd() ?? []);
}

function chosenRow(player: Player): string {
	return (
		rowsOf(player)
			.find(row => row.startsWith('▌'))
			?.slice(1)
			.trim()
			.replaceAll(/ {2,}/gu, ' | ') ?? ''
	);
}

/** Walks to every panel that has the key. */
const walks = {
	list: '',
	detail: 'enter',
	sources: 'enter o',
	'see-also': 'enter r',
	filters: 'f',
	timeline: 't',
	matrix: 'w',
	evidence: 'enter i',
	who: 'j d',
	pair: 'p',
	ledger: '$',
	views: ': v i e w s enter',
} as const;

describe('the palette', () => {
	test.each(Object.entries(walks))('over %s leaves all as it was', (type, keys) => {
		const player = playerIn().press(keys);
		const before = player.state;
		expect(before.panel.type).toBe(type);
		player.press(': a b c');
		expect(player.state.panel.type).toBe('palette');
		expect(player.press('escape').state).toEqual(before);
		player.press(': a backspace backspace');
		expect(player.state).toEqual(before);
	});

	test.each(['/', 'y', 'l', '?', 'e', 'enter /'])(
		'is not opened by its key where text is typed: %s',
		keys => {
			expect(playerIn().press(`${keys} :`).state.panel.type).not.toBe('palette');
		},
	);

	test.each([
		['en', 'order', 'change the order | s'],
		['en', 'doi thu tu', 'change the order | s'],
		['vi', 'doi thu tu', 'đổi thứ tự | s'],
		['vi', 'change the order', 'đổi thứ tự | s'],
		['en', 'ordr', 'change the order | s'],
		['en', 'timeline', 'Timeline: series and kinds by years | t'],
		['en', 'timelnie', 'Timeline: series and kinds by years | t'],
	] as const)('in %s %j finds %j', (language, text, row) => {
		const player = playerIn(language).press(':').paste(text);
		expect(rowsOf(player).map(each => each.slice(1).trim().replaceAll(/ {2,}/gu, ' | '))).toContain(row);
	});

	test('runs a command of the list, which can be undone, and says what it says by its key', () => {
		const player = playerIn().press(':').paste('change the order').press('enter');
		expect(player.state).toMatchObject({panel: {type: 'list'}, sort: 'date'});
		expect(player.frame).toContain('Order: oldest first.');
		expect(player.press('u').state.sort).toBe('relevance');
		player.press(':').paste('do again what was undone').press('enter');
		expect(player.state.sort).toBe('date');
	});

	test('runs a command of a record on that record', () => {
		const player = playerIn().press('enter :').paste('see also').press('enter');
		expect(player.state.panel).toMatchObject({type: 'see-also', id: player.model.record?.id});
		expect(player.press('escape').state.panel.type).toBe('detail');
		player.press(':').paste('copy the citation').press('enter');
		expect(player.asked).toEqual([expect.stringMatching(/^copy /u)]);
	});

	test('opens a panel on the view over a record, and leaving it leads back to the record', () => {
		const player = playerIn().press('enter :').paste('commitments of the view').press('enter');
		expect(player.state.panel.type).toBe('ledger');
		expect(player.press('escape').state.panel.type).toBe('detail');
		expect(player.press('escape').state.panel.type).toBe('list');
	});

	test('opens the dossier of a person, found without marks, over the panel', () => {
		const player = playerIn().press('enter :').paste('giang van');
		expect(chosenRow(player)).toMatch(/^Phan Văn Giang \| \d+ records?$/u);
		expect(player.press('enter').state.panel).toMatchObject({type: 'dossier', person: 'phan-van-giang'});
		expect(player.press('escape').state.panel.type).toBe('detail');
	});

	test.each([
		['q', 0],
		['quit', 0],
		['qa', 0],
	])(':%s in the list quits', (text, exit) => {
		expect(playerIn().press(':').paste(text).press('enter').state.exit).toBe(exit);
	});

	test(':q in a record leads back, :qa quits, :help helps', () => {
		expect(playerIn().press('enter :').paste('q').press('enter').state).toMatchObject({
			panel: {type: 'list'},
			exit: null,
		});
		expect(playerIn().press('enter :').paste('qa').press('enter').state.exit).toBe(0);
		const player = playerIn().press('enter :').paste('help').press('enter');
		expect(player.state.panel.type).toBe('help');
		expect(player.press('escape').state.panel.type).toBe('detail');
	});

	test('the sign itself, typed into it, is no text', () => {
		const player = playerIn().press(': :').paste('q');
		expect(player.state.panel).toMatchObject({field: {text: 'q'}});
	});

	test('says of what nothing is called what is near, and stays', () => {
		const player = playerIn().press(':').paste('qqqzzz').press('enter');
		expect(player.state.panel.type).toBe('palette');
		expect(player.frame).toContain('Nothing is called “qqqzzz”.');
		player.press('ctrl-u').paste('tmlnee').press('enter');
		expect(player.state.panel.type).toBe('palette');
		expect(player.frame).toContain(
			'Nothing is called “tmlnee”. Near it: Commitments: commitments of the view',
		);
	});

	test('moves by rows and pages, its first line a heading, and counts what lies below', () => {
		const player = playerIn().press(':');
		expect(rowsOf(player)[1]).toMatch(/^ Commands ─+/u);
		expect(player.frame).toMatch(/─ ▾ \d+ more ─╯/u);
		const first = chosenRow(player);
		player.press('down down up');
		expect(chosenRow(player)).not.toBe(first);
		player.press('page-down page-down page-down page-down page-down page-down page-down page-down');
		expect(player.frame).not.toContain('more ─╯');
		expect(player.frame).toContain('Dossiers of people');
		expect(player.press('page-up').state.panel).toMatchObject({type: 'palette'});
		player.press('a');
		expect(player.state.panel).toMatchObject({cursor: 0, top: 0});
	});

	test('takes a click on a row, and does it on a double click', () => {
		const player = playerIn().press(':').paste('dossier');
		const line = player.wholeLines.findIndex(text => text.includes('the dossier of a person'));
		expect(player.mouse('click', 0, 0).state.panel).toMatchObject({cursor: 0});
		player.mouse('double-click', line, 20);
		expect(['who', 'dossier']).toContain(player.state.panel.type);
	});

	test('is typed into by keys that come at once', () => {
		const player = playerIn();
		expect(player.press(': s a v e space x enter').savedViews.read()).toMatchObject([{name: 'x'}]);
	});

	test.each([
		['promise', 'ledger'],
		['ledger', 'ledger'],
		['loi hua', 'ledger'],
		['w', 'matrix'],
		['t', 'timeline'],
		['$', 'ledger'],
	] as const)('%s runs %s', (text, type) => {
		expect(playerIn().press(':').paste(text).press('enter').state.panel.type).toBe(type);
	});

	test.each(['leader giang', 'dossier giang', 'pair giang', 'ho so giang', 'lãnh đạo giang', 'Cặp giang'])(
		'%s finds the dossier of the person',
		text => {
			const player = playerIn().press(':').paste(text).press('enter');
			expect(player.state.panel).toMatchObject({type: 'dossier', person: 'phan-van-giang'});
		},
	);
});

describe('the order', () => {
	const people = [
		participant({id: 'vinh-trinh', name: 'Vinh Trinh', side: 'US'}),
		participant({id: 'chi-vinh', name: 'Nguyễn Chí Vịnh'}),
	];
	const player = (): Player =>
		new Player(
			storeOf([
				engagement({id: 'both', people}),
				engagement({id: 'one', people: people.slice(1)}),
				engagement({id: 'other', people: [participant({id: 'davinhi', name: 'Davinhi'})]}),
			]),
		).press(':');

	test('of people whose names have the word, the one with most records first, within words last', () => {
		const rows = rowsOf(player().paste('vinh'));
		expect(rows.flatMap(row => /Nguyễn Chí Vịnh|Vinh Trinh|Davinhi/u.exec(row)?.[0] ?? [])).toEqual([
			...['Nguyễn Chí Vịnh', 'Vinh Trinh', 'Davinhi'],
		]);
	});

	test('saved views before people', () => {
		const there = player().paste('save the vinh view').press('enter :').paste('vinh');
		const rows = rowsOf(there);
		const at = (text: string): number => rows.findIndex(row => row.includes(text));
		expect(at('the vinh view')).toBeGreaterThan(0);
		expect(at('the vinh view')).toBeLessThan(at('Nguyễn Chí Vịnh'));
	});
});
