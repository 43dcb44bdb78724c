import {describe, expect, test} from 'vitest';
import {monthsDatabase} from '../../../answers/timeline/month-records.ts';
import {timelineDatabase} from '../../../answers/timeline/records.ts';
import {opened as storeAt} from '../../../fixtures/database.ts';
import {emptyRequest} from '../../../../source/search/index.ts';
import {openStore} from '../../../../source/store/index.ts';
import {Player} from '../player.ts';

const path = timelineDatabase();

function player(keys: string, columns = 120, rows = 40): Player {
	return new Player(storeAt(path), columns, rows).press(keys);
}

/** The row and year on which the reader is. */
function place({state}: Player): string {
	const {panel} = state;
	if (panel.type !== 'timeline') return panel.type;
	return [panel.row, panel.year ?? '-', ...(panel.month === null ? [] : [panel.month])].join(' ');
}

describe('moving', () => {
	test('rows go up and down, years left and right, and neither leaves the timeline', () => {
		expect(place(player('t'))).toBe('0 -');
		expect(place(player('t left'))).toBe('0 2020');
		expect(place(player('t right'))).toBe('0 2021');
		expect(place(player('t left j'))).toBe('1 2020');
		expect(place(player('t 3 h'))).toBe('0 2018');
		expect(place(player('t 9 9 left k'))).toBe('0 2015');
		expect(place(player('t G j'))).toBe('4 2021');
		expect(place(player('t G g'))).toBe('0 2021');
	});

	test('brackets go to the gaps of the row, and say where there is none', () => {
		expect(place(player('t ['))).toBe('0 2018');
		const past = player('t [ [');
		expect(place(past)).toBe('0 2018');
		expect(past.state.notice?.text).toBe('No further gap that way in this row.');
		expect(place(player('t h h h h h ]'))).toBe('0 2018');
		expect(player('t j ]').state.notice).not.toBeNull();
	});

	test('q and Esc lead back to the list', () => {
		expect(place(player('t q'))).toBe('list');
		expect(place(player('t escape'))).toBe('list');
	});
});

describe('among the months of a year', () => {
	const months = monthsDatabase();
	const inMonths = (keys: string): Player => new Player(storeAt(months)).press(keys);

	test('z goes to them and back, Esc back, q away', () => {
		expect(place(inMonths('t h z'))).toBe('0 2019 0');
		expect(place(inMonths('t h z z'))).toBe('0 2019');
		expect(place(inMonths('t h z escape'))).toBe('0 2019');
		expect(place(inMonths('t h z q'))).toBe('list');
	});

	test('the first month is the last one that has a record of the row', () => {
		expect(inMonths('t h z').lines[1]).toContain('Aug 2019 ▾');
		expect(place(inMonths('t h z j'))).toBe('1 2019 8');
	});

	test('arrows go on over the ends of years, brackets by years, and neither beyond the data', () => {
		expect(place(inMonths('t h z 4 l'))).toBe('0 2019 12');
		expect(place(inMonths('t h z 5 l'))).toBe('0 2020 1');
		expect(place(inMonths('t h z 8 h'))).toBe('0 2018 12');
		expect(place(inMonths('t h z ['))).toBe('0 2018 8');
		expect(place(inMonths('t h z ]'))).toBe('0 2020 8');
		expect(place(inMonths('t h z 9 ]'))).toBe('0 2020 12');
		expect(place(inMonths('t h z 9 ['))).toBe('0 2017 1');
	});

	test('Enter lists the records of the cell and those of the year without a month', () => {
		const listed = inMonths('t h z 3 h enter');
		expect(listed.state.request).toMatchObject({
			kinds: ['talks'],
			years: [{span: {start: '2019-05-01', end: '2019-05-31'}}],
		});
		expect(new Set(listed.model.results.ids())).toEqual(new Set(['day', 'either', 'both', 'window', 'year']));
		expect(place(listed.press('escape'))).toBe('0 2019 5');
		const {state} = inMonths('t h z j enter');
		expect(state.notice?.text).toBe('No record of this row in Aug 2019.');
	});

	test('shows as many records as every cell says, with those that have no month', () => {
		const store = openStore(months);
		const {rows} = new Player(store).press('t h z').model.timeline!.months!;
		for (const [row, {cells, withoutMonth, year}] of rows.entries()) {
			for (const {month, count} of cells.filter(each => each.count > 0)) {
				const there = new Player(store).press('t');
				const panel = {type: 'timeline', of: null, row, year: year.year, month, added: []} as const;
				there.state = {...there.state, panel};
				expect(there.press('enter').model.results.total, `${row} ${month}`).toBe(count + withoutMonth);
			}
		}
		store.close();
	});

	test('a row can be added and taken away', () => {
		const added = inMonths('t h z l h + h a n o i enter');
		expect(added.state.panel).toMatchObject({month: 8, added: [{query: 'hanoi'}]});
		expect(added.press('-').state.panel).toMatchObject({added: []});
	});
});

