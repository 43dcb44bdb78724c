import {describe, expect, test} from 'vitest';
import {features} from '../../source/extract/frames/evidence/features.ts';
import {evidenceEnglish, skippedEnglish} from '../../source/words/import-reasons/en.ts';
import {
	evidenceText,
	skipText,
	type EvidenceCode,
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
