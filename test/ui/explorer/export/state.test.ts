import {describe, expect, test} from 'vitest';
import type {Answer} from '../../../../source/ui/explorer/effect.ts';
import type {ExportPanel, State} from '../../../../source/ui/explorer/model.ts';
import {reduce} from '../../../../source/ui/explorer/state.ts';
import {opened, pasted, pressed, shownOf, stepAfter} from '../keyboard.ts';

function dialog(state: State): ExportPanel {
	if (state.panel.type !== 'export') throw new Error(`in ${state.panel.type}`);
	return state.panel;
}

/** The dialog over the list after these keys in it. */
function after(keys: string): ExportPanel {
	return dialog(pressed(opened(), `e ${keys}`));
}

/** How the attempt to write a file ended. */
function answered(state: State, result: Extract<Answer, {type: 'saved'}>['result'], count = 3): State {
	return reduce(state, {type: 'saved', result, count, leftOut: []}, shownOf()).state;
}

const found = (state: State): State => answered(state, {type: 'exists', path: '/x.md'});

describe('e opens it on the scope', () => {
	test('of the view, in a file of today', () => {
		expect(dialog(pressed(opened(), 'j e'))).toMatchObject({
			id: 'record-1',
			scope: 'view',
			format: 'md',
			path: {text: 'communique-2026-07-30.md'},
			isDetailed: false,
			focus: 'scope',
			isOverwriting: false,
		});
	});

	test('of a view that is narrowed, in a file of what is asked', () => {
		const asked = opened({
			query: 'Đối thoại',
			leaders: [['phan-van-giang']],
			years: [{from: 2021, to: 2025}],
		});
		expect(dialog(pressed(asked, 'e')).path.text).toBe('doi-thoai-2021-2025-phan-van-giang.md');
		const long = opened({query: 'a word '.repeat(30)});
		expect(dialog(pressed(long, 'e')).path.text).toMatch(/^(?:a-word-)+(?:a|word)\.md$/u);
		expect(dialog(pressed(long, 'e')).path.text.length).toBeLessThan(64);
	});

	test('of the marked records where there are any', () => {
		expect(dialog(pressed(opened(), 'space e'))).toMatchObject({scope: 'marked', id: 'record-1'});
	});

	test('of the record that is open, with a section for it', () => {
		expect(dialog(pressed(opened(), 'space j enter e'))).toMatchObject({
			scope: 'record',
			id: 'record-2',
			path: {text: 'record-2.md'},
			isDetailed: true,
		});
	});

	test('of an empty view', () => {
		expect(dialog(pressed(opened(), 'e', shownOf({total: 0})))).toMatchObject({id: null, scope: 'view'});
	});
});

describe('the scope', () => {
	test.each([
		['up', 'marked'],
		['left', 'marked'],
		['up up up up', 'record'],
		['down', 'everything'],
		['down right down', 'everything'],
		['down up', 'view'],
	])('after %s is %s', (keys, scope) => {
		expect(after(keys).scope).toBe(scope);
	});

	test('names the file', () => {
		expect(after('up up').path.text).toBe('record-0.md');
		expect(dialog(pressed(opened({query: 'dioxin'}), 'e down')).path.text).toBe('communique-2026-07-30.md');
	});

	test('does not name a file that the reader has named', () => {
		expect(after('enter ctrl-u m i n e tab up up').path.text).toBe('mine');
	});
});

test.each(['', 'tab', 'tab tab'])(
	'letters do nothing after "%s" but show the way to search: who types in the list writes no file',
	keys => {
		const before = pressed(opened(), `e ${keys}`);
		expect(pressed(before, 'h e g s t h q y l / ? L 1 :')).toEqual(before);
		const notice = {kind: 'info', text: 'Esc, then / to search'};
		expect(pasted(before, 'hegseth')).toEqual({...before, notice});
		expect(pressed(before, 'h e g s')).toMatchObject({panel: before.panel, notice});
	},
);

test.each([
	['tab', 'format'],
	['tab tab', 'extra'],
	['tab tab tab', 'target'],
	['tab tab tab tab', 'scope'],
	['shift-tab', 'target'],
	['enter', 'target'],
	['tab enter', 'target'],
	['tab tab enter', 'target'],
	['tab tab up', 'format'],
	['tab tab down', 'target'],
	['enter up', 'extra'],
	['enter down', 'scope'],
	// JSON leaves nothing to choose.
	['tab right right tab', 'target'],
])('%s goes to %s', (keys, focus) => {
	expect(after(keys).focus).toBe(focus);
});

describe('the format', () => {
	test.each([
		['right', 'communique-2026-07-30.csv'],
		['down', 'communique-2026-07-30.csv'],
		['space space', 'communique-2026-07-30.json'],
		['right right right', 'communique-2026-07-30.ndjson'],
		['left', 'communique-2026-07-30.ris'],
		['left left', 'communique-2026-07-30.bib'],
		['left left left', 'communique-2026-07-30.csl.json'],
		['left right', 'communique-2026-07-30.md'],
	])('%s names the file %s', (keys, path) => {
		expect(after(`tab ${keys}`).path.text).toBe(path);
	});

	test('changes the extension of a name that was typed, and leaves one without', () => {
		expect(after('enter ctrl-u a . c s l . j s o n shift-tab right').path.text).toBe('a.bib');
		expect(after('enter ctrl-u m i n e shift-tab shift-tab right')).toMatchObject({
			format: 'csv',
			path: {text: 'mine'},
		});
	});
});

