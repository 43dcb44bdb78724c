import {expect, test} from 'vitest';
import {knownAgain, skippedAgain, type Imported} from '../../source/extract/known-again.ts';
import type {Document, Passage, Proposal} from '../../source/extract/import-model.ts';
import {callsOf} from '../fixtures/calls.ts';
import {clipped, proposal} from '../fixtures/clippings.ts';

const known = new Map([['one', clipped({id: 'one'})]]);

/** Imports of so many lines, each of which was imported before. */
function linesOf(
	count: number,
	textOf: (index: number) => string,
): {readonly document: Document; readonly texts: readonly string[]; readonly imported: Imported} {
	const texts = Array.from({length: count}, (_, index) => textOf(index));
	const document = {file: 'a.txt', lines: texts, publisher: '', title: '', url: '', published: ''};
	const keyOf = ({document: {file, url}, text}: Passage): {file: string; url: string; textKey: string} => ({
		file,
		url,
		textKey: text,
	});
	const passages = texts.map(textKey => ({file: 'a.txt', url: '', textKey, recordId: 'one'}));
	return {document, texts, imported: {passages, keyOf, known}};
}

const skip = (count: number, textOf: (index: number) => string): unknown => {
	const {document, texts, imported} = linesOf(count, textOf);
	const skipped = texts.map((text, index) => ({
		file: 'a.txt',
		line: index + 1,
		text,
		reason: {code: 'nothing-told'} as const,
	}));
	return skippedAgain(skipped, [document], imported);
};

const propose = (count: number, textOf: (index: number) => string): unknown => {
	const {document, texts, imported} = linesOf(count, textOf);
	const proposals = texts.map((text, index): Proposal => ({
		...proposal(clipped()),
		passages: [{document, line: index + 1, text}],
	}));
	return knownAgain(proposals, imported);
};

test.each([
	['skipped lines', skip, (index: number) => `Line ${index}.`],
	['equal skipped lines', skip, () => 'The same line.'],
	['lines that gave records', propose, (index: number) => `Line ${index}.`],
	['equal lines that gave records', propose, () => 'The same line.'],
])('ten times the %s are some ten times the work', async (_, work, textOf) => {
	work(5, textOf);
	const few = await callsOf(() => work(100, textOf));
	const many = await callsOf(() => work(1000, textOf));
	expect(many / few).toBeLessThan(13);
});
