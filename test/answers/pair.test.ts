import {expect, test} from 'vitest';
import {numberedDay} from '../../source/domain/days.ts';
import {pairRecords, readPair} from '../../source/answers/pair.ts';
import {opened, storeOf} from '../fixtures/database.ts';
import {body, engagement} from '../fixtures/engagements.ts';
import {meetings, meetingsDatabase, reed} from './meetings.ts';

const path = meetingsDatabase();

test('two people: when, the longest silence, who came to whom, about what, what was promised', () => {
	const pair = readPair(opened(path), 'do-van-mai', 'ann-reed')!;
	expect(pair).toMatchObject({
		a: {name: 'Đỗ Văn Mai'},
		b: {person: {name: 'Ann Reed'}},
		total: 3,
		span: {first: '2020-02-10', last: '2021-03-10', latestDay: '2021-03-10'},
		silence: {from: '2020-02-10', to: '2021-02-10', days: 366},
		journeys: {VN: 0, US: 1, elsewhere: 1},
	});
	expect(pair.byTopic.map(({value, count}) => [value, count])).toEqual([
		['dioxin', 2],
		['maritime-security', 1],
	]);
	expect([pair.commitments, pair.latestCommitment?.id]).toEqual([1, 'six-patrol-boats']);
	expect(pair.byYear.map(({value, count}) => [value, count])).toEqual([
		['2020', 1],
		['2021', 2],
	]);
	expect(Array.from(pair.days.starts, numberedDay)).toEqual(['2020-02-10', '2021-02-10', '2021-03-10']);
});

test('a person and the other side: all engagements, and whoever of that side came', () => {
	const pair = readPair(opened(path), 'tom-hale', null)!;
	expect(pair).toMatchObject({b: {side: 'VN'}, total: 3, journeys: {VN: 0, US: 0, elsewhere: 0}});
	const mai = readPair(opened(path), 'do-van-mai', null)!;
	expect(mai).toMatchObject({b: {side: 'US'}, total: 5, journeys: {VN: 0, US: 1, elsewhere: 1}});
});

test('whoever of a side came without a name counts for the side, and for nobody of the pair', () => {
	const crew = body({id: 'vn-team', name: 'Team', name_vi: 'Đoàn', side: 'VN', part: 'visitor'});
	const abroad = {name_en: 'Austin', name_vi: 'Austin', venue_en: '', venue_vi: '', country: 'US'};
	const archives = engagement({
		id: '2022-archives',
		...{date: '2022-05-01', date_start: '2022-05-01', date_end: '2022-05-01'},
		kind: 'working-visit',
		place: abroad,
		people: [reed],
		bodies: [crew, {...crew, id: 'us-office', name: 'Office', side: 'US', part: 'host'}],
	});
	const store = storeOf([...meetings, archives]);
	expect(readPair(store, 'ann-reed', null)?.journeys).toEqual({VN: 1, US: 1, elsewhere: 1});
	expect(readPair(store, 'ann-reed', 'do-van-mai')?.journeys).toEqual({VN: 0, US: 1, elsewhere: 1});
});

test('the records of a pair, the latest first', () => {
	const store = opened(path);
	const {filter} = readPair(store, 'do-van-mai', 'ann-reed')!;
	expect(pairRecords(store, filter, {offset: 0, limit: 2}).map(({date}) => date)).toEqual([
		'2021-03-10',
		'2021-02-10',
	]);
});

test('two who never met, and an unknown id', () => {
	expect(readPair(opened(path), 'ann-reed', 'nobody')).toBeNull();
	expect(readPair(opened(path), 'nobody', null)).toBeNull();
});
