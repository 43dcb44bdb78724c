import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	indexedText,
	printedColumns,
	prominentColumns,
	textColumns,
} from '../../../../source/store/search-index/indexed-text.ts';
import {termKinds} from '../../../../source/store/search-index/term-kinds.ts';
import {Tokenizer, type TokenizedText, type Tokens} from '../../../../source/store/search-index/tokenizer.ts';
import {Filer} from '../../../../source/store/search-index/write/filer.ts';
import {databaseOf, otherNamesOf} from '../../../fixtures/database.ts';
import {randomRecords} from '../../../fixtures/random-records.ts';

const records = randomRecords(12, 11);
const names = otherNamesOf(databaseOf(records));
const facetKinds: ReadonlySet<string> = new Set('suktloedyzbfvic');

/** The words, beginnings and pairs of a text, each with the letter of its kind. */
function termsOf({words, marked}: Tokens): readonly string[] {
	return [
		...words.map(word => `${termKinds.word} ${word}`),
		...words.flatMap(word => [1, 2, 3].map(length => `${termKinds.prefix} ${word.slice(0, length)}`)),
		...words.slice(1).map((word, at) => `${termKinds.pair} ${words[at] ?? ''} ${word}`),
		...marked.map(word => `${termKinds.marked} ${word}`),
	];
}

const prominentOf: Readonly<Record<string, string>> = {w: 'h', W: 'H', p: 'q', m: 'n'};
const unprintedOf: Readonly<Record<string, string>> = {w: 'x', p: 'X'};

/** The terms of a record, straight from what the kinds of terms mean. */
function expectedTerms(text: TokenizedText): ReadonlySet<string> {
	const within = (columns: readonly (typeof textColumns)[number][]): ReadonlySet<string> =>
		new Set(columns.flatMap(column => text[column].flatMap(termsOf)));
	const named = (terms: Iterable<string>, kinds: Readonly<Record<string, string>>): readonly string[] =>
		[...terms].flatMap(term => {
			const kind = kinds[term.charAt(0)];
			return kind === undefined ? [] : [`${kind}${term.slice(1)}`];
		});
	const all = within(textColumns);
	return new Set([
		...all,
		...named(within(prominentColumns), prominentOf),
		...named(all.difference(within(printedColumns)), unprintedOf),
	]);
}

test('each record is filed under the terms of its text, at its place', () => {
	const placed = fc.uniqueArray(fc.tuple(fc.integer({min: 0, max: 15_359}), fc.constantFrom(...records)), {
		selector: ([place]) => place,
		maxLength: 8,
	});
	fc.assert(
		fc.property(placed, each => {
			const tokenizer = new Tokenizer();
			const filer = new Filer(tokenizer);
			const expected = new Map<number, ReadonlySet<string>>();
			for (const [place, record] of each.toSorted(([a], [b]) => a - b)) {
				const text = tokenizer.record(indexedText(record, names));
				filer.add(record, text, names, place);
				expected.set(place, expectedTerms(text));
			}
			const found = new Map(Array.from(expected.keys(), place => [place, new Set<string>()]));
			let before = '';
			for (const [kind, term, places] of filer.entries()) {
				const name = `${kind} ${term}`;
				expect(name > before).toBe(true);
				before = name;
				expect([...places]).toEqual([...new Set(places)].toSorted((a, b) => a - b));
				if (!facetKinds.has(kind)) for (const place of places) found.get(place)?.add(name);
			}
			expect(found).toEqual(expected);
		}),
	);
});
