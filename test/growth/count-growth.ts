import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {countBuiltins} from './builtins.ts';
import {nastyDates} from './nasty-dates.ts';
import {type NastyText, over} from './nasty-input.ts';
import {nastyPages} from './nasty-pages.ts';
import {nastyQueries} from './nasty-queries.ts';
import {OperationCounter} from './operations.ts';
import {type Corpus, printGrowth} from './print-growth.ts';

/*
 * `node test/growth/count-growth.ts [CORPUS [NAME]]`: counts what the program does for each nasty text in four lengths,
 * and prints a line of JSON (a `Growth`) for each; all corpora, or one of them (`queries`, `dates`, `txt`, `md`,
 * `html`), or one text of it. A process of its own: blocks are counted only in code that is loaded after the counter.
 */

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

try {
	await printGrowth(counter, corpora, process.argv.slice(2));
} finally {
	store.close();
	rmSync(folder, {recursive: true, force: true});
}
