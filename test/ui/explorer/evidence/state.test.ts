import {describe, expect, test} from 'vitest';
import {opened, pressed, shownOf, stepAfter} from '../keyboard.ts';

const there = pressed(opened(), 'enter i');

describe('the evidence of a record', () => {
	test('i opens it over the record', () => {
		expect(there).toMatchObject({panel: {type: 'evidence', id: 'record-0', scroll: 0}});
		expect(there.below.at(-1)).toMatchObject({type: 'detail'});
	});

	test.each(['i', 'q', 'escape', 'left', 'h'])('%s leads back to the record, as it was left', key => {
		expect(pressed(opened(), `enter j j i ${key}`).panel).toMatchObject({type: 'detail', scroll: 2});
	});

	test('scrolls, no further than it goes', () => {
		expect(pressed(there, 'j j').panel).toMatchObject({scroll: 2});
		expect(pressed(there, 'G').panel).toMatchObject({scroll: 12});
		expect(pressed(there, 'G g k').panel).toMatchObject({scroll: 0});
	});

	test('a digit opens the source of that number and stays', () => {
		const {state, effect} = stepAfter(there, '3');
		expect(effect).toEqual({type: 'open', url: 'https://news.example/3'});
		expect(state.panel.type).toBe('evidence');
		expect(pressed(there, '2').notice).toMatchObject({text: 'Source 2 has no address.'});
		expect(stepAfter(there, '1', shownOf({sources: null})).effect).toBeNull();
	});
});
