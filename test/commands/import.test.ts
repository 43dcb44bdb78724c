import {copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, test} from 'vitest';
import type {Extract} from '../../source/commands/import/import-context.ts';
import {plainReport} from '../../source/domain/engagement.ts';
import type {Proposal} from '../../source/extract/import-model.ts';
import {clipped, proposal} from '../fixtures/clippings.ts';
import {program, temporaryFolder, type World} from './run-program.ts';
import {makeDatabase} from './sample-database.ts';

const folder = temporaryFolder();
const shipped = makeDatabase(folder);
const run = program(shipped);
const clipping = join(folder, 'clippings.txt');
writeFileSync(clipping, 'Trang nhất\n\nSáng 5/3, ông Bùi Văn Hòa tiếp bà Dana Whitcombe.\nThời tiết đẹp.\n');
const knownId = '2025-11-02-giang-hegseth-talks';
let home = '';
let homes = 0;
let own = '';
let world: World = {};

beforeEach(() => {
	home = join(folder, `home-${homes++}`);
	mkdirSync(home);
	own = join(home, '.local/share/communique/communique.db');
	world = {home, extract: extractorOf([fresh(), merging()])};
});

function fresh(): Proposal {
	return proposal(clipped());
}

function merging(): Proposal {
	return proposal(
		clipped({
			id: 'merging',
			date: '2025-11-02',
			sources: [
				{
					publisher: 'Own',
					title: '',
					url: '',
					published: '',
					...plainReport,
					passage: {file: 'clippings.txt', line: 1},
				},
			],
		}),
		knownId,
	);
}

/** An extractor that has understood this, whatever it is given. */
function extractorOf(proposals: readonly Proposal[], seen?: Parameters<Extract>[]): Extract {
	return (...given) => {
		seen?.push(given);
		return {
			proposals,
			skipped: [{file: 'clippings.txt', line: 4, text: 'Thời tiết đẹp.', reason: {code: 'nothing-told'}}],
		};
	};
}

const skippedLine =
	'communique: skipped clippings.txt:4: No meeting, visit or handover is reported ("Thời tiết đẹp.")\n';

describe('import without a terminal', () => {
	test('prints what it would save, and saves nothing', async () => {
		expect(await run(['import', clipping], world)).toMatchObject({
			code: 0,
			stdout: `new\t2024-03-05\treception\tBùi Văn Hòa\tDana Whitcombe\tBùi Văn Hòa receives Dana Whitcombe\tHanoi\t${clipped().id}\t\nmerges\t2025-11-02\treception\tBùi Văn Hòa\tDana Whitcombe\tBùi Văn Hòa receives Dana Whitcombe\tHanoi\tmerging\t${knownId}\n`,
			stderr: `${skippedLine}communique: 2 records proposed, nothing saved; --yes saves\n`,
		});
		expect(readdirSync(home)).toEqual([]);
	});

	test('hands the extractor the clean text, what the flags say, and what is known', async () => {
		const seen: Parameters<Extract>[] = [];
		const known: string[] = [];
		const flags = [
			'--publisher',
			'Báo Hải Vân',
			'--url',
			'https://news.example/1',
			'--published',
			'2024-03-06',
			'--standalone',
		];
		await run(['import', clipping, '-', clipping, ...flags], {
			...world,
			input: '\uFEFFXin chào\u001B[2J\r\n',
			extract(...given) {
				// While the database is open.
				known.push(...given[1].engagements.all().map(record => record.id));
				return extractorOf([], seen)(...given);
			},
		});
		const [[documents, reference, options]] = seen as [Parameters<Extract>];
		const said = {
			publisher: 'Báo Hải Vân',
			url: 'https://news.example/1',
			published: '2024-03-06',
			title: '',
		};
		expect(documents).toEqual([
			{file: 'clippings.txt', lines: expect.arrayContaining(['Trang nhất', '']) as unknown, ...said},
			{file: 'stdin', lines: ['Xin chào'], ...said},
		]);
		expect(options).toEqual({isStandalone: true, today: '2026-11-22'});
		expect(known).toContain(knownId);
		expect(reference.persons.length).toBeGreaterThan(0);
	});

	test.each(['json', 'ndjson'])('prints the record shape as %s', async format => {
		const conflict = {...merging(), status: 'conflict' as const, conflicts: ['The known record says Hanoi.']};
		const {code, stdout, stderr} = await run(['import', clipping, '--dry-run', '--format', format], {
			...world,
			extract: extractorOf([fresh(), conflict]),
		});
		expect(code).toBe(0);
		const records = (
			format === 'json'
				? JSON.parse(stdout)
				: stdout
						.trim()
						.split('\n')
						.map(line => JSON.parse(line) as unknown)
		) as object[];
		expect(records[0]).toEqual({...clipped(), status: 'new'});
		expect(Object.keys(records[0] ?? {}).at(-1)).toBe('status');
		expect(records[1]).toMatchObject({
			id: 'merging',
			status: 'conflict',
			merges_into: knownId,
			conflicts: ['The known record says Hanoi.'],
		});
		expect(stderr).toBe(
			`${skippedLine}communique: conflict with ${knownId}: The known record says Hanoi.\ncommunique: 2 records proposed, nothing saved\n`,
		);
		expect(readdirSync(home)).toEqual([]);
	});

	test('finds nothing without failing', async () => {
		expect(await run(['import', clipping], {...world, extract: extractorOf([])})).toMatchObject({
			code: 0,
			stdout: '',
			stderr: `${skippedLine}communique: no engagement found; nothing saved\n`,
		});
		const {stdout} = await run(['import', clipping, '--format', 'json'], {
			...world,
			extract: extractorOf([]),
		});
		expect(JSON.parse(stdout)).toEqual([]);
		const saved = await run(['import', clipping, '--yes'], {...world, extract: extractorOf([])});
		expect(saved.stderr).toBe(`${skippedLine}communique: nothing saved: no record, 1 skipped\n`);
		expect(readdirSync(home)).toEqual([]);
	});
});

