import {describe, expect, test} from 'vitest';
import {
	monthLine,
	monthsCsv,
	readMonths,
	readTimeline,
	type TimelineMonths,
} from '../../../source/answers/timeline/index.ts';
import {emptyFilter, type Filter} from '../../../source/domain/filter.ts';
import {yearCountText} from '../../../source/words/index.ts';
import {opened} from '../../fixtures/database.ts';
import {readCsv} from '../../export/read-csv.ts';
import {monthsDatabase} from './month-records.ts';

const path = monthsDatabase();

function monthsOf(year: number, filter: Partial<Filter> = {}): TimelineMonths {
	const store = opened(path);
	return readMonths(store, readTimeline(store, {...emptyFilter, ...filter}), year);
}

function rowOf(id: string, {rows}: TimelineMonths) {
	const row = rows.find(each => each.row.id === id);
	if (!row) throw new Error(`no row ${id}`);
	return row;
}

test('a month holds what certainly and what possibly falls into it; what may be of any month stands apart', () => {
	const talks = rowOf('talks', monthsOf(2019));
	expect(talks.cells.map(yearCountText)).toEqual(
		'0 0 1? 2? 2 +2? 1 +2? 1? 1? 0 0 0 0'
			.replaceAll(' +', '+')
			.split(' ')
			.map(each => each.replace('+', ' +')),
	);
	expect(talks).toMatchObject({withoutMonth: 1, year: {year: 2019, count: 6, possible: 1}});
});

test('rows are those of the timeline, with nothing in a year without records', () => {
	const {year, rows} = monthsOf(2018);
	expect(year).toBe(2018);
	expect(rows.map(({row}) => row.id).toSorted()).toEqual(['handover', 'talks']);
	for (const {cells, withoutMonth} of rows)
		expect([withoutMonth, ...cells.map(({count}) => count)]).toEqual(Array.from({length: 13}, () => 0));
});

test('counts under the filters of the view', () => {
	expect(monthsOf(2019, {kinds: ['handover']}).rows.map(({row}) => row.id)).toEqual(['handover']);
});

describe('a month in words', () => {
	function said(year: number, month: number, language: 'en' | 'vi', id = 'talks'): string {
		const row = rowOf(id, monthsOf(year));
		return monthLine(row, row.cells[month - 1]!, true, language);
	}

	test('has its records, and those of the year that may be of it', () => {
		expect(said(2019, 5, 'en')).toBe(
			'May 2019: 4 records, 2 of them only possibly. 1 record of 2019 without a month may fall here.',
		);
		expect(said(2019, 5, 'vi')).toBe(
			'Tháng 5/2019: 4 hoạt động, trong đó 2 chưa chắc. 1 hoạt động năm 2019 không rõ tháng, có thể rơi vào tháng này.',
		);
		expect(said(2020, 1, 'en')).toBe('Jan 2020: 1 record.');
	});

	test('without a record has the caution, unless some may be of it', () => {
		expect(said(2019, 1, 'en')).toBe(
			'Jan 2019: no “talks” in the data. 1 record of 2019 without a month may fall here.',
		);
		expect(said(2020, 2, 'en')).toBe(
			'Feb 2020: no “talks” in the data. Absence here is not absence in fact: the data hold what was found in published reports.',
		);
		expect(said(2018, 2, 'en')).toMatch(/^2018: no “talks” in the data\. Absence/u);
	});
});

test('CSV has a line a row and year, and a column a month', () => {
	const [heading, ...lines] = readCsv(monthsCsv([monthsOf(2019), monthsOf(2020)], 'en'));
	expect(heading).toEqual(
		'group id name year records no_month 01 02 03 04 05 06 07 08 09 10 11 12'.split(' '),
	);
	expect(lines.map(each => each.slice(1, 6).join(' '))).toEqual([
		'talks talks 2019 5 +1? 1',
		'talks talks 2020 1 0',
		'handover handover 2019 1 0',
		'handover handover 2020 0 0',
	]);
	expect(lines[0]?.[10]).toBe('2 +2?');
});
