import {beforeEach, describe, expect, test} from 'vitest';
import type {Store} from '../../../../source/store/index.ts';
import {graphemes} from '../../../../source/text/grapheme.ts';
import {storeOf} from '../../../fixtures/database.ts';
import {manyRecords} from '../records.ts';
import {Player} from '../player.ts';

let store: Store;
beforeEach(() => {
	store = storeOf(manyRecords);
});

function typed(text: string): string {
	return graphemes(text)
		.map(letter => (letter === ' ' ? 'space' : letter))
		.join(' ');
}

describe.each([
	['list', ''],
	['detail', 'enter'],
] as const)('over the %s', (under, way) => {
	test('a note is written, shown, changed and taken away', () => {
		const player = new Player(store, 80, 40).press(way);
		player.press(`a ${typed('ask again')}`);
		expect(player.lines.at(-1)).toMatch(/^ Note: ask again▏ +⏎ keep +esc back$/u);
		player.press('enter');
		expect(player.state.panel.type).toBe(under);
		expect(player.state.notice?.text).toBe('Note kept.');
		expect(player.frame).toContain('Your note: ask again');
		player.press(`a ctrl-a ${typed('do ')} enter`);
		expect(player.frame).toContain('Your note: do ask again');
		player.press('a ctrl-u enter');
		expect(player.state.notice?.text).toBe('Note taken away.');
		expect(player.frame).not.toContain('Your note');
		expect(player.kept.map(change => change.type === 'note' && change.text)).toEqual([
			'ask again',
			'do ask again',
			'',
		]);
	});

	test('tags are written with commas, in the spelling that others have', () => {
		const player = new Player(store, 80, 40).press('j').press(`# ${typed('Tàu tuần tra')} enter k`);
		player.press(`${way} # ${typed('visa, tau tuan tra')} enter`);
		expect(player.frame).toContain('Your tags: visa, Tàu tuần tra');
		expect(player.state.notice?.text).toBe('Tags: visa, Tàu tuần tra.');
		player.press('#');
		expect(player.lines.at(-1)).toMatch(/^ Tags, with commas: visa, Tàu tuần tra▏/u);
		player.press('ctrl-u enter');
		expect(player.state.notice?.text).toBe('Tags taken away.');
	});

	test('Esc, or Enter on what stands there, changes nothing, and letters are text', () => {
		const player = new Player(store).press(way);
		const before = player.state;
		player.press(`a ${typed('q # a u e')} escape`);
		expect(player.state).toEqual(before);
		player.press('a enter # enter').press(`# ${typed(' , ')} enter`);
		expect(player.state).toEqual(before);
		expect(player.kept).toEqual([]);
	});

	test('undoing leaves a note as it is', () => {
		const player = new Player(store).press(`space ${way} a x enter escape u`);
		expect(player.state.marked).toEqual([]);
		expect(store.workingSet.current().notes.size).toBe(1);
	});
});

test('a pasted text of several lines is one line', () => {
	const player = new Player(store).press('a').paste('one\ntwo').press('enter');
	expect(player.kept).toMatchObject([{type: 'note', text: 'one two'}]);
});

test('in Vietnamese the line, the record and the preview say it in Vietnamese', () => {
	const player = new Player(store, 140, 40).press('L');
	player.press('a x');
	expect(player.lines.at(-1)).toMatch(/^ Ghi chú: x▏ +⏎ giữ +esc quay lại$/u);
	player.press('enter # y');
	expect(player.lines.at(-1)).toContain(' Nhãn, cách bằng dấu phẩy: y▏');
	player.press('enter');
	expect(player.frame).toContain('Ghi chú của bạn: x');
	player.press('enter');
	expect(player.frame).toContain('Nhãn của bạn: y');
});

test('over an empty list there is nothing to write on', () => {
	const player = new Player(store).press('/ z z z z enter a x');
	expect(player.state.panel.type).toBe('list');
	expect(player.kept).toEqual([]);
});

test('what cannot be written is shown for the session, and said in a line', () => {
	const player = new Player(store, 100, 30);
	player.press('a x enter');
	player.failKeeping('the disk is full');
	expect(player.state.notice).toEqual({
		kind: 'error',
		text: 'Marks and notes last for this session: the disk is full',
	});
	expect(player.frame).toContain('Your note: x');
	player.press('/ n o t e : x enter');
	expect(player.model.results.total).toBe(1);
});

test('the search follows notes and tags, and completes tags with their counts', () => {
	const player = new Player(store, 100, 30)
		.press(`# ${typed('follow-up')} enter`)
		.press(`j a ${typed('Bà Kỳ')} enter`);
	player.press('/ t a g : f');
	expect(player.lines.at(-1)).toContain('follow-up 1');
	player.press('tab enter');
	expect(player.model.results.total).toBe(1);
	player.press('/ ctrl-u n o t e : k i enter');
	expect(player.model.results.total).toBe(1);
	player.press('escape f G enter enter');
	expect(player.frame).toContain('tag follow-up ×');
	expect(player.model.results.total).toBe(1);
});
