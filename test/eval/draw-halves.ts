import {existsSync, writeFileSync} from 'node:fs';
import {drawHalves} from './halves.ts';
import {goldFolder, readGoldLines} from './gold.ts';

// Draws the halves of the labelled passages, once: what was drawn stays.
const [seed = ''] = process.argv.slice(2);
const file = new URL('halves.json', import.meta.url);
if (!/^\d+$/u.test(seed) || existsSync(file)) {
	console.error('usage: node test/eval/draw-halves.ts SEED, where there is no halves.json yet');
	process.exitCode = 2;
} else {
	const lines = readGoldLines(`${goldFolder}passages.jsonl`);
	const drawn = drawHalves(
		lines.map(({id, fault = ''}) => ({id, fault})),
		Number(seed),
	);
	writeFileSync(file, `${JSON.stringify(drawn, null, '\t')}\n`);
}
