import {describe, expect, test} from 'vitest';
import {addDays, weekdayOf} from '../../../source/domain/days.ts';
import type {Engagement, Participant} from '../../../source/domain/engagement.ts';
import type {Kind} from '../../../source/domain/vocabulary.ts';
import {extract} from '../../../source/extract/extract.ts';
import {fold} from '../../../source/text/normalize.ts';
import {shippedReference} from '../../fixtures/reference.ts';

// Records of the data, told again in one sentence as papers might, in English and Vietnamese, and near misses of them.
const reference = shippedReference();
const retold = [
	'2003-11-10-donald-rumsfeld-hosts-pham-van-tra',
	'2012-06-04-phung-quang-thanh-holds-talks-with-leon-panetta',
	'2013-06-20-dempsey-hosts-do-ba-ty-at-pentagon',
	'2016-10-26-phan-van-giang-harry-harris-talks',
	'2018-01-25-tran-dai-quang-receives-jim-mattis',
	'2018-08-20-phan-van-giang-receives-robert-brown',
	'2018-10-04-ninth-defense-policy-dialogue',
	'2019-12-11-vietnam-us-defence-policy-dialogue-washington',
	'2020-11-21-ngo-xuan-lich-meets-robert-obrien',
	'2021-07-29-phan-van-giang-holds-talks-with-lloyd-austin',
	'2023-09-19-vietnam-us-defence-policy-dialogue-washington',
	'2024-09-09-phan-van-giang-lloyd-austin-pentagon-talks',
].map(recordOf);

function recordOf(id: string): Engagement {
	const record = reference.engagements.get(id);
	if (!record) throw new Error(`${id} is no record of the data`);
	return record;
}

/** A sentence in each language; `published` an ISO day. */
interface Telling {
	readonly en: string;
	readonly vi: string;
	readonly published?: string;
}

interface Words {
	readonly en: string;
	readonly vi: string;
}

const months = 'January February March April May June July August September October November December'.split(
	' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function dateWords(day: string, hasYear = true): Words {
	const [year = '', month, date] = day.split('-');
	return {
		en: `on ${months[Number(month) - 1]} ${Number(date)}${hasYear ? `, ${year}` : ''}`,
		vi: `ngày ${Number(date)}/${Number(month)}${hasYear ? `/${year}` : ''}`,
	};
}

const received = {en: 'received', vi: 'tiếp'};
const held = {en: 'held talks with', vi: 'hội đàm với'};
const chaired = {en: 'co-chaired the defence dialogue with', vi: 'đồng chủ trì đối thoại quốc phòng với'};
const ownWords: Partial<Record<Kind, Words>> = {reception: received, talks: held, dialogue: chaired};
const otherWords: Partial<Record<Kind, Words>> = {reception: held, talks: received, dialogue: held};

/** The host first: he of the country where it was. */
function bothOf({people, place}: Engagement): readonly [Participant, Participant] {
	const vietnam = people.find(({side}) => side === 'VN');
	const foreign = people.find(({side}) => side === 'US');
	if (!vietnam || !foreign) throw new Error('a record of one side');
	return place.country === 'VN' ? [vietnam, foreign] : [foreign, vietnam];
}

function named(person: Participant): Words {
	return {en: `${person.office} ${person.name}`, vi: `${person.office_vi} ${person.name}`};
}

interface Change {
	readonly verb?: Words | undefined;
	readonly date?: Words;
	readonly isPlaceless?: boolean;
	readonly host?: Participant;
}

function told(record: Engagement, change: Change = {}): Telling {
	const [first, guest] = bothOf(record).map(named) as [Words, Words];
	const host = change.host ? named(change.host) : first;
	const {verb = ownWords[record.kind] ?? received, date = dateWords(record.date)} = change;
	const {name_en: en, name_vi: vi} = record.place;
	return {
		en: `${host.en} ${verb.en} ${guest.en}${change.isPlaceless ? '' : ` in ${en}`} ${date.en}.`,
		vi: `${date.vi.replace('n', 'N')}${change.isPlaceless ? '' : ` tại ${vi}`}, ${host.vi} ${verb.vi} ${guest.vi}.`,
	};
}

function invited(record: Engagement): Telling {
	const [host, guest] = bothOf(record).map(named) as [Words, Words];
	const date = dateWords(record.date);
	return {
		en: `At the invitation of ${host.en}, ${guest.en} flew in. The two held talks in ${record.place.name_en} ${date.en}.`,
		vi: `Theo lời mời của ${host.vi}, ${guest.vi} sang thăm. ${date.vi.replace('n', 'N')} tại ${record.place.name_vi}, hai bên hội đàm.`,
	};
}

function proposalsOf({en, vi, published = ''}: Telling) {
	return [en, vi].flatMap(
		text =>
			extract([{file: 'x.txt', lines: [text], publisher: '', title: '', url: '', published}], reference, {
				isStandalone: false,
				today: '2026-11-22',
			}).proposals,
	);
}

const again: Readonly<Record<string, (record: Engagement) => Telling>> = {
	'as it is': record => told(record),
	'by another word': record => told(record, {verb: otherWords[record.kind]}),
	'without a place': record => told(record, {isPlaceless: true}),
	'without a year': record => ({
		...told(record, {date: dateWords(record.date, false)}),
		published: addDays(record.date, 1),
	}),
	'by the weekday': record => ({
		...told(record, {date: {en: `on ${weekdays[weekdayOf(record.date)]}`, vi: 'Hôm qua'}}),
		published: addDays(record.date, 1),
	}),
	'on the day after': record => told(record, {date: dateWords(addDays(record.date, 1))}),
	'on the day before': record => told(record, {date: dateWords(addDays(record.date, -1))}),
	'by the press conference': record =>
		told(record, {verb: {en: 'held a joint press conference with', vi: 'họp báo chung với'}}),
	'by the host who had invited': invited,
};

const nearMisses: Readonly<Record<string, (record: Engagement) => Telling>> = {
	'three days later': record => told(record, {date: dateWords(addDays(record.date, 3))}),
	'eleven days before': record => told(record, {date: dateWords(addDays(record.date, -11))}),
	'a call': record =>
		told(record, {verb: {en: 'spoke by telephone with', vi: 'điện đàm với'}, isPlaceless: true}),
	'a paper': record => told(record, {verb: {en: 'signed a memorandum with', vi: 'ký bản ghi nhớ với'}}),
	'a gift': record =>
		told(record, {verb: {en: 'handed over medical equipment to', vi: 'trao thiết bị y tế cho'}}),
	'another of the host’s side': record => {
		const [{side}] = bothOf(record);
		const host = reference.engagements
			.all()
			.flatMap(({people}) => people)
			.find(each => each.side === side && record.people.every(({name}) => fold(name) !== fold(each.name)));
		return told(record, host && {host});
	},
};

describe('a record is known', () => {
	test.each(Object.entries(again))('%s', (_, tell) => {
		for (const record of retold) {
			const merged = proposalsOf(tell(record)).map(({mergesInto}) => mergesInto);
			expect(merged, record.id).toEqual([record.id, record.id]);
		}
	});
});

describe('a record is not taken for', () => {
	test.each(Object.entries(nearMisses))('%s', (_, tell) => {
		for (const record of retold) {
			const proposals = proposalsOf(tell(record));
			expect(proposals.length, record.id).toBeGreaterThan(0);
			expect(proposals.map(({mergesInto}) => mergesInto, record.id)).not.toContain(record.id);
		}
	});
});
