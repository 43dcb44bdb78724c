import fc from 'fast-check';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {indexWords} from '../../db/build.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import {emptyFilter, type Filter} from '../../source/domain/filter.ts';
import {textMatch, type ResolvedTerm} from '../../source/search/rank.ts';
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
		const terms = typed.map((word, index): ResolvedTerm => {
			const text = isOpen && index === typed.length - 1 ? word.slice(0, 2) : word;
			return {
				phrases: [[fold(text)]],
				isPrefix: isOpen && index === typed.length - 1,
				marked: lower(text) === fold(text) ? null : [lower(text)],
			};
		});
		return {terms, filter: {...(isFiltered ? filter : emptyFilter), text: textMatch(terms)}};
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

const none = 6;

/** The tiers of `Engagements.page`, said once more over plain arrays of words. */
function tierOf(record: Engagement, terms: readonly ResolvedTerm[]): number {
	const text = texts.get(record.id);
	if (!text) return none;
	const head = [text.people, text.title, text.labels];
	const anywhere = Object.values<string>({...text} satisfies IndexedText);
	const has = (
		columns: readonly string[],
		form: (each: string) => string,
		wanted: readonly string[],
		isPrefix: boolean,
	) =>
		columns.some(column =>
			hasRun(
				words(form(column)).map(word => word.text),
				wanted,
				isPrefix,
			),
		);
	const folded = (columns: readonly string[]): boolean =>
		terms.every(term => has(columns, fold, term.phrases[0] ?? [], term.isPrefix));
	const withMarks = terms.filter(term => term.marked !== null);
	const marked = (columns: readonly string[]): boolean =>
		withMarks.length > 0 && withMarks.every(term => has(columns, lower, term.marked ?? [], term.isPrefix));
	const together = (columns: readonly string[]): boolean =>
		terms.length > 1 &&
		has(
			columns,
			fold,
			terms.flatMap(term => term.phrases[0] ?? []),
			terms.at(-1)?.isPrefix ?? false,
		);
	const tiers = [
		() => marked(head) && folded(head),
		() => marked(anywhere) && folded(anywhere),
		() => together(head),
		() => folded(head),
		() => together(anywhere),
		() => folded(anywhere),
	];
	const first = tiers.findIndex(tier => tier());
	return first === -1 ? none : first;
}

function hasRun(text: readonly string[], wanted: readonly string[], isPrefix: boolean): boolean {
	return text.some((_, at) =>
		wanted.every((word, index) => {
			const found = text[at + index];
			return isPrefix && index === wanted.length - 1 ? found?.startsWith(word) : found === word;
		}),
	);
}
