import {expect, test} from 'vitest';
import {opened, pressed, shownOf} from '../keyboard.ts';

const there = pressed(opened(), 'p');

test('p opens the two who stand for their sides in the row', () => {
	expect(there.panel).toEqual({type: 'pair', a: 'do-van-mai', b: 'ann-reed', cursor: 0});
	expect(pressed(there, 'q').panel).toEqual({type: 'list'});
});

test('Enter opens one of their engagements', () => {
	expect(pressed(there, 'j j j').panel).toMatchObject({cursor: 1});
	expect(pressed(there, 'j enter').panel).toMatchObject({type: 'detail', id: 'record-2'});
});

test('v swaps the two; a side has no dossier to swap with', () => {
	expect(pressed(there, 'v').panel).toMatchObject({a: 'ann-reed', b: 'do-van-mai'});
	const side = shownOf({met: {...shownOf().met, couple: {a: 'tom-hale', b: null}}});
	const whole = pressed(opened(), 'p', side);
	expect(pressed(whole, 'v').panel).toEqual(whole.panel);
});

test('Tab and d lead to the dossier of the first, with the second chosen', () => {
	expect(pressed(there, 'tab').panel).toMatchObject({
		type: 'dossier',
		person: 'do-van-mai',
		chosen: 'ann-reed',
	});
	expect(pressed(there, 'd').panel).toEqual(pressed(there, 'tab').panel);
});
