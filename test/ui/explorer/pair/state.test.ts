import {expect, test} from 'vitest';
import {opened, pressed, shownOf} from '../keyboard.ts';

const there = pressed(opened(), 'p');

test('p opens the two who stand for their sides in the row', () => {
	expect(there.panel).toEqual({
		...{type: 'pair', a: 'do-van-mai', b: 'ann-reed', chosen: null, folding: 'by-room', isOfView: false},
	});
	expect(pressed(there, 'q').panel).toEqual({type: 'list'});
});

test('Enter opens one of their engagements', () => {
	expect(pressed(there, 'j').panel).toMatchObject({chosen: 'record-2'});
	expect(pressed(there, 'j j j enter').panel).toMatchObject({type: 'detail', id: 'record-2'});
});

test('V unfolds visits where one is folded, and folds them where none is', () => {
	expect(pressed(there, 'V').panel).toMatchObject({folding: 'open'});
	const {met} = shownOf();
	const isOpen = shownOf({met: {...met, rows: {...met.rows, isAnyFolded: false}}});
	expect(pressed(there, 'V', isOpen).panel).toMatchObject({folding: 'folded'});
});

test('t opens the timeline and e the export of the records of both', () => {
	const these = {leaders: [['do-van-mai'], ['ann-reed']], query: ''};
	expect(pressed(there, 't').panel).toMatchObject({type: 'timeline', of: these});
	expect(pressed(there, '$').panel).toMatchObject({type: 'ledger', of: these});
	expect(pressed(there, 'e').panel).toMatchObject({type: 'export', scope: 'these', these});
	expect(pressed(there, 'e escape').panel).toEqual(there.panel);
	const {met} = shownOf();
	const never = shownOf({met: {...met, rows: {...met.rows, total: 0}}});
	for (const key of ['t', 'e']) {
		expect(pressed(there, key, never)).toMatchObject({
			panel: {type: 'pair'},
			notice: {text: 'No engagement names both.'},
		});
	}
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
