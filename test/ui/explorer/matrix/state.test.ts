import {describe, expect, test} from 'vitest';
import {matrixDatabase} from '../../../answers/matrix-meetings.ts';
import {opened as storeAt, storeOf} from '../../../fixtures/database.ts';
import {engagement, participant} from '../../../fixtures/engagements.ts';
import {opened, pressed, shownOf} from '../keyboard.ts';
import {Player} from '../player.ts';

const path = matrixDatabase();

function player(keys: string, columns = 120, rows = 40): Player {
	return new Player(storeAt(path), columns, rows).press(keys);
}

test('arrows move among rows and columns, and stay within them', () => {
	expect(player('w').state.panel).toMatchObject({type: 'matrix', row: null, column: null, order: 'count'});
	expect(player('w j l').state.panel).toMatchObject({row: 1, column: 1});
	expect(player('w j j l l l').state.panel).toMatchObject({row: 1, column: 1});
	expect(player('w G right k left').state.panel).toMatchObject({row: 0, column: 0});
	expect(player('w q').state.panel.type).toBe('list');
	expect(player('w escape').state.panel.type).toBe('list');
});

test('s changes the order, v the sides', () => {
	expect(player('w s').state.panel).toMatchObject({order: 'first'});
	expect(player('w s').frame).toMatch(/▌ Nguyễn Văn An +3/u);
	expect(player('w s s').state.panel).toMatchObject({order: 'last'});
	expect(player('w s s').frame).toMatch(/▌ Trần Bình +2/u);
	expect(player('w s s s').state.panel).toMatchObject({order: 'count'});
	expect(player('w l v').state.panel).toMatchObject({row: 1, column: 0, isSwapped: true});
	expect(player('w v').frame).toMatch(/▌ Frank Xavier +3 ▌2 +2/u);
});

test('begins on the two who met most often, and says what Enter does', () => {
	const met = (one: string, other: string) => [
		participant({id: one, name: one, side: 'VN'}),
		participant({id: other, name: other, side: 'US'}),
	];
	const days = [met('a', 'x'), met('a', 'y'), met('a', 'z'), met('b', 'z'), met('b', 'z'), met('c', 'z')];
	const store = storeOf(days.map((people, index) => engagement({id: `day-${index}`, people})));
	const opened = new Player(store, 120, 40).press('w');
	const chosen = (): string | undefined => opened.lines.find(line => line.includes('⇄'));
	expect(chosen()).toMatch(/^ b {2}⇄ {2}z {3}2 records/u);
	expect(opened.lines.at(-1)).toMatch(/ ⏎ p pair {2}/u);
	expect(opened.press('v').model.state.panel).toMatchObject({isSwapped: true});
	expect(chosen()).toMatch(/^ z {2}⇄ {2}b {3}2 records/u);
	expect(opened.press('s s s').lines.join('\n')).toMatch(/^ z {2}⇄ {2}b {3}2 records/mu);
	// Nobody of them holds a post: what is left is the way back to the people.
	expect(opened.press('o').lines.at(-1)).toMatch(/^ o by person +\? keys {2}q back$/u);
	const shipped = new Player(storeAt('db/communique.db'), 120, 40).press('w o');
	expect(shipped.lines.at(-1)).toMatch(/ ⏎ p these records {2}/u);
});

describe('Enter', () => {
	test('and p open the pair of two people, of the records of the view', () => {
		const pair = {type: 'pair', a: 'an', b: 'xavier', isOfView: true};
		expect(player('w enter').state.panel).toMatchObject(pair);
		expect(player('w p').state.panel).toMatchObject(pair);
		expect(player('w enter').model.met.pair?.total).toBe(2);
		expect(player('w enter q').state.panel.type).toBe('matrix');
		const narrowed = player('y 2 0 2 1 enter w enter');
		expect(narrowed.model.met.pair?.total).toBe(1);
		expect(narrowed.lines[1]).toMatch(/ 2021$/u);
	});

	test('lists the records of two posts, which u undoes', () => {
		const shipped = new Player(storeAt('db/communique.db'), 120, 40).press('w o');
		const {matrix} = shipped.model;
		const ids = [matrix?.vietnam ?? [], matrix?.unitedStates ?? []].map(side => side.map(({id}) => id));
		const counts = ids[0]?.flatMap(one => ids[1]?.map(other => matrix?.together(one, other) ?? 0) ?? []);
		const count = Math.max(...(counts ?? []));
		shipped.press('enter');
		expect(shipped.state.panel.type).toBe('list');
		expect(shipped.state.request.offices).toHaveLength(2);
		expect(shipped.model.results.total).toBe(count);
		const back = shipped.press('q');
		expect(back.state).toMatchObject({panel: {type: 'matrix', by: 'offices'}, request: {offices: []}});
		expect(back.press('enter u').state.request.offices).toEqual([]);
	});

	test('says of two who never met that no record names both', () => {
		const {state} = player('w j l enter');
		expect(state.panel.type).toBe('matrix');
		expect(state.notice?.text).toBe('No record names both.');
	});
});

test('o tells by office, again by people', () => {
	expect(player('w l o').state.panel).toMatchObject({by: 'offices', row: null, column: null});
	expect(player('w o').frame).toMatch(/^▌ Office of an +3 ▌2 {3}1$/mu);
	expect(player('w o o').state.panel).toMatchObject({by: 'leaders'});
});

test('e exports the records of the two', () => {
	const there = player('w e');
	expect(there.state.panel).toMatchObject({
		...{type: 'export', scope: 'these', these: {leaders: [['an'], ['xavier']]}},
	});
	expect(there.model.exporting?.total).toBe(2);
	expect(there.model.exporting?.command).toBe('communique export an-xavier.md -l an -l xavier --lang en');
	const nothing = player('w j l e').state;
	expect(nothing.panel.type).toBe('matrix');
	expect(nothing.notice?.text).toBe('No record names both: there is nothing to export.');
});

test('over an empty list there is none, and keys of one that is not read yet do nothing', () => {
	expect(pressed(opened(), 'w', shownOf({total: 0})).panel.type).toBe('list');
	const there = pressed(opened(), 'w');
	for (const key of ['j', 'left', 's', 'v', 'enter']) expect(pressed(there, key)).toEqual(there);
});
