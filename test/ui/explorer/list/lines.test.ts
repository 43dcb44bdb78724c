import {expect, test} from 'vitest';
import {rowOfLine} from '../../../../source/ui/explorer/list/lines.ts';
import {engagement} from '../../../fixtures/engagements.ts';
import {viewModelOf} from '../view-models.ts';

test('a line of the list is its record, but not a rule, nor a related hit that is only offered', () => {
	const records = [engagement({id: 'a'}), engagement({id: 'b'})];
	const model = viewModelOf({records});
	const items = [
		{type: 'rule', section: 'together'},
		{type: 'row', index: 0},
		{type: 'row', index: 1},
		{type: 'rule', section: 'related'},
		{type: 'row', index: 2},
	] as const;
	const rowAt = (line: number, column = 5): number | null =>
		rowOfLine({...model, window: {...model.window, items}}, {type: 'list'}, line, column);
	expect([0, 1, 2, 3, 4, 5, 6].map(line => rowAt(line))).toEqual([null, null, 0, 1, null, null, null]);
	expect(rowAt(2, model.layout.listColumns)).toBeNull();
});
