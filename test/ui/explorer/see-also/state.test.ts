import {describe, expect, test} from 'vitest';
import {storeOf} from '../../../fixtures/database.ts';
import {manyRecords} from '../records.ts';
import {opened, pressed, shownOf, stepAfter} from '../keyboard.ts';
import {Player} from '../player.ts';

const there = pressed(opened(), 'enter r');

describe('on the chosen one of related records', () => {
	test.each(['c', 'C'])('%s copies as in a record', key => {
		const type = key === 'c' ? 'copy-citation' : 'copy-address';
		expect(stepAfter(there, key).effect).toEqual({type, id: 'kin-a'});
		expect(stepAfter(there, `j ${key}`).effect).toEqual({type, id: 'kin-b'});
	});

	test('o asks which source, e exports that record', () => {
		expect(pressed(there, 'j o').panel).toMatchObject({type: 'sources', id: 'kin-b'});
		expect(pressed(there, 'j e').panel).toMatchObject({
			type: 'export',
			id: 'kin-b',
			scope: 'record',
			isDetailed: true,
		});
	});

	test('Space marks it and goes on, and takes the mark away', () => {
		const marked = pressed(there, 'space');
		expect(marked).toMatchObject({marked: ['kin-a'], panel: {type: 'see-also', cursor: 1}});
		expect(pressed(marked, 'space k space').marked).toEqual(['kin-b']);
		expect(pressed(marked, 'q q u').marked).toEqual([]);
	});

	test('without any of them nothing happens', () => {
		const none = shownOf({seeAlso: []});
		for (const key of ['o', 'c', 'C', 'e', 'space']) {
			expect(stepAfter(there, key, none)).toEqual({state: there, effect: null});
		}
	});

	test('digits say how often, as in every list', () => {
		expect(pressed(there, '1').notice).toMatchObject({text: '1'});
	});
});

test('the source that is opened is of the chosen record, not of the one to which it is related', () => {
	const [first, second, ...others] = manyRecords.map((record, index) => ({
		...record,
		sources: [{...record.sources[0]!, url: `https://news.example/${index}`}],
	}));
	const player = new Player(storeOf([first!, second!, ...others]), 80, 24).press('enter r');
	const chosen = player.model.seeAlso[0]!;
	player.press('o');
	expect(player.asked).toEqual([`open ${chosen.sources[0]!.url}`]);
	expect(player.press('space k').frame).toMatch(/^ ▸ ●/mu);
});
