import {describe, expect, test} from 'vitest';
import type {Engagement} from '../../../../source/domain/engagement.ts';
import {allFolded, allOpen} from '../../../../source/domain/folding.ts';
import {languages} from '../../../../source/domain/vocabulary.ts';
import {emptyRequest, type SearchRequest} from '../../../../source/search/index.ts';
import {initialState} from '../../../../source/ui/explorer/state.ts';
import {displayWidth} from '../../../../source/text/width.ts';
import {engagement} from '../../../fixtures/engagements.ts';
import {storeOf} from '../../../fixtures/database.ts';
import {opened} from '../keyboard.ts';
import {Player} from '../player.ts';

function on(date: string, id: string, overrides: Partial<Engagement> = {}): Engagement {
	const [start = date, end = start] = date.split('/');
	return engagement({id, date, date_start: start, date_end: end, day_part: null, ...overrides});
}

const records = [
	on('2023-03-02', 'oldest'),
	on('2024-12-30/2025-01-02', 'journey', {kind: 'official-visit', title_en: 'A journey of calm seas'}),
	on('2024-12-31', 'welcome', {part_of: 'journey', kind: 'ceremony'}),
	on('2025-01-01', 'dinner', {part_of: 'journey', day_part: 'evening', kind: 'reception'}),
	on('2025-01-01', 'morning-talks', {part_of: 'journey', day_part: 'morning'}),
	on('2025-01-01', 'meanwhile', {kind: 'phone-call'}),
	on('2025-02-01', 'latest'),
];

/** In the list: latest, meanwhile, journey with three records, oldest. */
function playerOf(keys = '', columns = 80, rows = 24, request: Partial<SearchRequest> = {}): Player {
	return new Player(storeOf(records), columns, rows, opened(request)).press(keys);
}

/** Signs, the first and last words of the rows on screen: `▌ ▸ 30 Dec … 3`. */
function signsOf({lines}: Player): readonly string[] {
	return lines.filter(line => /^[▌ ][ ●][▸▾├└]/u.test(line)).map(line => line.slice(0, 3));
}

function chosen({model: {results, state}}: Player): string | undefined {
	return results.rows.at(state.cursor)?.record.id;
}

function listed({model: {results}}: Player): readonly (string | undefined)[] {
	return Array.from({length: results.rows.total}, (_, index) => results.rows.at(index)?.record.id);
}

const folded = ['latest', 'meanwhile', 'journey', 'oldest'];
const unfolded = ['latest', 'meanwhile', 'journey', 'welcome', 'morning-talks', 'dinner', 'oldest'];

describe('a visit', () => {
	test('is a row with the number of its records, which the rules and the head count too', () => {
		const player = playerOf();
		expect(listed(player)).toEqual(folded);
		const row = player.wholeLines.find(line => line.includes('▸')) ?? '';
		expect([row.indexOf('▸'), row.slice(-2)]).toEqual([2, ' 3']);
		expect(player.frame).toContain('7 of 7');
		expect(player.frame).toMatch(/^ 2025 ─+ 5$/mu);
		expect(player.frame).toMatch(/^ 2024 ─+ \d/mu);
		expect(player.frame).toContain(' 1/4 ');
	});

	test('unfolds and folds with v, its records under it in the year of the visit', () => {
		const player = playerOf('3 G v');
		expect(listed(player)).toEqual(unfolded);
		expect(signsOf(player)).toEqual(['▌ ▾', '  ├', '  ├', '  └']);
		expect(player.frame.match(/^ 2025 /gmu)).toHaveLength(1);
		expect(player.frame).toContain(' 3/7 ');
		expect(listed(player.press('v'))).toEqual(folded);
	});

	test('folds from a record under it too, and has the cursor then', () => {
		const player = playerOf('3 G v j j');
		expect(chosen(player)).toBe('morning-talks');
		expect(chosen(player.press('v'))).toBe('journey');
		expect(listed(player)).toEqual(folded);
	});

	test('is folded with all others by V, the cursor on its record or on its visit', () => {
		const player = playerOf('G V');
		expect(chosen(player)).toBe('oldest');
		expect(listed(player)).toEqual(unfolded);
		expect(player.state.folding).toBe(allOpen);
		expect(chosen(player.press('k V'))).toBe('journey');
		expect(player.state.folding).toBe(allFolded);
	});

	test('is counted by rows: 3G, and j goes past what is folded', () => {
		expect(chosen(playerOf('3 G'))).toBe('journey');
		expect(chosen(playerOf('3 G j'))).toBe('oldest');
		expect(chosen(playerOf('V 5 G'))).toBe('morning-talks');
	});

	test('is marked alone by space; Ctrl-A marks every record, and marked ones are shown one by one', () => {
		expect(playerOf('3 G space').state.marked).toEqual(['journey']);
		expect(playerOf('ctrl-a').state.marked).toHaveLength(7);
		expect(playerOf('ctrl-a m').model.results.rows.total).toBe(7);
	});

	test('opens as its own record; n and p go by every record, and the cursor with them', () => {
		const player = playerOf('3 G enter');
		const open = (): unknown => ('id' in player.state.panel ? player.state.panel.id : null);
		expect([open(), chosen(player)]).toEqual(['journey', 'journey']);
		expect(player.frame).toContain('‹ list   3 of 7');
		const walk = ['welcome', 'morning-talks', 'dinner', 'oldest', 'oldest'].map(() => {
			player.press('n');
			return open();
		});
		expect(walk).toEqual(['welcome', 'morning-talks', 'dinner', 'oldest', 'oldest']);
		player.press('p p');
		expect([open(), chosen(player)]).toEqual(['morning-talks', 'journey']);
		expect(player.frame).toContain('‹ list   5 of 7');
		expect(chosen(player.press('escape j'))).toBe('oldest');
	});

	test('is exported whole, from the dialog over it', () => {
		expect(playerOf('3 G e').frame).toContain('its whole visit 4');
	});

	test('has under it what a filter leaves, and does not fold what it keeps without the visit', () => {
		const kept = playerOf('', 80, 24, {kinds: ['official-visit', 'reception']});
		expect(listed(kept)).toEqual(['journey']);
		expect(kept.wholeLines.find(line => line.includes('▸'))?.slice(-2)).toBe(' 1');
		expect(listed(playerOf('', 80, 24, {kinds: ['reception']}))).toEqual(['dinner']);
	});

	test('is unfolded as the explorer opens where it is the chosen row, and no other', () => {
		const {explorer} = playerOf();
		expect(explorer.withOpenVisit(opened({kinds: ['official-visit', 'talks']})).folding).toBe(allFolded);
		expect(explorer.withOpenVisit(opened({kinds: ['official-visit', 'reception']})).folding).toEqual({
			areOpen: false,
			except: ['journey'],
		});
	});
});

