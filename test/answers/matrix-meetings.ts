import type {Participant} from '../../source/domain/engagement.ts';
import {databaseOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';

function person(id: string, name: string, side: Participant['side']): Participant {
	return {id, name, side, office: `Office of ${id}`, office_vi: `Chức vụ ${id}`, part: 'attendee'};
}

const an = person('an', 'Nguyễn Văn An', 'VN');
const binh = person('binh', 'Trần Bình', 'VN');
const xavier = person('xavier', 'Frank Xavier', 'US');
const young = person('young', 'Ann M. Young', 'US');
const zed = person('zed', 'Zoe Zed', 'other');

/** The path of a database in which two of each side meet four times; one record names a side alone. */
export function matrixDatabase(): string {
	const record = (date: string, people: readonly Participant[]) =>
		engagement({
			id: `meeting-${date}`,
			date,
			date_start: date,
			date_end: date,
			people,
			title_en: `Meeting ${date}`,
		});
	return databaseOf([
		record('2019-05-01', [an, xavier]),
		record('2020-05-01', [an, young, zed]),
		record('2021-05-01', [an, binh, xavier]),
		record('2022-05-01', [binh, xavier]),
		record('2023-05-01', [an, zed]),
	]);
}
