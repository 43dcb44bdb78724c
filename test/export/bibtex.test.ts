import fc from 'fast-check';
import {expect, test} from 'vitest';
import {toBibtex} from './written.ts';
import {engagement, source} from '../fixtures/engagements.ts';
import {hostileRecord, unsafeCharacter} from './hostile-records.ts';

test('gives one entry a source, with the event that it reports', () => {
	const headless = source({publisher: 'Harbour Gazette', title: '', published: '', url: 'javascript:x'});
	expect(toBibtex([engagement({id: 'visit', sources: [source(), headless]})], 'en')).toBe(
		[
			'@article{visit-1,',
			'  title = {{Hai bộ trưởng quốc phòng hội đàm tại Hà Nội}},',
			'  journal = {Báo Hải Vân},',
			'  date = {2025-11-02},',
			'  year = {2025},',
			'  month = nov,',
			'  url = {https://news.example/hoi-dam},',
			'  eventdate = {2025-11-02},',
			'  venue = {Hanoi},',
			'  annote = {communique: visit},',
			'}',
			'',
			'@misc{visit-2,',
			'  title = {{[Giang and Hegseth hold talks in Hanoi]}},',
			'  howpublished = {Harbour Gazette},',
			'  eventdate = {2025-11-02},',
			'  venue = {Hanoi},',
			'  annote = {communique: visit},',
			'}',
			'',
		].join('\n'),
	);
});

test('of a day that is not known gives the month, of a month the year', () => {
	const published = (text: string): string => {
		const sources = [source({published: text})];
		return toBibtex([engagement({sources})], 'en');
	};
	expect(published('2025-11')).toContain('  date = {2025-11},\n  year = {2025},\n  month = nov,\n');
	expect(published('2025')).toMatch(/ {2}date = \{2025\},\n {2}year = \{2025\},\n {2}url/u);
});

test('gives no date of an event that is one of several', () => {
	const text = toBibtex([engagement({date: '[2010-04-07,2011-04-07]'})], 'en');
	expect(text).not.toContain('eventdate');
	expect(toBibtex([engagement({date: '2010-04-07?'})], 'en')).toContain('eventdate = {2010-04-07?}');
});

test('leaves nothing of a title to TeX', () => {
	const title = '\\input{x} 50% & $5 #1 a_b ~ ^ } {';
	const text = toBibtex(
		[engagement({sources: [source({title, url: 'https://a.example/?q={x}_%7E#b'})]})],
		'en',
	);
	expect(text).toContain(
		'  title = {{\\textbackslash{}input\\textbraceleft{}x\\textbraceright{} 50\\% \\& \\$5 \\#1 a\\_b ' +
			'\\textasciitilde{} \\textasciicircum{} \\textbraceright{} \\textbraceleft{}}},\n',
	);
	expect(text).toContain('  url = {https://a.example/?q=%7Bx%7D_%7E#b},\n');
});

test('of no source is a comment', () => {
	expect(toBibtex([], 'en')).toBe('% no source\n');
});

test('has its braces in pairs and nothing unsafe, whatever the record holds', () => {
	fc.assert(
		fc.property(fc.uniqueArray(hostileRecord, {maxLength: 3}), records => {
			const text = toBibtex(records, 'vi');
			expect(text).not.toMatch(unsafeCharacter);
			let depth = 0;
			for (const sign of text) {
				depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
				expect(depth).toBeGreaterThanOrEqual(0);
			}
			expect(depth).toBe(0);
			// Every line is one that this format writes: no value breaks out of its own.
			for (const line of text.split('\n'))
				expect(line).toMatch(
					/^(?:@(?:article|misc)\{[\w-]+,| {2}[a-z]+ = (?:\{.*\}|[a-z]{3}),|\}|% no source|)$/u,
				);
		}),
	);
});
