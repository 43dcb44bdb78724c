import {describe, expect, test} from 'vitest';
import {acceptedProposals} from '../../../source/extract/review.ts';
import {played} from './player.ts';
import {conflictProposal, longProposal, mergeProposal, newProposal, reviewStart, skipped} from './samples.ts';

test('at first everything is accepted but what is doubtful: somebody new, a conflict, an open date', () => {
	expect(played('').decisions).toBe('uauu');
});

describe('decisions', () => {
	test.each([
		['r', 'rauu'],
		['r a', 'aauu'],
		['space', 'aauu'],
		['space space', 'rauu'],
		['j j a', 'uaau'],
		['j j space', 'uaau'],
		['A', 'aaaa'],
		['R', 'rrrr'],
		['R j a', 'rarr'],
		['enter r', 'rauu'],
		['enter R', 'rrrr'],
		['enter tab space', 'uruu'],
		['enter tab shift-tab r', 'rauu'],
	])('%s gives %s', (keys, decisions) => {
		expect(played(keys).decisions).toBe(decisions);
	});

	test('none of them moves the cursor', () => {
		for (const key of ['a', 'r', 'space', 'A', 'R']) expect(played(`j ${key}`).state.cursor).toBe(1);
	});

	test.each(['a', 'r', 'space', 'e'])('%s on a skipped passage says that there is no record', key => {
		const player = played(`G ${key}`);
		expect(player.state.notice).toEqual({type: 'no-record', count: 0});
		expect(player.decisions).toBe('uauu');
		expect(player.state.past).toEqual([]);
	});
});

describe('undo and redo', () => {
	test.each([
		['r u', 'uauu'],
		['r j r u', 'rauu'],
		['r j r u u', 'uauu'],
		['r j r u u ctrl-r', 'rauu'],
		['r j r u u ctrl-r ctrl-r', 'rruu'],
		['R u', 'uauu'],
		['R u ctrl-r', 'rrrr'],
		['r u j r ctrl-r', 'uruu'],
	])('%s gives %s', (keys, decisions) => {
		expect(played(keys).decisions).toBe(decisions);
	});

	test('undo goes to the row that it is about', () => {
		expect(played('j j a g u').state.cursor).toBe(2);
		expect(played('j j a g u g ctrl-r').state.cursor).toBe(2);
	});

	test('another record that it leads to is shown from its first field', () => {
		const player = played('enter a G A u');
		expect(player.state).toMatchObject({cursor: 1, panel: {type: 'fields', cursor: 0, scroll: 0}});
		expect(player.press('G g k ctrl-r').state).toMatchObject({cursor: 1, panel: {type: 'fields', cursor: 0}});
		expect(played('r enter j u').state).toMatchObject({cursor: 0, panel: {type: 'fields', cursor: 1}});
	});

	test('of a person who was added leaves the cursor on a field that there is', () => {
		const player = played('enter j j j j j j j j j j j e').paste('Ann Doe').press('enter G');
		expect(player.state.panel).toMatchObject({type: 'fields', cursor: 21});
		expect(player.press('u').state.panel).toMatchObject({type: 'fields', cursor: 18});
	});

	test('where there is nothing, it says so', () => {
		expect(played('u').state.notice?.type).toBe('nothing-to-undo');
		expect(played('ctrl-r').state.notice?.type).toBe('nothing-to-redo');
	});

	test('what changes nothing is no step', () => {
		expect(played('r r r').state.past).toHaveLength(1);
		expect(played('A A').state.past).toHaveLength(1);
		expect(played('enter j e enter').state.past).toEqual([]);
	});

	test('an edit is one step', () => {
		const player = played('enter j e').paste('~').press('enter');
		expect(player.record.date).toBe('2025-02-07~');
		expect(player.press('u').record).toBe(newProposal.record);
		expect(player.press('ctrl-r').record.date).toBe('2025-02-07~');
	});
});

describe('moving', () => {
	test.each([
		['j', 1],
		['down down', 2],
		['j k', 0],
		['k', 0],
		['G', 5],
		['end', 5],
		['G g', 0],
		['page-down', 5],
		['page-down page-up', 0],
		['j j j j j j j', 5],
		['enter tab', 1],
	])('%s leads to row %i', (keys, row) => {
		expect(played(keys).state.cursor).toBe(row);
	});

	test('n goes to the conflict, then to what is undecided, round, and says when all is decided', () => {
		const player = played('n');
		expect(player.state.cursor).toBe(2);
		expect(player.press('a n').state.cursor).toBe(3);
		expect(player.press('a n').state.cursor).toBe(0);
		expect(player.press('a n').state.cursor).toBe(1);
		expect(player.press('r n').state.notice?.type).toBe('all-decided');
		expect(player.state.cursor).toBe(1);
	});

	test('Enter and → lead into the fields, Esc and ← back', () => {
		for (const key of ['enter', 'right', 'l']) expect(played(key).state.panel.type).toBe('fields');
		for (const key of ['escape', 'left', 'h']) expect(played(`enter ${key}`).state.panel.type).toBe('list');
	});

	test('↑ and ↓ choose a field there, within the record', () => {
		const player = played('enter j j');
		expect(player.state.panel).toMatchObject({type: 'fields', cursor: 2});
		expect(player.press('k k k k').state.panel).toMatchObject({cursor: 0});
		expect(player.press('G').state.panel).toMatchObject({cursor: 18});
		expect(player.state.cursor).toBe(0);
	});

	test('another record is shown from its first field', () => {
		expect(played('enter j j tab').state.panel).toMatchObject({type: 'fields', cursor: 0, scroll: 0});
	});
});

