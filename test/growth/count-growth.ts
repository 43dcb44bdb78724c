import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {countBuiltins} from './builtins.ts';
import {nastyDates} from './nasty-dates.ts';
import {type NastyText, over} from './nasty-input.ts';
import {nastyPages} from './nasty-pages.ts';
import {nastyQueries} from './nasty-queries.ts';
import {OperationCounter, type Operations} from './operations.ts';
import {doublings, growsTooFast} from './verdict.ts';

/*
 * `node test/growth/count-growth.ts [CORPUS [NAME]]`: counts what the program does for each nasty text in four lengths,
 * and prints a line of JSON (a `Growth`) for each; all corpora, or one of them (`queries`, `dates`, `txt`, `md`,
 * `html`), or one text of it. A process of its own: blocks are counted only in code that is loaded after the counter.
 */

/** What one text took in each length, from the shortest on. */
export interface Growth {
	readonly corpus: string;
	readonly name: string;
	/** Letters of the shortest. */
	readonly letters: number;
	readonly amounts: readonly Operations[];
}

const counter = new OperationCounter();
countBuiltins();
const {openStore} = await import('../../source/store/index.ts');
const {Search, emptyRequest, highlightRanges, parseYears, queryPieces} =
	await import('../../source/search/index.ts');
const {isEdtf} = await import('../../source/domain/date.ts');
const {CommuniqueError} = await import('../../source/domain/errors.ts');
const {inputFile} = await import('../../source/commands/import/input-files.ts');
const {readDocument} = await import('../../source/commands/import/read-document.ts');
const {extract} = await import('../../source/extract/extract.ts');

const careless = await import('../fixtures/careless.ts');

const store = openStore(join(import.meta.dirname, '../../db/communique.db'));
const folder = mkdtempSync(join(tmpdir(), 'communique-growth-'));
const search = new Search(store);
const reference = store.reference();
const today = '2026-11-22';
const flags = {publisher: '', url: '', published: '', encoding: ''};

/** All that a query passes through until its first page is on screen. */
function ask(query: string): void {
	const {filter, terms} = search.resolve({...emptyRequest, query});
	queryPieces(query);
	store.engagements.count(filter);
	for (const {title_en} of store.engagements.page(filter, 'relevance', {offset: 0, limit: 20}))
		highlightRanges(title_en, terms);
	highlightRanges(query, terms);
}

/** A date as a flag, a qualifier, a field of a record, and in a sentence of either language. */
function date(text: string): void {
	isEdtf(text);
	parseYears(text);
	search.resolve({...emptyRequest, query: `year:"${text}"`});
	const about = 'Đại tướng Phan Văn Giang tiếp Đại sứ Marc Knapper';
	tell(`${about} ${text}.`);
	tell(`General Phan Van Giang received Ambassador Marc Knapper ${text}.`);
}

function tell(line: string): void {
	const document = {file: 'a.txt', lines: line.split('\n'), publisher: '', title: '', url: '', published: ''};
	extract([document], reference, {isStandalone: false, today});
}

/** A file, from its bytes to the records that are proposed. */
async function page(text: string, format: string): Promise<void> {
	const path = join(folder, `nasty.${format}`);
	writeFileSync(path, text);
	try {
		const {document} = await readDocument(inputFile(path), flags, Readable.from([]));
		extract([document], reference, {isStandalone: false, today});
	} catch (error) {
		if (!(error instanceof CommuniqueError)) throw error;
	}
}

/** What the count of operations must find, and what it must not. */
const controls: readonly NastyText[] = [{name: 'a', of: over('a')}];

interface Corpus {
	readonly letters: number;
	readonly texts: readonly NastyText[];
	readonly read: (text: string) => unknown;
}

const corpora: Readonly<Record<string, Corpus>> = {
	...Object.fromEntries(
		Object.entries(careless).map(([name, read]) => [name, {letters: 300, texts: controls, read}]),
	),
	// The longest query that is read has 2,000 letters.
	queries: {letters: 240, texts: nastyQueries, read: ask},
	dates: {letters: 300, texts: nastyDates, read: date},
	...Object.fromEntries(
		Object.entries(nastyPages).map(([format, texts]) => [
			format,
			{letters: 1000, texts, read: (text: string) => page(text, format)},
		]),
	),
};

function isSuspicious(letters: number, amounts: readonly Operations[]): boolean {
	return (['blocks', 'handed'] as const).some(kind =>
		growsTooFast(
			letters,
			amounts.map(amount => amount[kind]),
		),
	);
}

/** The less of two counts of each length. */
function least(one: readonly Operations[], other: readonly Operations[]): readonly Operations[] {
	return one.map(({blocks, handed}, index) => ({
		blocks: Math.min(blocks, other[index]?.blocks ?? blocks),
		handed: Math.min(handed, other[index]?.handed ?? handed),
	}));
}

const [only, onlyName] = process.argv.slice(2);
try {
	for (const [corpus, {letters, texts, read}] of Object.entries(corpora)) {
		if (only !== undefined && only !== corpus) continue;
		// What is made once for all texts is not the work of the first.
		for (const {of} of texts.slice(0, 3)) await read(of(letters));
		for (const {name, of} of texts) {
			if (onlyName !== undefined && onlyName !== name) continue;
			const count = async (more: number): Promise<readonly Operations[]> => {
				const amounts: Operations[] = [];
				for (let doubling = 0; doubling <= doublings; doubling++) {
					const text = of(letters * 2 ** doubling + more);
					amounts.push(await counter.of(() => read(text)));
				}
				return amounts;
			};
			const first = await count(0);
			// What grows does so again; what is done once, or by the clock, while a text is read does not. The
			// texts are others, so that no answer that was kept stands for the work.
			const amounts = isSuspicious(letters, first) ? least(first, await count(2)) : first;
			console.log(JSON.stringify({corpus, name, letters, amounts} satisfies Growth));
		}
	}
} finally {
	store.close();
	rmSync(folder, {recursive: true, force: true});
}
