import {describe, expect, test} from 'vitest';
import {matrixDatabase} from '../../../answers/matrix-meetings.ts';
import {opened as storeAt} from '../../../fixtures/database.ts';
import {opened, pressed, shownOf} from '../keyboard.ts';
import {Player} from '../player.ts';

const path = matrixDatabase();

function player(keys: string, columns = 120, rows = 40): Player {
	return new Player(storeAt(path), columns, rows).press(keys);
}

test('arrows move among rows and columns, and stay within them', () => {
	expect(player('w').state.panel).toMatchObject({type: 'matrix', row: 0, column: 0, order: 'count'});
	expect(player('w j l').state.panel).toMatchObject({row: 1, column: 1});
	expect(player('w j j l l l').state.panel).toMatchObject({row: 1, column: 1});
	expect(player('w G right k left').state.panel).toMatchObject({row: 0, column: 0});
	expect(player('w q').state.panel.type).toBe('list');
	expect(player('w escape').state.panel.type).toBe('list');
});

test('s changes the order, v the sides', () => {
	expect(player('w s').state.panel).toMatchObject({order: 'last'});
	expect(player('w s').frame).toMatch(/▌ Trần Bình +2/u);
	expect(player('w s s').state.panel).toMatchObject({order: 'count'});
	expect(player('w l v').state.panel).toMatchObject({row: 1, column: 0, isSwapped: true});
	expect(player('w v').frame).toMatch(/▌ Frank Xavier +3 ▌2 +2/u);
});

describe('Enter', () => {
	test('lists the records of the two, which u undoes', () => {
		const listed = player('w enter');
		expect(listed.state).toMatchObject({panel: {type: 'list'}, request: {leaders: [['an'], ['xavier']]}});
		expect(listed.model.results.ids()).toEqual(['meeting-2021-05-01', 'meeting-2019-05-01']);
		expect(listed.press('u').model.results.total).toBe(5);
	});

	test('asks for nobody twice', () => {
		expect(player('w enter w enter').state.request.leaders).toEqual([['an'], ['xavier']]);
	});

	test('says of two who never met that no record names both', () => {
		const {state} = player('w j l enter');
		expect(state.panel.type).toBe('matrix');
		expect(state.notice?.text).toBe('No record names both.');
	});
});

test('over an empty list there is none, and keys of one that is not read yet do nothing', () => {
	expect(pressed(opened(), 'w', shownOf({total: 0})).panel.type).toBe('list');
	const there = pressed(opened(), 'w');
	for (const key of ['j', 'left', 's', 'v', 'enter']) expect(pressed(there, key)).toEqual(there);
});
