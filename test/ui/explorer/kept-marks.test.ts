import {beforeEach, describe, expect, test} from 'vitest';
import type {WorkingSetChange} from '../../../source/domain/working-set.ts';
import {openStore, type Store} from '../../../source/store/index.ts';
import {inDatabase} from '../../../source/store/open.ts';
import {keepWorkingSet} from '../../../source/store/user-database/keep-working-set.ts';
import {openingState} from '../../../source/ui/start/opening-state.ts';
import {emptyRequest} from '../../../source/search/index.ts';
import {databaseOf, opened as openedStore} from '../../fixtures/database.ts';
import {perform} from '../../../source/ui/explorer/effects.ts';
import {keepingMarks} from '../../../source/ui/explorer/kept-marks.ts';
import {opened} from './keyboard.ts';
import {Player} from './player.ts';
import {manyRecords} from './records.ts';

let path: string;
let store: Store;
/** In the order of the rows, the first visit unfolded. */
let ids: readonly string[];
beforeEach(() => {
	path = databaseOf(manyRecords);
	store = openedStore(path);
	const {rows} = started().model.results;
	ids = Array.from({length: rows.total}, (_, row) => rows.at(row)?.record.id ?? '');
});

/** Somebody else writes. */
function others(...changes: readonly WorkingSetChange[]): void {
	inDatabase(path, 'read', shipped =>
		inDatabase(path, 'write', database =>
			keepWorkingSet(database, changes, {shipped, now: '2026-11-29T10:00:00Z'}),
		),
	);
}

const marking = (...marked: readonly string[]): WorkingSetChange => ({
	type: 'marks',
	ids: marked,
	isMarked: true,
});

/** The explorer as it opens. */
function started(from = store): Player {
	const player = new Player(from, 100, 30);
	player.state = openingState(player.explorer, {request: emptyRequest, language: 'en', opening: {}});
	return player;
}

describe('marks', () => {
	test('are kept as they are set, taken away, undone and done again', () => {
		const player = started().press('space u ctrl-r');
		const one = {type: 'marks', ids: [ids[0]], isMarked: true};
		expect(player.kept).toEqual([one, {...one, isMarked: false}, one]);
		player.press('ctrl-a');
		expect(player.kept.at(-1)).toMatchObject({type: 'marks', isMarked: true});
		expect(store.workingSet.current().marked).toEqual(new Set(ids));
		player.press('ctrl-a u u');
		expect(store.workingSet.current().marked).toEqual(new Set([ids[0]]));
	});

	test('of an earlier session are shown and counted, as far as their records are there', () => {
		others(marking(ids[1]!, 'gone'));
		const player = started();
		expect(player.state.marked).toEqual([ids[1]]);
		expect(player.lines[0]).toContain('1 marked');
		expect(player.frame).toMatch(/^ ●[^▾]* 2 Nov /mu);
		player.press('m');
		expect(player.model.results.ids()).toEqual([ids[1]]);
	});

	test('of others come at the next key, and undoing takes back none of them', () => {
		const player = started().press('space space');
		others(marking(ids[4]!));
		player.press('j');
		expect(player.state.marked).toEqual([ids[0], ids[1], ids[4]]);
		player.press('u u');
		expect(player.state.marked).toEqual([ids[4]]);
		others({type: 'marks', ids: [ids[4]!], isMarked: false});
		player.press('ctrl-r');
		expect(player.state.marked).toEqual([ids[0]]);
	});

	test('of others that come while a query is typed stay when that is left', () => {
		const player = started().press('/ t a');
		others(marking(ids[4]!));
		player.press('l escape');
		expect(player.state.marked).toEqual([ids[4]]);
	});
});

test('marks that change in a step with an effect are kept, and the effect goes on', () => {
	const before = opened();
	const copying = {type: 'copy-citation', id: 'a'} as const;
	const after = keepingMarks(before, {state: {...before, marked: ['a']}, effect: copying});
	expect(after.effect).toEqual({
		type: 'keep',
		changes: [{type: 'marks', ids: ['a'], isMarked: true}],
		next: copying,
	});
	const player = started();
	const {rows} = player.model.results;
	const id = rows.at(0)!.record.id;
	const answer = perform(
		{type: 'keep', changes: [marking(id)], next: {type: 'copy-text', what: 'citation', text: 'x'}},
		player.state,
		player.explorer,
		player.ports,
		() => undefined,
	);
	expect(answer).toMatchObject({type: 'copied', text: 'x'});
	expect(player.kept).toEqual([marking(id)]);
	expect(store.workingSet.current().marked.has(id)).toBe(true);
});

describe('what is marked', () => {
	test('is searched as it is, after every mark', () => {
		const player = started().press('space j space').press('/ i s : m a r k e d enter');
		expect(player.model.results.total).toBe(2);
		player.press('space');
		expect(player.model.results.total).toBe(1);
		player.press('u');
		expect(player.model.results.total).toBe(2);
		others(marking(ids[7]!));
		player.press('j');
		expect(player.model.results.total).toBe(3);
	});

	test('in earlier sessions is offered by the export, but not first, and not cited for the chosen record', () => {
		others(marking(ids[5]!, ids[6]!));
		const player = started().press('e');
		expect(player.state.panel).toMatchObject({type: 'export', scope: 'view'});
		expect(player.model.exporting?.scopes.map(({scope, count}) => [scope, count])).toContainEqual([
			'marked',
			2,
		]);
		player.press('escape c');
		expect(player.asked.at(-1)?.split('\n')).toHaveLength(1);
		player.press('space e');
		expect(player.state.panel).toMatchObject({scope: 'session'});
		expect(player.model.exporting?.scopes.map(({scope, count}) => [scope, count])).toEqual([
			['record', 1],
			['visit', 2],
			['session', 1],
			['marked', 3],
			['view', ids.length],
		]);
		expect(player.model.exporting?.total).toBe(1);
		player.press('escape j space c');
		expect(player.asked.at(-1)?.split('\n')).toHaveLength(2);
	});
});

test('two explorers see each other', () => {
	const second = openStore(path);
	try {
		const [one, two] = [started(), started(second)];
		one.press('a h i enter space');
		others(...one.kept);
		two.press('j k');
		expect(two.frame).toContain('Your note: hi');
		expect(two.state.marked).toEqual([ids[0]]);
	} finally {
		second.close();
	}
});
