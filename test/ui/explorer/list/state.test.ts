import {describe, expect, test} from 'vitest';
import {opened, pasted, pressed, shownOf, stepAfter} from '../keyboard.ts';

describe('moving in the list', () => {
	test.each([
		['j', 1, 0],
		['j j j k', 2, 0],
		['down down up', 1, 0],
		['k', 0, 0],
		['j j j j j', 5, 1],
		['page-down', 4, 0],
		['page-down page-down', 8, 4],
		['page-down page-down page-up', 4, 4],
		['ctrl-d', 2, 0],
		['ctrl-d ctrl-d ctrl-u', 2, 0],
		['G', 19, 15],
		['end j', 19, 15],
		['G g', 0, 0],
		['G home', 0, 0],
		['ctrl-n ctrl-n ctrl-p', 1, 0],
		['ctrl-j ctrl-j ctrl-k', 1, 0],
		['n n N', 1, 0],
		['ctrl-f', 4, 0],
		['ctrl-f ctrl-b', 0, 0],
		['1 0 j', 10, 6],
		['5 j 2 k', 3, 1],
		['2 page-down', 8, 4],
		['5 G', 4, 0],
		['5 g', 4, 0],
		['1 0 G', 9, 5],
		['9 9 9 9 9 9 9 9 9 j', 19, 15],
		['5 escape j', 1, 0],
		['0 j', 1, 0],
		['5 h j', 1, 0],
		['G H', 15, 15],
		['G M', 17, 15],
		['M', 2, 0],
		['j j j H', 0, 0],
	])('%s: record %d, list from %d', (keys, cursor, top) => {
		expect(pressed(opened(), keys)).toMatchObject({cursor, top});
	});

	test.each(['j', 'k', 'G', 'g', 'H', 'M', 'page-down', 'page-up', 'ctrl-d', 'enter', 'space', 'ctrl-a'])(
		'%s in an empty list leaves it as it is',
		key => {
			expect(pressed(opened(), key, shownOf({total: 0}))).toEqual(opened());
		},
	);
});

describe('a number before a command', () => {
	test('is shown until the command comes', () => {
		expect(pressed(opened(), '1 0')).toMatchObject({count: 10, notice: {kind: 'info', text: '10'}});
		expect(pressed(opened(), '1 0 j')).toMatchObject({count: null, notice: null});
	});

	test('works in related records and filters too', () => {
		expect(pressed(opened(), 'f 3 j').panel).toMatchObject({cursor: 3});
		expect(pressed(opened(), 'f 3 G').panel).toMatchObject({cursor: 2});
		expect(pressed(opened(), 'enter r 9 j').panel).toMatchObject({cursor: 1});
	});
});

describe('the preview', () => {
	test('J and K scroll it within its lines, a number says how far', () => {
		expect(pressed(opened(), 'J J J K').previewScroll).toBe(2);
		expect(pressed(opened(), 'K').previewScroll).toBe(0);
		expect(pressed(opened(), '9 9 J').previewScroll).toBe(12);
		expect(pressed(opened(), '9 J 4 K').previewScroll).toBe(5);
		expect(pressed(opened(), 'shift-down shift-down shift-up').previewScroll).toBe(1);
	});

	test('begins at the first line for another record, and stays for the same one', () => {
		expect(pressed(opened(), 'J J j').previewScroll).toBe(0);
		expect(pressed(opened(), 'J J / a').previewScroll).toBe(0);
		expect(pressed(opened(), 'J J k L enter escape').previewScroll).toBe(2);
	});
});

