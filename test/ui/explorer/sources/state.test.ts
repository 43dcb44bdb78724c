import {describe, expect, test} from 'vitest';
import {opened, pressed, shownOf, stepAfter} from '../keyboard.ts';

const one = shownOf({sources: [null, 'https://news.example/2']});
const none = shownOf({sources: [null]});

describe('digits in a record', () => {
	test.each([
		['2', 'Source 2 has no address.'],
		['4', 'No source 4: this record has 3 sources.'],
		['9', 'No source 9: this record has 3 sources.'],
	])('%s opens nothing and says why', (digit, text) => {
		const {state, effect} = stepAfter(opened(), `enter ${digit}`);
		expect(effect).toBeNull();
		expect(state).toMatchObject({panel: {type: 'detail'}, count: null, notice: {kind: 'error', text}});
	});
});

describe('o', () => {
	test('opens the only source with an address', () => {
		expect(stepAfter(opened(), 'enter o', one).effect).toEqual({type: 'open', url: 'https://news.example/2'});
	});

	test('says so where there is none', () => {
		const {state, effect} = stepAfter(opened(), 'enter o', none);
		expect(effect).toBeNull();
		expect(state.notice).toEqual({kind: 'error', text: 'No source of this record has an address.'});
	});

	test('asks which where there are several, on the first that has one', () => {
		const {state, effect} = stepAfter(opened(), 'enter o');
		expect(effect).toBeNull();
		expect(state.panel).toEqual({type: 'sources', id: 'record-0', cursor: 0});
		const late = shownOf({sources: [null, 'https://news.example/2', 'https://news.example/3']});
		expect(pressed(opened(), 'enter o', late).panel).toMatchObject({cursor: 1});
	});
});

describe('the list of sources', () => {
	test('moves among them', () => {
		expect(pressed(opened(), 'enter o j j j k').panel).toMatchObject({cursor: 1});
		expect(pressed(opened(), 'enter o G g').panel).toMatchObject({cursor: 0});
	});

	test.each([
		['enter', 'https://news.example/1'],
		['j j enter', 'https://news.example/3'],
		['3', 'https://news.example/3'],
	])('%s opens one and goes back to the record', (keys, url) => {
		const {state, effect} = stepAfter(opened(), `enter o ${keys}`);
		expect(effect).toEqual({type: 'open', url});
		expect(state.panel.type).toBe('detail');
	});

	test.each(['j enter', 'j C', '2'])('%s on a source without an address says so and stays', keys => {
		const {state, effect} = stepAfter(opened(), `enter o ${keys}`);
		expect(effect).toBeNull();
		expect(state).toMatchObject({panel: {type: 'sources'}, notice: {text: 'Source 2 has no address.'}});
	});

	test('C copies the address of the chosen one', () => {
		const {state, effect} = stepAfter(opened(), 'enter o j j C');
		expect(effect).toEqual({type: 'copy-text', what: 'address', text: 'https://news.example/3'});
		expect(state.panel.type).toBe('sources');
	});

	test.each(['escape', 'q', 'h'])('%s goes back to the record', key => {
		const record = pressed(opened(), 'enter j');
		expect(pressed(record, `o ${key}`)).toEqual(record);
	});
});