describe('the format of a typed name', () => {
	test.each([
		['v . c s v', 'csv'],
		['v . J S O N', 'json'],
		['v . j s o n l', 'ndjson'],
		['v . c s l . j s o n', 'csl'],
		['v . b i b', 'bibtex'],
		['v . t x t', 'md'],
	])('%s', (name, format) => {
		expect(after(`enter ctrl-u ${name}`).format).toBe(format);
	});

	test('is that of its extension, pasted as well', () => {
		expect(dialog(pasted(pressed(opened(), 'e enter ctrl-u'), '/tmp/a.csv\n')).format).toBe('csv');
	});

	test('stays as chosen while the cursor moves', () => {
		expect(after('enter ctrl-u v . j s o n l shift-tab right enter left right')).toMatchObject({
			format: 'ics',
			path: {text: 'v.jsonl'},
		});
	});
});

test('what a format leaves to choose goes on and off with the space and the arrows', () => {
	expect(after('tab tab space').isDetailed).toBe(true);
	expect(after('tab tab right left').isDetailed).toBe(false);
	expect(after('tab right tab space')).toMatchObject({isDetailed: false, hasByteOrderMark: true});
});

describe('the preview', () => {
	test.each([
		['J J J', 3],
		['J J K', 1],
		['K', 0],
		['page-down', 4],
		['page-down page-down page-down page-down', 12],
		['J J down', 0],
		['J J tab right', 0],
		['J J tab tab space', 0],
		['J J enter', 2],
		['enter page-down page-up page-down', 4],
		['enter J J', 0],
	])('after %s begins at line %d', (keys, line) => {
		expect(after(keys).scroll).toBe(line);
	});
});

test('the name is typed and corrected like any text', () => {
	expect(after('enter ctrl-u a q J space b backspace c').path.text).toBe('aqJ c');
	const named = pasted(pressed(opened(), 'e enter ctrl-u'), '/tmp/a.md\n');
	expect(dialog(named).path.text.trim()).toBe('/tmp/a.md');
});

describe('Enter', () => {
	test('asks for the file to be written in the target, and nowhere else', () => {
		expect(stepAfter(opened(), 'e enter').effect).toBeNull();
		expect(stepAfter(opened(), 'e enter enter').effect).toEqual({type: 'save', isOverwriting: false});
		for (const keys of ['e tab enter', 'e tab tab enter'])
			expect(stepAfter(opened(), keys).effect).toBeNull();
	});

	test('asks for nothing without a name, and says so', () => {
		expect(stepAfter(opened(), 'e enter ctrl-u space enter')).toMatchObject({
			effect: null,
			state: {panel: {type: 'export'}, notice: {kind: 'error', text: 'Type a file name first.'}},
		});
	});

	test('refuses an extension that stands for no format, and names those that do', () => {
		expect(stepAfter(opened(), 'e enter ctrl-u a . x l s x enter')).toMatchObject({
			effect: null,
			state: {
				panel: {type: 'export'},
				notice: {
					kind: 'error',
					text: 'No format has the extension .xlsx: .md .csv .json .ndjson .ics .csl.json .bib .ris',
				},
			},
		});
		expect(stepAfter(opened(), 'e enter ctrl-u a . c s v X enter').effect).toBeNull();
	});
});

describe('a file that exists', () => {
	const asked = found(pressed(opened(), 'e enter enter'));

	test('is to be overwritten by the next Enter only', () => {
		expect(dialog(asked).isOverwriting).toBe(true);
		expect(asked.notice).toEqual({kind: 'error', text: '/x.md exists: Enter again overwrites it.'});
		expect(stepAfter(asked, 'enter').effect).toEqual({type: 'save', isOverwriting: true});
	});

	test.each(['z', 'backspace', 'tab enter', 'up left enter'])('is safe again after %s', keys => {
		expect(dialog(pressed(asked, keys)).isOverwriting).toBe(false);
	});

	test('stays so while the preview is scrolled', () => {
		expect(dialog(pressed(asked, 'page-down')).isOverwriting).toBe(true);
	});
});

describe('the way back', () => {
	test('Esc leads to the list, or to the record from which it was opened', () => {
		expect(pressed(opened(), 'e escape')).toEqual(opened());
		const record = pressed(opened(), 'j enter j');
		expect(pressed(record, 'e enter escape')).toEqual(record);
	});

	test('once written, it closes and says so', () => {
		const done = answered(pressed(opened(), 'space e'), {type: 'written', path: '/home/reader/a.md'});
		expect(done).toMatchObject({
			panel: {type: 'list'},
			below: [],
			notice: {kind: 'info', text: 'Wrote 3 records to /home/reader/a.md.'},
			marked: ['record-0'],
		});
		const record = answered(pressed(opened(), 'enter e'), {type: 'written', path: '/a.md'});
		expect(record.panel).toMatchObject({type: 'detail', id: 'record-0'});
	});

	test('a failure keeps the dialog open', () => {
		expect(answered(pressed(opened(), 'e'), {type: 'failed', message: 'no such folder'})).toMatchObject({
			panel: {type: 'export'},
			notice: {kind: 'error', text: 'no such folder'},
		});
	});

	test('an answer that comes after the dialog was closed opens nothing', () => {
		expect(found(opened())).toEqual(opened());
	});

	test('Ctrl-C leaves the program from here as well', () => {
		expect(pressed(opened(), 'e ctrl-c').exit).toBe(130);
		expect(pressed(opened(), 'e enter ctrl-c').exit).toBe(130);
	});
});
