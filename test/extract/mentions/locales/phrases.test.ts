import {describe, expect, test} from 'vitest';
import {grammar as english} from '../../../../source/extract/mentions/locales/en/grammar.ts';
import {kindWords as englishKinds} from '../../../../source/extract/mentions/locales/en/kinds/kind-words.ts';
import {grammar as vietnamese} from '../../../../source/extract/mentions/locales/vi/grammar.ts';
import {kindWords as vietnameseKinds} from '../../../../source/extract/mentions/locales/vi/kinds/kind-words.ts';
import {findWords} from '../../../../source/extract/mentions/shared-grammar/find-words.ts';
import {kindPhrases as englishKindPhrases} from './en-kind-phrases.ts';
import {grammarPhrases as englishPhrases} from './en-phrases.ts';
import {kindPhrases as vietnameseKindPhrases} from './vi-kind-phrases.ts';
import {grammarPhrases as vietnamesePhrases} from './vi-phrases.ts';

/** Phrases written as a list with bars between them. */
function listed(phrases: string): readonly string[] {
	return phrases.split('|').map(each => each.trim());
}

/**
 * Returns true when a pattern finds a phrase from its first letter to its last, however far apart its words are; what
 * stands in brackets must be beside it, and is no part of what is found.
 */
function isFound(phrase: string, pattern: RegExp): boolean {
	return [phrase, phrase.replaceAll(' ', '  '), phrase.replaceAll(' ', '\n')].every(marked => {
		const wanted = marked.replaceAll(/\[[^\]]*\]/gu, '').trim();
		return findWords(marked.replaceAll(/[[\]]/gu, ''), pattern).some(hit => hit.text.trim() === wanted);
	});
}

describe.each([
	['English', english, englishPhrases],
	['Vietnamese', vietnamese, vietnamesePhrases],
] as const)('%s phrases are known to', (_, grammar, phrases) => {
	test.each(Object.entries(phrases))('%s', (name, list) => {
		const pattern = grammar[name as keyof typeof grammar];
		if (!(pattern instanceof RegExp)) throw new TypeError(`${name} is no pattern`);
		expect(listed(list).filter(phrase => !isFound(phrase, pattern))).toEqual([]);
	});
});

describe.each([
	['English', englishKinds, englishKindPhrases],
	['Vietnamese', vietnameseKinds, vietnameseKindPhrases],
] as const)('%s phrases tell', (_, words, phrases) => {
	test.each(Object.entries(phrases))('%s', (kind, list) => {
		const own = words.filter(each => each.kind === kind);
		const isTold = (phrase: string): boolean => own.some(({pattern}) => isFound(phrase, pattern));
		expect(listed(list).filter(phrase => !isTold(phrase))).toEqual([]);
	});
});
