import {expect, test} from 'vitest';
import {labelIn, labelOf, type Term} from '../../source/domain/vocabulary.ts';

function term(label_en: string, label_vi: string): Term {
	return {id: 'talks', label_en, label_vi, definition_en: '', definition_vi: ''};
}

test.each([
	['talks', 'hội đàm', 'talks', 'hội đàm'],
	['talks', '', 'talks', 'talks'],
	['', 'hội đàm', 'hội đàm', 'hội đàm'],
	['', '', '', ''],
])('of “%s” and “%s”, a label in English is “%s”, in Vietnamese “%s”', (label_en, label_vi, en, vi) => {
	expect([labelIn({label_en, label_vi}, 'en'), labelIn({label_en, label_vi}, 'vi')]).toEqual([en, vi]);
});

test('a term that the vocabulary does not know, or has no words for, is called by its identifier', () => {
	expect(labelOf([term('talks', 'hội đàm')], 'talks', 'vi')).toBe('hội đàm');
	expect(labelOf([term('talks', '')], 'talks', 'vi')).toBe('talks');
	expect(labelOf([term('', '')], 'talks', 'en')).toBe('talks');
	expect(labelOf([], 'summit', 'en')).toBe('summit');
});
