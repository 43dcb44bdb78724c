import {describe, expect, test} from 'vitest';
import {
	cellText,
	plainFieldNames,
	plainFields,
	recordColumns,
	type RecordColumn,
} from '../../source/domain/record-columns.ts';
import {wordsIn} from '../../source/words/index.ts';
import {body, engagement, participant, sampleVocabulary} from '../fixtures/engagements.ts';

const nowhere = engagement({place: {name_en: '', name_vi: '', venue_en: '', venue_vi: '', country: ''}});

describe('a cell', () => {
	test.each([
		['date', '2 Nov 2025', '2/11/2025'],
		['kind', 'talks', 'hội đàm'],
		[
			'engagement',
			'Giang and Hegseth hold talks in Hanoi',
			'Đại tướng Phan Văn Giang hội đàm với ông Pete Hegseth tại Hà Nội',
		],
		['place', 'Hanoi', 'Hà Nội'],
		['id', '2025-11-02-giang-hegseth-talks', '2025-11-02-giang-hegseth-talks'],
	] as const)('%s', (column, english, vietnamese) => {
		const textIn = (language: 'en' | 'vi') =>
			cellText(engagement(), column, {language, vocabulary: sampleVocabulary, years: []});
		expect([textIn('en'), textIn('vi')]).toEqual([english, vietnamese]);
	});

	test('of no place is a dash', () => {
		expect(cellText(nowhere, 'place', {language: 'en', vocabulary: sampleVocabulary, years: []})).toBe('–');
	});

	test('marks a date that falls in the years only possibly', () => {
		const words = {language: 'en', vocabulary: sampleVocabulary, years: [{from: 2019, to: 2019}]} as const;
		expect(cellText(engagement({date: '2019~'}), 'date', words)).toBe('c. 2019 ?');
	});
});

test('every column has a heading in both languages', () => {
	for (const id of Object.keys(recordColumns) as RecordColumn[])
		expect([wordsIn('en')[id], wordsIn('vi')[id]]).toEqual([expect.any(String), expect.any(String)]);
});

describe('plain fields', () => {
	const lan = participant({id: 'lan', name: 'Trần Thị Lan'});

	test('are for programs: nothing is cut, and no dash stands for nothing', () => {
		const people = [...engagement().people, lan];
		expect(plainFields(engagement({date: '2019~', people}), 'en')).toEqual([
			'2019~',
			'talks',
			'Phan Văn Giang; Trần Thị Lan',
			'Pete Hegseth',
			'Giang and Hegseth hold talks in Hanoi',
			'Hanoi',
			'2025-11-02-giang-hegseth-talks',
		]);
		expect(plainFields({...nowhere, title_en: '', people: []}, 'en').slice(2, 6)).toEqual([
			'',
			'',
			nowhere.title_vi,
			'',
		]);
	});

	test('name the ships and organisations of a side of which nobody is named', () => {
		const bodies = [body(), body({id: 'x', name: 'USS Mainsail', name_vi: ''}), body({side: 'VN'})];
		const record = engagement({people: [participant()], bodies});
		expect(plainFields(record, 'en').slice(2, 4)).toEqual(['Phan Văn Giang', 'USS Halyard; USS Mainsail']);
		expect(plainFields(record, 'vi')[3]).toBe('Tàu USS Halyard; USS Mainsail');
	});

	test('have title and place in the language asked for, and a name each', () => {
		const fields = plainFields(engagement(), 'vi');
		expect(fields[4]).toBe(engagement().title_vi);
		expect(fields[5]).toBe('Hà Nội');
		expect(plainFieldNames).toHaveLength(fields.length);
	});
});
