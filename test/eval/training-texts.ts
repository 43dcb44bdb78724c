import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {goldFolder, readGold, type GoldSet} from './gold.ts';
import {readHalves} from './halves.ts';

/**
 * The labelled texts on which the import is developed and its weights are fitted: our own passages, those of the
 * batches whose first runs are told, and beside the repository the first lines of reports, one half of the passages
 * and the minimal cases. Never what it is judged by.
 */
export function trainingTexts(): readonly GoldSet[] {
	const own = ['own', 'fresh'].map(name =>
		readGold(fileURLToPath(new URL(`${name}.jsonl`, import.meta.url))),
	);
	if (!existsSync(goldFolder)) return own;
	const passages = readGold(`${goldFolder}passages.jsonl`, readHalves().development);
	return [...own, readGold(`${goldFolder}ledes.jsonl`), passages, readGold(`${goldFolder}dev-cases.jsonl`)];
}
