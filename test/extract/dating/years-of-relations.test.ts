import {expect, test} from 'vitest';
import {anniversaryConstraints} from '../../../source/extract/dating/years-of-relations.ts';
import {drafts} from '../read.ts';
import {left, open} from './states.ts';

const always = open('1995-01-01/2026-11-22');

const [draft] = drafts('Ambassador Marc Knapper met Gen. Phan Van Giang in Hanoi on July 3.');

function yearOf(text: string): readonly string[] {
	if (!draft) throw new Error('a meeting is told');
	const passages = draft.passages.map(passage => ({...passage, text}));
	return anniversaryConstraints({...draft, passages}).flatMap(constraint => left(constraint, always));
}

test.each([
	['It marked 25 years of diplomatic relations.', '2019-06-15/2020-12-31'],
	['They toasted the 30th anniversary of ties.', '2024-06-15/2025-12-31'],
	['Twenty years since the normalization of relations have passed.', '2014-06-15/2015-12-31'],
	['Nhân 15 năm thiết lập quan hệ ngoại giao.', '2009-06-15/2010-12-31'],
])('%s', (words, span) => {
	expect(yearOf(words)).toEqual([span]);
});

test.each([
	'It marked 15 years of military ties.',
	'Nhân 10 năm quan hệ Đối tác toàn diện.',
	'It marked 20 years of relations, or 25 years of relations.',
])('says nothing: %s', words => {
	expect(yearOf(words)).toEqual([]);
});
