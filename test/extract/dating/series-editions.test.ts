import {describe, expect, test} from 'vitest';
import {seriesConstraints} from '../../../source/extract/dating/series-editions.ts';
import {knownEngagements} from '../../../source/extract/known-engagements.ts';
import {extract} from '../../../source/extract/extract.ts';
import {editionsIn, PhraseIndex} from '../../../source/extract/mentions/index.ts';
import {engagement} from '../../fixtures/engagements.ts';
import {draft} from '../../fixtures/drafts.ts';
import {shippedReference} from '../../fixtures/reference.ts';
import {document} from '../read.ts';
import {left, open} from './states.ts';

const dialogue = 'defence-policy-dialogue';
const names = new PhraseIndex<string>();
for (const name of ['Defence Policy Dialogue', 'Đối thoại Chính sách quốc phòng']) names.add(name, dialogue);

describe('numbered editions in a text', () => {
	test.each([
		['They held the 12th Defense Policy Dialogue in Hanoi.', 12],
		['They held the ninth annual U.S.-Vietnam Defense Policy Dialogue in Hanoi.', 9],
		['They held the first Defence Policy Dialogue.', 1],
		['Hai bên tổ chức Đối thoại Chính sách quốc phòng Việt Nam - Hoa Kỳ lần thứ 12.', 12],
		['Hai bên tổ chức Đối thoại Chính sách quốc phòng lần thứ nhất tại Hà Nội.', 1],
		['Hai bên dự Đối thoại Chính sách quốc phòng lần 4.', 4],
		['After some rest they held the 12th Defense Policy Dialogue.', 12],
	])('%s', (text, number) => {
		expect(editionsIn(text, names).map(each => [each.series, each.number])).toEqual([[dialogue, number]]);
	});

	test.each([
		'They held the Defense Policy Dialogue on the 12th.',
		'On the first day of the Defense Policy Dialogue they met.',
		'They met for the first time since the ninth Defense Policy Dialogue.',
		'Kể từ sau Đối thoại Chính sách quốc phòng, đây là lần thứ hai.',
		'Sau Đối thoại Chính sách quốc phòng lần thứ 9, hai bên gặp nhau.',
		'Following the 12th Defense Policy Dialogue they met.',
		'They met on the eve, before the 12th Defense Policy Dialogue.',
		'They held the Defense Policy Dialogue lần',
	])('none in: %s', text => {
		expect(editionsIn(text, names)).toEqual([]);
	});
});

describe('the date of an edition', () => {
	const record = (number: number, date: string) =>
		engagement({
			id: `n${number}`,
			date,
			date_start: date,
			date_end: date,
			series: [{id: dialogue, number, year: null}],
		});
	const reference = {
		...shippedReference(),
		engagements: knownEngagements([
			record(13, '2025-03-04'),
			record(9, '2018-03-27'),
			record(8, '2017-01-10'),
		]),
	};
	const about = (text: string) =>
		seriesConstraints(draft({text, evidence: {kind: [{start: 5, end: 9}]}}), reference);
	const anyDay = open('1995-01-01/2026-11-22');

	test('is that of its record, a month before and after', () => {
		const [constraint, ...more] = about('They held the 9th Defense Policy Dialogue.');
		expect(more).toEqual([]);
		expect(left(constraint, anyDay)).toEqual(['2018-02-24/2018-04-27']);
		expect(constraint!.reason).toBe(
			'The text names number 9 of the series Defence Policy Dialogue, held on 2018-03-27.',
		);
	});

	test('lies between its neighbours where no record bears its number', () => {
		const [constraint] = about('They held the 12th Defense Policy Dialogue.');
		expect(left(constraint, anyDay)).toEqual(['2018-03-27/2025-03-04']);
		expect(constraint!.reason).toBe(
			'The text names number 12 of the series Defence Policy Dialogue, which comes after number 9 of 2018-03-27 and before number 13 of 2025-03-04.',
		);
		expect(left(about('They held the 14th Defense Policy Dialogue.')[0], anyDay)).toEqual([
			'2025-03-04/2026-11-22',
		]);
	});

	test('says nothing of another sentence, or of a series without records', () => {
		expect(about('They met. The 9th Defense Policy Dialogue was long ago.')).toEqual([]);
		expect(about('They held the 9th Pacific Angel.')).toEqual([]);
	});

	test('gives a passage its year, but for one that is read without the records', () => {
		const text =
			'Defense officials of Vietnam and the United States held the ninth Defense Policy Dialogue on October 4.';
		const dateOf = (isStandalone: boolean) =>
			extract([document(text)], shippedReference(), {isStandalone, today: '2026-11-22'}).proposals[0]!.record
				.date;
		expect(dateOf(true)).not.toBe('2018-10-04');
		expect(dateOf(false)).toBe('2018-10-04');
	});
});