describe('letters that do nothing', () => {
	const hint = {kind: 'info', text: 'type / to search'};

	test('three in a row show how a search begins', () => {
		expect(pressed(opened(), 'o i').notice).toBeNull();
		expect(pressed(opened(), 'o i z').notice).toEqual(hint);
		expect(pressed(opened(), 'o i z B').notice).toEqual(hint);
		expect(pressed(opened(), 'o i j n z').notice).toBeNull();
		expect(pressed(opened(), 'o i 5 n z').notice).toBeNull();
	});

	test('a pasted text shows it at once', () => {
		expect(pasted(opened(), 'Phan Văn')).toEqual({...opened(), notice: hint});
	});

	test('in a panel from which no search begins the way there is told', () => {
		const away = {kind: 'info', text: 'Esc, then / to search'};
		expect(pressed(opened(), 'f a i n').notice).toEqual(away);
		expect(pressed(opened(), 'h e g s').notice).toBeNull();
		expect(pressed(opened(), 'h e g s e')).toMatchObject({panel: {type: 'export'}, notice: away});
		expect(pasted(pressed(opened(), 'f'), 'giang').notice).toEqual(away);
	});

	test('a name that is typed writes no file, whatever its letters open', () => {
		for (const name of ['hegseth', 'austin', 'panetta', 'carter', 'giang', 'esper', 'mattis'])
			for (let end = 1; end <= name.length; end++) {
				const {effect} = stepAfter(opened(), name.slice(0, end).split('').join(' '));
				expect(effect?.type, name.slice(0, end)).not.toBe('save');
			}
	});
});

describe('searching', () => {
	test('/ opens the line, letters filter at once, Enter keeps the query and goes back to the list', () => {
		const typing = pressed(opened(), '/ g i a n g');
		expect(typing).toMatchObject({panel: {type: 'search'}, request: {query: 'giang'}});
		const kept = pressed(typing, 'enter');
		expect(kept).toMatchObject({panel: {type: 'list'}, request: {query: 'giang'}, search: {text: 'giang'}});
	});

	test('letters that are commands elsewhere are text here, the space too', () => {
		expect(pressed(opened(), '/ q x space ?').request.query).toBe('qx ?');
	});

	test('every change of the query starts from the first record, every movement of the cursor does not', () => {
		const below = pressed(opened(), '/ a down down down');
		expect(below.cursor).toBe(3);
		expect(pressed(below, 'left').cursor).toBe(3);
		expect(pressed(below, 'b').cursor).toBe(0);
		expect(pressed(below, 'backspace')).toMatchObject({cursor: 0, request: {query: ''}});
	});

	test('/ again goes on with the query, the cursor at its end', () => {
		const again = pressed(opened({query: 'giang'}), '/ s');
		expect(again.request.query).toBe('giangs');
	});

	test('Esc goes back to the list without a query', () => {
		expect(pressed(opened(), '/ a b escape')).toMatchObject({
			panel: {type: 'list'},
			request: {query: ''},
			search: {text: '', cursor: 0},
		});
	});

	test('a paste is text while typing and nothing elsewhere', () => {
		const text = 'phone\ncall';
		expect(pasted(pressed(opened(), '/'), text).request.query).toBe('phone call');
		expect(pasted(opened(), text)).toMatchObject({request: {query: ''}, panel: {type: 'list'}});
	});
});

describe('Esc, x and s', () => {
	test('Esc clears the kept query, then does nothing', () => {
		const once = pressed(opened(), '/ a enter escape');
		expect(once.request.query).toBe('');
		expect(pressed(once, 'escape escape escape')).toEqual(once);
	});

	test('Esc clears the query and keeps the filters, x the other way round', () => {
		const filtered = opened({query: 'a', years: [{from: 2019, to: 2019}], kinds: ['talks']});
		expect(pressed(filtered, 'escape').request).toMatchObject({query: '', kinds: ['talks']});
		expect(pressed(filtered, 'j x')).toMatchObject({request: opened({query: 'a'}).request, cursor: 0});
	});

	test('s: without a query, newest and oldest first in turn', () => {
		const sorts = ['s', 's s', 's s s'].map(keys => pressed(opened(), keys).sort);
		expect(sorts).toEqual(['date', 'relevance', 'date']);
	});

	test('s: with a query, best, newest, oldest and best again', () => {
		const sorts = ['s', 's s', 's s s'].map(keys => pressed(opened({query: 'a'}), keys).sort);
		expect(sorts).toEqual(['-date', 'date', 'relevance']);
	});

	test('s changes what is seen: newest first chosen under a query is not offered again once it is cleared', () => {
		expect(pressed(opened({query: 'a'}), 's escape s').sort).toBe('date');
	});

	test('s says what the order is, until the next key', () => {
		const sorted = pressed(opened(), 'j j s');
		expect(sorted).toMatchObject({notice: {kind: 'info', text: 'Order: oldest first.'}, cursor: 0});
		expect(pressed(sorted, 'j').notice).toBeNull();
		expect(pasted(sorted, 'x')).toMatchObject({notice: {kind: 'info', text: 'type / to search'}});
	});
});

