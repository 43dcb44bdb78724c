import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {
	gapLine,
	readTimeline,
	yearLine,
	type Timeline,
	type TimelineRow,
} from '../../../source/answers/timeline/index.ts';
import {emptyFilter, type Filter} from '../../../source/domain/filter.ts';
import {databaseOf, opened} from '../../fixtures/database.ts';
import {timelineDatabase} from './records.ts';

const path = timelineDatabase();

function timelineOf(filter: Partial<Filter> = {}): Timeline {
	return readTimeline(opened(path), {...emptyFilter, ...filter});
}

function rowOf({rows}: Timeline, id: string): TimelineRow {
	const row = rows.find(each => each.id === id);
	if (!row) throw new Error(`no row ${id}`);
	return row;
}

/** The cells of a row in a letter each. */
function cellsOf({cells}: TimelineRow): string {
	return cells
		.map(({count, possible, isGap}) =>
			count > possible ? String(count) : count > 0 ? '?' : isGap ? 'o' : '.',
		)
		.join('');
}

test('rows are the series, then the kinds, with a cell for each year of the data', () => {
	const timeline = timelineOf();
	expect(timeline).toMatchObject({years: [2015, 2021], total: 6, isWhole: true});
	expect(timeline.rows.map(({group, id}) => `${group} ${id}`)).toEqual([
		'series harbour-talks',
		'series lantern-days',
		'kinds ceremony',
		'kinds dialogue',
		'kinds handover',
	]);
	expect(cellsOf(rowOf(timeline, 'harbour-talks'))).toBe('.11o1??');
	expect(cellsOf(rowOf(timeline, 'lantern-days'))).toBe('1...1..');
	expect(rowOf(timeline, 'harbour-talks')).toMatchObject({
		label_en: 'Harbour Talks',
		label_vi: 'Đối thoại Bến cảng',
		total: 4,
		span: {from: 2016, to: 2021},
		yearly: {from: 2016, to: 2021, held: 3, possible: [2020, 2021], gaps: [{year: 2018, known: null}]},
	});
});

describe('under a filter', () => {
	test('rows and cells are those of the view, gaps those of the series', () => {
		const timeline = timelineOf({topics: ['dioxin'], years: [{from: 2017, to: null}]});
		expect(timeline).toMatchObject({years: [2015, 2021], isWhole: false});
		expect(timeline.rows.map(({id}) => id)).toContain('harbour-talks');
		expect(rowOf(timeline, 'harbour-talks').yearly?.gaps).toEqual([{year: 2018, known: null}]);
		expect(rowOf(timeline, 'harbour-talks').cells.find(({year}) => year === 2016)).toMatchObject({
			count: 0,
			isGap: false,
		});
	});

	test('series or kinds that are asked for stand alone', () => {
		const timeline = timelineOf({series: ['lantern-days']});
		expect(timeline.rows.map(({id}) => id)).toEqual(['lantern-days', 'ceremony', 'dialogue']);
		expect(timelineOf({kinds: ['handover']}).rows.map(({id}) => id)).toEqual(['handover']);
	});

	test('nothing found has no rows', () => {
		expect(timelineOf({places: ['Nowhere']})).toMatchObject({rows: [], total: 0});
	});
});

test('an added view is a row of its own, whatever the view', () => {
	const added = {label_en: 'topic dioxin', label_vi: 'dioxin', filter: {...emptyFilter, topics: ['dioxin']}};
	const timeline = readTimeline(opened(path), {...emptyFilter, kinds: ['handover']}, [added]);
	expect(timeline.rows.at(-1)).toMatchObject({group: 'views', id: '0', label_en: 'topic dioxin'});
});

test('an empty database has no years and no rows', () => {
	expect(readTimeline(opened(databaseOf([])), emptyFilter)).toMatchObject({years: [1, 0], rows: []});
});

describe('sentences', () => {
	test('of a yearly series count the years held and name the gaps, in both languages', () => {
		const timeline = timelineOf();
		const row = rowOf(timeline, 'harbour-talks');
		expect(gapLine(row, timeline, 'en')).toBe(
			'3 of 6 years since 2016; only possibly 2020, 2021; none found for 2018.',
		);
		expect(gapLine(row, timeline, 'vi')).toBe(
			'3 trong 6 năm từ 2016; chưa chắc năm 2020, 2021; chưa thấy năm 2018.',
		);
	});

	test('of a series long over say until when it was held', () => {
		const timeline = timelineOf();
		const row = rowOf(timeline, 'harbour-talks');
		expect(gapLine(row, {years: [2015, 2030]}, 'en')).toContain('3 of 6 years from 2016 to 2021;');
	});

	test('of other rows count the records, with the rhythm that is told', () => {
		const timeline = timelineOf();
		expect(gapLine(rowOf(timeline, 'lantern-days'), timeline, 'en')).toBe(
			'2 records, 2015–2019. Now and then.',
		);
		expect(gapLine(rowOf(timeline, 'handover'), timeline, 'en')).toBe('1 record, 2021.');
	});

	test('of a year tell records, doubt, or that absence here says little', () => {
		const timeline = timelineOf();
		const row = rowOf(timeline, 'harbour-talks');
		const said = (year: number, isWhole = true): string =>
			yearLine(
				row,
				row.cells.find(each => each.year === year)!,
				isWhole,
				'en',
			);
		expect(said(2017)).toBe('2017: 1 record.');
		expect(said(2021)).toBe('2021: 1 record, only possibly.');
		expect(said(2018)).toBe(
			'2018: no “Harbour Talks” in the data. Absence here is not absence in fact: the data hold what was found in published reports.',
		);
		expect(said(2015, false)).toContain('2015: no “Harbour Talks” in this view.');
		expect(said(2018, false)).toContain('in the data.');
	});
});

test('the shipped data: a yearly dialogue has its gaps, and a cell says as many as the list', () => {
	const store = opened(join(import.meta.dirname, '..', '..', '..', 'db', 'communique.db'));
	const timeline = readTimeline(store, emptyFilter);
	const row = rowOf(timeline, 'defence-policy-dialogue');
	expect(row.yearly).toMatchObject({from: 2010});
	expect(gapLine(row, timeline, 'en')).toMatch(
		/^\d+ of \d+ years since 2010(?:; only possibly [\d, ]+)?(?:; none found for [\d, ]+)?\.$/u,
	);
	for (const each of timeline.rows) {
		expect(store.engagements.count(each.filter), each.id).toBe(each.total);
		const cell = each.cells.find(({count}) => count > 0)!;
		const {year} = cell;
		expect(store.engagements.count({...each.filter, years: [{from: year, to: year}]})).toBe(cell.count);
	}
});
