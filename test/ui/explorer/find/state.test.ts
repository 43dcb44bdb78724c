import {describe, expect, test} from 'vitest';
import {opened, pasted, pressed, shownOf} from '../keyboard.ts';

const record = pressed(opened({query: 'a'}), 'j enter j');

describe('/ in a record', () => {
	test('types a text to find, and leaves the query of the list alone', () => {
		const typing = pressed(record, '/ w a r');
		expect(typing).toMatchObject({panel: {type: 'find', field: {text: 'war'}}, request: {query: 'a'}});
		expect(pasted(pressed(record, '/'), 'war legacy').panel).toMatchObject({field: {text: 'war legacy'}});
		expect(pressed(typing, 'ctrl-w v a r').panel).toMatchObject({field: {text: 'var'}});
	});

	test('Enter goes to the first hit from the line on that is shown', () => {
		expect(pressed(record, '/ w enter')).toMatchObject({
			panel: {type: 'detail', find: {text: 'w', hit: 0}, scroll: 0},
			notice: {kind: 'info', text: '1 of 3 lines with “w”: n next, N previous, Esc ends'},
		});
		expect(pressed(record, 'j j j / w enter').panel).toMatchObject({find: {hit: 1}, scroll: 7});
		expect(pressed(record, 'G / w enter').panel).toMatchObject({find: {hit: 2}, scroll: 12});
	});

	test('n and N go from hit to hit, round and round', () => {
		const found = pressed(record, '/ w enter');
		expect(pressed(found, 'n').panel).toMatchObject({find: {hit: 1}, scroll: 7, id: 'record-1'});
		expect(pressed(found, 'n n n').panel).toMatchObject({find: {hit: 0}});
		expect(pressed(found, 'N').panel).toMatchObject({find: {hit: 2}, scroll: 12});
		expect(pressed(found, 'p').panel).toMatchObject({id: 'record-0', find: null});
	});

	test('Esc ends it, then n and N go by records; Esc again goes back', () => {
		const ended = pressed(record, '/ w enter escape');
		expect(ended.panel).toMatchObject({type: 'detail', id: 'record-1', find: null});
		expect(pressed(ended, 'n').panel).toMatchObject({id: 'record-2'});
		expect(pressed(ended, 'escape').panel.type).toBe('list');
	});

	test('q goes back whatever is found', () => {
		expect(pressed(record, '/ w enter q').panel.type).toBe('list');
	});

	test('Esc while it is typed leads back to the record as it was', () => {
		expect(pressed(record, '/ w a r escape')).toEqual(record);
		const found = pressed(record, '/ w enter');
		expect(pressed(found, '/ x escape').panel).toEqual(found.panel);
	});

	test('goes on with what was found before', () => {
		expect(pressed(record, '/ w enter / x').panel).toMatchObject({field: {text: 'wx'}});
	});

	test('says where nothing is found, and finds nothing then', () => {
		const none = shownOf({hits: []});
		expect(pressed(record, '/ x enter', none)).toMatchObject({
			panel: {type: 'detail', find: null, scroll: 1},
			notice: {kind: 'error', text: 'No “x” in this record.'},
		});
	});

	test('of nothing ends what is found', () => {
		expect(pressed(record, '/ w enter / backspace enter').panel).toMatchObject({find: null});
	});
});
