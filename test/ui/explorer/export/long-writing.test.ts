import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore, type Store} from '../../../../source/store/index.ts';
import {databaseOf, opened, spoil} from '../../../fixtures/database.ts';
import {engagement} from '../../../fixtures/engagements.ts';
import {Player} from '../player.ts';
import {manyRecords} from '../records.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

describe('a file that takes long', () => {
	/** A player whose file is being written. */
	const writing = (keys = 'e tab right enter enter'): Player => {
		const player = new Player(store);
		player.saveResult = {type: 'saving'};
		return player.press(keys);
	};

	test('shows how far it has come, and closes the dialog once it is written', () => {
		const player = writing();
		expect(player.state).toMatchObject({
			panel: {type: 'export', writing: {written: 36, total: 36}},
			notice: {kind: 'info', text: 'Writing 36 records; Esc stops.'},
		});
		expect(player.lines.at(-1)).toBe(' Writing 36 of 36 records …  esc stop');
		player.told?.on();
		expect(player.lines.at(-1)).toBe(' Writing 36 of 36 records …  esc stop');
		player.told?.ended({type: 'written', path: '/home/reader/out.csv'});
		expect(player.state).toMatchObject({
			panel: {type: 'list'},
			notice: {kind: 'info', text: 'Wrote 36 records to /home/reader/out.csv.'},
		});
	});

	test.each(['escape', 'ctrl-c'])('is stopped by %s, which leaves the dialog as it was', key => {
		const player = writing();
		const {told} = player;
		expect(player.press(key).state).toMatchObject({
			exit: null,
			panel: {type: 'export', focus: 'target', writing: null},
			notice: {kind: 'info', text: 'Stopped: no file was written.'},
		});
		expect([told === null, player.told]).toEqual([false, null]);
		expect(player.press(key).state).toMatchObject(key === 'escape' ? {panel: {type: 'list'}} : {exit: 130});
	});

	test('takes no other key but those that scroll', () => {
		const player = writing();
		const {panel} = player.state;
		expect(player.press('x enter tab up ctrl-u q').state.panel).toEqual(panel);
		expect(player.press('page-down').state.panel).toMatchObject({scroll: expect.any(Number) as number});
		expect(player.state.panel).not.toEqual(panel);
		expect(player.saved).toHaveLength(1);
	});

	test('that fails on its way says why, and the dialog is open', () => {
		const player = writing();
		player.told?.ended({type: 'failed', message: 'the disk is full'});
		expect(player.state).toMatchObject({
			panel: {type: 'export', writing: null},
			notice: {kind: 'error', text: 'the disk is full'},
		});
	});
});

test('an export leaves out a record that cannot be read, which the explorer names', () => {
	const path = databaseOf([engagement({id: 'good'}), engagement({id: 'bad'})]);
	spoil(path, database => void database.exec("UPDATE engagements SET date = '2019-99-99' WHERE id = 'bad'"));
	const store = opened(path);
	const player = new Player(store).press('e down enter enter');
	expect(player.saved[0]?.text).toContain('· 1 record ·');
	expect(player.state.notice?.text).toBe('Wrote 1 record to /home/reader/out.md.');
	expect(store.unreadable().map(({id}) => id)).toEqual(['bad']);
});