describe('folding', () => {
	test('is undone by u and done again by Ctrl-R, the cursor where it was', () => {
		const player = playerOf('3 G v j');
		expect(listed(player.press('v u'))).toEqual(unfolded);
		expect(chosen(player)).toBe('welcome');
		expect(listed(player.press('u'))).toEqual(folded);
		expect(listed(player.press('ctrl-r'))).toEqual(unfolded);
	});

	test('holds in both orders of date, of a query too, but under no tiers', () => {
		expect(listed(playerOf('s'))).toEqual(folded.toReversed());
		const typed = playerOf('/ t a l k s enter');
		expect(typed.model.results.rows.hasVisits).toBe(false);
		expect(typed.press('v').frame).toContain('they fold in order of date');
	});

	test('says where there is nothing to fold', () => {
		expect(playerOf('v').frame).toContain('No visit in this row');
		expect(playerOf('V', 50, 20).frame).toContain('No visits to fold');
	});

	test('ends under 56 columns, the cursor on its record in either direction', () => {
		const player = playerOf('4 G');
		player.columns = 50;
		expect(player.model.results.rows.total).toBe(7);
		expect(chosen(player)).toBe('oldest');
		player.press('k k');
		player.columns = 80;
		expect(chosen(player)).toBe('journey');
		expect(chosen(player.press('j'))).toBe('oldest');
	});

	test('leads - to the record of the last time, its visit unfolded', () => {
		const {explorer} = playerOf();
		const state = initialState(emptyRequest, 'en', {
			lastView: {request: {...emptyRequest}, sort: '-date', record: 'dinner'},
		});
		const player = new Player(storeOf(records), 80, 24, state).press('-');
		expect(chosen(player)).toBe('dinner');
		expect(explorer.viewModel(player.state, 80, 24).results.rows.total).toBe(7);
	});
});

describe.each([
	[80, 24],
	[120, 40],
	[200, 50],
	[40, 15],
] as const)('at %ix%i', (columns, rows) => {
	test.each(languages)(
		'folded and unfolded, in %s, no line is too long and the tree stands at its place',
		language => {
			const player = new Player(storeOf(records), columns, rows, initialState(emptyRequest, language));
			const listWidth = player.model.layout.listColumns;
			for (const keys of ['', 'V']) {
				player.press(keys);
				for (const line of player.wholeLines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
				expect(player.lines.length).toBeLessThanOrEqual(rows - 1);
			}
			const expected = columns < 56 ? [] : ['  ▾', '  ├', '  ├', '  └'];
			expect(signsOf(player)).toEqual(expected);
			const visits = player.wholeLines.filter(line => /^[▌ ][ ●]▾/u.test(line));
			const counts = visits.map(line => line.slice(listWidth - 2, listWidth));
			expect(counts).toEqual(columns < 56 ? [] : [' 3']);
		},
	);
});
