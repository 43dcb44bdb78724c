import {parseEdtf} from '../../../source/domain/date.ts';
import type {Engagement} from '../../../source/domain/engagement.ts';
import {databaseOf} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';

function dated(id: string, date: string, rest: Partial<Engagement> = {}): Engagement {
	const {start, end} = parseEdtf(date);
	return engagement({id, date, date_start: start, date_end: end, kind: 'talks', ...rest});
}

/** Talks of 2019 told to the day, to one of two months, over two, doubtfully and to the year; and others. */
const monthRecords: readonly Engagement[] = [
	dated('day', '2019-05-07'),
	dated('either', '[2019-04-30,2019-05-02]'),
	dated('both', '2019-05-30/2019-06-02'),
	dated('doubt', '2019-06?'),
	dated('window', '2019-03/2019-08'),
	dated('year', '2019'),
	dated('gift', '2019-12-24', {kind: 'handover'}),
	dated('next', '2020-01-05'),
	dated('earlier', '2017-02', {kind: 'handover'}),
];

/** The path of a database of these. */
export function monthsDatabase(): string {
	return databaseOf(monthRecords);
}
