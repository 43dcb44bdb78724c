import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {Engagement} from '../../../../source/domain/engagement.ts';
import {openDatabase} from '../../../../source/store/open.ts';
import {openStore, type Store} from '../../../../source/store/index.ts';
import {bringIndexUpToDate, insertEngagements} from '../../../../source/store/writer.ts';
import type {Explorer} from '../../../../source/ui/explorer/reading/explorer.ts';
import type {State} from '../../../../source/ui/explorer/model.ts';
import {shownOf} from '../../../../source/ui/explorer/shown.ts';
import {reduce} from '../../../../source/ui/explorer/state.ts';
import type {ViewModel} from '../../../../source/ui/explorer/view-model.ts';
import {databaseOf} from '../../../fixtures/database.ts';
import {engagement, participant} from '../../../fixtures/engagements.ts';
import {pressOf} from '../../kit/presses.ts';
import {opened} from '../keyboard.ts';
import {explorerOf} from '../player.ts';

/** One a day from this day on, each with a title, a place and a guest that say which it is. */
function daily(first: string, count: number, name: string, guest = participant()): readonly Engagement[] {
	return Array.from({length: count}, (_, index) => {
		const day = new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10);
		return engagement({
			id: `${day}-${name}`,
			date: day,
			date_start: day,
			date_end: day,
			title_en: `${name} ${index}`,
			people: [guest],
			topics: ['dioxin'],
			part_of: null,
		});
	});
}

const known = daily('2019-01-01', 200, 'known');
/** Newer than every known record, in another year, with a person and a place that nobody knew. */
const late = daily(
	'2024-05-01',
	50,
	'xylophone',
	participant({id: 'ngo-thi-moi', name: 'Ngô Thị Mới', part: 'visitor'}),
).map(record => ({...record, place: {...record.place, name_en: 'Vinh Moc', name_vi: 'Vịnh Mốc'}}));

let path: string;
let store: Store;
let explorer: Explorer;
beforeEach(() => {
	path = databaseOf(known);
	store = openStore(path);
	explorer = explorerOf(store);
});
afterEach(() => store.close());

/** What another program does: it adds records by a connection of its own. */
function write(records: readonly Engagement[]): void {
	withWriter(database => {
		database
			.prepare("INSERT OR IGNORE INTO persons VALUES ('ngo-thi-moi', 'Ngô Thị Mới', 'Mới', 'VN', '', NULL)")
			.run();
		insertEngagements(database, records);
	});
}

function remove(records: readonly Engagement[]): void {
	withWriter(database => {
		for (const {id} of records) {
			database.prepare('INSERT INTO index_changes SELECT seq FROM engagements WHERE id = ?').run(id);
			database.prepare('DELETE FROM engagements WHERE id = ?').run(id);
		}
	});
}

function withWriter(work: (database: ReturnType<typeof openDatabase>) => void): void {
	const database = openDatabase(path, 'write');
	try {
		database.transaction(() => {
			work(database);
			bringIndexUpToDate(database);
		})();
	} finally {
		database.close();
	}
}

function draw(state: State): ViewModel {
	const model = explorer.viewModel(state, 140, 40);
	for (let row = state.top; row < state.top + model.layout.listRows; row++) model.results.at(row);
	return model;
}

/** A key as the explorer takes it: on the database as it is now. */
function press(state: State, name: string): State {
	const before = explorer.followed(state, 140);
	const shown = shownOf(explorer.viewModel(before, 140, 40));
	return reduce(before, {type: 'press', press: pressOf(name)}, shown).state;
}

function pressAll(state: State, keys: string): State {
	return keys.split(' ').reduce((before, key) => {
		draw(before);
		return press(before, key);
	}, state);
}

