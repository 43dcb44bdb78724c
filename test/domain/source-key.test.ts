import {expect, test} from 'vitest';
import {indexOfSource, keyOfSource} from '../../source/domain/source-key.ts';
import {source} from '../fixtures/engagements.ts';

const sources = [
	source(),
	source({url: '', passage: {file: 'a.txt', line: 3}}),
	source({url: '', title: '', publisher: 'Harbour Gazette'}),
];

test('a source is known by its address, else its line, else publisher, headline and day', () => {
	expect(sources.map((_, index) => keyOfSource(sources, index))).toEqual([
		'https://news.example/hoi-dam',
		'a.txt:3',
		'Harbour Gazette, 2025-11-02',
	]);
});

test('the key leads back to it, wherever it stands then', () => {
	const turned = sources.toReversed();
	for (const [index] of sources.entries()) {
		expect(indexOfSource(sources, keyOfSource(sources, index))).toBe(index);
		expect(indexOfSource(turned, keyOfSource(sources, index))).toBe(2 - index);
	}
});

test('what is not there has no key and no index', () => {
	expect(keyOfSource(sources, 7)).toBeNull();
	expect(keyOfSource(sources, null)).toBeNull();
	expect(indexOfSource(sources, 'https://gone.example/')).toBeNull();
	expect(indexOfSource(sources, null)).toBeNull();
});
