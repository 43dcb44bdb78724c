import {describe, expect, test} from 'vitest';
import {played} from '../player.ts';
import {reviewStart, skipped} from '../samples.ts';

const text = 'Ngày 8/4/2014, tại Hà Nội, ông Jim Mattis và bà Lê Thị Thu trồng cây.';
const start = reviewStart({
	proposals: [],
	skipped: [{file: 'trees.txt', line: 1, text, reason: {code: 'nothing-told'}}, ...skipped],
	documents: [
		{file: 'trees.txt', lines: [text], publisher: 'Post', title: '', url: '', published: '2014-04-09'},
	],
});

describe('m on a skipped passage', () => {
	test('makes an undecided record of it behind the others, and takes it from those skipped', () => {
		const player = played('m', start);
		expect(player.decisions).toBe('u');
		expect(player.state).toMatchObject({cursor: 0, work: {skipped}, notice: {type: 'record-made'}});
		expect(player.record.sources).toMatchObject([{publisher: 'Post', passage: {file: 'trees.txt', line: 1}}]);
		expect(played('G k m').model.selected).toMatchObject({type: 'record', record: {origin: 'user'}});
		expect(played('G k m').decisions).toBe('uauuu');
	});

	test('in its fields leads to those of the record', () => {
		expect(played('enter m', start).state.panel).toMatchObject({type: 'fields', cursor: 1});
	});

	test('is undone and done again', () => {
		const player = played('m u', start);
		expect(player.state.work).toMatchObject({items: [], skipped: start.skipped});
		expect(player.press('ctrl-r').state.work).toMatchObject({items: [{}], skipped});
		expect(played('enter m j j u', start).state.panel).toMatchObject({type: 'fields', cursor: 0});
	});

	test('offers what was found in the passage, which fills it to a record that can be saved', () => {
		const player = played('m e', start);
		expect(player.model.suggestions.map(each => each.value)).toEqual(['2014-04-08', '2014-04-09']);
		player.press('down enter j j e');
		expect(player.model.suggestions.map(each => each.value)).toEqual(['Hanoi']);
		player.press('down enter j j e');
		expect(player.model.suggestions[0]).toMatchObject({value: 'james-mattis', label: 'James N. Mattis'});
		expect(player.decisions).toBe('u');
		player.press('down enter');
		// Dated, placed and with somebody in it, it needs no further word.
		expect(player.decisions).toBe('a');
		expect(player.record).toMatchObject({date: '2014-04-08', place: {name_en: 'Hanoi', country: 'VN'}});
		expect(player.record.people[0]).toMatchObject({id: 'james-mattis', side: 'US'});
		const {result} = player.press('w enter').state;
		expect(result).toMatchObject({type: 'save', skipped: 2, undecided: 0, rejected: 0});
		expect(result?.type === 'save' && result.proposals[0]?.record.id).toMatch(/^2014-04-08-.*mattis/u);
	});

	test('on a record says that it is one', () => {
		expect(played('m').state.notice?.type).toBe('already-a-record');
		expect(played('m').state.past).toEqual([]);
	});

	test('with nothing there does nothing', () => {
		expect(played('m', reviewStart({proposals: [], skipped: []})).state.past).toEqual([]);
	});
});
