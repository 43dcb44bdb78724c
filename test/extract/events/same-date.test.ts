import {expect, test} from 'vitest';
import {calendar, document, draft} from '../../fixtures/drafts.ts';
import {importing, received} from '../../fixtures/imports.ts';

test('one event is not one of two days that one passage tells, unless they are of a visit', () => {
	const first = {...received, date: calendar('25/1/2018')};
	const passages = received.passages;
	const next = draft({...received, date: calendar('26/1/2018'), passages});
	expect(importing([first, next])).toHaveLength(2);
	expect(importing([first, draft({...next, date: calendar('25/1/2018'), passages})])).toHaveLength(1);
	const [passage] = passages;
	const later = [{...passage!, line: passage!.line + 1}];
	expect(importing([first, draft({...next, passages: later})])).toHaveLength(1);
	const other = [{...passage!, document: document({file: 'other.txt'})}];
	expect(importing([first, draft({...next, passages: other})])).toHaveLength(1);
	const both = [first, next].map(each => ({...each, kind: 'official-visit' as const}));
	expect(importing(both)).toHaveLength(1);
});
