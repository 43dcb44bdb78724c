import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {beforeAll, describe, expect, test} from 'vitest';
import {nastyPieces} from '../fixtures/nasty-texts.ts';
import {nastyDates} from './nasty-dates.ts';
import {nastyPages} from './nasty-pages.ts';
import {nastyQueries} from './nasty-queries.ts';
import type {Growth} from './print-growth.ts';
import {growsTooFast} from './verdict.ts';

let counted: readonly Growth[] = [];
beforeAll(async () => {
	counted = (await Promise.all([growthIn('count-growth.ts'), growthIn('count-readers.ts')])).flat();
});

/** What a program of this folder counts. */
async function growthIn(program: string): Promise<readonly Growth[]> {
	const file = join(import.meta.dirname, program);
	const {stdout} = await promisify(execFile)(process.execPath, [file], {maxBuffer: 2 ** 26});
	return stdout
		.trim()
		.split('\n')
		.map(line => JSON.parse(line) as Growth);
}

/** What of a corpus grows too fast: its name and what was counted for n, 2n, 4n and 8n letters. */
function tooFast(corpus: string): readonly string[] {
	return counted
		.filter(each => each.corpus === corpus)
		.flatMap(({name, letters, amounts}) =>
			(['blocks', 'handed'] as const).flatMap(kind => {
				const counts = amounts.map(amount => amount[kind]);
				return growsTooFast(letters, counts) ? [`${name}, ${kind}: ${counts.join(' ')}`] : [];
			}),
		);
}

describe('no text makes operations grow faster than n log n', () => {
	test.each([
		['queries', nastyQueries.length],
		['dates', nastyDates.length],
		['txt', nastyPages.txt.length],
		['md', nastyPages.md.length],
		['html', nastyPages.html.length],
	])('in any of the %s', (corpus, number) => {
		expect(counted.filter(each => each.corpus === corpus)).toHaveLength(number);
		expect(tooFast(corpus)).toEqual([]);
	});
});

describe('no piece that repeats makes operations grow faster than n log n', () => {
	test.each([
		'safeText',
		'safeMultiline',
		'parseQuery',
		'writtenRange',
		'isEdtf',
		'wordTexts',
		'fold',
		'spacedWords',
		'slug',
		'shellWords',
		'tagsIn',
		'isWebAddress',
		'hostOf',
		'linkableAddress',
		'markdownText',
		'markdownCode',
		'markdownLink',
		'truncate',
		'wrap',
	])('in %s', reader => {
		expect(counted.filter(each => each.corpus === reader)).toHaveLength(nastyPieces.length);
		expect(tooFast(reader)).toEqual([]);
	});
});

describe('what counts them', () => {
	test.each([
		['carelessLoop', 1, 'blocks'],
		['carelessSearch', 1, 'handed'],
		['carefulLoop', 0, ''],
	])('of %s finds %d that grow as the square', (work, number, kind) => {
		const found = tooFast(work);
		expect(found).toHaveLength(number);
		expect(found.join('\n')).toContain(kind);
	});
});
