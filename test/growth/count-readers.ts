import {nastyPieces} from '../fixtures/nasty-texts.ts';
import {countBuiltins} from './builtins.ts';
import {between, over} from './nasty-input.ts';
import {OperationCounter} from './operations.ts';
import {printGrowth} from './print-growth.ts';

/*
 * `node test/growth/count-readers.ts [READER [NAME]]`: counts what each function that reads text of any length does for
 * every nasty piece over and over, and prints a line of JSON (a `Growth`, print-growth.ts) for each. A process of its
 * own, as count-growth.ts is one: with little code in it the counts are read quickly.
 */

const counter = new OperationCounter();
countBuiltins();
const {isEdtf} = await import('../../source/domain/date.ts');
const {markdownCode, markdownLink, markdownText} = await import('../../source/export/markdown-text.ts');
const {linkableAddress} = await import('../../source/export/web-address.ts');
const {parseQuery} = await import('../../source/search/query.ts');
const {writtenRange} = await import('../../source/search/written-times.ts');
const {wordTexts} = await import('../../source/text/boundary.ts');
const {fold, spacedWords} = await import('../../source/text/normalize.ts');
const {safeMultiline, safeText} = await import('../../source/text/safe.ts');
const {shellWords} = await import('../../source/text/shell-line.ts');
const {slug} = await import('../../source/text/slug.ts');
const {tagsIn} = await import('../../source/text/tag-list.ts');
const {hostOf, isWebAddress} = await import('../../source/text/web-host.ts');
const {truncate, wrap} = await import('../../source/text/width.ts');

/** Everything that reads text of any length: of queries, dates, fields of records and files. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
	safeText,
	safeMultiline,
	parseQuery,
	writtenRange,
	isEdtf,
	wordTexts,
	fold,
	spacedWords,
	slug,
	shellWords,
	tagsIn: text => tagsIn(text, []),
	isWebAddress,
	hostOf,
	linkableAddress,
	markdownText,
	markdownCode,
	markdownLink,
	truncate: text => truncate(text, 40),
	wrap: text => wrap(text, 80),
};

const texts = nastyPieces.map(piece => ({name: piece, of: between('x', over(piece), '!')}));
await printGrowth(
	counter,
	Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, {letters: 250, texts, read}])),
	process.argv.slice(2),
);
