import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Engagement} from '../../source/domain/engagement.ts';
import {Engagements} from '../../source/store/engagements.ts';
import {inDatabase, type Database} from '../../source/store/open.ts';
import {Statements} from '../../source/store/statements.ts';
import {saveImport} from '../../source/store/user-database/save-import.ts';
import {undoImport} from '../../source/store/user-database/undo-import.ts';
import {bringIndexUpToDate} from '../../source/store/writer.ts';
import {proposal} from '../fixtures/clippings.ts';
import {markdownTable, milliseconds, percentile} from './table.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** The bars: how much longer than into the shipped data one record may take, and 1,000 records in milliseconds. */
const mostTimes = 3;
const mostForMany = 15_000;

/** What is measured, and how often. */
export interface AddingBench {
	readonly shipped: string;
	readonly large: string;
	readonly rounds: number;
}

/**
 * Prints how long `import --yes` takes with a clipping of one record, and its undoing, in the shipped data and in a
 * large archive; then how long an import of one record and of 1,000 takes to be saved, and to be taken back: the
 * transaction alone, without start-up and the reading of texts. Those records are like records of the database, spread
 * over all of its years, others in each round. Beside it, in the same run, how long the records of the shipped data
 * take to be filed from nothing.
 */
export function benchAdding({shipped, large, rounds}: AddingBench): void {
	const folder = mkdtempSync(join(tmpdir(), 'communique-adding-'));
	try {
		const counts = [
			[1, rounds],
			[1000, Math.ceil(rounds / 3)],
		] as const;
		const databases = [shipped, large].map((from, index) => {
			const path = join(folder, `${index}.db`);
			copyFileSync(from, path);
			return path;
		});
		const rows = [
			...rowsOf(
				['import --yes FILE', 'import --undo'],
				`${mostTimes} x`,
				databases.map(path => commandsOn(path, folder, rounds)),
			),
			...counts.flatMap(([count, times]) =>
				rowsOf(
					[`${count.toLocaleString('en')} saved`, `${count.toLocaleString('en')} taken back`],
					count === 1 ? '' : `${mostForMany / 1000} s`,
					databases.map(path => importsInto(path, count, times)),
				),
			),
		];
		const sizes = databases.map(path => sizeOf(path).toLocaleString('en'));
		console.log(
			markdownTable(['what', ...sizes.map(size => `ms with ${size}`), 'to the first', 'bar'], rows),
		);
		const [own = ''] = databases;
		const [size, time] = [sizeOf(own), filedFromNothing(own)];
		console.log(
			`\n${size} records filed from nothing: ${milliseconds(time)} ms, ${milliseconds(time / size)} ms a record`,
		);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

/** The times of a thing that is done and undone, a round each, in milliseconds. */
type Times = readonly [done: readonly number[], undone: readonly number[]];

function rowsOf(
	names: readonly string[],
	bar: string,
	results: readonly Times[],
): readonly (readonly string[])[] {
	return names.map((name, index) => {
		const [small = Number.NaN, big = Number.NaN] = results.map(each => percentile(each[index] ?? [], 0.5));
		return [name, milliseconds(small), milliseconds(big), `${(big / small).toFixed(2)} x`, bar];
	});
}

/** The times of the built program with a clipping of another day in each round. */
function commandsOn(path: string, folder: string, rounds: number): Times {
	const times: [number[], number[]] = [[], []];
	const clipping = join(folder, 'clipping.txt');
	const run = (...words: readonly string[]): number =>
		timeOf(() =>
			execFileSync(process.execPath, [program, 'import', ...words, '--db', path], {stdio: 'ignore'}),
		);
	for (let round = -1; round < rounds; round++) {
		writeFileSync(
			clipping,
			`Sáng ${round + 5}/${round + 2}/2016, tại Hà Nội, Đại tướng Phùng Quang Thanh, Bộ trưởng Bộ Quốc phòng đã tiếp Đại sứ Hoa Kỳ Ted Osius đến chào xã giao.\n`,
		);
		const [done, undone] = [run('--yes', clipping), run('--undo')];
		if (round < 0) continue;
		times[0].push(done);
		times[1].push(undone);
	}
	return times;
}

/** The times of imports of so many records, and of their undoing, in milliseconds. */
function importsInto(path: string, count: number, rounds: number): Times {
	const saved: number[] = [];
	const takenBack: number[] = [];
	// The first round warms up.
	for (let round = -1; round < rounds; round++) {
		inDatabase(path, 'write', database => {
			const records = recordsLike(database, count, (round + 1.5) / (rounds + 1));
			const proposals = records.map(record => ({...proposal(record), isNewForSure: true}));
			const request = {proposals, files: ['a.txt'], day: '2026-11-29', shipped: null};
			const times = [
				timeOf(() => saveImport(database, request)),
				timeOf(() => undoImport(database, null)),
			] as const;
			if (round < 0) return;
			saved.push(times[0]);
			takenBack.push(times[1]);
		});
	}
	return [saved, takenBack];
}

/** New records in the likeness of some of the database: the same distance apart, the first at a share of it. */
function recordsLike(database: Database, count: number, share: number): readonly Engagement[] {
	const keys = database
		.prepare('SELECT seq FROM engagements ORDER BY seq')
		.pluck()
		.all() as readonly number[];
	const chosen = Array.from(
		{length: count},
		(_, index) => keys[Math.floor(((index + share) / count) * keys.length)] ?? 0,
	);
	return new Engagements(new Statements(database))
		.load(chosen)
		.map((record, index) => ({...record, id: `added-${index}`, part_of: null}));
}

function filedFromNothing(path: string): number {
	return inDatabase(path, 'write', database => {
		database.exec(`DELETE FROM postings; DELETE FROM index_blocks; DELETE FROM index_words;
			INSERT INTO full_text (full_text) VALUES ('delete-all');
			INSERT INTO index_changes SELECT seq FROM engagements`);
		return timeOf(() => database.transaction(() => bringIndexUpToDate(database))());
	});
}

function sizeOf(path: string): number {
	return inDatabase(path, 'read', database =>
		new Statements(database).number('SELECT count(*) FROM engagements'),
	);
}

function timeOf(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}
