import {describe, expect, test} from 'vitest';
import {bodyFact, dateFact, factsOf, personFact} from '../../source/domain/record-facts.ts';
import {body, engagement, participant, sampleEngagements, sampleVocabulary} from '../fixtures/engagements.ts';

const english = {language: 'en', vocabulary: sampleVocabulary} as const;
const vietnamese = {language: 'vi', vocabulary: sampleVocabulary} as const;

describe('the facts of a record', () => {
	test('come in one order, whatever the record holds', () => {
		const order =
			'date kind place people bodies topics series commitments partOf sameVisit whyThisDate note confidence sources id';
		for (const record of sampleEngagements)
			expect(factsOf(record, english).map(each => each.id)).toEqual(order.split(' '));
	});

	test('say the place from the inside out, and leave out what is not known of it', () => {
		expect(factsOf(engagement(), english)).toContainEqual({
			id: 'place',
			texts: ['Ministry of National Defence', 'Hanoi'],
		});
		const place = {...engagement().place, venue_en: '', venue_vi: ''};
		expect(factsOf(engagement({place}), vietnamese)).toContainEqual({id: 'place', texts: ['Hà Nội']});
	});

	test('are worded in the language asked for, by the vocabulary', () => {
		const facts = factsOf(engagement(), vietnamese);
		expect(facts).toContainEqual({id: 'kind', texts: ['hội đàm']});
		expect(facts).toContainEqual({id: 'topics', texts: ['xử lý dioxin', 'tìm kiếm người mất tích']});
		expect(facts).toContainEqual({id: 'confidence', texts: ['cao']});
		const people = facts.flatMap(each => (each.id === 'people' ? each.people : []));
		expect(people.map(each => each.part)).toEqual(['chủ nhà', 'khách']);
	});

	test('hold the related records where they are known', () => {
		const [visit, talks] = sampleEngagements;
		const facts = factsOf(talks!, english, [visit!]);
		expect(facts).toContainEqual({id: 'sameVisit', records: [visit]});
		expect(facts).toContainEqual({id: 'partOf', visit: visit!.id});
		expect(factsOf(talks!, english)).toContainEqual({id: 'sameVisit', records: []});
	});

	test('have nothing in them where the record is silent', () => {
		const facts = factsOf(engagement({people: [], topics: [], sources: []}), english);
		expect(facts).toContainEqual({id: 'people', people: []});
		expect(facts).toContainEqual({id: 'bodies', bodies: []});
		expect(facts).toContainEqual({id: 'series', series: []});
		expect(facts).toContainEqual({id: 'sources', sources: []});
		for (const id of ['topics', 'note'] as const) expect(facts, id).toContainEqual({id, texts: []});
		expect(facts).toContainEqual({id: 'whyThisDate', reasons: {date_reasons: [], people: []}});
	});
});

describe('a date in words', () => {
	test.each([
		['a day needs no EDTF', '2025-11-02', '2 Nov 2025', null, false],
		['a visit', '2025-11-01/2025-11-03', '1–3 Nov 2025', '2025-11-01/2025-11-03', false],
		['a month', '2025-11', 'Nov 2025', '2025-11', false],
		['one of several days', '[2010-04-07,2011-04-07]', '7 Apr 2010–11 ?', '[2010-04-07,2011-04-07]', true],
		['an estimate', '2019~', 'c. 2019', '2019~', true],
		['a doubtful day', '2025-02-07?', '7 Feb 2025 ?', '2025-02-07?', true],
	])('%s', (_, date, label, edtf, isDoubtful) => {
		const record = engagement({date, day_part: null});
		expect(dateFact(record, english)).toEqual({label, edtf, dayPart: '', isInferred: false, isDoubtful});
	});

	test('has its part of the day, and says where it was inferred', () => {
		const record = engagement({day_part: 'evening', date_basis: 'inferred'});
		expect(dateFact(record, vietnamese)).toMatchObject({dayPart: 'tối', isInferred: true});
	});
});

test('a person in words has a side, and the office in the language or the other one', () => {
	const person = participant({side: 'other', office_vi: '', part: 'callee'});
	expect(personFact(person, vietnamese)).toEqual({
		name: 'Phan Văn Giang',
		side: 'other',
		sideLabel: 'nước thứ ba',
		office: 'Minister of National Defence',
		part: 'người nhận điện',
	});
});

test('a ship or an organisation in words has a side and a part, and the name in the language or the other one', () => {
	expect(bodyFact(body(), vietnamese)).toEqual({
		name: 'Tàu USS Halyard',
		side: 'US',
		sideLabel: 'Hoa Kỳ',
		part: 'khách',
	});
	expect(bodyFact(body({name_vi: ''}), vietnamese).name).toBe('USS Halyard');
	expect(bodyFact(body(), english).name).toBe('USS Halyard');
	expect(factsOf(engagement({bodies: [body()]}), english)).toContainEqual({
		id: 'bodies',
		bodies: [bodyFact(body(), english)],
	});
});

test('a series has its name in the language, or its id where the vocabulary lacks it', () => {
	const talks = {id: 'harbour-talks', label_en: 'Harbour Talks', label_vi: 'Đối thoại Bến cảng'};
	const vocabulary = {
		...sampleVocabulary,
		series: [{...talks, definition_en: '', definition_vi: '', other_names: ['HT']}],
	};
	const record = engagement({
		series: [
			{id: 'harbour-talks', number: 3, year: null},
			{id: 'lantern-days', number: null, year: 2025},
		],
	});
	expect(factsOf(record, {language: 'vi', vocabulary})).toContainEqual({
		id: 'series',
		series: [
			{name: 'Đối thoại Bến cảng', number: 3, year: null},
			{name: 'lantern-days', number: null, year: 2025},
		],
	});
});
