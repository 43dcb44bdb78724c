import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, parse} from 'node:path';
import {Readable} from 'node:stream';
import {readDocument} from '../../source/commands/import/read-document.ts';
import type {Expectation, GoldSet} from './gold.ts';

const labels = '.expected.json';

/** A page of our own: its file's name, its text and the records that it must yield. */
interface OwnPage {
	readonly file: string;
	readonly text: string;
	readonly expect: readonly Expectation[];
}

/** Reads whole pages of our own, of which each line of a file holds one, as {@link readGoldPages} does. */
export async function readOwnPages(list: string): Promise<GoldSet> {
	const folder = mkdtempSync(join(tmpdir(), 'communique-pages-'));
	try {
		for (const line of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
			const {file, text, expect} = JSON.parse(line) as OwnPage;
			writeFileSync(join(folder, file), text);
			writeFileSync(join(folder, `${parse(file).name}${labels}`), JSON.stringify(expect));
		}
		return {...(await readGoldPages(folder)), name: 'our own pages'};
	} finally {
		rmSync(folder, {recursive: true});
	}
}

/** Reads whole pages with the records that each must yield; every page is an import of its own. */
export async function readGoldPages(folder: string): Promise<GoldSet> {
	const files = readdirSync(folder);
	const pages = files.filter(file => file.endsWith(labels)).toSorted();
	const read = await Promise.all(
		pages.map(async labelled => {
			const id = labelled.slice(0, -labels.length);
			const file = files.find(each => each.startsWith(`${id}.`) && each !== labelled);
			if (file === undefined) throw new Error(`no page for ${labelled} in ${folder}`);
			const {document} = await readDocument(
				{path: join(folder, file), file},
				{publisher: '', url: '', published: '', encoding: ''},
				Readable.from([]),
			);
			const expect = JSON.parse(readFileSync(join(folder, labelled), 'utf8')) as readonly Expectation[];
			return {document, one: {id, file, line: null, text: '', family: 'page', expect}};
		}),
	);
	return {
		name: 'pages',
		cases: read.map(({one}) => one),
		imports: read.map(({document}) => [document]),
	};
}
