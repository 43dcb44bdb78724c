import {expect, test} from 'vitest';
import {emptyRequest} from '../../../../source/search/index.ts';
import type {KeptView} from '../../../../source/settings/memory.ts';
import type {State} from '../../../../source/ui/explorer/model.ts';
import {storeOf} from '../../../fixtures/database.ts';
import {opened, pressed, shownOf} from '../keyboard.ts';
import {Player} from '../player.ts';
import {manyRecords} from '../records.ts';

const lastView: KeptView = {
	request: {...emptyRequest, query: 'round', kinds: ['talks']},
	sort: 'date',
	record: '2010-03-04-talks',
};

test('- takes up the view of the last time, and leads back to the one left for it', () => {
	const before: State = {
		...opened({query: 'dioxin'}),
		lastView: {...lastView, record: 'record-7'},
		cursor: 3,
		top: 1,
	};
	const there = pressed(before, '-', shownOf({lastPlace: 7}));
	expect(there).toMatchObject({
		request: lastView.request,
		search: {text: 'round'},
		sort: 'date',
		cursor: 7,
		top: 5,
		lastView: {request: {query: 'dioxin'}, sort: 'relevance', record: 'record-3'},
	});
	const back = pressed(there, '-', shownOf({lastPlace: 3}));
	// Both ways can be undone.
	expect(back.past).toHaveLength(2);
	expect({...back, past: []}).toEqual(before);
});

test('- leaves the marked records for the view', () => {
	const marked = pressed({...opened(), lastView}, 'space m');
	expect(pressed(marked, '-')).toMatchObject({isMarkedOnly: false, marked: ['record-0']});
});

test('- says that there is no such view', () => {
	const state = pressed(opened(), '-');
	expect(state.notice?.text).toContain('no view');
	expect({...state, notice: null}).toEqual(opened());
});

test('the cursor stands on the record that was chosen in it, on the first where that is gone', () => {
	const store = storeOf(manyRecords);
	const player = new Player(store, 80, 24, {...opened(), lastView});
	player.press('-');
	expect(player.model.results.at(player.state.cursor)?.id).toBe('2010-03-04-talks');
	expect(player.lines.some(line => line.startsWith('▌') && line.includes('4 Mar'))).toBe(true);
	const gone = new Player(store, 80, 24, {...opened(), lastView: {...lastView, record: 'gone'}});
	expect(gone.press('-').state.cursor).toBe(0);
});
