import {describe, expect, test} from 'vitest';
import {features} from '../../source/extract/frames/evidence/features.ts';
import {kinds} from '../../source/domain/vocabulary.ts';
import {evidenceEnglish, skippedEnglish} from '../../source/words/import-reasons/en.ts';
import {kindRulesEnglish} from '../../source/words/import-reasons/kinds-en.ts';
import {
	evidenceText,
	kindReasonText,
	allKindShapes,
	allKindSigns,
	shareText,
	skipText,
	type EvidenceCode,
	type KindReason,
	type SkipReason,
} from '../../source/words/import-reasons/index.ts';

const evidence = Object.keys(evidenceEnglish) as EvidenceCode[];
const codes = [...evidence, ...Object.keys(skippedEnglish)] as SkipReason['code'][];

describe('what speaks for an engagement, and why none was read', () => {
	test('has a sentence of its own in either language, for each thing that is weighed', () => {
		expect(evidence.toSorted()).toEqual(features.toSorted());
		for (const language of ['en', 'vi'] as const) {
			const texts = codes.map(code => skipText({code, text: 'an-id'}, language));
			expect(new Set(texts).size).toBe(codes.length);
			for (const text of texts) expect(text).toMatch(/^\p{Lu}.*\.$/u);
		}
		for (const code of codes) expect(skipText({code}, 'vi')).not.toBe(skipText({code}, 'en'));
	});

	test('a reason is worded as what was found', () => {
		expect(skipText({code: 'third'}, 'vi')).toBe(evidenceText('third', 'vi'));
		expect(skipText({code: 'imported-before', text: 'an-id'}, 'vi')).toContain('an-id');
	});
});

describe('what tells a kind', () => {
	const reasons: readonly KindReason[] = [
		...allKindShapes,
		...(Object.keys(kindRulesEnglish) as (keyof typeof kindRulesEnglish)[]),
		...allKindSigns.flatMap(sign => [sign, `${sign} beside`] as const),
		...kinds.flatMap(kind => [`word of ${kind}`, `word of ${kind} beside`, `called ${kind}`] as const),
	];

	test('has words of its own in either language, for every feature and rule', () => {
		const said = (language: 'en' | 'vi'): readonly string[] =>
			reasons.map(each => kindReasonText(each, language, kind => `<${kind}>`));
		for (const language of ['en', 'vi'] as const) {
			expect(new Set(said(language)).size).toBe(reasons.length);
			for (const text of said(language)) expect(text).toMatch(/^\p{L}.*[^.;]$/u);
		}
		for (const [at, text] of said('vi').entries()) expect(text).not.toBe(said('en')[at]);
	});

	test('words that stand beside are told apart, and a kind goes by its label', () => {
		const label = (): string => 'hội đàm';
		expect(kindReasonText('meal beside', 'en', label)).toBe('words of a meal, a toast or tea beside it');
		expect(kindReasonText('meal', 'vi', label)).toBe('từ ngữ nói về bữa ăn, nâng cốc hoặc tiệc trà');
		expect(kindReasonText('word of talks beside', 'vi', label)).toBe('từ kèm theo chỉ “hội đàm”');
		expect(kindReasonText('word of talks', 'en', () => 'talks')).toBe('a word that says “talks”');
	});

	test('a share is neither rounded to nothing nor to all', () => {
		const shares = [0, 0.0049, 0.005, 0.454, 0.994, 0.995, 1];
		expect(shares.map(each => shareText(each, 'en'))).toEqual([
			'under 1%',
			'under 1%',
			'1%',
			'45%',
			'99%',
			'over 99%',
			'over 99%',
		]);
		expect(shareText(0, 'vi')).toBe('dưới 1%');
		expect(shareText(1, 'vi')).toBe('trên 99%');
	});
});