describe('Enter', () => {
	test.each([['q'], ['escape']])('leads to a list from which %s leads back, to the view of before', key => {
		const back = player(`/ h a n o i enter t 2 h j enter ${key}`);
		expect(place(back)).toBe('1 2019');
		expect(back.state.request).toMatchObject({query: 'hanoi', series: [], years: []});
		expect(back.model.timeline?.total).toBe(6);
		const list = back.press(key);
		expect(place(list)).toBe('list');
		expect(list.state).toMatchObject({exit: null, search: {text: 'hanoi'}});
	});

	test('what is typed and marked in the list that it leads to is taken back first, and marks stay', () => {
		const typed = player('t 2 h enter space m escape / h a n o i enter');
		expect(typed.state.request.query).toBe('hanoi');
		const cleared = typed.press('escape');
		expect(place(cleared)).toBe('list');
		expect(cleared.state.request).toMatchObject({query: '', series: ['harbour-talks']});
		const back = cleared.press('escape');
		expect(place(back)).toBe('0 2019');
		expect(back.state.marked).toEqual(['harbour-2019']);
	});

	test('a record opened there leads back to that list, and the foot says where q leads', () => {
		const opened = player('t 2 h enter enter');
		expect(place(opened)).toBe('detail');
		const list = opened.press('q');
		expect(place(list)).toBe('list');
		expect(list.lines.at(-1)).toContain('q back');
		expect(place(list.press('q'))).toBe('0 2019');
	});

	test('the view of the last time does not lead back', () => {
		const there = player('t 2 h enter');
		there.state = {...there.state, lastView: {request: emptyRequest, sort: 'relevance', record: null}};
		expect(there.press('-').press('q').state.exit).toBe(0);
	});

	test('lists the records of a series in a year, which u undoes', () => {
		const listed = player('t 2 h enter');
		expect(listed.state).toMatchObject({
			panel: {type: 'list'},
			request: {series: ['harbour-talks'], years: [{from: 2019, to: 2019}]},
		});
		expect(listed.model.results.ids()).toEqual(['harbour-2019']);
		expect(listed.press('u').model.results.total).toBe(6);
	});

	test('lists those of a kind, and keeps the query of the view', () => {
		const listed = player('/ h a n o i enter t G enter');
		expect(listed.state.request).toMatchObject({query: 'hanoi', kinds: ['handover'], series: []});
		expect(listed.state.search.text).toBe('hanoi');
		expect(listed.model.results.ids()).toEqual(['gift-2021']);
	});

	test('on an empty cell says that there is none', () => {
		const {state} = player('t [ enter');
		expect(state.panel.type).toBe('timeline');
		expect(state.notice?.text).toBe('No record of this row in 2018.');
	});

	test('shows as many records as every cell says', () => {
		const store = openStore(path);
		const {rows} = new Player(store).press('t').model.timeline!;
		for (const [index, row] of rows.entries()) {
			for (const {year, count} of row.cells.filter(cell => cell.count > 0)) {
				const there = new Player(store).press('t');
				there.state = {
					...there.state,
					panel: {type: 'timeline', of: null, row: index, year, month: null, added: []},
				};
				expect(there.press('enter').model.results.total, `${row.id} ${year}`).toBe(count);
			}
		}
		store.close();
	});
});

describe("rows of one's own", () => {
	test('+ and Enter add the view once, called by what it asks for, which leads to its records', () => {
		const added = player('/ d i o x i n enter t + enter');
		expect(added.model.timeline?.rows.at(-1)).toMatchObject({
			...{group: 'views', label_en: '“dioxin”', label_vi: '“dioxin”'},
			total: added.model.results.total,
		});
		expect(added.frame).toContain('▌ “dioxin”');
		expect(added.press('+ enter').state.notice?.text).toBe('This is a row already.');
		expect(added.press('enter').state.request).toMatchObject({query: 'dioxin', years: [{from: 2021}]});
	});

	test('a typed query is a row, which - takes away again', () => {
		const typing = player('t + d i o x i n');
		expect(typing.frame).toMatch(/^ \+ query \(empty: this view\): dioxin▏/mu);
		const before = typing.model.timeline?.rows.length ?? 0;
		const added = typing.press('enter');
		expect(added.model.timeline?.rows).toHaveLength(before + 1);
		expect(added.frame).toContain('▌ “dioxin”');
		expect(added.press('-').model.timeline?.rows).toHaveLength(before);
		expect(added.press('g -').state.notice?.text).toBe('Only rows that were added can be taken away.');
		expect(player('t + t a l k s escape').state.panel).toMatchObject({type: 'timeline', added: []});
	});

	test('are none where nothing is asked, or found', () => {
		expect(player('t + enter').state.notice?.text).toContain('asks for nothing');
		const odd = player('t + y e a r : 2 0 x enter').state;
		expect(odd).toMatchObject({panel: {type: 'timeline', added: []}});
		expect(odd.notice?.text).toContain('“20x”');
		const none = player('t + z z z z z enter');
		expect(none.state).toMatchObject({panel: {added: []}, notice: {kind: 'info'}});
	});
});
