import {afterAll, expect, test} from 'vitest';
import {openStore} from '../../../../source/store/index.ts';
import {databaseOf} from '../../../fixtures/database.ts';
import {engagement} from '../../../fixtures/engagements.ts';
import {Player} from '../player.ts';

const store = openStore(
	databaseOf([engagement({id: 'a', title_en: 'Harbour talks'}), engagement({id: 'b', kind: 'reception'})]),
);
afterAll(() => store.close());
const play = (keys: string): Player => new Player(store, 120, 40).press(keys);

test('a typed query becomes a row of the timeline, which is chosen', () => {
	const player = play('t + h a r b o u r enter');
	expect(player.state.panel).toMatchObject({type: 'timeline', added: [{query: 'harbour'}]});
	expect(player.frame).toMatch(/▌ “harbour”/u);
});

test('the timeline stands under the line, and Esc leaves it as it was', () => {
	expect(play('t + h a').frame).toMatch(/Timeline[^]*query/u);
	expect(play('t + h a escape').state.panel).toMatchObject({type: 'timeline', added: []});
});

test.each([
	['that finds nothing', 't + z z z z enter'],
	['that is there', 't + h a r b o u r enter + h a r b o u r enter'],
	['that asks for nothing', 't + enter'],
])('a query %s is said to be so', (_, keys) => {
	expect(play(keys).state.notice?.text).toMatch(/\p{L}/u);
});
