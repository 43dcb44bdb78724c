import {spawnSync} from 'node:child_process';
import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {databaseOf, spoil, temporaryFolder} from '../fixtures/database.ts';
import {commitment, engagement} from '../fixtures/engagements.ts';
import {randomRecords} from '../fixtures/random-records.ts';

/*
 * A file that somebody has changed: bytes turned over in what the search index has, and numbers of any size in any
 * column of numbers. Every command ends with a result or one line, in bounded time and memory.
 */
const child = join(import.meta.dirname, 'read-damaged.ts');
const folder = temporaryFolder();
const sound = databaseOf([
	...randomRecords(80),
	engagement({commitments: [commitment()], series: [{id: 'harbour-talks', number: 3, year: null}]}),
]);

/** Blobs of the search index, by the SQL that finds one of them. */
const blobs = [
	['index_blocks', 'present'],
	['index_blocks', 'seqs'],
	['postings', 'places'],
	['index_visits', 'pairs'],
	['index_visits', 'visits'],
	['index_visits', 'parts'],
] as const;
const numbers = [
	['index_blocks', 'id'],
	['index_blocks', 'first_seq'],
	['index_blocks', 'size'],
	['index_blocks', 'places'],
	['postings', 'block'],
	['postings', 'count'],
	['engagement_series', 'number'],
	['engagement_series', 'year'],
	['known_editions', 'last'],
	['commitments', 'quantity'],
	['commitments', 'amount'],
	['sources', 'passage_line'],
	['index_filings', 'number'],
	['participants', 'position'],
	['terms', 'position'],
] as const;
/** Numbers at the edges of what 8, 16, 31, 32, 53 and 63 bits hold, and others. */
const edges = [0, -1, 1, 127, 255, 65_535, 65_536, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 53), 1e300];

const damage = fc.oneof(
	fc.record({
		type: fc.constant('bytes' as const),
		where: fc.constantFrom(...blobs),
		row: fc.nat(400),
		at: fc.nat(4000),
		byte: fc.integer({min: 1, max: 255}),
		cut: fc.boolean(),
	}),
	fc.record({
		type: fc.constant('number' as const),
		where: fc.constantFrom(...numbers),
		row: fc.nat(400),
		value: fc.constantFrom(...edges),
	}),
);

test('of a damaged file every question has an answer or one line', () => {
	// More by hand: DAMAGE_ROUNDS=50 (test/faults/TRIED.md).
	const rounds = Number(process.env['DAMAGE_ROUNDS'] ?? 2);
	const perRound = 8;
	fc.assert(
		fc.property(
			fc.array(fc.array(damage, {minLength: 1, maxLength: 3}), {minLength: perRound, maxLength: perRound}),
			sets => {
				const paths = sets.map((set, index) => {
					const path = join(folder, `damaged-${index}.db`);
					copyFileSync(sound, path);
					spoil(path, database => {
						for (const each of set) {
							const [table, column] = each.where;
							const count = Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
							if (count === 0) continue;
							const key = table === 'postings' ? "field || ' ' || term || ' ' || block" : 'rowid';
							const select = `SELECT ${key} AS key, ${column} AS value FROM ${table} LIMIT 1 OFFSET ?`;
							if (each.type === 'number') {
								const isWithoutRowid = !['index_blocks', 'index_filings'].includes(table);
								try {
									if (isWithoutRowid) database.prepare(`UPDATE ${table} SET ${column} = ?`).run(each.value);
									else database.prepare(`UPDATE ${table} SET ${column} = ? WHERE rowid = 1`).run(each.value);
								} catch {
									// What SQLite itself does not take cannot stand in a file.
								}
								continue;
							}
							const row = database.prepare(select).get(each.row % count) as {key: string; value: Uint8Array};
							const bytes = Uint8Array.from(row.value);
							if (bytes.length === 0) continue;
							const at = each.at % bytes.length;
							bytes[at] = (bytes[at] ?? 0) ^ each.byte;
							database
								.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`)
								.run(Buffer.from(each.cut ? bytes.subarray(0, at) : bytes), row.key);
						}
					});
					return path;
				});
				const {status, signal, stdout, stderr} = spawnSync(
					process.execPath,
					['--max-old-space-size=400', child, ...paths],
					{
						encoding: 'utf8',
						timeout: 120_000,
					},
				);
				expect({status, signal, stderr}).toEqual({status: 0, signal: null, stderr: ''});
				expect(
					stdout
						.trim()
						.split('\n')
						.filter(line => line.startsWith('fault:')),
				).toEqual([]);
			},
		),
		{numRuns: rounds},
	);
});
