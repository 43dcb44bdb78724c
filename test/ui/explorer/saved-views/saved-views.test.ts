import {afterAll, beforeAll, describe, expect, onTestFinished, test, vi} from 'vitest';
import {seenRecords} from '../../../../source/domain/seen-records.ts';
import type {Language} from '../../../../source/domain/vocabulary.ts';
import {emptyRequest} from '../../../../source/search/index.ts';
import {openStore, type Store} from '../../../../source/store/index.ts';
import {initialState} from '../../../../source/ui/explorer/state.ts';
import type {SavedView} from '../../../../source/ui/explorer/views-ports.ts';
import {databaseOf, storeOf} from '../../../fixtures/database.ts';
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

function typed(player: Player, text: string): Player {
	return player.press(':').paste(text).press('enter');
}

/** A view that was looked at when it held only some of its records. */
function lookedAt(name: string, ids: readonly string[], query = 'round'): SavedView {
	return {
		name,
		view: {request: {...emptyRequest, query}, sort: 'date', record: null},
		lookedOn: '2026-07-12',
		seen: seenRecords(ids),
	};
}

/** The ids of the records that the query finds, the oldest first. */
function idsOf(query: string): readonly string[] {
	const player = playerIn().press('/').paste(query).press('enter');
	return player.model.results.ids().toSorted();
}

describe('saving a view', () => {
	test('keeps query, filters and order with the records that it holds, and is no change of the view', () => {
		const player = playerIn().press('/').paste('round').press('enter s');
		const {request, sort, past} = player.state;
		typed(player, 'save Yearly rounds');
		expect(player.frame).toContain('“Yearly rounds” is saved: 30 records.');
		expect(player.state).toMatchObject({request, sort, past, panel: {type: 'list'}});
		const [kept] = player.savedViews.read();
		expect(kept).toMatchObject({
			name: 'Yearly rounds',
			view: {request, sort, record: null},
			lookedOn: '2026-07-30',
		});
		expect(kept!.seen).toHaveLength(30);
	});

	test('asks before it replaces one, and replaces it by save!', () => {
		const player = playerIn();
		typed(player, 'save All');
		player.press('/').paste('round').press('enter');
		typed(player, 'save All');
		expect(player.frame).toContain('There is a view “All” already: “save! All” replaces it.');
		expect(player.savedViews.read()[0]!.view.request.query).toBe('');
		typed(player, 'save! All');
		expect(player.savedViews.read()[0]!.view.request.query).toBe('round');
	});

	test('without a name asks for one, from the row of the palette too', () => {
		const player = typed(playerIn(), 'save');
		expect(player.state.panel.type).toBe('palette');
		expect(player.frame).toContain('Type a name for the view behind “save”.');
		player.press('escape :').paste('under a name').press('enter');
		expect(player.state.panel).toMatchObject({field: {text: 'save '}});
		player.paste('Mine').press('enter');
		expect(player.savedViews.read()).toMatchObject([{name: 'Mine'}]);
	});

	test('says that marks are no part of it, and that it lasts for the session where it cannot be written', () => {
		const player = playerIn().press('space m');
		typed(player, 'save Marked');
		expect(player.frame).toContain('Marks are no part of it.');
		player.savedViews.fault = {type: 'session', why: 'the disk is read-only'};
		typed(player, 'save Other');
		expect(player.state.notice?.text).toContain('It lasts until you leave: the disk is read-only.');
		expect(player.state.notice?.text).toContain('“Other” is saved');
	});
});

describe('a saved view', () => {
	test('is opened with what is new in it, which is not new any more then, and can be undone', () => {
		const ids = idsOf('round');
		const player = playerIn();
		player.savedViews.save(lookedAt('Rounds', ids.slice(3)), true);
		player.press('enter :').paste('rounds').press('enter');
		expect(player.state).toMatchObject({panel: {type: 'list'}, below: [], sort: 'date'});
		expect(player.state.request.query).toBe('round');
		expect(player.frame).toContain('“Rounds”: 30 records, 3 new since 12 Jul 2026.');
		expect(player.press('u').state.request.query).toBe('');
		typed(player, 'rounds');
		expect(player.frame).toContain('“Rounds”: 30 records, nothing new since 30 Jul 2026.');
		expect(player.savedViews.refreshes).toBe(2);
	});

	test.each([
		['en', 'Newer data of the package are not counted yet: the disk is read-only.'],
		['vi', 'Dữ liệu mới hơn của gói chưa được tính đến: the disk is read-only.'],
	] as const)('says where newer data stay out (%s)', (language, line) => {
		const player = playerIn(language, 120, 40);
		player.savedViews.save(lookedAt('Rounds', []), true);
		player.savedViews.unrefreshed = 'the disk is read-only';
		expect(typed(player, 'views').state.notice).toEqual({kind: 'error', text: line});
		expect(player.press('enter').state.notice?.text).toContain(line);
	});

	test('is counted again without reading its records, unless it asks for marks', () => {
		const own = storeOf(manyRecords);
		const player = new Player(own);
		player.savedViews.save(lookedAt('Rounds', idsOf('round')), true);
		player.savedViews.save(lookedAt('Marked', [], 'is:marked'), true);
		expect(typed(player, 'views').frame).toMatch(/Marked .* 0 +·│.*\n.* Rounds .* 30 +·│/u);
		const read = vi.spyOn(own.engagements, 'ids');
		onTestFinished(() => read.mockRestore());
		// As from a database, where they are read anew.
		for (const view of player.savedViews.read()) player.savedViews.save({...view}, true);
		typed(player.press('escape space'), 'views');
		expect(player.frame).toMatch(/Marked .* 1 +\+1│.*\n.* Rounds .* 30 +·│/u);
		const asked = read.mock.calls.map(([filter]) => JSON.stringify(filter));
		expect(asked.length).toBeGreaterThan(0);
		expect(asked.filter(filter => !filter.includes('marked'))).toEqual([]);
	});

	test('that somebody else has removed is told', () => {
		const player = playerIn();
		player.savedViews.save(lookedAt('Rounds', []), true);
		player.press(':').paste('rounds');
		player.savedViews.kept.clear();
		expect(player.press('enter').frame).toContain('“Rounds” is not among the saved views any more.');
		expect(player.state.savedViews).toEqual([]);
	});
});

