import {describe, expect, test} from 'vitest';
import {indexedText} from '../../../source/store/search-index/indexed-text.ts';
import type {OtherNames} from '../../../source/store/search-index/other-names.ts';
import {body, engagement} from '../../fixtures/engagements.ts';

const names: OtherNames = {
	namesOf: id => (id === 'pete-hegseth' ? ['Peter Hegseth'] : []),
	ranksOf: id => (id === 'phan-van-giang' ? ['Senior Lieutenant General', 'Thượng tướng'] : []),
	bodyNamesOf: id => (id === 'uss-halyard' ? ['DDG-200'] : []),
	seriesNamesOf: id => (id === 'harbour-talks' ? ['Harbour Talks', 'HT'] : []),
	placeNamesOf: name => (name === 'Hanoi' ? ['Thang Long'] : []),
	countryOf: () => undefined,
	postOf: office => office,
	isResident: () => false,
	labelsOf: (_, id) => [`label of ${id}`],
};

describe('the text under which a record is found', () => {
	const text = indexedText(engagement({date: '[2010-04-07,2012-04-07]'}), names);

	test('has people under all their names, those that the record prints apart from the others', () => {
		expect(text.people).toEqual(['Phan Văn Giang', 'Pete Hegseth']);
		expect(text.aliases).toContain('Peter Hegseth');
	});

	test('has ships and organisations under all their names, behind people and titles as offices are', () => {
		const {people, detail, otherNames} = indexedText(engagement({people: [], bodies: [body()]}), names);
		expect(people).toEqual([]);
		for (const name of ['USS Halyard', 'Tàu USS Halyard']) expect(detail).toContain(name);
		expect(otherNames).toContain('DDG-200');
	});

	test('has every name of its series, which it does not print', () => {
		const record = engagement({series: [{id: 'harbour-talks', number: 3, year: null}]});
		expect(indexedText(record, names).otherNames).toEqual(expect.arrayContaining(['Harbour Talks', 'HT']));
	});

	test('has titles in both languages', () => {
		expect(text.title.join(' ')).toContain('Giang and Hegseth hold talks');
		expect(text.title.join(' ')).toContain('hội đàm với ông Pete Hegseth');
	});

	test('has the kind, and the date as written, as read and by its years', () => {
		expect(text.labels).toEqual(['label of talks']);
		expect(text.aliases).toContain('[2010-04-07,2012-04-07]');
		expect(text.aliases.join(' ')).toContain('7 Apr 2010 or 2012');
		expect(text.aliases.join(' ')).toContain('7/4/2010 hoặc 2012');
	});

	test('has the month by its name, in both languages, where the date settles it', () => {
		const labels = (date: string) => indexedText(engagement({date}), names).aliases;
		for (const name of ['December 2019', 'tháng 12 năm 2019', '12/2019']) {
			expect(labels('2019-12-11')).toContain(name);
			expect(labels('2019-12')).toContain(name);
			expect(labels('2019')).not.toContain(name);
		}
		expect(labels('[2010-04-07,2012-04-07]')).toContain('April 2012');
	});

	test('has place and venue in both languages, and other names of the place', () => {
		for (const name of ['Hanoi', 'Hà Nội', 'Ministry of National Defence', 'Trụ sở'])
			expect(text.place.join(' ')).toContain(name);
		expect(text.otherNames).toContain('Thang Long');
	});

	test('has summaries, offices and topics behind the rest, and ranks, which are not printed', () => {
		for (const part of ['dioxin clean-up', 'tẩy độc', 'Secretary of War', 'Bộ trưởng Chiến tranh'])
			expect(text.detail.join(' ')).toContain(part);
		for (const rank of ['Senior Lieutenant General', 'Thượng tướng']) expect(text.otherNames).toContain(rank);
		expect(text.detail).toContain('label of dioxin');
	});

	test('has publisher and headline of the sources, and their hosts', () => {
		expect(text.source).toEqual(['Báo Hải Vân', 'Hai bộ trưởng quốc phòng hội đàm tại Hà Nội']);
		expect(text.sites).toEqual(['news.example']);
	});
});
