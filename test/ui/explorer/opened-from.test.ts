import {describe, expect, test} from 'vitest';
import {meetingsDatabase} from '../../answers/meetings.ts';
import {opened as openedStore, storeOf} from '../../fixtures/database.ts';
import {commitment, engagement} from '../../fixtures/engagements.ts';
import {Player} from './player.ts';

const path = meetingsDatabase();
const play = (keys: string, columns = 120, rows = 40): Player =>
	new Player(openedStore(path), columns, rows).press(keys);

describe('n and p in a record go along the rows from which it was opened', () => {
	test('of a pair, to whose row of the record read last q leads', () => {
		const player = play('j p j enter');
		expect(player.lines[0]).toMatch(/^ ‹ pair {3}2 of 3 /u);
		expect(player.state.panel).toMatchObject({id: '2021-02-10-meeting'});
		player.press('n');
		expect(player.lines[0]).toMatch(/^ ‹ pair {3}3 of 3 /u);
		expect(player.state).toMatchObject({panel: {id: '2020-02-10-meeting'}, cursor: 1});
		expect(player.press('n').state.panel).toMatchObject({id: '2020-02-10-meeting'});
		expect(player.press('q').state.panel).toMatchObject({type: 'pair', chosen: '2020-02-10-meeting'});
		expect(player.frame).toMatch(/^▌ +10 Feb .*reception/mu);
		expect(player.press('enter p p').lines[0]).toMatch(/^ ‹ pair {3}1 of 3 /u);
		expect(player.press('q q').state).toMatchObject({panel: {type: 'list'}, cursor: 1});
	});

	test('of a dossier', () => {
		const player = play('d enter tab enter n');
		expect(player.lines[0]).toMatch(/^ ‹ dossier {3}2 of 3 /u);
		expect(player.press('q').state.panel).toMatchObject({type: 'dossier', focus: 'records', row: 1});
		expect(player.press('L enter p').lines[0]).toMatch(/^ ‹ hồ sơ {3}1 trên 3 /u);
	});

	test('of the commitments, two of one record being one', () => {
		const day = (date: string) => ({date, date_start: date, date_end: date});
		const store = storeOf([
			engagement({id: 'old', ...day('2020-01-01'), commitments: [commitment()]}),
			engagement({id: 'none', ...day('2021-01-01')}),
			engagement({
				id: 'new',
				...day('2022-01-01'),
				commitments: [commitment({id: 'one'}), commitment({id: 'two'})],
			}),
		]);
		const player = new Player(store, 120, 40).press('$ enter');
		expect(player.lines[0]).toMatch(/^ ‹ commitments {3}1 of 3 /u);
		expect(player.press('n').lines[0]).toMatch(/^ ‹ commitments {3}3 of 3 /u);
		expect(player.state.panel).toMatchObject({id: 'old'});
		expect(player.press('q').state.panel).toMatchObject({type: 'ledger', cursor: 2});
	});

	test('of see also, and on from there', () => {
		const player = play('enter r enter');
		const [, first] = /‹ see also {3}1 of (\d+) /u.exec(player.lines[0] ?? '') ?? [];
		expect(Number(first)).toBeGreaterThan(1);
		expect(player.press('n').lines[0]).toContain(`‹ see also   2 of ${first} `);
		expect(player.press('q').state.panel).toMatchObject({type: 'see-also', cursor: 1});
	});

	test('while something is looked for in the record, its head stays', () => {
		const player = play('j p j enter');
		const [head] = player.lines;
		expect(player.press('/').lines[0]).toBe(head);
	});
});
