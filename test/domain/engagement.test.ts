import {describe, expect, test} from 'vitest';
import {bodyIn, officeIn, placeIn, summaryIn, titleIn, venueIn} from '../../source/domain/engagement.ts';
import {CommuniqueError} from '../../source/domain/errors.ts';
import {labelOf} from '../../source/domain/vocabulary.ts';
import {body, engagement, participant, sampleVocabulary} from '../fixtures/engagements.ts';

const readers = [
	['title', titleIn, 'title_en', 'title_vi'],
	['summary', summaryIn, 'summary_en', 'summary_vi'],
] as const;

describe.each(readers)('the %s', (_, read, english, vietnamese) => {
	const record = engagement({[english]: 'in English', [vietnamese]: 'tiếng Việt'});

	test('is that of the language asked for', () => {
		expect(read(record, 'en')).toBe('in English');
		expect(read(record, 'vi')).toBe('tiếng Việt');
	});

	test('is that of the other language where one is missing', () => {
		expect(read({...record, [english]: ''}, 'en')).toBe('tiếng Việt');
		expect(read({...record, [vietnamese]: ''}, 'vi')).toBe('in English');
	});
});

test('place, venue, office and ship fall back to the other language', () => {
	const {place} = engagement();
	expect([placeIn(place, 'en'), placeIn(place, 'vi')]).toEqual(['Hanoi', 'Hà Nội']);
	expect(placeIn({...place, name_vi: ''}, 'vi')).toBe('Hanoi');
	expect(placeIn({...place, name_en: ''}, 'en')).toBe('Hà Nội');
	expect([venueIn(place, 'en'), venueIn(place, 'vi')]).toEqual([
		'Ministry of National Defence',
		'Trụ sở Bộ Quốc phòng',
	]);
	expect(venueIn({...place, venue_vi: ''}, 'vi')).toBe('Ministry of National Defence');
	expect([bodyIn(body(), 'en'), bodyIn(body(), 'vi')]).toEqual(['USS Halyard', 'Tàu USS Halyard']);
	expect(bodyIn(body({name_vi: ''}), 'vi')).toBe('USS Halyard');
	expect(bodyIn(body({name: ''}), 'en')).toBe('Tàu USS Halyard');
	expect(officeIn(participant(), 'vi')).toBe('Bộ trưởng Bộ Quốc phòng');
	expect(officeIn(participant({office_vi: ''}), 'vi')).toBe('Minister of National Defence');
	expect(officeIn(participant(), 'en')).toBe('Minister of National Defence');
});

test('a label is in the language asked for; a term that the vocabulary lacks is its own label', () => {
	expect(labelOf(sampleVocabulary.kinds, 'phone-call', 'en')).toBe('phone call');
	expect(labelOf(sampleVocabulary.kinds, 'phone-call', 'vi')).toBe('điện đàm');
	expect(labelOf(sampleVocabulary.kinds, 'port-call', 'vi')).toBe('port-call');
});

test.each([
	['usage', 2],
	['database', 1],
	['file', 1],
	['data', 1],
] as const)('a failure of kind %s ends with exit code %i', (kind, exitCode) => {
	const error = new CommuniqueError(kind, 'what is wrong', 'what to do');
	expect(error).toBeInstanceOf(Error);
	expect(error).toMatchObject({
		name: 'CommuniqueError',
		kind,
		exitCode,
		message: 'what is wrong',
		hint: 'what to do',
	});
	expect(new CommuniqueError(kind, 'x').hint).toBeUndefined();
});
