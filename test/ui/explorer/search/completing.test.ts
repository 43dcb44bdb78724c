import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Store} from '../../../../source/store/index.ts';
import {displayWidth} from '../../../../source/text/width.ts';
import {candidatesLine} from '../../../../source/ui/explorer/search/candidates-line.ts';
import {initialState} from '../../../../source/ui/explorer/state.ts';
import {emptyRequest} from '../../../../source/search/index.ts';
import {storeOf} from '../../../fixtures/database.ts';
import {pressExtra, pressRecords} from '../../../fixtures/press.ts';
import {Player} from '../player.ts';

let store: Store;
beforeAll(() => {
	store = storeOf(pressRecords, pressExtra);
});
afterAll(() => store.close());

/** The search line after a text was typed and keys were pressed, names separated by spaces. */
function typed(text: string, keys = '', language: 'en' | 'vi' = 'en', columns = 80): Player {
	const player = new Player(store, columns, 24, initialState(emptyRequest, language));
	return player.press('/').paste(text).press(keys);
}

function foot({model}: Player): string | undefined {
	return candidatesLine(model)
		?.map(segment => segment.text)
		.join('');
}

function searchLine(player: Player): string {
	return player.lines[0] ?? '';
}

describe('Tab', () => {
	test.each([
		['le', 'tab', 'leader:'],
		['le', 'tab tab', 'leader:"Phan Văn Giang"'],
		['le', 'tab tab tab', 'leader:"Leon Panetta"'],
		['kind:ta', 'tab', 'kind:talks'],
		['kind:ta', 'tab tab tab', 'kind:talks'],
		['kind:', 'tab', 'kind:announcement'],
		['kind:', 'tab tab', 'kind:talks'],
		['kind:', 'tab tab shift-tab', 'kind:announcement'],
		['kind:', 'shift-tab', 'kind:phone-call'],
		['kind:', 'shift-tab tab', 'kind:announcement'],
		['year:', 'tab', 'year:2025'],
		['giang year:', 'tab', 'giang year:2025'],
		['giang year:', 'tab tab', 'giang year:2021'],
		['place:da', 'tab', 'place:"Da Nang"'],
		['source:har', 'tab', 'source:"Harbour Gazette"'],
		['side:u', 'tab', 'side:US'],
		['is:', 'tab tab', 'is:stated'],
		['topic:d', 'tab', 'topic:dioxin'],
		['giang', 'tab', 'giang'],
		['', 'tab', ''],
		['kind:zz', 'tab shift-tab', 'kind:zz'],
	])('after %j, %s: %s', (text, keys, expected) => {
		const {search, request} = typed(text, keys).state;
		expect(search.text).toBe(expected);
		expect(request.query).toBe(expected);
		expect(search.cursor).toBe(expected.length);
	});

	test('completes in the middle of the line, and the cursor stands behind what was completed', () => {
		const {state} = typed('kind:ta giang', 'left left left left left left tab');
		expect(state.search).toEqual({text: 'kind:talks giang', cursor: 'kind:talks'.length});
	});

	test('begins anew once something else was typed', () => {
		expect(typed('kind:', 'tab backspace tab').state.search.text).toBe('kind:announcement');
		expect(typed('kind:', 'tab space k i tab').state.search.text).toBe('kind:announcement kind:');
	});

	test('gives Vietnamese words where Vietnamese is spoken', () => {
		expect(typed('lo', 'tab', 'vi').state.search.text).toBe('loại:');
		expect(typed('loại:hoi', 'tab', 'vi').state.search.text).toBe('loại:"hội đàm"');
		expect(typed('là:', 'tab', 'vi').state.search.text).toBe('là:');
	});
});

describe('the ghost behind the cursor', () => {
	test.each([
		['le', 'le▏ader: ⇥'],
		['kind:ta', 'kind:ta▏lks ⇥'],
		['leader:gia', 'leader:gia▏ → Phan Văn Giang ⇥'],
		['place:ha', 'place:ha▏iphong ⇥'],
	])('of %s is drawn as %s', (text, drawn) => {
		expect(searchLine(typed(text))).toContain(` / ${drawn}`);
	});

	test.each(['giang', 'kind:talks', 'the le '])('is not there behind %j', text => {
		expect(searchLine(typed(text))).not.toContain('⇥');
	});

	test('is not there where the cursor is not at the end, and where there is no room', () => {
		expect(searchLine(typed('le', 'left right left'))).not.toContain('⇥');
		expect(searchLine(typed('kind:ta giang', 'left left left left left left'))).not.toContain('⇥');
		expect(searchLine(typed(`${'giang '.repeat(5)}kind:`, '', 'en', 40))).not.toContain('⇥');
	});

	test.each(['right', 'end', 'ctrl-f', 'ctrl-e'])('is taken by %s', key => {
		expect(typed('kind:ta', key).state.search).toEqual({text: 'kind:talks', cursor: 10});
		expect(typed('kind:talks', key).state.search).toEqual({text: 'kind:talks', cursor: 10});
		expect(typed('kind:ta', `left left ${key}`).state.search.text).toBe('kind:ta');
	});
});

describe('the foot of the screen', () => {
	test('offers what can follow, with how many records have it under everything else', () => {
		expect(foot(typed('kind:'))).toBe(' ⇥ complete  announcement 4 · talks 2 · phone-call 1');
		expect(foot(typed('giang kind:'))).toBe(' ⇥ complete  talks 1 · phone-call 1');
		expect(foot(typed('year:2021 side:'))).toContain('US 1');
		expect(foot(typed('le'))).toBe(' ⇥ complete  leader:');
	});

	test('shows which one was taken', () => {
		expect(foot(typed('kind:', 'tab tab'))).toBe(' ⇥ complete  announcement 4 · [talks] 2 · phone-call 1');
	});

	test('says what was not found rather than that a word may become a filter', () => {
		expect(foot(typed('panneta le'))).toBeUndefined();
		expect(foot(typed('panneta kind:'))).toBe(' ⇥ complete  talks 1');
	});

	test('is silent for plain words and out of the search line', () => {
		expect(foot(typed('giang'))).toBeUndefined();
		expect(foot(typed('kind:', 'enter'))).toBeUndefined();
	});

	test.each([30, 40, 60])('has the chosen one in view in %i columns', columns => {
		for (let presses = 1; presses <= 6; presses++) {
			const line = foot(typed('leader:', 'tab '.repeat(presses), 'en', columns)) ?? '';
			expect(line).toContain('[');
			if (columns >= 40) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
		}
	});
});
