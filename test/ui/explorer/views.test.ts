import {describe, expect, test} from 'vitest';
import {opened, pressed, shownOf} from './keyboard.ts';

describe('u', () => {
	test.each([
		['a query', '/ a b enter', {request: {query: ''}, search: {text: ''}}],
		['a query that Esc cleared', '/ a enter escape', {request: {query: 'a'}, search: {text: 'a'}}],
		['a filter', 'y enter', {request: {years: []}}],
		['cleared filters', 'y enter x', {request: {years: [{from: 2021, to: 2021}]}}],
		['the order', 's', {sort: 'relevance'}],
		['a mark', 'space', {marked: []}],
		['the marked alone', 'space m', {isMarkedOnly: false, marked: ['record-0']}],
		['marks that were lost', 'space space k space', {marked: ['record-0', 'record-1']}],
	])('brings back %s', (_, keys, view) => {
		expect(pressed(opened(), `${keys} u`)).toMatchObject(view);
	});

	test('brings the cursor back to where the change was made', () => {
		const below = pressed(opened(), 'j j j j j j s G');
		expect(pressed(below, 'u')).toMatchObject({sort: 'relevance', cursor: 6, top: 2});
	});

	test('takes changes back one by one, the last first; a whole query is one', () => {
		const changed = pressed(opened(), '/ a b enter s space');
		expect(pressed(changed, 'u')).toMatchObject({marked: [], sort: '-date', request: {query: 'ab'}});
		expect(pressed(changed, 'u u')).toMatchObject({sort: 'relevance', request: {query: 'ab'}});
		expect(pressed(changed, 'u u u').request.query).toBe('');
	});

	test('undoes no movement, nor anything else that leaves the view as it was', () => {
		const moved = pressed(opened(), 'j G enter n escape / a escape L ? escape');
		expect(moved.past).toEqual([]);
		expect(pressed(moved, 'u')).toEqual({...moved, notice: {kind: 'info', text: 'Nothing to undo.'}});
	});

	test('says that it can be done again', () => {
		expect(pressed(opened(), 's u').notice?.text).toBe('Undone: Ctrl-R brings it back.');
	});

	test('works in the panel of filters, and is a letter where text is typed', () => {
		const filtered = pressed(opened(), 'f enter enter x u');
		expect(filtered).toMatchObject({panel: {type: 'filters'}, request: {years: [{from: 2021}]}});
		expect(pressed(opened(), 's / u').request.query).toBe('u');
	});

	test('remembers two hundred changes', () => {
		const changed = pressed(opened(), 's '.repeat(210));
		expect(changed.past).toHaveLength(200);
	});
});

describe('Ctrl-R', () => {
	test('does again what was undone, in order', () => {
		const changed = pressed(opened(), '/ a enter s');
		const undone = pressed(changed, 'u u');
		expect(undone).toMatchObject({request: {query: ''}, sort: 'relevance'});
		expect(pressed(undone, 'ctrl-r')).toMatchObject({request: {query: 'a'}, sort: 'relevance'});
		expect(pressed(undone, 'ctrl-r ctrl-r')).toMatchObject({request: {query: 'a'}, sort: '-date'});
		expect(pressed(undone, 'ctrl-r ctrl-r ctrl-r').notice?.text).toBe('Nothing to do again.');
	});

	test('does nothing after another change', () => {
		expect(pressed(opened(), 's u space ctrl-r')).toMatchObject({sort: 'relevance', marked: ['record-0']});
	});

	test('outlives movements and panels', () => {
		expect(pressed(opened(), 's u j enter escape ctrl-r').sort).toBe('date');
	});
});

describe('Esc in the search line', () => {
	test('keeps the query that was kept before', () => {
		const kept = pressed(opened(), '/ a enter j j');
		expect(pressed(kept, '/ escape')).toMatchObject({request: {query: 'a'}, search: {text: 'a'}, cursor: 2});
		expect(pressed(kept, '/ b c escape')).toMatchObject({
			panel: {type: 'list'},
			request: {query: 'a'},
			cursor: 2,
		});
	});

	test('keeps the marked alone on screen', () => {
		expect(pressed(opened(), 'space m / a escape')).toMatchObject({isMarkedOnly: true, request: {query: ''}});
	});
});

describe('earlier queries', () => {
	const asked = pressed(opened(), '/ a enter / b enter / c escape');

	test('stand above the first row, the latest first; what was left by Esc too', () => {
		expect(asked.request.query).toBe('ab');
		expect(pressed(asked, '/ up').request.query).toBe('abc');
		expect(pressed(asked, '/ up up')).toMatchObject({request: {query: 'a'}, search: {text: 'a', cursor: 1}});
		expect(pressed(asked, '/ up up up').request.query).toBe('a');
	});

	test('Down leads back to what was typed', () => {
		expect(pressed(asked, '/ x up up down').request.query).toBe('abc');
		expect(pressed(asked, '/ x up up down down').request.query).toBe('abx');
	});

	test('a change makes an earlier query the typed one', () => {
		expect(pressed(asked, '/ up up z down')).toMatchObject({request: {query: 'az'}, cursor: 1});
		expect(pressed(asked, '/ up left down').request.query).toBe('ab');
	});

	test('Up goes up in the list first, Down from the typed query down in it', () => {
		expect(pressed(asked, '/ down down')).toMatchObject({cursor: 2, request: {query: 'ab'}});
		expect(pressed(asked, '/ down down up')).toMatchObject({cursor: 1, request: {query: 'ab'}});
		expect(pressed(asked, '/ ctrl-n ctrl-n ctrl-p')).toMatchObject({cursor: 1});
		expect(pressed(opened(), '/ up', shownOf({total: 0})).request.query).toBe('');
	});

	test('are kept once each, without blanks around them', () => {
		expect(asked.queries).toEqual(['a', 'ab', 'abc']);
		expect(pressed(asked, 'escape / a space enter').queries).toEqual(['ab', 'abc', 'a']);
		expect(pressed(opened(), '/ space enter').queries).toEqual([]);
	});
});
