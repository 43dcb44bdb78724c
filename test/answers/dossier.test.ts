import {expect, test} from 'vitest';
import {readDossier} from '../../source/answers/dossier.ts';
import {openStore} from '../../source/store/index.ts';
import {opened} from '../fixtures/database.ts';
import {meetingsDatabase} from './meetings.ts';

const path = meetingsDatabase();

test('whom a person met, the most often and then the latest first, from the first day to the last', () => {
	const {counterparts} = readDossier(opened(path), 'do-van-mai')!;
	expect(counterparts.map(each => ({...each, lastPlace: 0}))).toEqual([
		{
			id: 'tom-hale',
			name: 'Tom Hale',
			side: 'US',
			count: 3,
			first: '2020-01-10',
			last: '2021-04-10',
			lastPlace: 0,
		},
		{
			id: 'ann-reed',
			name: 'Ann Reed',
			side: 'US',
			count: 3,
			first: '2020-02-10',
			last: '2021-03-10',
			lastPlace: 0,
		},
	]);
});

test('how many engagements, when, as what, where and about what', () => {
	const dossier = readDossier(opened(path), 'do-van-mai')!;
	expect(dossier).toMatchObject({
		other: 'US',
		total: 5,
		span: {first: '2020-01-10', last: '2021-04-10', latestDay: '2021-04-10'},
		silence: {from: '2020-02-10', to: '2021-02-10', days: 366},
		commitments: 1,
	});
	expect(dossier.byYear.map(({value, count}) => [value, count])).toEqual([
		['2020', 2],
		['2021', 3],
	]);
	expect(Object.fromEntries(dossier.byKind.map(({value, count}) => [value, count]))).toEqual({
		talks: 3,
		reception: 1,
		'phone-call': 1,
	});
	expect(dossier.byKind[0]?.value).toBe('talks');
	expect(dossier.byPlace.map(({name_en, count}) => [name_en, count])).toEqual([
		['Hanoi', 4],
		['Jakarta', 1],
	]);
	expect(dossier.byTopic.map(({value, count}) => [value, count])).toEqual([
		['dioxin', 3],
		['maritime-security', 1],
	]);
});

test('spellings and offices with their terms', () => {
	expect(readDossier(opened(path), 'do-van-mai')!.profile).toMatchObject({
		name: 'Đỗ Văn Mai',
		side: 'VN',
		other_names: ['Do Van Mai'],
		offices: [
			{
				names: [{label_en: 'Head of Harbours', label_vi: 'Cục trưởng Cảng biển'}],
				start: '2019-03',
				end: '2022-06-01',
				is_acting: true,
				attested: [],
			},
		],
	});
});

test('the other side meets Vietnam', () => {
	const {other, counterparts} = readDossier(opened(path), 'ann-reed')!;
	expect([other, counterparts.map(({id}) => id)]).toEqual(['VN', ['do-van-mai']]);
});

test('nobody has an unknown id', () => {
	expect(readDossier(opened(path), 'nobody')).toBeNull();
});

test('of the shipped data: everybody who took part, and each counterpart counts the engagements of both', () => {
	const store = openStore('db/communique.db');
	try {
		for (const {id} of store.participants()) {
			const {total, counterparts, span} = readDossier(store, id)!;
			expect(total, id).toBeGreaterThan(0);
			expect(span, id).not.toBeNull();
			for (const {count} of counterparts) expect(count).toBeLessThanOrEqual(total);
		}
		const giang = readDossier(store, 'phan-van-giang')!;
		const {count} = giang.counterparts.find(({id}) => id === 'lloyd-austin')!;
		const back = readDossier(store, 'lloyd-austin')!.counterparts.find(({id}) => id === 'phan-van-giang');
		expect(count).toBeGreaterThan(9);
		expect(back?.count).toBe(count);
	} finally {
		store.close();
	}
});