describe('at the next key after another program has written', () => {
	test('the list has the new total, and every row once, to its end', () => {
		const before = pressAll(opened(), 'down down');
		draw(before);
		write(late);
		const {results, grandTotal, layout} = draw(press(before, 'down'));
		expect(grandTotal).toBe(250);
		expect(results.total).toBe(250);
		expect(layout.listRows).toBeGreaterThan(10);
		const ids = Array.from({length: 250}, (_, index) => results.at(index)?.id);
		expect(new Set(ids).size).toBe(250);
		expect(ids.slice(0, 50)).toEqual(late.map(({id}) => id).toReversed());
		expect(ids.slice(50)).toEqual(known.map(({id}) => id).toReversed());
	});

	test('the cursor is on the record next to the one that it was on, in the same line of the screen', () => {
		const before = pressAll(opened(), 'page-down page-down up up up');
		draw(before);
		write(late);
		const after = press(before, 'down');
		expect(draw(after).results.at(after.cursor)?.id).toBe(known.at(-before.cursor - 2)?.id);
		expect(after.cursor).toBe(before.cursor + 51);
		expect(after.cursor - after.top).toBe(before.cursor - before.top + 1);
	});

	test('Enter opens the record that was on screen', () => {
		const before = pressAll(opened(), 'down');
		draw(before);
		write(late);
		expect(press(before, 'enter').panel).toMatchObject({type: 'detail', id: known.at(-2)?.id});
	});

	test('and so it does where the screen was drawn anew in between, in another size', () => {
		const before = pressAll(opened(), 'down');
		draw(before);
		write(late);
		for (const columns of [120, 60]) {
			const {state, results} = explorer.viewModel(before, columns, 30);
			expect(results.total).toBe(250);
			expect(results.at(state.cursor)?.id).toBe(known.at(-2)?.id);
		}
		write(daily('2025-01-01', 5, 'still-later'));
		expect(press(before, 'enter').panel).toMatchObject({type: 'detail', id: known.at(-2)?.id});
	});

	test('the record stays under the cursor in the order of relevance, and by oldest first', () => {
		for (const keys of ['/ k n o w n enter down down down', 's down down down']) {
			const before = pressAll(opened(), keys);
			const id = draw(before).results.at(before.cursor)?.id;
			write(daily(`202${keys.length % 7}-01-01`, 20, `known-${keys.length}`));
			const after = press(before, 'enter');
			expect(after.panel).toMatchObject({type: 'detail', id});
		}
	});

	test('what is typed is looked for among the new words, names and people', () => {
		const before = pressAll(opened(), '/ x y l o p h');
		expect(draw(before).results.total).toBe(0);
		write(late);
		expect(draw(press(before, 'o')).results).toMatchObject({total: 50, hints: []});
		const query = {query: 'leader:moi'};
		expect(draw(press(opened(query), 'up')).results.total).toBe(50);
		expect(explorer.viewModel(opened(query), 140, 40).labelOf('leaders', 'ngo-thi-moi')).toBe('Ngô Thị Mới');
	});

	test('the ruler has the new years', () => {
		expect(draw(opened()).years).toEqual([2019, 2019]);
		expect(draw(opened()).yearCounts.size).toBe(1);
		write(late);
		const model = draw(press(opened(), 'down'));
		expect(model.years).toEqual([2019, 2024]);
		expect([...model.yearCounts.values()]).toMatchObject([
			{value: '2019', count: 200},
			{value: '2024', count: 50},
		]);
	});

	test('a picker has the new counts, and its cursor stays on its value', () => {
		const before = pressAll(opened(), 'l');
		expect(draw(before).counts).toMatchObject([{value: 'phan-van-giang', count: 200}]);
		write([...late, ...daily('2022-01-01', 200, 'more', participant({id: 'ngo-thi-moi'}))]);
		const after = press(before, 'tab');
		expect(after.panel).toMatchObject({cursor: 0, chosen: [['phan-van-giang']]});
		// The two have met nowhere.
		expect(draw(after).counts).toMatchObject([{value: 'phan-van-giang', count: 200}]);
		expect(draw(press(before, 'down')).counts).toMatchObject([
			{value: 'ngo-thi-moi', count: 250},
			{value: 'phan-van-giang', count: 200},
		]);
	});

	test.each([
		['?', 'escape'],
		['enter', 'escape'],
		['enter r enter', 'escape escape escape'],
	])('related records keep their cursor under what %s lays over them', (keys, back) => {
		const visit = daily('2023-03-01', 1, 'visit');
		const meetings = (first: string): readonly Engagement[] =>
			daily(first, 3, 'meeting').map(record => ({...record, part_of: visit[0]?.id ?? null}));
		write([...visit, ...meetings('2023-03-06')]);
		const before = pressAll(opened(), 'enter r down down');
		const id = draw(before).seeAlso[2]?.id;
		const above = pressAll(before, keys);
		draw(above);
		write(meetings('2023-03-02'));
		const after = pressAll(above, back);
		expect(after.panel).toMatchObject({type: 'see-also', cursor: 5});
		expect(press(after, 'enter').panel).toMatchObject({type: 'detail', id});
	});

	test('the list to which the search line leads back keeps its cursor', () => {
		const before = pressAll(opened(), 'page-down page-down enter / x y l');
		draw(before);
		write(late);
		const after = pressAll(before, 'o escape escape');
		expect(after.panel.type).toBe('list');
		expect(draw(after).results.at(after.cursor)?.id).toBe(
			before.below.flatMap(p => (p.type === 'detail' ? p.id : []))[0],
		);
		expect(after.cursor - after.top).toBeLessThan(draw(after).layout.listRows);
	});

	test('a filter that is being typed is offered the new values with their counts', () => {
		const before = pressAll(opened(), '/ p l a c e : "');
		expect(draw(before).completion?.candidates.map(({label}) => label)).toEqual(['Hanoi']);
		write(late);
		const after = press(press(before, 'backspace'), '"');
		expect(draw(after).completion?.candidates).toMatchObject([
			{label: 'Hanoi', count: 200},
			{label: 'Vinh Moc', count: 50},
		]);
	});

	test('an open record shows what was written into it', () => {
		const before = pressAll(opened(), 'enter');
		expect(draw(before).record?.sources).toHaveLength(1);
		withWriter(database => {
			database
				.prepare(
					"INSERT INTO sources (seq, position, publisher, title, url, published) SELECT seq, 1, 'Another paper', '', '', '' FROM engagements WHERE id = ?",
				)
				.run(known.at(-1)?.id);
		});
		expect(draw(press(before, 'down')).record?.sources).toHaveLength(2);
	});

	test('the cursor stays within a list that has become shorter', () => {
		const before = pressAll(opened(), 'G');
		draw(before);
		remove(known.slice(0, 150));
		const after = press(before, 'up');
		expect(draw(after).results.total).toBe(50);
		expect(after.cursor).toBe(48);
		expect(draw(after).results.at(after.cursor)?.id).toBe(known[151]?.id);
	});
});

test('the same state is not read again while nobody writes', () => {
	const state = opened();
	expect(explorer.viewModel(state, 140, 40)).toBe(explorer.viewModel(state, 140, 40));
	expect(explorer.followed(state, 140)).toBe(state);
});
