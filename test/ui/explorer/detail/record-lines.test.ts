import {describe, expect, test} from 'vitest';
import type {Engagement} from '../../../../source/domain/engagement.ts';
import {languages, type Language} from '../../../../source/domain/vocabulary.ts';
import {lineWidth, type Line} from '../../../../source/ui/kit/line.ts';
import {messagesIn} from '../../../../source/ui/explorer/messages/index.ts';
import {recordLines, type RecordContext} from '../../../../source/ui/explorer/detail/record-lines.ts';
import {
	body,
	engagement,
	participant,
	sampleEngagements,
	sampleVocabulary,
} from '../../../fixtures/engagements.ts';
import {safeRecord} from '../safe-record.ts';

function context(language: Language, visit: readonly Engagement[] = []): RecordContext {
	return {
		language,
		messages: messagesIn(language),
		vocabulary: sampleVocabulary,
		terms: [],
		hasLinks: false,
		visit,
	};
}

function text(line: Line): string {
	return line.map(segment => segment.text).join('');
}

function linesOf(record: Engagement, width = 80, more: Partial<RecordContext> = {}): readonly string[] {
	return recordLines(record, width, {...context(more.language ?? 'en'), ...more}).map(line => text(line));
}

const samples = sampleEngagements.map(record => safeRecord(record));
const [visit, talks, phoneCall, , oneOfSet] = samples as [
	Engagement,
	Engagement,
	Engagement,
	Engagement,
	Engagement,
];

describe.each(languages)('in %s', language => {
	test.each(samples.map(record => [record.id, record] as const))(
		'%s: no line is wider than asked',
		(_, record) => {
			for (let width = 20; width <= 120; width++) {
				for (const line of recordLines(record, width, context(language, samples)))
					expect(lineWidth(line), `${width}: ${text(line)}`).toBeLessThanOrEqual(width);
			}
		},
	);

	test.each(samples.map(record => [record.id, record] as const))(
		'%s: a narrow width loses no word',
		(_, record) => {
			const words = (width: number): string =>
				linesOf(record, width, {language}).join('').replaceAll(/[\s·]/gu, '');
			expect(words(30)).toBe(words(120));
		},
	);

	test('has no undefined or null in it', () => {
		for (const record of samples)
			expect(linesOf(record, 80, {language}).join('\n')).not.toMatch(/undefined|null|NaN/u);
	});

	test('tells why an inferred date is what it is', () => {
		const lines = linesOf(oneOfSet, 200, {language});
		const at = lines.indexOf(messagesIn(language).words.whyThisDate);
		expect(at).toBeGreaterThan(0);
		expect(lines[at + 1]).toBe('  • The text gives 7 April without a year.');
		expect(lines[at + 2]).toContain(
			'Ann Rondeau was President of the National Defense University 2009-07-10',
		);
	});

	test('says that a stated date is stated', () => {
		const lines = linesOf(talks, 80, {language});
		expect(lines[lines.indexOf(messagesIn(language).words.whyThisDate) + 1]?.trim()).toBe(
			messagesIn(language).stated,
		);
	});
});

test('a record in full, in English', () => {
	expect(linesOf(visit, 60)).toEqual([
		'Hegseth pays an official visit to Vietnam',
		'1–3 Nov 2025  2025-11-01/2025-11-03 · official visit',
		'Ministry of National Defence, Hanoi',
		'',
		'The secretary came with a small delegation, and opened an',
		'exhibition on the last day.',
		'',
		'People',
		'  US Pete Hegseth (visitor)',
		'     Secretary of War',
		'',
		'Topics',
		'  high-level exchange',
		'',
		'Why this date',
		'  The day stands in the source.',
		'',
		'Sources',
		'  1 Báo Hải Vân, “Hai bộ trưởng quốc phòng hội đàm tại Hà',
		'    Nội”, 2 Nov 2025, https://news.example/hoi-dam',
		'  2 Harbour Gazette, https://gazette.example/a_(b)',
		'',
		'Confidence: high · 2025-11-01-hegseth-visit-vietnam',
	]);
});

test('an uncertain date says so and shows its EDTF', () => {
	const line = recordLines(oneOfSet, 120, context('en'))[1] ?? [];
	expect(text(line)).toBe(
		'7 Apr 2010–12 ?, afternoon (inferred)  [2010-04-07,2011-04-07,2012-04-07] · reception · from your imports',
	);
});

test('a record in one language only is shown in that one', () => {
	const lines = linesOf(phoneCall);
	expect(lines[0]).toBe('Hai bộ trưởng điện đàm');
	expect(lines).toContain('Hai bên đồng ý duy trì các cơ chế đối thoại; mời thăm lẫn nhau.');
	expect(linesOf(phoneCall).join('\n')).toContain('7 Feb 2025 ?, evening (inferred)');
});

test('a record without place, people, topics, sources or summary says so or leaves the part out', () => {
	const bare = engagement({
		place: {name_en: '', name_vi: '', venue_en: '', venue_vi: '', country: ''},
		people: [],
		topics: [],
		sources: [],
		summary_en: '',
		summary_vi: '',
		day_part: null,
	});
	expect(linesOf(bare)).toEqual([
		'Giang and Hegseth hold talks in Hanoi',
		'2 Nov 2025 · talks',
		'',
		'No summary.',
		'',
		'People',
		'  Nobody is named.',
		'',
		'Why this date',
		'  The day stands in the source.',
		'',
		'Confidence: high · 2025-11-02-giang-hegseth-talks',
	]);
});

test('ships and organisations stand below the people, behind the letters of their side', () => {
	const guard = body({id: 'vn-guard', name: 'Guard', name_vi: 'Vệ binh', side: 'VN', part: 'host'});
	const record = engagement({people: [], bodies: [guard, body(), body({side: 'other', name: 'JS Kagami'})]});
	const lines = linesOf(record);
	const at = lines.indexOf('Ships and organisations');
	expect(lines.slice(at - 3, at + 4)).toEqual([
		'People',
		'  Nobody is named.',
		'',
		'Ships and organisations',
		'  VN Guard (host)',
		'  US USS Halyard (visitor)',
		'     JS Kagami (visitor)',
	]);
	expect(linesOf(record, 80, {language: 'vi'})).toContain('  VN Vệ binh (chủ nhà)');
});

test('the meetings of the same visit are named, the visit itself with an arrow', () => {
	const lines = linesOf(talks, 80, {visit: [visit, phoneCall]});
	const at = lines.indexOf('Same visit');
	expect(lines[at + 1]).toBe('  ↑ 1–3 Nov 2025 Hegseth pays an official visit to Vietnam');
	expect(lines[at + 2]).toBe('  • 7 Feb 2025 ? Hai bộ trưởng điện đàm');
});

test('searched words are marked in title, people and summary', () => {
	const lines = recordLines(talks, 80, {
		...context('en'),
		terms: [{phrases: [['giang'], ['dioxin']], isPrefix: true, marked: null, isQuoted: false}],
	});
	const matches = lines.flat().filter(segment => segment.style === 'match');
	expect(matches.map(segment => segment.text)).toEqual(['Giang', 'dioxin', 'Giang']);
});

test('sides are told by their letters as well as by colour', () => {
	const third = engagement({people: [participant({side: 'other', name: 'Kim Jong-pil'}), participant()]});
	const lines = linesOf(third);
	expect(lines).toContain('     Kim Jong-pil (host)');
	expect(lines).toContain('  VN Phan Văn Giang (host)');
});
