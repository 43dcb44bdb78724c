import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {extract} from '../../source/extract/extract.ts';
import type {Proposal} from '../../source/extract/import-model.ts';
import {shippedReference} from '../fixtures/reference.ts';
import {goldFolder, readGold, type GoldSet} from './gold.ts';
import {readGoldPages, readOwnPages} from './gold-pages.ts';
import {readHalves} from './halves.ts';
import {countMerges} from './merges.ts';
import {familyTable, report} from './report.ts';
import {figuresOf, tally, type Figures} from './score.ts';

// `npm run eval [-- --held | --third | FILE.jsonl…] [--misses] [--record]` scores the import on labelled texts. Without
// a flag: all but the half of the passages that nothing is built on, and texts of our own (own.jsonl, fresh.jsonl,
// pages.jsonl). `--held`: that half; `--third`: sixty other passages of our own. Nothing is built on either: both had
// their first run on 2026-11-30 and are held at the level of it. `--misses` lists every miss; `--record` keeps the
// figures as the level below which nothing may fall.
const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		held: {type: 'boolean', default: false},
		third: {type: 'boolean', default: false},
		misses: {type: 'boolean', default: false},
		record: {type: 'boolean', default: false},
	},
});

/** The day on which the expected records were made: figures must not change with the calendar. */
const today = '2026-11-22';
const levelsFile = new URL('levels.json', import.meta.url);
const levels = JSON.parse(readFileSync(levelsFile, 'utf8')) as Record<string, Figures>;

for (const gold of await wantedSets()) evaluate(gold);
if (values.record) writeFileSync(levelsFile, `${JSON.stringify(levels, null, '\t')}\n`);

async function wantedSets(): Promise<readonly GoldSet[]> {
	if (positionals.length > 0) return positionals.map(file => readGold(file));
	if (values.third) return [readGold(fileURLToPath(new URL('third.jsonl', import.meta.url)))];
	const own = [
		...['own', 'fresh'].map(name => readGold(fileURLToPath(new URL(`${name}.jsonl`, import.meta.url)))),
		await readOwnPages(fileURLToPath(new URL('pages.jsonl', import.meta.url))),
	];
	if (!existsSync(goldFolder)) {
		console.log(`no labelled texts at ${goldFolder}: our own alone are scored`);
		return own;
	}
	const {development, held} = readHalves();
	const passages = `${goldFolder}passages.jsonl`;
	if (values.held) return [{...readGold(passages, held), name: 'passages held back'}];
	return [
		readGold(`${goldFolder}ledes.jsonl`),
		{...readGold(passages, development), name: 'passages developed on'},
		await readGoldPages(`${goldFolder}pages`),
		readGold(`${goldFolder}seeds.jsonl`),
		readGold(`${goldFolder}dev-cases.jsonl`),
		...own,
	];
}

/** Scores a set alone, and beside the known engagements, where the records that it merges with are counted too. */
function evaluate(gold: GoldSet): void {
	const reference = shippedReference();
	for (const isStandalone of [true, false]) {
		const proposals: readonly Proposal[] = gold.imports.flatMap(
			documents => extract(documents, reference, {isStandalone, today}).proposals,
		);
		const result = tally(gold.cases, proposals, reference);
		const merges = isStandalone ? null : countMerges(gold.cases, proposals, reference);
		const figures = {...figuresOf(result), ...(merges ? {mergesWrong: merges.wrong} : {})};
		const key = isStandalone ? gold.name : `${gold.name} with known engagements`;
		console.log(report(key, gold, result, merges));
		if (isStandalone) console.log(familyTable(gold, proposals, reference));
		if (values.misses)
			for (const miss of [...result.misses, ...(merges?.misses ?? [])]) console.log(`    ${miss}`);
		if (values.record) levels[key] = figures;
		const worse = fallenBelow(figures, levels[key]);
		if (worse.length === 0) continue;
		console.log(`  BELOW the recorded level: ${worse.join(', ')}`);
		process.exitCode = 1;
	}
}

function fallenBelow(figures: Figures, level: Figures | undefined): readonly string[] {
	if (!level) return [];
	const higher = (['found', 'peopleF1', 'kind', 'place', 'dateRight'] as const).filter(
		key => figures[key] < level[key],
	);
	const lower = (['dateWrong', 'falseRecords', 'furtherRecords', 'mergesWrong'] as const).filter(
		key => (figures[key] ?? 0) > (level[key] ?? 0),
	);
	const held = (of: Figures): number => of.dateRight + of.dateWide;
	return [
		...[...higher, ...lower].map(key => `${key} ${figures[key]} (recorded ${level[key]})`),
		...(held(figures) < held(level) - 0.0005
			? [`dateRight and dateWide ${held(figures)} (recorded ${held(level)})`]
			: []),
	];
}
