import {describe, expect, test} from 'vitest';
import {emptyFilter} from '../../source/domain/filter.ts';
import {databaseOf, opened, seriesEntry, spoil, storeOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';

const series = [
	{id: 'lantern-days', number: null, year: 2025},
	{id: 'harbour-talks', number: 3, year: null},
];
const talks = engagement({id: 'talks', series});
const visit = engagement({id: 'visit', date: '2025-11-03', date_start: '2025-11-03', date_end: '2025-11-03'});

describe('the series of a record', () => {
	test('come in the order in which the record names them; a record may have none', () => {
		const {engagements} = storeOf([talks, visit]);
		expect(engagements.byId('talks')?.series).toEqual(series);
		expect(engagements.byId('visit')?.series).toEqual([]);
	});

	test('come with each record of a page', () => {
		const both = [talks, {...visit, series: series.slice(1)}];
		expect(storeOf(both).engagements.page(emptyFilter, 'date', {offset: 0, limit: 9})).toEqual(both);
	});

	test('have names, rhythm and other names in the order of the data, safe to print', () => {
		const path = databaseOf([talks], {
			series: [
				seriesEntry({id: 'lantern-days', name_en: 'Lantern Days', name_vi: 'Ngày Đèn lồng'}),
				seriesEntry({id: 'harbour-talks', variants: ['HT', 'Talks'], rhythm_en: 'Now and then.'}),
			],
		});
		spoil(path, database => {
			database.exec("UPDATE series SET name_vi = '\u001b[31mBến' WHERE id = 'harbour-talks'");
		});
		expect(opened(path).vocabulary().series).toEqual([
			{
				...{id: 'lantern-days', label_en: 'Lantern Days', label_vi: 'Ngày Đèn lồng'},
				...{definition_en: '', definition_vi: '', other_names: []},
			},
			{
				...{id: 'harbour-talks', label_en: 'harbour-talks', label_vi: 'Bến'},
				...{definition_en: 'Now and then.', definition_vi: '', other_names: ['HT', 'Talks']},
			},
		]);
	});
});
