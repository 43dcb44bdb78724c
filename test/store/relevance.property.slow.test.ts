import fc from 'fast-check';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Engagement} from '../../source/domain/engagement.ts';
import {emptyFilter, type Filter, type TextTerm} from '../../source/domain/filter.ts';
import {indexedText, printedColumns, type IndexedText} from '../../source/store/search-index/indexed-text.ts';
import type {Store} from '../../source/store/index.ts';
import {words} from '../../source/text/boundary.ts';
import {fold, lower} from '../../source/text/normalize.ts';
import {databaseOf, otherNamesOf, storeOf} from '../fixtures/database.ts';
import {
	letsThrough,
	newestFirst,
	randomFilters,
	randomRecords,
	randomWords,
} from '../fixtures/random-records.ts';

const records = randomRecords(120, 7);
const extra = otherNamesOf(databaseOf(records));
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

test('the words together come first, then the order is that of the criteria, then newest first', () => {
	fc.assert(
		fc.property(searches, ({terms, filter}) => {
			const together = idsTogether(terms);
			const expected = newestFirst(records)
				.filter(record => letsThrough(filter, record))
				.flatMap(record => {
					const score = scoreOf(record, terms, together);
					return score ? [{id: record.id, score}] : [];
				})
				.toSorted((a, b) => compareScores(b.score, a.score))
				.map(({id}) => id);
			expect(idsAt(filter, 0, 1000)).toEqual(expected);
		}),
		{numRuns: 200},
	);
});

/**
 * The criteria of the ranking, said once more over plain lists of words: each part of a column is a text of its own.
 * Null where a word is missing.
 */
function scoreOf(
	record: Engagement,
	terms: readonly TextTerm[],
	together: ReadonlySet<string>,
): readonly number[] | null {
	const text = texts.get(record.id);
	if (!text) return null;
	const head = [...text.people, ...text.title, ...text.labels, ...text.aliases];
	const anywhere = Object.values<readonly string[]>({...text} satisfies IndexedText).flat();
	if (!hasAll(anywhere, terms)) return null;
	const count = (tests: readonly boolean[]): number => tests.filter(Boolean).length;
	const last = terms.at(-1);
	const whole = last?.isPrefix ? [{...last, isPrefix: false}] : [];
	return [
		count([together.has(record.id)]),
		count([isMarked(head, terms), isMarked(anywhere, terms)]),
		count(terms.map(term => hasAll(head, [term]))),
		count(neighbours(terms).map(pair => isTogether(head, pair))),
		count(neighbours(terms).map(pair => isTogether(anywhere, pair))),
		count([head, anywhere].map(parts => whole.length > 0 && hasAll(parts, whole))),
	];
}

/** The records that have the words next to each other: in the order typed or, where none has, in any other. */
function idsTogether(terms: readonly TextTerm[]): ReadonlySet<string> {
	const asTyped = idsInOrder(terms);
	return asTyped.size > 0 ? asTyped : new Set(ordersOf(terms).flatMap(order => [...idsInOrder(order)]));
}

/** Three words stand in one printed text; in what is not printed their pairs are enough. */
function idsInOrder(terms: readonly TextTerm[]): ReadonlySet<string> {
	const found = [...texts].filter(([, text]) => {
		const all = Object.values<readonly string[]>({...text} satisfies IndexedText).flat();
		const printed = printedColumns.flatMap(column => text[column]);
		const pairs = neighbours(terms);
		return (
			pairs.every(pair => isTogether(all, pair)) &&
			(terms.length < 3 || isTogether(printed, terms) || pairs.some(pair => !isTogether(printed, pair)))
		);
	});
	return new Set(found.map(([id]) => id));
}

function ordersOf(terms: readonly TextTerm[]): readonly (readonly TextTerm[])[] {
	if (terms.length < 2) return [terms];
	return terms.flatMap((term, at) => ordersOf(terms.toSpliced(at, 1)).map(rest => [term, ...rest]));
}

function neighbours(terms: readonly TextTerm[]): readonly (readonly TextTerm[])[] {
	return terms.slice(1).map((_, index) => terms.slice(index, index + 2));
}

function compareScores(a: readonly number[], b: readonly number[]): number {
	const difference = a.map((each, index) => each - (b[index] ?? 0)).find(each => each !== 0);
	return difference ?? 0;
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
	return has(parts, fold, run, terms.at(-1)?.isPrefix ?? false);
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
