import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {facets} from '../../source/domain/facets.ts';
import {languages} from '../../source/domain/vocabulary.ts';
import {asking, emptyRequest, type SearchRequest} from '../../source/search/index.ts';
import {memoryText, readMemory} from '../../source/settings/memory-text.ts';
import {emptyMemory, withLatest, type Memory} from '../../source/settings/memory.ts';
import {previewPlaces, sorts} from '../../source/settings/values.ts';
import {safeText} from '../../source/text/safe.ts';

const text = fc
	.string({unit: 'grapheme', maxLength: 12})
	.map(each => safeText(each).trim())
	.filter(Boolean);
const groups = fc.array(fc.array(text, {minLength: 1, maxLength: 3}), {maxLength: 3});
const year = fc.integer({min: 1000, max: 9999}).map(String);
const ranges = fc.array(
	fc.oneof(
		year,
		year.map(from => `${from}..`),
		fc.constant('2024-09..2025-03'),
	),
	{
		maxLength: 3,
	},
);

/** A request as flags and pickers make one. */
const request: fc.Arbitrary<SearchRequest> = fc
	.record({groups, ranges, query: fc.oneof(fc.constant(''), text), related: fc.boolean()})
	.map(({groups, ranges, query, related}) =>
		facets
			.filter(facet => facet.form !== 'words')
			.reduce<SearchRequest>(
				(before, facet) =>
					asking(before, facet, facet.form === 'ranges' ? ranges.map(range => [range]) : groups),
				{...emptyRequest, query, related},
			),
	);

const language = fc.constantFrom(null, ...languages);
const preview = fc.constantFrom(null, ...previewPlaces);
const memory: fc.Arbitrary<Memory> = fc.record({
	language,
	sort: fc.constantFrom(null, ...sorts),
	preview,
	answeredTheme: fc.constantFrom(null, 'dark' as const, 'light' as const),
	over: fc.record({language, preview}),
	view: fc.option(fc.record({request, sort: fc.constantFrom(...sorts), record: fc.option(text)})),
	queries: fc.array(text, {maxLength: 5}).map(queries => queries.reduce<readonly string[]>(withLatest, [])),
});

describe('a memory', () => {
	test('is read back as it was written', () => {
		fc.assert(
			fc.property(memory, kept => {
				expect(readMemory(memoryText(kept))).toEqual({type: 'read', memory: kept});
			}),
		);
	});

	test('of any JSON is read without a fault, and written and read again as it was understood', () => {
		const version = fc.constantFrom(1, 2, 0, '1', null);
		const part = fc.oneof(
			fc.json().map(each => JSON.parse(each) as unknown),
			fc.jsonValue(),
		);
		const keys = ['language', 'sort', 'preview', 'theme', 'over', 'view', 'queries'];
		const object = fc
			.tuple(version, fc.dictionary(fc.constantFrom(...keys), part))
			.map(([version, rest]) => JSON.stringify({version, ...rest}));
		fc.assert(
			fc.property(fc.oneof(object, fc.json(), fc.string()), written => {
				const found = readMemory(written);
				if (found.type !== 'read') return;
				expect(readMemory(memoryText(found.memory))).toEqual(found);
			}),
		);
	});

	test('keeps what is understood of a file that somebody has changed', () => {
		const written = {
			version: 1,
			language: 'fr',
			sort: 'date',
			view: {query: 'dioxin', filters: {year: [['2019'], ['x']], leader: 7, __proto__: [['a']]}, sort: 'up'},
			queries: ['talks', 3, '', 'dioxin', 'talks'],
		};
		expect(readMemory(JSON.stringify(written))).toEqual({
			type: 'read',
			memory: {
				...emptyMemory,
				sort: 'date',
				view: {
					request: {...emptyRequest, query: 'dioxin', years: [{from: 2019, to: 2019}]},
					sort: 'relevance',
					record: null,
				},
				queries: ['dioxin', 'talks'],
			},
		});
	});

	test('holds no text that could do something to a terminal', () => {
		const hostile = '\u001B]0;owned\u0007giang\u202E';
		const found = readMemory(
			JSON.stringify({version: 1, queries: [hostile], view: {query: hostile, record: hostile}}),
		);
		expect(found).toMatchObject({
			memory: {queries: ['giang'], view: {request: {query: 'giang'}, record: 'giang'}},
		});
	});

	test.each([
		['', 'it is empty'],
		['{"version": 1', 'it is no JSON'],
		['[]', 'it has no version'],
		['{"version": "1"}', 'it has no version'],
		['null', 'it has no version'],
	])('%j is broken', (written, fault) => {
		expect(readMemory(written)).toEqual({type: 'broken', fault});
	});

	test('of a newer version is not read', () => {
		expect(readMemory('{"version": 2, "language": "vi"}')).toEqual({type: 'newer'});
	});
});