describe('the saved views', () => {
	test.each([
		['en', 80, 24, /│▌ Rounds +search round; order oldest first +30 +\+3│/u, '3 new since 12 Jul 2026'],
		['vi', 80, 24, /│▌ Rounds +\S.* round; .* 30 +\+3│/u, '3 mục mới từ 12/7/2026'],
		['en', 120, 40, /│▌ Rounds +search round; order oldest first +30 +\+3│/u, '3 new since 12 Jul 2026'],
		['en', 40, 15, /│▌ Rounds +30 +\+3│/u, '3 new since 12 Jul 2026'],
		['vi', 40, 15, /│▌ Rounds +30 +\+3│/u, '3 mục mới từ 12/7/2026'],
	] as const)(
		'in %s at %dx%d say what each holds and what is new in it',
		(language, columns, rows, row, news) => {
			const ids = idsOf('round');
			const player = playerIn(language, columns, rows);
			player.savedViews.save(lookedAt('Rounds', ids.slice(3)), true);
			typed(player, 'views');
			expect(player.frame).toMatch(row);
			expect(player.frame).toContain(news);
			const title = language === 'en' ? 'Round 1 of' : 'Vòng 1 của';
			const more = language === 'en' ? '▾ 2 more' : '▾ còn 2';
			expect(player.frame.includes(title) || player.frame.includes(more)).toBe(true);
		},
	);

	test('move, open one by Enter, and are left by q', () => {
		const player = playerIn();
		for (const name of ['A', 'B', 'C']) player.savedViews.save(lookedAt(name, []), true);
		typed(player, 'views').press('G');
		expect(player.frame).toMatch(/│▌ C/u);
		expect(player.press('k').frame).toMatch(/│▌ B/u);
		expect(player.press('q').state.panel.type).toBe('list');
		typed(player, 'views').press('j enter');
		expect(player.frame).toContain('“B”: 30 records, 30 new since 12 Jul 2026.');
	});

	test('lose one by the same key twice, and keep it where anything else is pressed', () => {
		const player = playerIn();
		for (const name of ['A', 'B']) player.savedViews.save(lookedAt(name, []), true);
		typed(player, 'views').press('x');
		expect(player.frame).toContain('x again removes “A”; a movement keeps it.');
		player.press('j x');
		expect(player.savedViews.read()).toHaveLength(2);
		expect(player.frame).toContain('x again removes “B”');
		player.press('delete');
		expect(player.frame).toContain('“B” is removed.');
		expect(player.savedViews.read()).toMatchObject([{name: 'A'}]);
		player.savedViews.fault = {type: 'failed', why: 'it is read-only'};
		player.press('x x');
		expect(player.frame).toContain('“A” could not be removed: it is read-only.');
	});

	test('say where there are none how one is saved, and offer no key that does nothing', () => {
		const player = typed(playerIn(), 'views');
		expect(player.frame).toContain('Among the commands, “save NAME”');
		expect(player.lines.at(-1)).not.toContain('remove');
		expect(player.press('x enter j').state.panel.type).toBe('views');
		expect(player.lines.at(-1)).not.toContain('open');
	});

	test('that were looked at on no day say so as it stands', () => {
		const player = playerIn();
		player.savedViews.save({...lookedAt('A', []), lookedOn: 'never'}, true);
		expect(typed(player, 'views').frame).toContain('30 new since never');
		expect(player.press('enter').frame).toContain('30 new since never.');
	});

	test('are clicked', () => {
		const player = playerIn();
		for (const name of ['A', 'B']) player.savedViews.save(lookedAt(name, []), true);
		typed(player, 'views');
		const line = player.wholeLines.findIndex(text => /│ {2}B/u.test(text));
		expect(player.mouse('click', line, 20).frame).toMatch(/│▌ B/u);
		expect(player.mouse('click', 0, 0).frame).toMatch(/│▌ B/u);
	});
});
