import {describe, expect, test} from 'vitest';
import {originalsOf} from '../../source/text/original-sources.ts';
import {source} from '../fixtures/engagements.ts';

const report = (title: string, reprint_of: number | null = null, url = `https://news.example/${title}`) =>
	source({title, url, reprint_of});

describe('the originals of sources', () => {
	test('each is its own where nothing is repeated', () => {
		expect(originalsOf([report('Boats arrive'), report('Boats leave')])).toEqual([0, 1]);
		expect(originalsOf([])).toEqual([]);
	});

	test('a reprint leads to the first of its chain, whatever its headline', () => {
		expect(originalsOf([report('A'), report('B', 2), report('C', 0)])).toEqual([0, 0, 0]);
	});

	test('the same headline is the same text, its marks and case aside', () => {
		expect(originalsOf([report('Hội đàm'), report('Other'), report('HOI DAM')])).toEqual([0, 1, 0]);
	});

	test('without headlines, addresses and then publishers tell them apart', () => {
		expect(
			originalsOf([report('', null, 'https://a.example'), report('', null, 'https://b.example')]),
		).toEqual([0, 1]);
		expect(originalsOf([report('', null, ''), report('', null, '')])).toEqual([0, 0]);
	});

	test('passages of which nothing else is known are told apart by their files', () => {
		const passage = (file: string, line: number) =>
			source({title: '', url: '', publisher: '', passage: {file, line}});
		expect(originalsOf([passage('a.txt', 1), passage('b.txt', 1), passage('a.txt', 3)])).toEqual([0, 1, 0]);
	});

	test('a chain in a circle, or to nowhere, ends', () => {
		expect(originalsOf([report('A', 1), report('B', 0)])).toEqual([0, 0]);
		expect(originalsOf([report('A', 0)])).toEqual([0]);
		expect(originalsOf([report('A', 9)])).toEqual([0]);
	});
});
