import {copyFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Engagement} from '../../source/domain/engagement.ts';
import {Engagements} from '../../source/store/engagements.ts';
import {inDatabase, type Database} from '../../source/store/open.ts';
import {Statements} from '../../source/store/statements.ts';
import {saveImport} from '../../source/store/user-database/save-import.ts';
import {undoImport} from '../../source/store/user-database/undo-import.ts';
import {bringIndexUpToDate} from '../../source/store/writer.ts';
import {proposal} from '../fixtures/clippings.ts';
import {markdownTable, milliseconds, percentile} from './table.ts';

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
 * Prints how long an import of one record and of 1,000 takes to be saved, and to be taken back, in the shipped data and
 * in a large archive: the transaction alone, without start-up and the reading of texts. The records are like those of
 * the database, spread over all of its years, others in each round. Beside it, in the same run, how long the records
 * of the shipped data take to be filed from nothing.
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
		const rows = counts.flatMap(([count, times]) => {
			const results = databases.map(path => importsInto(path, count, times));
			return (['saved', 'taken back'] as const).map((what, index) => {
				const [small = NaN, big = NaN] = results.map(each => percentile(each[index] ?? [], 0.5));
				return [
					`${count.toLocaleString('en')} ${what}`,
					milliseconds(small),
					milliseconds(big),
					`${(big / small).toFixed(2)} x`,
					count === 1 ? `${mostTimes} x` : `${mostForMany / 1000} s`,
				];
			});
		});
		const sizes = databases.map(path => sizeOf(path).toLocaleString('en'));
		console.log(
			markdownTable(
				['records', ...sizes.map(size => `ms into ${size}`), 'to the first', 'bar for the last'],
				rows,
			),
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

/** The times of imports of so many records, and of their undoing, in milliseconds. */
function importsInto(
	path: string,
	count: number,
	rounds: number,
): readonly [readonly number[], readonly number[]] {
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
