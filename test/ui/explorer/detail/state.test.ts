import {describe, expect, test} from 'vitest';
import type {Panel} from '../../../../source/ui/explorer/model.ts';
import type {OpenedFrom} from '../../../../source/ui/explorer/opened-from.ts';
import {opened, pressed, shownOf, stepAfter} from '../keyboard.ts';

describe('a record', () => {
	test('Enter opens the selected one', () => {
		expect(pressed(opened(), 'j j enter').panel).toEqual({
			type: 'detail',
			id: 'record-2',
			scroll: 0,
			find: null,
		});
	});

	test('Esc goes back to the list where it stood', () => {
		const below = pressed(opened(), 'page-down page-down');
		expect(pressed(below, 'enter j j escape')).toEqual(below);
	});

	test.each([
		['j', 1],
		['j j k', 1],
		['k', 0],
		['page-down', 4],
		['space', 4],
		['enter', 4],
		['ctrl-d', 2],
		['G', 12],
		['G j', 12],
		['G g', 0],
	])('%s scrolls to line %d', (keys, scroll) => {
		expect(pressed(opened(), `enter ${keys}`).panel).toMatchObject({type: 'detail', scroll});
	});

	test('n and p go through the list, from the top of each', () => {
		const next = pressed(opened(), 'enter j j n');
		expect(next).toMatchObject({cursor: 1, panel: {id: 'record-1', scroll: 0}});
		expect(pressed(next, 'n n p')).toMatchObject({cursor: 2, panel: {id: 'record-2'}});
	});

	test('n and p stop at the ends', () => {
		expect(pressed(opened(), 'enter p')).toMatchObject({cursor: 0, panel: {id: 'record-0'}});
		expect(pressed(opened(), 'G enter n')).toMatchObject({cursor: 19, panel: {id: 'record-19'}});
	});

	test('the list follows n', () => {
		expect(pressed(opened(), 'enter n n n n n n').top).toBe(2);
	});

	test('N without anything to find goes to the record before, as p does', () => {
		expect(pressed(opened(), 'enter n n N')).toMatchObject({cursor: 1, panel: {id: 'record-1'}});
	});

	test('L switches the language, e exports', () => {
		expect(pressed(opened(), 'enter L')).toMatchObject({language: 'vi', panel: {type: 'detail'}});
		expect(pressed(opened(), 'enter e').panel).toMatchObject({type: 'export', isDetailed: true});
	});
});

describe('outside the screen', () => {
	test.each([
		['enter c', {type: 'copy-citation', id: 'record-0'}],
		['j enter r enter c', {type: 'copy-citation', id: 'kin-a'}],
		['j c', {type: 'copy-citation', id: 'record-1'}],
		['enter C', {type: 'copy-address', id: 'record-0'}],
		['j C', {type: 'copy-address', id: 'record-1'}],
		['enter 1', {type: 'open', url: 'https://news.example/1'}],
		['enter 3', {type: 'open', url: 'https://news.example/3'}],
	])('%s asks for %o and changes nothing on it', (keys, effect) => {
		const before = pressed(opened(), keys.slice(0, -2));
		expect(stepAfter(opened(), keys)).toEqual({state: before, effect});
	});

	test('nothing is asked of a list without records, nor by other keys', () => {
		for (const key of ['c', 'C']) expect(stepAfter(opened(), key, shownOf({total: 0})).effect).toBeNull();
		for (const keys of ['enter n', 'enter r', 'enter j', 'enter', 's'])
			expect(stepAfter(opened(), keys).effect).toBeNull();
	});
});

describe('along the visit', () => {
	test.each([
		['enter ]', 'record-7', 7],
		['enter [', 'record-4', 4],
		['enter [ ]', 'record-0', 0],
		['enter [ [', 'record-4', 4],
		['enter ] ]', 'record-7', 7],
	])('%s shows %s, and the list goes with it', (keys, id, cursor) => {
		const walked = pressed(opened(), keys);
		expect(walked).toMatchObject({panel: {type: 'detail', id, scroll: 0}, cursor, below: [{type: 'list'}]});
		expect(pressed(walked, 'escape').panel).toEqual({type: 'list'});
	});

	test('what lies under the record stays, and a record outside of the list moves nothing there', () => {
		const elsewhere = shownOf({
			visit: ['kin-a', 'kin-b'],
			rows: {...shownOf().rows, rowUnder: () => -1},
		});
		const walked = pressed(opened(), 'j enter r enter ]', elsewhere);
		expect(walked).toMatchObject({panel: {type: 'detail', id: 'kin-b'}, cursor: 1});
		expect(walked.below.at(-1)).toMatchObject({type: 'see-also'});
	});

	test('a record of no visit says so', () => {
		const alone = pressed(opened(), 'enter ]', shownOf({visit: []}));
		expect(alone).toMatchObject({
			panel: {type: 'detail', id: 'record-0'},
			notice: {kind: 'info', text: 'This record belongs to no visit.'},
		});
	});
});

describe('related records', () => {
	test('r lists them; the cursor stays among them', () => {
		expect(pressed(opened(), 'enter r').panel).toMatchObject({type: 'see-also', cursor: 0});
		expect(pressed(opened(), 'enter r j j j').panel).toMatchObject({cursor: 1});
		expect(pressed(opened(), 'enter r G g').panel).toMatchObject({cursor: 0});
	});

	test('r with none does nothing', () => {
		const alone = pressed(opened(), 'enter r', shownOf({seeAlso: []}));
		expect(alone).toMatchObject({
			panel: {type: 'detail'},
			notice: {kind: 'info', text: 'This record leads to no other.'},
		});
	});

	test.each(['escape', 'q', 'left', 'h'])(
		'Enter opens one; %s goes back the way one came, panel by panel',
		back => {
			const steps = ['j enter', 'r j', 'enter', 'r', 'enter'];
			const walked = steps.map((_, index) => pressed(opened(), steps.slice(0, index + 1).join(' ')));
			expect(walked.at(-1)?.panel).toMatchObject({type: 'detail', id: 'kin-a', scroll: 0});
			for (let index = walked.length - 1; index > 0; index--)
				expect(pressed(walked[index]!, back), `step ${index}`).toEqual(walked[index - 1]);
			expect(pressed(walked[0]!, back).panel).toEqual({type: 'list'});
		},
	);

	test('n and p in a related record go along the related ones, and back leads to them', () => {
		const at = (row: number): OpenedFrom<Panel> => ({
			total: 2,
			row,
			idAt: index => ['kin-a', 'kin-b'][index],
			at: cursor => ({type: 'see-also', id: 'record-1', cursor}),
		});
		const next = pressed(pressed(opened(), 'j enter r enter'), 'n', shownOf({openedFrom: at(0)}));
		expect(next).toMatchObject({cursor: 1, panel: {type: 'detail', id: 'kin-b', scroll: 0}});
		expect(next.below.map(({type}) => type)).toEqual(['list', 'detail', 'see-also']);
		expect(pressed(next, 'q').panel).toMatchObject({type: 'see-also', cursor: 1});
		expect(pressed(next, 'n', shownOf({openedFrom: at(1)}))).toEqual(next);
		expect(pressed(next, 'p', shownOf({openedFrom: at(1)})).panel).toMatchObject({id: 'kin-a'});
	});

	test('Esc from the list of related goes back to the record as it stood', () => {
		const read = pressed(opened(), 'enter j j j');
		expect(pressed(read, 'r j escape')).toEqual(read);
	});
});
