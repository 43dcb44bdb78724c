import {describe, expect, test} from 'vitest';
import type {Answer, ExportPanel, State} from '../../../../source/ui/explorer/model.ts';
import {reduce} from '../../../../source/ui/explorer/state.ts';
import {opened, pasted, pressed, shownOf, stepAfter} from '../keyboard.ts';

function dialog(state: State): ExportPanel {
	if (state.panel.type !== 'export') throw new Error(`in ${state.panel.type}`);
	return state.panel;
}

/** How the attempt to write a file ended. */
function answered(state: State, result: Extract<Answer, {type: 'saved'}>['result'], count = 3): State {
	return reduce(state, {type: 'saved', result, count}, shownOf()).state;
}

const found = (state: State): State => answered(state, {type: 'exists', path: 'x.md'});

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
		const named = pasted(pressed(opened(), 'e ctrl-u'), '/tmp/a.csv\n');
		expect(dialog(named).format).toBe(1);
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
	const named = pasted(pressed(opened(), 'e ctrl-u'), '/tmp/a.md\n');
	expect(dialog(named).path.text.trim()).toBe('/tmp/a.md');
});

describe('Enter', () => {
	test('asks for the file to be written', () => {
		expect(stepAfter(opened(), 'e enter').effect).toEqual({
			type: 'save',
			path: 'communique-2026-07-30.md',
			format: 'md',
			isDetailed: false,
			isOverwriting: false,
		});
		expect(stepAfter(opened(), 'enter e up right down down space enter').effect).toMatchObject({
			format: 'csv',
			path: 'communique-2026-07-30.csv',
			isDetailed: false,
		});
	});

	test('asks for nothing without a name, and says so', () => {
		expect(stepAfter(opened(), 'e ctrl-u space enter')).toMatchObject({
			effect: null,
			state: {panel: {type: 'export'}, notice: {kind: 'error', text: 'Type a file name first.'}},
		});
	});
});

describe('a file that exists', () => {
	test('is to be overwritten by the next Enter only', () => {
		const asked = found(pressed(opened(), 'e enter'));
		expect(dialog(asked).isOverwriting).toBe(true);
		expect(asked.notice).toEqual({kind: 'error', text: 'x.md exists: Enter again overwrites it.'});
		expect(stepAfter(asked, 'enter').effect).toMatchObject({type: 'save', isOverwriting: true});
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
		const done = answered(pressed(opened(), 'space e'), {type: 'written', path: 'a.md'});
		expect(done).toMatchObject({
			panel: {type: 'list'},
			below: [],
			notice: {kind: 'info', text: 'Wrote 3 records to a.md.'},
			marked: ['record-0'],
		});
		const record = answered(pressed(opened(), 'enter e'), {type: 'written', path: 'a.md'});
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
	});
});
