import {expect, test} from 'vitest';
import {journeysOf, type Attendance} from '../../source/domain/journeys.ts';

const guest: Attendance = {
	visit: 'spring',
	kind: 'talks',
	country: 'VN',
	person: 'ann-reed',
	side: 'US',
	office: 'Secretary of the Navy',
};
const all = (): boolean => true;

test('whoever is in the country of the other side came to it, once a visit', () => {
	expect(journeysOf([guest, {...guest, kind: 'reception'}, {...guest, visit: 'autumn'}], all)).toEqual({
		VN: 0,
		US: 2,
		elsewhere: 0,
	});
	expect(journeysOf([{...guest, country: 'US', side: 'VN'}], all)).toEqual({VN: 1, US: 0, elsewhere: 0});
});

test('hosts, residents, calls and announcements make no journey', () => {
	const none = [
		{...guest, side: 'VN' as const},
		{...guest, office: 'Ambassador to Vietnam'},
		{...guest, kind: 'phone-call' as const},
		{...guest, kind: 'announcement' as const},
		{...guest, country: ''},
	];
	expect(journeysOf(none, all)).toEqual({VN: 0, US: 0, elsewhere: 0});
});

test('third places count by visits, for either side', () => {
	const there = {...guest, country: 'SG'};
	expect(journeysOf([there, {...there, side: 'VN', person: 'do-van-mai'}], all).elsewhere).toBe(1);
});

test('only those who are asked for are counted', () => {
	expect(journeysOf([guest], ({person}) => person === 'someone-else').US).toBe(0);
});
