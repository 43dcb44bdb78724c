import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore, type Store} from '../../../source/store/index.ts';
import type {MouseAct} from '../../../source/ui/kit/program.ts';
import {databaseOf} from '../../fixtures/database.ts';
import {Player} from './player.ts';
import {apartRecords} from './records.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(apartRecords));
});
afterAll(() => store.close());

/** Plays keys, then does something with the mouse on the line that shows a text. */
function on(text: string | RegExp, act: MouseAct, keys = '', columns = 80): Player {
	const player = new Player(store, columns, 24).press(keys);
	const line = player.lines.findIndex(each => each.match(text));
	expect(line, String(text)).toBeGreaterThanOrEqual(0);
	return player.mouse(act, line, 20);
}

describe('the wheel', () => {
	test('moves in the list and in the search line as the arrows do', () => {
		expect(on('Hanoi', 'wheel-down').state.cursor).toBe(3);
		expect(on('Hanoi', 'wheel-up', 'j j j j').state.cursor).toBe(1);
		expect(on('Hanoi', 'wheel-down', '/').state).toMatchObject({panel: {type: 'search'}, cursor: 3});
	});

	test('scrolls a record, and moves in a picker', () => {
		expect(on('Hanoi', 'wheel-down', 'enter').state.panel).toMatchObject({type: 'detail', scroll: 3});
		expect(on('Years', 'wheel-down', 'y').state.panel).toMatchObject({type: 'picker', cursor: 3});
	});

	test('leaves no number behind', () => {
		expect(on('Hanoi', 'wheel-down', '5').state.count).toBeNull();
	});
});

describe('a click', () => {
	test('chooses the record of its line', () => {
		const player = new Player(store, 80, 24);
		for (const line of [4, 7, 6]) {
			expect(player.mouse('click', line, 20).lines[line]).toMatch(/^▌/u);
			expect(player.state.cursor).toBe(line - 4);
		}
	});

	test('chooses in a list that is scrolled', () => {
		const player = new Player(store, 80, 24).press('G');
		const clicked = player.lines[6]!;
		expect(player.mouse('click', 6, 20).lines[6]).toBe(clicked.replace(/^ /u, '▌'));
	});

	test('beside the rows, on a rule or in the preview chooses nothing', () => {
		const player = new Player(store, 80, 24).press('j j');
		for (const line of [0, 1, 2, 3, 17, 20, 23, 40])
			expect(player.mouse('click', line, 5).state.cursor).toBe(2);
		const wide = new Player(store, 140, 24).press('j j');
		expect(wide.mouse('click', 10, 130).state.cursor).toBe(2);
	});

	test.each([
		['y', /2024 +3/u, {type: 'picker', cursor: 1}],
		['f', 'Kinds', {type: 'filters', cursor: 2}],
	])('after %s it chooses the row of the panel', (keys, text, panel) => {
		expect(on(text, 'click', keys).state.panel).toMatchObject(panel);
	});

	test('in the help, in a record and beyond the screen it does nothing', () => {
		for (const keys of ['?', 'enter', 'e']) {
			const {state} = new Player(store, 80, 24).press(keys);
			expect(new Player(store, 80, 24).press(keys).mouse('click', 8, 10).state).toEqual(state);
		}
	});
});

describe('a double click', () => {
	test('opens the record of its line', () => {
		const {state} = new Player(store, 80, 24).mouse('click', 6, 20).mouse('double-click', 6, 20);
		expect(state).toMatchObject({cursor: 2, panel: {type: 'detail'}});
	});

	test('opens it under an open search line too, whose query is kept and can be called up again', () => {
		const {state} = on('Round 30', 'double-click', '/ r o u n d');
		expect(state).toMatchObject({panel: {type: 'detail'}, request: {query: 'round'}, queries: ['round']});
		expect(state.below).toEqual([{type: 'list'}]);
		expect(state.past).toHaveLength(1);
	});

	test('takes a record that was chosen before under the line, not the first', () => {
		const player = new Player(store, 80, 24).press('/');
		const {state} = player.mouse('click', 6, 20).mouse('double-click', 6, 20);
		expect(state).toMatchObject({
			cursor: 2,
			panel: {type: 'detail', id: player.model.results.rows.at(2)?.record.id},
		});
	});

	test('applies a value of a picker, which u takes back', () => {
		const {state} = on(/2024 +3/u, 'double-click', 'y');
		expect(state).toMatchObject({panel: {type: 'list'}, request: {years: [{from: 2024, to: 2024}]}});
		expect(state.past).toHaveLength(1);
	});
});
