import {describe, expect, test} from 'vitest';
import {emptyRequest} from '../../source/search/index.ts';
import {viewIn, viewJson} from '../../source/settings/view-json.ts';
import {askedOfEverything} from '../fixtures/asked.ts';

describe('a kept view', () => {
	test('is read as it was written, in no language', () => {
		const view = {request: {...askedOfEverything, ids: null}, sort: 'date', record: 'talks'} as const;
		const json = JSON.parse(JSON.stringify(viewJson(view))) as unknown;
		const read = viewIn(json);
		expect(viewJson(read!)).toEqual(viewJson(view));
		expect(read?.request.query).toBe(view.request.query);
	});

	test('of what is not understood asks for everything', () => {
		expect(viewIn({query: 7, filters: [], sort: 'sideways', record: {}})).toEqual({
			request: emptyRequest,
			sort: 'relevance',
			record: null,
		});
		for (const none of [null, 'dioxin', 7, ['dioxin']]) expect(viewIn(none)).toBeNull();
	});
});
