import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeSync,
} from 'node:fs';
import {join} from 'node:path';
import {emptyFilter} from '../../source/domain/filter.ts';
import {openStore} from '../../source/store/index.ts';
import {fold} from '../../source/text/normalize.ts';
import {lineOf, lineText, type Line} from './lines.ts';

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, 'node_modules', '.cache', 'bench');
/**
 * Whatever decides what stands in a synthetic database: the schema, the code that writes it, the data whose shape it
 * takes.
 */
const makers = ['db', 'data', 'source/store', 'source/text', 'test/fixtures/synthetic'];
const pageSize = 5_000;

/**
 * A synthetic database of so many records and the lines made from it (JSON, one a line); made once, and anew when
 * what makes them has changed.
 */
export interface Archive {
	readonly records: number;
	readonly database: string;
	readonly lines: string;
}

/** Finds or makes the archive of a size. */
export function archiveOf(records: number): Archive {
	mkdirSync(cache, {recursive: true});
	const name = `${records}-${makersHash()}`;
	const database = join(cache, `${name}.db`);
	const lines = join(cache, `${name}.ndjson`);
	if (!existsSync(database) || !existsSync(lines)) {
		for (const old of readdirSync(cache).filter(file => file.startsWith(`${records}-`)))
			rmSync(join(cache, old));
		process.stderr.write(`making a database of ${records} records\n`);
		const script = join(root, 'test', 'fixtures', 'synthetic', 'run.ts');
		const part = `${database}.part`;
		execFileSync(process.execPath, [script, '--records', String(records), '--out', part], {
			stdio: ['ignore', 'ignore', 'inherit'],
		});
		writeLines(part, lines);
		renameSync(part, database);
	}
	return {records, database, lines};
}

/** The lines of an archive, in memory; decoded one by one, since those of a million records make no single string. */
export function readLines(path: string): readonly Line[] {
	const bytes = readFileSync(path);
	const lines: Line[] = [];
	for (let start = 0; start < bytes.length;) {
		const end = bytes.indexOf('\n', start);
		lines.push(JSON.parse(bytes.toString('utf8', start, end)) as Line);
		start = end + 1;
	}
	return lines;
}

/** Writes the lines of an archive as fzf is given them: as text, folded. */
export function writeFoldedList({lines}: Pick<Archive, 'lines'>, path: string): void {
	const file = openSync(path, 'w');
	const all = readLines(lines);
	for (let at = 0; at < all.length; at += pageSize) {
		const page = all.slice(at, at + pageSize);
		writeSync(file, page.map(line => `${fold(lineText(line))}\n`).join(''));
	}
	closeSync(file);
}

function makersHash(): string {
	const hash = createHash('sha256');
	for (const folder of makers) {
		const files = readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'});
		for (const file of files.filter(name => /\.(?:ts|sql|yaml)$/u.test(name)).toSorted())
			hash.update(`${file}\0`).update(readFileSync(join(root, folder, file)));
	}
	return hash.digest('hex').slice(0, 16);
}

function writeLines(database: string, path: string): void {
	const store = openStore(database);
	const file = openSync(path, 'w');
	try {
		const vocabulary = store.vocabulary();
		for (let offset = 0; ; offset += pageSize) {
			const records = store.engagements.page(emptyFilter, 'date', {offset, limit: pageSize});
			if (records.length === 0) break;
			writeSync(file, records.map(record => `${JSON.stringify(lineOf(record, vocabulary))}\n`).join(''));
		}
	} finally {
		closeSync(file);
		store.close();
	}
}
