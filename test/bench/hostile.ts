import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {inputFile} from '../../source/commands/import/input-files.ts';
import {readDocument} from '../../source/commands/import/read-document.ts';
import {CommuniqueError} from '../../source/domain/errors.ts';
import {hostilePieces} from '../fixtures/hostile-pieces.ts';
import {markdownTable, milliseconds} from './table.ts';

const flags = {publisher: '', url: '', published: '', encoding: ''};
const lengths = [25_000, 50_000, 100_000];

/**
 * Times the import's reading of a line that repeats one piece. The tests count calls; the work of a regular
 * expression within one call shows here only, where twice the text takes far more than twice the time.
 */
export async function benchHostile(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'communique-hostile-'));
	try {
		for (const format of ['md', 'html']) {
			const path = join(folder, `hostile.${format}`);
			const rows: string[][] = [];
			for (const piece of hostilePieces) {
				const times: number[] = [];
				for (const length of lengths) {
					writeFileSync(path, `# x${piece.repeat(length / piece.length - 5)}`);
					times.push(await fastestOfThree(path));
				}
				const [, half = 0, whole = 0] = times;
				rows.push([
					JSON.stringify(piece).replace('|', '\\|'),
					...times.map(milliseconds),
					`${(whole / half).toFixed(1)} x`,
				]);
			}
			const headings = [`${format}, ms`, ...lengths.map(length => length.toLocaleString('en')), 'growth'];
			console.log(`${markdownTable(headings, rows)}\n`);
		}
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

async function fastestOfThree(path: string): Promise<number> {
	let fastest = Infinity;
	for (let round = 0; round < 3; round++) {
		const start = performance.now();
		try {
			await readDocument(inputFile(path), flags, Readable.from([]));
		} catch (error) {
			if (!(error instanceof CommuniqueError)) throw error;
		}
		fastest = Math.min(fastest, performance.now() - start);
	}
	return fastest;
}
