import {stripVTControlCharacters} from 'node:util';
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {beforeEach, describe, expect, test} from 'vitest';
import type {Extract, ReviewRunner} from '../../source/commands/import/import-context.ts';
import {plainReport} from '../../source/domain/engagement.ts';
import type {Proposal} from '../../source/extract/import-model.ts';
import type {Review} from '../../source/extract/review.ts';
import {clipped, proposal} from '../fixtures/clippings.ts';
import {dangerous, program, temporaryFolder, type World} from './run-program.ts';
import {makeDatabase} from './sample-database.ts';

const folder = temporaryFolder();
const shipped = makeDatabase(folder);
const run = program(shipped);
const clipping = join(folder, 'clippings.txt');
writeFileSync(clipping, 'Trang nhất\n\nSáng 5/3, ông Bùi Văn Hòa tiếp bà Dana Whitcombe.\nThời tiết đẹp.\n');
const knownId = '2025-11-02-giang-hegseth-talks';
let home = '';
let homes = 0;
let world: World = {};

beforeEach(() => {
	home = join(folder, `home-${homes++}`);
	mkdirSync(home);
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

describe('import on a terminal', () => {
	const terminal = {isTerminal: true, columns: 90, env: {TERM: 'xterm', NO_COLOR: '1'}};

	test('lets the reader review, and saves what was accepted', async () => {
		const seen: Parameters<Review>[0][] = [];
		const review: Review = start => {
			seen.push(start);
			return Promise.resolve({
				type: 'save',
				proposals: start.proposals.slice(0, 1),
				rejected: 1,
				undecided: 2,
				skipped: 1,
			});
		};
		const {code, stdout, stderr} = await run(['import', clipping], {...world, ...terminal, review});
		expect([code, stdout]).toEqual([0, '']);
		expect(stderr).toBe(
			'communique: saved 1 new record, 0 merged, 1 rejected, 2 undecided left out, 1 skipped → ~/.local/share/communique/communique.db; communique import --undo takes it back\n',
		);
		expect(seen[0]?.proposals).toHaveLength(2);
		expect([...(seen[0]?.known.keys() ?? [])]).toContain(knownId);
		expect(seen[0]?.documents).toMatchObject([{file: basename(clipping)}]);
		expect(seen[0]).toMatchObject({target: '~/.local/share/communique/communique.db', skipped: [{line: 4}]});
	});

	test('knows a passage again whatever of its record was corrected: nothing new', async () => {
		const document = {file: basename(clipping), lines: [], publisher: '', title: '', url: '', published: ''};
		const told: Proposal = {
			...proposal(clipped({id: 'as-read'})),
			passages: [{document, line: 4, text: 'Hai bên hội đàm tại Hà Nội.'}],
		};
		const correcting: Review = ({proposals}) =>
			Promise.resolve({
				type: 'save',
				proposals: proposals.map(each => ({
					...each,
					record: {
						...each.record,
						id: 'corrected',
						date: '2014-04-08',
						date_start: '2014-04-08',
						date_end: '2014-04-08',
						people: [],
						place: {...each.record.place, venue_en: '', venue_vi: ''},
					},
				})),
				rejected: 0,
				undecided: 0,
				skipped: 0,
			});
		const reading = {...world, ...terminal, extract: extractorOf([told])};
		const first = await run(['import', clipping], {...reading, review: correcting});
		expect(first.stderr).toContain('saved 1 new record');
		const again = await run(['import', clipping, '--yes'], reading);
		expect(again.stderr).toContain('nothing new: 1 record known with its source already');
		const seen: Parameters<Review>[0][] = [];
		const looking: Review = start => {
			seen.push(start);
			return Promise.resolve({type: 'leave', exitCode: 0});
		};
		await run(['import', clipping], {...reading, review: looking});
		expect(seen[0]?.proposals).toMatchObject([
			{mergesInto: 'corrected', isKnownPassage: true, status: 'merges'},
		]);
		// Taken back, it is read as for the first time.
		await run(['import', '--undo'], reading);
		await run(['import', clipping], {...reading, review: looking});
		expect(seen[1]?.proposals).toEqual([told]);
	});

	test('shows the review in the theme of the flag, of the configuration and of the last answer', async () => {
		const seen: unknown[] = [];
		const review: ReviewRunner = ({theme, answeredTheme, language}) => {
			seen.push([theme, answeredTheme, language]);
			return Promise.resolve({type: 'leave', exitCode: 0});
		};
		const reviewed = (...flags: readonly string[]) =>
			run(['import', clipping, ...flags], {...world, ...terminal, review});
		await reviewed('--theme', 'light');
		for (const [path, text] of [
			['.config/communique', '{"theme": "dark"}'],
			['.local/state/communique', '{"version": 1, "theme": "light", "language": "vi"}'],
		] as const) {
			mkdirSync(join(home, path), {recursive: true});
			writeFileSync(join(home, path, path.startsWith('.config') ? 'config.json' : 'state.json'), text);
		}
		await reviewed();
		// The language of the explorer is not that of the commands.
		expect(seen).toEqual([
			['light', null, 'en'],
			['dark', 'light', 'en'],
		]);
	});

	test('saves nothing where the review is left', async () => {
		const review: Review = () => Promise.resolve({type: 'leave', exitCode: 130});
		expect(await run(['import', clipping], {...world, ...terminal, review})).toMatchObject({
			code: 130,
			stderr: 'communique: nothing saved\n',
		});
		expect(readdirSync(home)).toEqual([]);
	});

	test.each([[['--dry-run']], [['--format', 'table']]])('prints a table with %j', async flags => {
		const review: Review = () => Promise.reject(new Error('no review was asked for'));
		const {code, stdout} = await run(['import', clipping, ...flags], {...world, ...terminal, review});
		expect(code).toBe(0);
		expect(stripVTControlCharacters(stdout)).toMatch(/^Status +Date +Vietnam +United States +Kind/u);
		expect(stdout).toContain('merges');
	});

	test('prints a table where the text came the way that keys would', async () => {
		const review: Review = () => Promise.reject(new Error('no review was asked for'));
		const ended = await run(['import', '-'], {...world, ...terminal, review, input: 'Xin chào'});
		expect([ended.code, ended.stderr.includes('--yes saves')]).toEqual([0, true]);
	});

	test('prints a table where there is no screen', async () => {
		const {stdout, stderr} = await run(['import', clipping, '--lang', 'vi'], {...world, ...terminal});
		expect(stripVTControlCharacters(stdout)).toMatch(/^Trạng thái/u);
		expect(stderr).toContain('--yes saves');
	});
});

describe('import refuses', () => {
	test.each([
		[[], 2, 'import needs a file or folder, or - for standard input (communique import <file…|->)'],
		[['--undo', 'a.txt'], 2, 'import --undo takes no file (communique import --undo)'],
		[
			['a.txt', '--published', '5/3/2024'],
			2,
			'--published is a day, not "5/3/2024" (YYYY-MM-DD, as in 2025-11-02)',
		],
		[
			['a.txt', '--published', '2024-02-30'],
			2,
			'--published is a day, not "2024-02-30" (YYYY-MM-DD, as in 2025-11-02)',
		],
		[['a.txt', '--url', 'javascript:x'], 2, '--url is a web address, not "javascript:x" (https://…)'],
		[
			['a.txt', '--format', 'csv'],
			2,
			'import: --format is one of table, json, ndjson, not "csv" (communique export --format csv writes it)',
		],
		[['a.txt', '--year', '2024'], 2, expect.stringContaining('import takes no --year')],
		[['missing.txt'], 1, 'cannot read missing.txt: there is no such file'],
		[['-'], 1, 'standard input holds no text'],
	])('%j', async (argv, code, message) => {
		const ended = await run(['import', ...argv], world);
		expect(ended.code).toBe(code);
		expect(ended.stderr.replace(/^communique: /u, '').trimEnd()).toEqual(message);
		expect(readdirSync(home)).toEqual([]);
	});

	test('the shipped database as a place to save', async () => {
		for (const argv of [
			['import', clipping, '--yes'],
			['import', '--undo'],
		]) {
			const {code, stderr} = await run([...argv, '--db', shipped], world);
			expect([code, stderr.split('\n').at(-2)]).toEqual([
				1,
				`communique: ${shipped} came with communique and is only read (leave out --db, or name a file that is not there yet)`,
			]);
		}
	});

	test('a --db in a folder that is not there, and one that is no database', async () => {
		const gone = join(home, 'gone', 'x.db');
		const {code, stderr} = await run(['import', clipping, '--yes', '--db', gone], world);
		expect([code, stderr.includes(`cannot make ${gone}: its folder does not exist`)]).toEqual([1, true]);
		const text = join(home, 'text.db');
		writeFileSync(text, 'text');
		expect((await run(['import', clipping, '--yes', '--db', text], world)).stderr).toContain(
			'is not a SQLite database',
		);
		expect(readFileSync(text, 'utf8')).toBe('text');
	});

	test('other commands its flags', async () => {
		for (const flag of ['--dry-run', '--yes', '--undo', '--standalone'])
			expect((await run(['list', flag])).code).toBe(2);
	});

	test('text that could reach a terminal', async () => {
		const file = join(folder, 'bad\u001B]0;x\u0007name.txt');
		writeFileSync(file, 'Sáng\u001B[2J 5/3\u202E\u0007');
		const extract: Extract = ([document]) => ({
			proposals: [],
			skipped: [
				{
					file: document?.file ?? '',
					line: 1,
					text: document?.lines[0] ?? '',
					reason: {code: 'imported-before', text: 'x\u001B[31m'},
				},
			],
		});
		const {stdout, stderr} = await run(['import', file], {...world, extract});
		expect(stdout + stderr).not.toMatch(dangerous);
	});
});
