import {readFileSync, writeFileSync} from 'node:fs';
import {extract} from '../../source/extract/extract.ts';
import {shippedReference} from '../fixtures/reference.ts';
import {readGold, type GoldSet} from './gold.ts';
import {figuresOf, tally, type Figures, type Tally} from './score.ts';

/** The day on which the expected records were made: figures must not change with the calendar. */
const today = '2026-11-22';
const levelsFile = new URL('levels.json', import.meta.url);
const levels = JSON.parse(readFileSync(levelsFile, 'utf8')) as Record<string, Figures>;
const isRecording = process.argv.includes('--record');
const files = process.argv.slice(2).filter(each => !each.startsWith('--'));

if (files.length === 0) {
	console.error('usage: npm run eval -- FILE.jsonl… [--record]');
	process.exitCode = 2;
}
for (const file of files) {
	const gold = readGold(file);
	// Single passages stand alone by their nature; texts that are imported together are measured both ways.
	const ways = gold.imports.length > 1 ? [true] : [true, false];
	for (const isStandalone of ways) evaluate(gold, isStandalone);
}
if (isRecording) writeFileSync(levelsFile, `${JSON.stringify(levels, null, '\t')}\n`);

function evaluate(gold: GoldSet, isStandalone: boolean): void {
	const reference = shippedReference();
	const proposals = gold.imports.flatMap(
		documents => extract(documents, reference, {isStandalone, today}).proposals,
	);
	const result = tally(gold.cases, proposals, reference);
	const figures = figuresOf(result);
	const key = isStandalone ? gold.name : `${gold.name} with known engagements`;
	console.log(report(key, gold, result, figures));
	if (isRecording) levels[key] = figures;
	const worse = fallenBelow(figures, levels[key]);
	if (worse.length > 0) {
		console.log(`  BELOW the recorded level: ${worse.join(', ')}`);
		process.exitCode = 1;
	}
}

function report(key: string, gold: GoldSet, result: Tally, figures: Figures): string {
	const {people, dates, places, expected, kinds} = result;
	const precision = (people.right / Math.max(1, people.right + people.extra)).toFixed(3);
	const recall = (people.right / Math.max(1, people.right + people.missed)).toFixed(3);
	return [
		`${key}: ${gold.cases.length} cases, ${expected} expected records, ${result.produced} produced, ${result.missing} missing`,
		`  people  precision ${precision}  recall ${recall}  F1 ${figures.peopleF1.toFixed(3)}`,
		`  kind    ${kinds}/${expected} = ${figures.kind.toFixed(3)}`,
		`  place   ${places.right}/${places.of} = ${figures.place.toFixed(3)}`,
		`  date    exact ${dates.exact}  right set ${dates.set}  wide ${dates.wide}  partial ${dates.partial}  wrong ${dates.wrong}  right ${figures.dateRight.toFixed(3)}`,
		`  false records ${result.falseRecords}  further records ${result.furtherRecords}`,
		...result.misses.map(miss => `    ${miss}`),
	].join('\n');
}

function fallenBelow(figures: Figures, level: Figures | undefined): readonly string[] {
	if (!level) return [];
	const higher = (['peopleF1', 'kind', 'place', 'dateRight'] as const).filter(
		key => figures[key] < level[key],
	);
	const lower = (['dateWrong', 'falseRecords', 'furtherRecords'] as const).filter(
		key => figures[key] > level[key],
	);
	return [...higher, ...lower].map(key => `${key} ${figures[key]} (recorded ${level[key]})`);
}
