import type {Engagement, InSeries} from '../../../source/domain/engagement.ts';
import {databaseOf, seriesEntry} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';

function dated(id: string, date: string, ids: readonly string[], rest: Partial<Engagement> = {}): Engagement {
	const series = ids.map((each): InSeries => ({
		id: each,
		number: null,
		year: Number(date.replace('[', '').slice(0, 4)),
	}));
	return engagement({id, date, date_start: date.slice(0, 10), date_end: date.slice(0, 10), series, ...rest});
}

/** A yearly series with a gap in 2018 and one possible year, one that comes as it likes, and a handover apart. */
export const timelineRecords: readonly Engagement[] = [
	dated('harbour-2016', '2016-03-01', ['harbour-talks'], {kind: 'dialogue'}),
	dated('harbour-2017', '2017-03-01', ['harbour-talks'], {kind: 'dialogue', topics: ['dioxin']}),
	dated('harbour-2019', '2019-03-01', ['harbour-talks', 'lantern-days'], {kind: 'dialogue'}),
	dated('harbour-doubt', '[2020-12-30,2021-01-02]', ['harbour-talks'], {
		kind: 'dialogue',
		date_start: '2020-12-30',
		date_end: '2021-01-02',
	}),
	dated('lantern-2015', '2015-07-01', ['lantern-days'], {kind: 'ceremony'}),
	dated('gift-2021', '2021-07-01', [], {kind: 'handover', topics: ['dioxin']}),
];

/** The path of a database of these. */
export function timelineDatabase(): string {
	return databaseOf(timelineRecords, {
		series: [
			seriesEntry({
				id: 'harbour-talks',
				name_en: 'Harbour Talks',
				name_vi: 'Đối thoại Bến cảng',
				rhythm_en: 'Once a year, since 2016.',
				rhythm_vi: 'Mỗi năm một lần, từ năm 2016.',
				every: 'P1Y',
				counted_by: 'year',
			}),
			seriesEntry({
				id: 'lantern-days',
				name_en: 'Lantern Days',
				name_vi: 'Ngày Đèn lồng',
				rhythm_en: 'Now and then.',
				rhythm_vi: 'Thỉnh thoảng.',
			}),
		],
	});
}
