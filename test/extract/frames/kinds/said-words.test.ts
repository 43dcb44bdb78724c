import {expect, test} from 'vitest';
import {chooseKind, shippedWeights} from '../../../../source/extract/frames/kinds/choose-kind.ts';
import {readCandidates} from '../../../../source/extract/frames/read-drafts.ts';
import {kindReasonText} from '../../../../source/words/import-reasons/index.ts';
import {shippedReference} from '../../../fixtures/reference.ts';
import {document} from '../../read.ts';

const said = (text: string): readonly string[] =>
	readCandidates([document(text)], shippedReference())[0]?.kindFeatures.filter(each =>
		each.startsWith('says '),
	) ?? [];

test('the words of a frame are features, once and in small letters, without people, days and places', () => {
	const words = said(
		'Senior Lieutenant General Nguyen Chi Vinh met Ambassador Ted Osius in Hanoi on May 3, 2016.',
	);
	expect(words).toContain('says met');
	expect(words).not.toContain('says osius');
	expect(words).not.toContain('says hanoi');
	expect(words).not.toContain('says may');
	expect(new Set(words).size).toBe(words.length);
});

test('a word is worth something for some kinds alone, and one that is not in the table nothing', () => {
	const words = [...shippedWeights().keys()].filter(each => each.startsWith('says '));
	expect(words.length).toBeGreaterThan(300);
	expect(chooseKind(['met', 'says zyzzyva']).shares).toEqual(chooseKind(['met']).shares);
});

test('a word as a reason stands in quotation marks', () => {
	expect(kindReasonText('says toured', 'en', String)).toBe('the word “toured”');
	expect(kindReasonText('says thăm', 'vi', String)).toBe('chữ “thăm”');
});
