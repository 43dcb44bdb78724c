import {expect, test} from 'vitest';
import {emptyRequest} from '../../../source/search/index.ts';
import {askedText} from '../../../source/ui/explorer/asked-text.ts';
import {opened} from './keyboard.ts';

const model = {state: {...opened(), request: {...emptyRequest, query: 'dioxin'}}, labelOf: () => 'Ann Reed'};

test('the view is told by its query and its filters', () => {
	expect(askedText(model, null, ['2021', 'talks'])).toBe('“dioxin”, 2021, talks');
});

test('a request of its own is told by what it asks for, without the filters of the view', () => {
	expect(askedText(model, {...emptyRequest, leaders: [['ann-reed']]}, ['2021'])).toBe('Ann Reed');
	expect(askedText(model, emptyRequest, ['2021'])).toBe('');
});
