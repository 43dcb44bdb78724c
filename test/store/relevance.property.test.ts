import fc from 'fast-check';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {indexWords} from '../../db/build.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import {emptyFilter, type Filter, type TextTerm} from '../../source/domain/filter.ts';
import {indexedText, type IndexedText} from '../../source/store/full-text.ts';
import type {Store} from '../../source/store/index.ts';
import {words} from '../../source/text/boundary.ts';
import {fold, lower} from '../../source/text/normalize.ts';
import {referenceDataOf, storeOf} from '../fixtures/database.ts';
import {
	letsThrough,
	newestFirst,
	randomFilters,
	randomRecords,
	randomWords,
} from '../fixtures/random-records.ts';

const records = randomRecords(120, 7);
const extra = indexWords(referenceDataOf(records));
const texts = new Map(records.map(record => [record.id, indexedText(record, extra)]));
let store: Store;
beforeAll(() => {
	store = storeOf(records);
});
afterAll(() => store.close());

const searches = fc
	.tuple(randomWords, randomFilters, fc.boolean())
	.map(([[typed, isOpen], filter, isFiltered]) => {
		const terms = typed.map((word, index): TextTerm => {
			const text = isOpen && index === typed.length - 1 ? word.slice(0, 2) : word;
			return {
				phrases: [[fold(text)]],
				isPrefix: isOpen && index === typed.length - 1,
				marked: lower(text) === fold(text) ? null : [lower(text)],
				isQuoted: false,
			};
		});
		return {terms, filter: {...(isFiltered ? filter : emptyFilter), text: terms}};
	});

function idsAt(filter: Filter, offset: number, limit: number): readonly string[] {
	return store.engagements.page(filter, 'relevance', {offset, limit}).map(record => record.id);
}

test('pages of any size put together are one big page: nothing twice, nothing lost', () => {
	fc.assert(
		fc.property(searches, fc.integer({min: 1, max: 30}), ({filter}, limit) => {
			const whole = idsAt(filter, 0, 1000);
			expect(new Set(whole).size).toBe(whole.length);
			expect(store.engagements.count(filter)).toBe(whole.length);
			const pages: string[] = [];
			for (let offset = 0; offset <= whole.length; offset += limit)
				pages.push(...idsAt(filter, offset, limit));
			expect(pages).toEqual(whole);
		}),
		{numRuns: 150},
	);
});

test('the order is that of the tiers, each newest first', () => {
	fc.assert(
		fc.property(searches, ({terms, filter}) => {
			const expected = newestFirst(records)
				.filter(record => letsThrough(filter, record))
				.map(record => ({id: record.id, tier: tierOf(record, terms)}))
				.filter(({tier}) => tier < none)
				.toSorted((a, b) => a.tier - b.tier)
				.map(({id}) => id);
			expect(idsAt(filter, 0, 1000)).toEqual(expected);
		}),
		{numRuns: 200},
	);
});

const none = 12;

/** The tiers of the view, said once more over plain arrays of words: each part of a column is a text of its own. */
function tierOf(record: Engagement, terms: readonly TextTerm[]): number {
	const text = texts.get(record.id);
	if (!text) return none;
	const head = [...text.people, ...text.title, ...text.labels];
	const anywhere = Object.values<readonly string[]>({...text} satisfies IndexedText).flat();
	const last = terms.at(-1);
	const forms = last?.isPrefix ? [terms.with(-1, {...last, isPrefix: false}), terms] : [terms];
	const tests = [
		...[head, anywhere].flatMap(parts => forms.map(form => () => isMarked(parts, form))),
		...[head, anywhere].flatMap(parts => [
			...forms.map(form => () => isTogether(parts, form)),
			...forms.map(form => () => hasAll(parts, form)),
		]),
	];
	const first = tests.findIndex(test => test());
	return first === -1 ? none : first;
}

type Parts = readonly string[];

function hasAll(parts: Parts, terms: readonly TextTerm[]): boolean {
	return terms.every(term => has(parts, fold, term.phrases[0] ?? [], term.isPrefix));
}

function isMarked(parts: Parts, terms: readonly TextTerm[]): boolean {
	const withMarks = terms.filter(term => term.marked !== null);
	return (
		withMarks.length > 0 &&
		hasAll(parts, terms) &&
		withMarks.every(term => has(parts, lower, term.marked ?? [], term.isPrefix))
	);
}

function isTogether(parts: Parts, terms: readonly TextTerm[]): boolean {
	const run = terms.flatMap(term => term.phrases[0] ?? []);
	const isPrefix = terms.at(-1)?.isPrefix ?? false;
	return (
		run.length > 1 &&
		run
			.slice(1)
			.every((word, index) =>
				has(parts, fold, [run[index] ?? '', word], isPrefix && index === run.length - 2),
			)
	);
}

function has(
	parts: Parts,
	form: (text: string) => string,
	wanted: readonly string[],
	isPrefix: boolean,
): boolean {
	return parts.some(part =>
		hasRun(
			words(form(part)).map(word => word.text),
			wanted,
			isPrefix,
		),
	);
}

function hasRun(text: readonly string[], wanted: readonly string[], isPrefix: boolean): boolean {
	return text.some((_, at) =>
		wanted.every((word, index) => {
			const found = text[at + index];
			return isPrefix && index === wanted.length - 1 ? found?.startsWith(word) : found === word;
		}),
	);
}