describe('marking', () => {
	test('Space marks and goes to the next record; again, it unmarks', () => {
		const marked = pressed(opened(), 'space j space');
		expect(marked).toMatchObject({marked: ['record-0', 'record-2'], cursor: 3});
		expect(pressed(marked, 'g space').marked).toEqual(['record-2']);
	});

	test('the last record can be marked', () => {
		expect(pressed(opened(), 'G space')).toMatchObject({marked: ['record-19'], cursor: 19});
	});

	test('m shows the marked, m or Esc all again', () => {
		const shown = pressed(opened(), 'space space m');
		expect(shown).toMatchObject({isMarkedOnly: true, cursor: 0});
		expect(pressed(shown, 'm')).toMatchObject({isMarkedOnly: false, marked: ['record-0', 'record-1']});
		expect(pressed(shown, 'escape').isMarkedOnly).toBe(false);
	});

	test('m with nothing marked says so', () => {
		expect(pressed(opened(), 'm')).toMatchObject({
			isMarkedOnly: false,
			notice: {kind: 'info', text: 'Nothing is marked: Space marks a record.'},
		});
	});

	test('unmarking the last of the marked that are shown moves to the one before it', () => {
		const shown = pressed(opened(), 'space space m');
		const two = shownOf({total: 2});
		expect(pressed(shown, 'j space', two)).toMatchObject({
			marked: ['record-0'],
			isMarkedOnly: true,
			cursor: 0,
		});
	});

	test('unmarking the only one shown shows all again', () => {
		expect(pressed(pressed(opened(), 'space m'), 'space', shownOf({total: 1}))).toMatchObject({
			marked: [],
			isMarkedOnly: false,
			cursor: 0,
		});
	});

	test('Ctrl-A marks all in view, and unmarks them where each has a mark', () => {
		const three = shownOf({total: 3});
		const all = pressed(opened(), 'space ctrl-a', three);
		expect(all.marked).toEqual(['record-0', 'record-1', 'record-2']);
		expect(all.notice).toEqual({kind: 'info', text: '3 marked'});
		expect(all.cursor).toBe(1);
		const none = pressed(all, 'ctrl-a', three);
		expect(none).toMatchObject({marked: [], notice: {kind: 'info', text: '3 unmarked'}});
		expect(pressed(none, 'u', three).marked).toHaveLength(3);
	});

	test('Ctrl-A leaves marks that are not in view', () => {
		const elsewhere = {...opened(), marked: ['elsewhere']};
		const two = shownOf({total: 2});
		expect(pressed(elsewhere, 'ctrl-a', two).marked).toEqual(['elsewhere', 'record-0', 'record-1']);
		expect(pressed(elsewhere, 'ctrl-a ctrl-a', two).marked).toEqual(['elsewhere']);
	});

	test('Ctrl-A among the marked alone unmarks them and shows all again', () => {
		const shown = pressed(opened(), 'space m');
		expect(pressed(shown, 'ctrl-a', shownOf({total: 1}))).toMatchObject({marked: [], isMarkedOnly: false});
	});

	test('typing a query leaves the marked, since they are not searched; the marks stay', () => {
		expect(pressed(opened(), 'space m / a')).toMatchObject({isMarkedOnly: false, marked: ['record-0']});
	});

	test('marks outlive searching, filtering and clearing', () => {
		expect(pressed(opened(), 'space / a enter x y enter').marked).toEqual(['record-0']);
	});
});

describe('leaving', () => {
	test('q ends with 0, Ctrl-C with 130', () => {
		expect(pressed(opened(), 'q').exit).toBe(0);
		expect(pressed(opened(), 'ctrl-c').exit).toBe(130);
		expect(pressed(opened(), '/ ctrl-c').exit).toBe(130);
	});

	test('L switches the language and nothing else, and says in the one that is left how to come back', () => {
		expect(pressed(opened(), 'L')).toEqual({
			...opened(),
			language: 'vi',
			notice: {kind: 'info', text: 'Now in Vietnamese: L leads back to English.'},
		});
		expect(pressed(opened(), 'L L')).toMatchObject({language: 'en'});
	});
});