describe('the end', () => {
	test.each(['w enter', 's enter', 'enter w enter'])('%s saves what is accepted', keys => {
		expect(played(keys).state.result).toEqual({
			type: 'save',
			proposals: [mergeProposal],
			rejected: 0,
			undecided: 3,
			skipped: 2,
		});
		expect(played(`A g r ${keys}`).state.result).toMatchObject({
			proposals: [mergeProposal, conflictProposal, longProposal],
			rejected: 1,
			undecided: 0,
		});
	});

	test('corrections are saved with the rest of the proposal', () => {
		const {result, work} = played('a enter j e').paste('?').press('enter w enter').state;
		const {known} = reviewStart();
		expect(result).toMatchObject({
			proposals: acceptedProposals(work.items, {placeOf: () => undefined, known}),
		});
		if (result?.type !== 'save') throw new Error('not saved');
		expect(result.proposals[0]).toMatchObject({
			passages: newProposal.passages,
			record: {id: newProposal.record.id, date: '2025-02-07?'},
		});
	});

	test('Esc in the summary goes back to where it was opened', () => {
		expect(played('w escape').state).toMatchObject({panel: {type: 'list'}, result: null});
		expect(played('enter j w escape').state).toMatchObject({
			panel: {type: 'fields', cursor: 1},
			result: null,
		});
	});

	test('nothing is saved by opening the summary', () => {
		expect(played('w').state.result).toBeNull();
	});

	test('q leaves the list at once while nothing was done', () => {
		for (const keys of ['q', 'j q', 'L q', 'w escape q', 'enter e escape escape q'])
			expect(played(keys).state.result, keys).toEqual({type: 'leave', exitCode: 0});
	});

	test('q asks once after a decision or an edit; any other key is no yes', () => {
		for (const keys of ['r', 'A', 'r enter escape', 'r w escape']) {
			const player = played(`${keys} q`);
			expect(player.state, keys).toMatchObject({result: null, notice: {type: 'unsaved'}});
			expect(player.press('j q').state.result, keys).toBeNull();
			expect(player.press('q').state.result, keys).toEqual({type: 'leave', exitCode: 0});
		}
	});

	test.each([
		['enter j q', 'list'],
		['w q', 'list'],
		['enter w q', 'fields'],
		['enter ? q', 'fields'],
		['? q', 'list'],
	])('elsewhere q goes back: after %s the panel is %s', (keys, type) => {
		expect(played(keys).state).toMatchObject({result: null, panel: {type}});
	});

	test('Ctrl-C leaves at once with 130, from everywhere', () => {
		for (const keys of ['', 'r', 'enter', 'enter j e', 'w', '?'])
			expect(played(`${keys} ctrl-c`).state.result, keys).toEqual({type: 'leave', exitCode: 130});
	});

	test('after the end no key does anything', () => {
		const {state} = played('q');
		expect(played('q r j').state.work).toEqual(state.work);
	});
});

test('L changes the language, in every panel but a field', () => {
	expect(played('L').state.language).toBe('vi');
	expect(played('L L').state.language).toBe('en');
	expect(played('enter L').state).toMatchObject({language: 'vi', panel: {type: 'fields'}});
	expect(played('enter j e L').state).toMatchObject({language: 'en', panel: {text: {text: '2025-02-07L'}}});
});

test('? opens the help and closes it where it was', () => {
	expect(played('enter j ?').state.panel.type).toBe('help');
	expect(played('enter j ? ?').state.panel).toMatchObject({type: 'fields', cursor: 1});
	expect(played('? escape').state.panel.type).toBe('list');
});

describe('with nothing proposed', () => {
	const nothing = reviewStart({proposals: []});

	test('every key is safe, and nothing is to be saved', () => {
		const keys = 'j k G g enter j e escape a r space A R u ctrl-r n tab L w escape ? escape';
		expect(played(keys, nothing).state).toMatchObject({result: null, work: {items: []}});
		expect(played('w enter', nothing).state.result).toEqual({
			type: 'save',
			proposals: [],
			rejected: 0,
			undecided: 0,
			skipped: 2,
		});
		expect(played('q', nothing).state.result).toEqual({type: 'leave', exitCode: 0});
	});

	test('nothing skipped either', () => {
		const start = reviewStart({proposals: [], skipped: []});
		expect(played('j enter j e n u', start).state).toMatchObject({cursor: 0, panel: {type: 'list'}});
	});
});

test('rows are the proposals, then what was skipped', () => {
	const start = reviewStart({proposals: [conflictProposal]});
	expect(played('j', start).model.selected).toEqual({type: 'skipped', skipped: skipped[0]});
	expect(played('', start).model.selected).toMatchObject({type: 'record', status: {status: 'conflict'}});
});
