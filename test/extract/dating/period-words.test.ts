import {expect, test} from 'vitest';
import {periodConstraints} from '../../../source/extract/dating/period-words.ts';
import {draft} from '../../fixtures/drafts.ts';
import {day, left} from './states.ts';

const constraintsOf = (text: string) => periodConstraints(draft({text}));

test.each([
	['Trao tặng vắc-xin phòng COVID-19.', 'COVID-19', '2020-02-11'],
	['Measures against covid19 go on.', 'COVID-19', '2020-02-11'],
	['Admirals of INDOPACOM came.', 'Indo-Pacific Command', '2018-05-30'],
	['The head of U.S. Indo-Pacific Command came.', 'Indo-Pacific Command', '2018-05-30'],
	['Tư lệnh Bộ Tư lệnh Ấn Độ Dương – Thái Bình Dương.', 'Indo-Pacific Command', '2018-05-30'],
	['The US Department of War said so.', 'Department of War', '2025-09-05'],
	['The American Department of War said so.', 'Department of War', '2025-09-05'],
	['Bộ Chiến tranh Mỹ cho biết.', 'Department of War', '2025-09-05'],
	[
		'Quan hệ Đối tác chiến lược toàn diện giữa Việt Nam - Mỹ.',
		'comprehensive strategic partnership of the two countries',
		'2023-09-10',
	],
	[
		'The U.S.-Vietnam Comprehensive Strategic Partnership.',
		'comprehensive strategic partnership of the two countries',
		'2023-09-10',
	],
	[
		'The Viet Nam – United States Comprehensive Strategic Partnership.',
		'comprehensive strategic partnership of the two countries',
		'2023-09-10',
	],
])('%s was not written before the name was given', (text, name, since) => {
	const [constraint, ...others] = constraintsOf(text);
	expect(others).toEqual([]);
	expect(constraint).toMatchObject({
		strength: 'period',
		reason: `The text names the ${name}, a name given on ${since}.`,
	});
	const before = new Date(Date.parse(since) - 86_400_000).toISOString().slice(0, 10);
	expect(left(constraint, day(before), day(since), day('2099-01-01'))).toEqual([since, '2099-01-01']);
});

test('every name in a text counts', () => {
	expect(constraintsOf('INDOPACOM gave COVID-19 masks.').map(each => each.reason)).toEqual([
		'The text names the COVID-19, a name given on 2020-02-11.',
		'The text names the Indo-Pacific Command, a name given on 2018-05-30.',
	]);
});

test.each([
	'',
	'The Pacific Command and the Department of Defense.',
	'Đối tác Chiến lược Toàn diện Việt Nam - Trung Quốc.',
	'The War Department of 1941.',
])('nothing is read out of "%s"', text => {
	expect(constraintsOf(text)).toEqual([]);
});

test('a draft without a passage has no words', () => {
	expect(periodConstraints({...draft({}), passages: []})).toEqual([]);
});
