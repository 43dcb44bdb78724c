import {describe, expect, test} from 'vitest';
import {citation, citationOf, citationParts} from '../../source/export/citation.ts';
import {engagement, hostileEngagement, source} from '../fixtures/engagements.ts';

describe('citation', () => {
	test('names publisher, title, day and address in the language', () => {
		expect(citation(source({title: 'Talks'}), 'en')).toBe(
			'Báo Hải Vân, “Talks”, 2 Nov 2025, https://news.example/hoi-dam',
		);
		expect(citation(source({title: 'Talks'}), 'vi')).toBe(
			'Báo Hải Vân, “Talks”, 2/11/2025, https://news.example/hoi-dam',
		);
	});

	test('leaves out what is unknown', () => {
		expect(citation(source({title: ''}), 'en')).toBe('Báo Hải Vân, 2 Nov 2025, https://news.example/hoi-dam');
		expect(citation(source({title: '', url: '', published: ''}), 'en')).toBe('Báo Hải Vân');
		expect(citation(source({publisher: '', title: '', url: '', published: ''}), 'en')).toBe('');
		expect(citationParts(source({title: '', published: ''}), 'en')).toEqual({
			description: ['Báo Hải Vân'],
			url: 'https://news.example/hoi-dam',
			passage: '',
		});
	});

	test('names a passage by file and line', () => {
		const passage = {file: 'clipping.txt', line: 3};
		const inText = source({publisher: '', title: '', url: '', published: '', passage});
		expect(citation(inText, 'en')).toBe('clipping.txt, line 3');
		expect(citation({...inText, publisher: 'Báo Hải Vân'}, 'vi')).toBe('Báo Hải Vân, clipping.txt, dòng 3');
	});

	test('calls a passage of a file whose name says nothing a clipping', () => {
		const said = (file: string, language: 'en' | 'vi'): string =>
			citation(source({title: '', url: '', published: '', passage: {file, line: 5}}), language);
		expect(said('001_66ffcf620a6c382f.txt', 'en')).toBe('Báo Hải Vân, clipping, line 5');
		expect(said('001_66ffcf620a6c382f.txt', 'vi')).toBe('Báo Hải Vân, bài cắt, dòng 5');
		expect(said('001_mattis.txt', 'en')).toBe('Báo Hải Vân, 001_mattis.txt, line 5');
	});

	test('shows a day of publication that is none as it stands, made safe', () => {
		expect(
			citation(source({publisher: '\u001B[31mred\n', title: '', published: 'soon', url: ''}), 'en'),
		).toBe('red, soon');
	});
});

describe('citationOf', () => {
	test('gives title, date and sources', () => {
		expect(citationOf(engagement({sources: [source({title: ''}), source({title: '', url: ''})]}), 'en')).toBe(
			'Giang and Hegseth hold talks in Hanoi, 2 Nov 2025. Sources: ' +
				'Báo Hải Vân, 2 Nov 2025, https://news.example/hoi-dam; Báo Hải Vân, 2 Nov 2025',
		);
	});

	test('stops after the date where no source is known', () => {
		const unknown = source({publisher: '', title: '', url: '', published: ''});
		expect(citationOf(engagement({sources: [unknown]}), 'en')).toBe(
			'Giang and Hegseth hold talks in Hanoi, 2 Nov 2025.',
		);
		expect(citationOf(engagement({sources: []}), 'vi')).toBe(
			'Đại tướng Phan Văn Giang hội đàm với ông Pete Hegseth tại Hà Nội, 2/11/2025.',
		);
	});

	test('is one safe line', () => {
		expect(citationOf(hostileEngagement, 'en')).not.toMatch(/\p{Cc}/u);
		expect(citationOf(hostileEngagement, 'vi')).not.toMatch(/[\p{Cc}\u202E]/u);
	});
});