describe('import --yes', () => {
	test("makes the user's database, saves, and says how to take it back", async () => {
		expect(await run(['import', clipping, '--yes'], world)).toMatchObject({
			code: 0,
			stdout: '',
			stderr: `${skippedLine}communique: saved 1 new record, 1 merged, 1 skipped → ~/.local/share/communique/communique.db; communique import --undo takes it back\n`,
		});
		// The hostile record of the samples has a day that is none.
		expect((await run(['check'], world)).stdout).not.toContain('full-text');
		const {stdout} = await run(['show', clipped().id, '--format', 'json'], world);
		expect(JSON.parse(stdout)).toEqual(clipped());
		expect((await run(['show', knownId], world)).stdout).toContain('clippings.txt');
	});

	test('changes nothing the second time, and --undo takes the first back', async () => {
		await run(['import', clipping, '--yes'], world);
		const before = readFileSync(own);
		const known = extractorOf([proposal(clipped(), clipped().id), merging()]);
		expect((await run(['import', clipping, '--yes'], {...world, extract: known})).stderr).toBe(
			`${skippedLine}communique: nothing new: 2 records known with their sources already → ~/.local/share/communique/communique.db\n`,
		);
		expect(await run(['import', '--undo', '--dry-run'], world)).toMatchObject({
			code: 0,
			stderr:
				'communique: would take back the import of 2026-11-22 (clippings.txt): 1 record removed, 1 merged as before → ~/.local/share/communique/communique.db\n',
		});
		expect(existsSync(own) && readFileSync(own).length).toBe(before.length);
		const undone = await run(['import', '--undo'], world);
		expect([undone.code, undone.stderr]).toEqual([
			0,
			'communique: took back the import of 2026-11-22 (clippings.txt): 1 record removed, 1 merged as before → ~/.local/share/communique/communique.db\n',
		]);
		const list = ['list', '--format', 'json'];
		expect((await run(list, world)).stdout).toBe((await run([...list, '--db', shipped])).stdout);
		expect(await run(['import', '--undo'], world)).toMatchObject({
			code: 1,
			stderr: 'communique: no import to take back in ~/.local/share/communique/communique.db\n',
		});
	});

	test('saves into the file that --db names, which other commands then read', async () => {
		const path = join(home, 'mine.db');
		const {code, stderr} = await run(['import', clipping, '--yes', '--db', path], world);
		expect(code).toBe(0);
		expect(stderr).toContain(`→ ~/mine.db; communique import --undo --db ${path} takes it back\n`);
		expect(existsSync(own)).toBe(false);
		expect((await run(['list', '-q', 'whitcombe', '--db', path], world)).stdout).toContain(clipped().id);
		expect((await run(['import', '--undo', '--db', path], world)).code).toBe(0);
	});

	test('quotes the file in the command that takes it back, as a shell needs it', async () => {
		const path = join(home, "$(touch x) it's mine.db");
		const {stderr} = await run(['import', clipping, '--yes', '--db', path], world);
		const quoted = `'${path.replace("'", "'\\''")}'`;
		expect(stderr).toContain(`; communique import --undo --db ${quoted} takes it back\n`);
	});

	test('prints what it saves where a format is asked for', async () => {
		const {stdout} = await run(['import', clipping, '--yes', '--format', 'ndjson'], world);
		expect(stdout.trim().split('\n')).toHaveLength(2);
		expect(existsSync(own)).toBe(true);
	});

	test('is overruled by --dry-run', async () => {
		await run(['import', clipping, '--yes', '--dry-run'], world);
		expect(readdirSync(home)).toEqual([]);
	});

	test('brings the records of a newer package', async () => {
		await run(['import', clipping, '--yes'], world);
		const older = join(home, 'older.db');
		copyFileSync(makeDatabase(folder, [clipped({id: 'old', origin: 'reference'})]), older);
		const {stderr} = await run(['import', clipping, '--yes', '--db', older], world);
		expect(stderr).toContain('; the reference records are now those of this version\n');
		expect((await run(['show', knownId, '--db', older], world)).code).toBe(0);
	});
});
