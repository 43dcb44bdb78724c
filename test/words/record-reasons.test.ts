import {describe, expect, test} from 'vitest';
import {TranslatedSentences} from '../../source/domain/translated-sentences.ts';
import {dateReasonsIn} from '../../source/words/record-reasons.ts';
import {engagement, sampleVocabulary} from '../fixtures/engagements.ts';

test('an office of somebody in the record has its Vietnamese name', () => {
	const record = engagement({
		date_reasons: ['Phan Văn Giang has been Minister of National Defence since 2021-04-08.', 'By hand.'],
	});
	const office = record.people.find(person => person.office === 'Minister of National Defence')?.office_vi;
	expect(office).not.toBe('');
	expect(dateReasonsIn(record, 'vi', sampleVocabulary)).toEqual([
		`Phan Văn Giang giữ chức ${office} từ 2021-04-08.`,
		'By hand.',
	]);
});

describe('what an editor wrote', () => {
	const told = {dateReasons: new TranslatedSentences(() => new Map([['By hand.', 'Bằng tay.']]))};

	test('has the Vietnamese that the data have, and is in English where they have none', () => {
		const record = engagement({date_reasons: ['By hand.', 'The text gives no date.', 'By heart.']});
		expect(dateReasonsIn(record, 'vi', told)).toEqual(['Bằng tay.', 'Văn bản không nêu ngày.', 'By heart.']);
		expect(dateReasonsIn(record, 'en', told)).toBe(record.date_reasons);
	});

	test('is not looked for in English, nor for what the import wrote', () => {
		const unread = {
			dateReasons: new TranslatedSentences(() => {
				throw new Error('read');
			}),
		};
		const record = engagement({date_reasons: ['The text gives no date.']});
		expect(dateReasonsIn(record, 'vi', unread)).toEqual(['Văn bản không nêu ngày.']);
		expect(dateReasonsIn({...record, date_reasons: ['By hand.']}, 'en', unread)).toEqual(['By hand.']);
		expect(() => dateReasonsIn({...record, date_reasons: ['By hand.']}, 'vi', unread)).toThrow('read');
	});
});
