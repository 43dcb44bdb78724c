import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {readDocument} from '../../source/commands/import/read-document.ts';
import type {Expectation, GoldSet} from './gold.ts';

const labels = '.expected.json';

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
