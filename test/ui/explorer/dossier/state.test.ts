import {describe, expect, test} from 'vitest';
import {opened, pressed, shownOf} from '../keyboard.ts';

const alone = shownOf({met: {...shownOf().met, people: ['do-van-mai']}});
const there = pressed(opened(), 'd', alone);

describe('in a dossier', () => {
	test('moves among those whom a person met, and stays at the ends', () => {
		expect(there.panel).toMatchObject({type: 'dossier', person: 'do-van-mai', chosen: null, focus: 'people'});
		expect(pressed(there, 'j').panel).toMatchObject({chosen: 'tom-hale', row: 0});
		expect(pressed(there, 'k').panel).toMatchObject({chosen: 'ann-reed'});
		expect(pressed(there, 'G').panel).toMatchObject({chosen: 'tom-hale'});
	});

	test('Enter and p open the pair, q leads back', () => {
		expect(pressed(there, 'enter').panel).toEqual({
			...{type: 'pair', a: 'do-van-mai', b: 'ann-reed', chosen: null, folding: 'by-room', isOfView: false},
		});
		expect(pressed(there, 'p').panel).toEqual(pressed(there, 'enter').panel);
		expect(pressed(there, 'enter q').panel).toEqual(there.panel);
		expect(pressed(there, 'q').panel).toEqual({type: 'list'});
		expect(pressed(there, 'escape').panel).toEqual({type: 'list'});
	});

	test('without anybody of the other side, p opens the pair with that side', () => {
		const nobody = shownOf({
			met: {
				...shownOf().met,
				counterparts: [],
				facts: 0,
				records: {total: 0, idAt: () => undefined},
			},
		});
		expect(pressed(there, 'p', nobody).panel).toMatchObject({a: 'do-van-mai', b: null});
		for (const key of ['enter', 'v', 'tab']) expect(pressed(there, key, nobody).panel).toEqual(there.panel);
	});

	test('Tab leads to the engagements, where Enter opens one', () => {
		const beside = pressed(there, 'tab');
		expect(beside.panel).toMatchObject({focus: 'records', row: 0});
		expect(pressed(beside, 'j').panel).toMatchObject({row: 1});
		expect(pressed(beside, 'j j j').panel).toMatchObject({row: 1});
		expect(pressed(beside, 'j enter').panel).toMatchObject({type: 'detail', id: 'record-2'});
		expect(pressed(beside, 'left').panel).toMatchObject({focus: 'people'});
	});

	test('Tab leads on to what is known of the person, and back to the counterparts', () => {
		const facts = pressed(there, 'tab tab');
		expect(facts.panel).toMatchObject({focus: 'person', row: 0});
		expect(pressed(facts, 'j j j j').panel).toMatchObject({row: 2});
		expect(pressed(facts, 'enter').panel).toEqual(facts.panel);
		expect(pressed(facts, 'tab').panel).toMatchObject({focus: 'people'});
		expect(pressed(there, 'shift-tab').panel).toMatchObject({focus: 'person'});
	});

	test('t opens the timeline and e the export of all records of the person', () => {
		const these = {leaders: [['do-van-mai']], query: ''};
		expect(pressed(there, 't').panel).toMatchObject({type: 'timeline', of: these});
		expect(pressed(there, '$').panel).toMatchObject({type: 'ledger', of: these});
		expect(pressed(there, 'e').panel).toMatchObject({type: 'export', scope: 'these', these, id: null});
		expect(pressed(there, 'e').panel).toMatchObject({path: {text: 'do-van-mai.md'}});
	});

	test('v swaps the two, and back', () => {
		expect(pressed(there, 'v').panel).toMatchObject({person: 'ann-reed', chosen: 'do-van-mai'});
		expect(pressed(there, 'v q').panel).toEqual({type: 'list'});
	});

	test('s sorts by the last meeting, again by how many', () => {
		expect(pressed(there, 's').panel).toMatchObject({order: 'last'});
		expect(pressed(there, 's s').panel).toMatchObject({order: 'count'});
	});
});
