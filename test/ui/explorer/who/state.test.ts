import {expect, test} from 'vitest';
import {opened, pressed, shownOf} from '../keyboard.ts';

test('d asks whose dossier where several take part, and takes the place of the question', () => {
	const asked = pressed(opened(), 'j d');
	expect(asked.panel).toEqual({type: 'who', id: 'record-1', cursor: 0});
	expect(pressed(asked, 'j enter').panel).toMatchObject({type: 'dossier', person: 'ann-reed'});
	expect(pressed(asked, 'j enter q').panel).toEqual({type: 'list'});
	expect(pressed(asked, 'j j j').panel).toMatchObject({cursor: 1});
	expect(pressed(asked, 'q').panel).toEqual({type: 'list'});
});

test('d opens the only one at once, in a record as well', () => {
	const alone = shownOf({met: {...shownOf().met, people: ['tom-hale']}});
	expect(pressed(opened(), 'd', alone).panel).toMatchObject({type: 'dossier', person: 'tom-hale'});
	const from = pressed(opened(), 'enter d', alone);
	expect(from.panel).toMatchObject({type: 'dossier', person: 'tom-hale'});
	expect(pressed(from, 'q').panel).toMatchObject({type: 'detail', id: 'record-0'});
});

test('where nobody is named, a line says so', () => {
	const nobody = shownOf({met: {...shownOf().met, people: [], couple: null}});
	expect(pressed(opened(), 'd', nobody)).toMatchObject({
		panel: {type: 'list'},
		notice: {text: 'Nobody is named.'},
	});
	expect(pressed(opened(), 'p', nobody)).toMatchObject({
		panel: {type: 'list'},
		notice: {text: 'Nobody is named.'},
	});
});
