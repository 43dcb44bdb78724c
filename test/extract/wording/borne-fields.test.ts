import {describe, expect, test} from 'vitest';
import type {Source} from '../../../source/domain/engagement.ts';
import {extract} from '../../../source/extract/extract.ts';
import type {Document} from '../../../source/extract/import-model.ts';
import {dictionary} from '../../fixtures/imports.ts';
import {document} from '../read.ts';

type Told = Pick<Source, 'says' | 'differs'>;

/** The sources of the first record that a text gives, by their lines. */
function told(text: string, more: Partial<Document> = {}): readonly Told[] {
	const {proposals} = extract([document(text, more)], dictionary, {isStandalone: true, today: '2026-11-22'});
	return proposals[0]!.record.sources.map(({says, differs}) => ({says, differs}));
}

const borne = (...says: readonly string[]): Told => ({says: says as NonNullable<Told['says']>, differs: {}});

describe('a passage bears', () => {
	test.each([
		[
			'day, place, people and kind where it names them',
			'Ngày 2/11/2025, tại Hà Nội, Bộ trưởng Bộ Quốc phòng Phan Văn Giang hội đàm với Bộ trưởng Chiến tranh Hoa Kỳ Pete Hegseth.',
			borne('date', 'place', 'people', 'kind'),
		],
		[
			'the date by its day, though the year is inferred',
			'On 25 January, President Trần Đại Quang received Secretary of Defense James Mattis.',
			borne('date', 'people', 'kind'),
		],
		[
			'the month where no more is known of the date',
			'In November 2025, Defence Minister Phan Văn Giang held talks with Secretary of War Pete Hegseth in Hanoi.',
			borne('date', 'place', 'people', 'kind'),
		],
		[
			'no date where it names none',
			'Defence Minister Phan Văn Giang held talks with Secretary of War Pete Hegseth in Hanoi.',
			borne('place', 'people', 'kind'),
		],
	])('%s', (_, text, expected) => {
		expect(told(text)).toEqual([expected]);
	});

	test('no sum, which an import does not read', () => {
		const [source] = told(
			'On 2 November 2025, Defence Minister Phan Văn Giang held talks with Secretary of War Pete Hegseth, who promised $130 million.',
		);
		expect(source?.says).not.toContain('amount');
	});

	test('the day that a weekday means in a paper of that week, and none in a paper without a day', () => {
		const text =
			'Defence Minister Phan Văn Giang held talks with Secretary of War Pete Hegseth in Hanoi on Sunday.';
		expect(told(text, {published: '2025-11-03'})[0]?.says).toContain('date');
		expect(told(text)[0]?.says).not.toContain('date');
	});

	test('an office without a name as no person', () => {
		const text =
			'On 2 November 2025, Defence Minister Phan Văn Giang held talks with the US Secretary of War.';
		expect(told(text)).toEqual([borne('date', 'kind')]);
	});
});

describe('of two passages that tell one event', () => {
	test('each bears what it says itself', () => {
		const text = [
			'On 2 November 2025, Defence Minister Phan Văn Giang held talks with Secretary of War Pete Hegseth in Hanoi.',
			'',
			'Ngày 2/11, Bộ trưởng Bộ Quốc phòng Phan Văn Giang hội đàm với Bộ trưởng Chiến tranh Hoa Kỳ Pete Hegseth.',
		].join('\n');
		expect(told(text)).toEqual([borne('date', 'place', 'people', 'kind'), borne('date', 'people', 'kind')]);
	});

	test('the one that calls it by another kind does not bear the kind', () => {
		const text = [
			'On 25 January 2018, President Trần Đại Quang received Secretary of Defense James Mattis in Hanoi.',
			'',
			'On 25 January 2018, Secretary of Defense James Mattis paid a courtesy call on President Trần Đại Quang in Hanoi.',
		].join('\n');
		expect(told(text)).toEqual([borne('date', 'place', 'people', 'kind'), borne('date', 'place', 'people')]);
	});

	test('the one that gives another day says which', () => {
		const text = [
			'On 2 November 2025, Defence Minister Phan Văn Giang held talks with Secretary of War Pete Hegseth in Hanoi.',
			'',
			'Ngày 3/11/2025, Bộ trưởng Bộ Quốc phòng Phan Văn Giang hội đàm với Bộ trưởng Chiến tranh Hoa Kỳ Pete Hegseth.',
		].join('\n');
		const [first, second] = told(text);
		expect(first?.differs).toEqual({});
		expect(second).toEqual({says: ['people', 'kind'], differs: {date: '2025-11-03'}});
	});
});

test('the paragraphs of an article bear no more than they say themselves', () => {
	const text = [
		'Defence Minister Phan Văn Giang held talks with Secretary of War Pete Hegseth in Hanoi on 2 November 2025.',
		'The weather in the capital was fine, and traffic was light for a Sunday of this season.',
		'During the talks, the two ministers agreed to strengthen their work on the legacies of the war.',
		'He thanked Vietnam, and hoped that the two sides would hold talks again in the time to come.',
		'Hegseth held talks with Giang on training and on military medicine as well, and both praised it.',
	].join('\n');
	const sources = told(text);
	expect(sources[0]?.says).toEqual(['date', 'place', 'people', 'kind']);
	for (const {says} of sources.slice(1)) {
		expect(says).not.toContain('date');
		expect(says).not.toContain('place');
	}
});
