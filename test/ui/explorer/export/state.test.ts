import {describe, expect, test} from 'vitest';
import type {ExportDialog, State} from '../../../../source/ui/explorer/model.ts';
import {reduce} from '../../../../source/ui/explorer/state.ts';
import {opened, pressed, worldOf} from '../keyboard.ts';

function dialog(state: State): ExportDialog {
	if (state.panel.type !== 'export') throw new Error(`in ${state.panel.type}`);
	return state.panel;
}

const notice = {kind: 'error', text: 'x.md exists'} as const;
const found = (state: State): State => reduce(state, {type: 'exists', notice}, worldOf());

test('e opens it on a file of today, Markdown, without details', () => {
	expect(dialog(pressed(opened(), 'e'))).toMatchObject({
		format: 0,
		path: {text: 'communique-2026-07-30.md'},
		isDetailed: false,
		focus: 'path',
		isOverwriting: false,
	});
});

test.each([
	['tab', 'details'],
	['tab tab', 'format'],
	['tab tab tab', 'path'],
	['shift-tab', 'format'],
	['up', 'format'],
	['down', 'details'],
	['up up', 'details'],
])('%s goes to %s', (keys, focus) => {
	expect(dialog(pressed(opened(), `e ${keys}`)).focus).toBe(focus);
});

describe('the format', () => {
	test.each([
		['right', 'communique-2026-07-30.csv'],
		['right right', 'communique-2026-07-30.json'],
		['right right right', 'communique-2026-07-30.ndjson'],
		['right right right right', 'communique-2026-07-30.ics'],
		['left', 'communique-2026-07-30.csl.json'],
		['left left', 'communique-2026-07-30.ics'],
		['left right', 'communique-2026-07-30.md'],
		['space', 'communique-2026-07-30.csv'],
		['right right right right right right', 'communique-2026-07-30.md'],
	])('%s names the file %s', (keys, path) => {
		expect(dialog(pressed(opened(), `e up ${keys}`)).path.text).toBe(path);
	});

	test('a name without a known extension stays as typed', () => {
		const typed = pressed(opened(), 'e ctrl-u m i n e up right');
		expect(dialog(typed)).toMatchObject({format: 1, path: {text: 'mine'}});
	});
});

describe('the format of a typed name', () => {
	test.each([
		['v . c s v', 1],
		['v . J S O N', 2],
		['v . j s o n l', 3],
		['v . c s l . j s o n', 5],
		['v . t x t', 0],
	])('%s', (name, format) => {
		expect(dialog(pressed(opened(), `e ctrl-u ${name}`)).format).toBe(format);
	});

	test('is that of its extension, pasted as well', () => {
		const pasted = reduce(pressed(opened(), 'e ctrl-u'), {type: 'paste', text: '/tmp/a.csv\n'}, worldOf());
		expect(dialog(pasted).format).toBe(1);
	});

	test('stays as chosen while the cursor moves', () => {
		const chosen = pressed(opened(), 'e ctrl-u v . j s o n l up right down');
		expect(dialog(chosen)).toMatchObject({format: 4, path: {text: 'v.jsonl'}});
		expect(dialog(pressed(chosen, 'left right')).format).toBe(4);
	});
});

test('details go on and off with the space and the arrows', () => {
	expect(dialog(pressed(opened(), 'e down space')).isDetailed).toBe(true);
	expect(dialog(pressed(opened(), 'e down right left')).isDetailed).toBe(false);
	expect(dialog(pressed(opened(), 'e down x')).isDetailed).toBe(false);
});

test('the name is typed and corrected like any text', () => {
	expect(dialog(pressed(opened(), 'e ctrl-u a q space b backspace c')).path.text).toBe('aq c');
	const pasted = reduce(pressed(opened(), 'e ctrl-u'), {type: 'paste', text: '/tmp/a.md\n'}, worldOf());
	expect(dialog(pasted).path.text.trim()).toBe('/tmp/a.md');
});

describe('a file that exists', () => {
	test('is to be overwritten by the next Enter only', () => {
		const asked = found(pressed(opened(), 'e enter'));
		expect(dialog(asked).isOverwriting).toBe(true);
		expect(asked.notice).toEqual(notice);
	});

	test.each(['z', 'backspace', 'up right', 'down space'])('is safe again after %s', keys => {
		expect(dialog(pressed(found(pressed(opened(), 'e enter')), keys)).isOverwriting).toBe(false);
	});
});

describe('the way back', () => {
	test('Esc leads to the list, or to the record from which it was opened', () => {
		expect(pressed(opened(), 'e escape')).toEqual(opened());
		const record = pressed(opened(), 'j enter j');
		expect(pressed(record, 'e escape')).toEqual(record);
	});

	test('once written, it closes and says so', () => {
		const written = {type: 'exported', notice: {kind: 'info', text: 'Wrote 3 records.'}} as const;
		const done = reduce(pressed(opened(), 'space e'), written, worldOf());
		expect(done).toMatchObject({panel: {type: 'list'}, notice: written.notice, marked: ['record-0']});
	});

	test('a failure keeps the dialog open', () => {
		const failed = {type: 'notice', notice: {kind: 'error', text: 'no such folder'}} as const;
		expect(reduce(pressed(opened(), 'e'), failed, worldOf())).toMatchObject({
			panel: {type: 'export'},
			notice: failed.notice,
		});
	});

	test('an answer that comes after the dialog was closed opens nothing', () => {
		expect(found(opened())).toEqual(opened());
	});

	test('Ctrl-C leaves the program from here as well', () => {
		expect(pressed(opened(), 'e ctrl-c').exit).toBe(130);
	});
});
