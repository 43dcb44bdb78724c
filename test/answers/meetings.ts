import type {Engagement} from '../../source/domain/engagement.ts';
import {databaseOf} from '../fixtures/database.ts';
import {commitment, engagement, participant} from '../fixtures/engagements.ts';

/** A minister of Vietnam. */
export const mai = participant({
	id: 'do-van-mai',
	name: 'Đỗ Văn Mai',
	office: 'Minister of Harbours',
	office_vi: 'Bộ trưởng Cảng biển',
});
/** Two of the other side, the second of whom lives in Vietnam. */
export const reed = participant({
	id: 'ann-reed',
	name: 'Ann Reed',
	side: 'US',
	office: 'Secretary of the Navy',
	office_vi: 'Bộ trưởng Hải quân',
	part: 'visitor',
});
export const hale = participant({
	id: 'tom-hale',
	name: 'Tom Hale',
	side: 'US',
	office: 'Ambassador to Vietnam',
	office_vi: 'Đại sứ',
	part: 'visitor',
});

function on(day: string, overrides: Partial<Engagement>): Engagement {
	return engagement({id: `${day}-meeting`, date: day, date_start: day, date_end: day, ...overrides});
}

const jakarta = {name_en: 'Jakarta', name_vi: 'Jakarta', venue_en: '', venue_vi: '', country: 'ID'};

/** Five meetings of the minister: three with the secretary, three with the ambassador. */
export const meetings: readonly Engagement[] = [
	on('2020-01-10', {people: [mai, hale], topics: ['dioxin']}),
	on('2020-02-10', {
		people: [mai, reed, hale],
		kind: 'reception',
		topics: ['dioxin'],
		commitments: [commitment()],
	}),
	on('2021-02-10', {people: [mai, reed], place: jakarta, topics: ['maritime-security']}),
	on('2021-03-10', {people: [mai, reed], kind: 'phone-call', topics: ['dioxin']}),
	on('2021-04-10', {people: [mai, hale], topics: []}),
];

/** The database of those meetings, with what is known of the minister. */
export function meetingsDatabase(): string {
	return databaseOf(meetings, {
		otherNames: {'do-van-mai': ['Do Van Mai']},
		posts: [
			{
				id: 'harbours',
				label_en: 'Head of Harbours',
				label_vi: 'Cục trưởng Cảng biển',
				side: 'VN',
				organization_id: null,
				single_holder: false,
			},
		],
		memberships: [
			{
				id: 'mai-head',
				person_id: 'do-van-mai',
				post_id: 'harbours',
				start: '2019-03',
				end: '2022-06-01',
				acting: true,
				confidence: 'high',
			},
		],
	});
}
