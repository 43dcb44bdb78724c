import {
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {join, relative} from 'node:path';
import {describe, expect, test} from 'vitest';
import {dangerous, program, temporaryFolder} from './run-program.ts';

const run = program();
const folder = temporaryFolder();
let files = 0;

/** A new path in a folder of its own. */
function fresh(name: string): string {
	const own = join(folder, String(files++));
	mkdirSync(own);
	return join(own, name);
}

describe('export', () => {
	test.each([[[]], [['-']]])('with %j writes Markdown to standard output', async operands => {
		const {code, stdout, stderr} = await run(['export', ...operands, '-k', 'talks']);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/^# US–Vietnam defence engagements\n/u);
		expect(stdout).not.toContain('## Details');
	});

	test.each([
		['a.md', /^# US/u],
		['a.csv', /^id,date/u],
		['a.json', /^\[\n/u],
		['a.ndjson', /^\{"id"/u],
		['a.ics', /^BEGIN:VCALENDAR\r\n/u],
		['a.csl.json', /"type"/u],
		['a.bib', /^@article\{/u],
		['a.ris', /^TY {2}- NEWS\r\n/u],
		['notes', /^# US/u],
		['v1.2', /^# US/u],
	])('takes the format of %s from its extension', async (name, content) => {
		const path = fresh(name);
		const {code, stdout, stderr} = await run(['export', path]);
		expect([code, stdout, stderr]).toEqual([0, '', `communique: wrote 5 records to ${path}\n`]);
		expect(readFileSync(path, 'utf8')).toMatch(content);
		expect(readdirSync(join(path, '..'))).toEqual([name]);
	});

	test.each(['md', 'csv', 'json', 'ndjson', 'ics', 'csl', 'bibtex', 'ris'])(
		'%s lets nothing dangerous through',
		async format => {
			const {code, stdout} = await run(['export', '--format', format, '--details']);
			expect(code).toBe(0);
			expect(stdout).not.toMatch(dangerous);
		},
	);

	test('refuses an extension that it does not know, and names those that it knows', async () => {
		const path = fresh('a.xlsx');
		const known = '.md .csv .json .ndjson .ics .csl.json .bib .ris .db';
		expect(await run(['export', path])).toMatchObject({
			code: 2,
			stdout: '',
			stderr: `communique: no format has the extension .xlsx: ${known} (--format names one for any file)\n`,
		});
		expect(readdirSync(join(path, '..'))).toEqual([]);
		expect((await run(['export', path, '--format', 'csv'])).code).toBe(0);
		expect(readFileSync(path, 'utf8')).toMatch(/^id,/u);
	});

	test('begins CSV with a byte order mark where that is asked for', async () => {
		const path = fresh('a.csv');
		await run(['export', path, '--bom']);
		expect(readFileSync(path, 'utf8')).toMatch(/^\u{FEFF}id,/u);
		expect((await run(['export', '--format', 'csv', '--bom'])).stdout).toMatch(/^\u{FEFF}id,/u);
		expect((await run(['export', '--format', 'csv'])).stdout).toMatch(/^id,/u);
	});

	test('names the whole path of a file that was named from the folder', async () => {
		const path = fresh('a.md');
		const {stderr} = await run(['export', relative(process.cwd(), path)]);
		expect(stderr).toBe(`communique: wrote 5 records to ${path}\n`);
	});

	test('obeys --format before the extension', async () => {
		const path = fresh('a.csv');
		await run(['export', path, '--format', 'json']);
		expect(readFileSync(path, 'utf8')).toMatch(/^\[/u);
	});

	test('writes what list prints, in the order asked for', async () => {
		const argv = ['-l', 'hegseth', '--sort', 'date', '--limit', '2', '--format', 'csv'];
		expect((await run(['export', ...argv])).stdout).toBe((await run(['list', ...argv])).stdout);
	});

	test('adds a section a record with --details', async () => {
		const {stdout} = await run(['export', '--details', '-k', 'talks']);
		expect(stdout).toContain('## Details\n\n### Giang and Hegseth hold talks in Hanoi');
	});

	test('counts a single record as one, and writes an empty view too', async () => {
		const one = fresh('one.md');
		expect((await run(['export', one, '-k', 'talks'])).stderr).toBe(`communique: wrote 1 record to ${one}\n`);
		const none = fresh('none.csv');
		const {code, stderr} = await run(['export', none, '-y', '1999']);
		expect([code, stderr]).toEqual([
			0,
			`communique: no record matches\ncommunique: wrote 0 records to ${none}\n`,
		]);
		expect(readFileSync(none, 'utf8')).toMatch(/^id,date[^\n]*\r\n$/u);
	});

	test('leaves a file that exists alone, unless forced', async () => {
		const path = fresh('a.md');
		writeFileSync(path, 'mine', {mode: 0o640});
		expect(await run(['export', path])).toMatchObject({
			code: 1,
			stderr: `communique: ${path} exists already (--force overwrites it)\n`,
		});
		expect(readFileSync(path, 'utf8')).toBe('mine');
		expect((await run(['export', path, '--force'])).code).toBe(0);
		expect(readFileSync(path, 'utf8')).toMatch(/^# US/u);
		expect(statSync(path).mode & 0o777).toBe(0o640);
		expect(readdirSync(join(path, '..'))).toEqual(['a.md']);
	});

	test('writes through a link', async () => {
		const path = fresh('a.md');
		const link = join(path, '..', 'link.md');
		writeFileSync(path, 'mine');
		symlinkSync(path, link);
		expect((await run(['export', link])).code).toBe(1);
		expect((await run(['export', link, '--force'])).code).toBe(0);
		expect(readFileSync(path, 'utf8')).toMatch(/^# US/u);
	});

	test('writes to a device without replacing it', async () => {
		expect((await run(['export', '/dev/null'])).code).toBe(0);
		expect((await run(['export', '/dev/null', '--force'])).code).toBe(0);
		expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
	});

	test('says in one line why it cannot write, and leaves nothing behind', async () => {
		const file = fresh('file');
		writeFileSync(file, '');
		const missing = join(folder, 'missing', 'a.md');
		expect(await run(['export', missing])).toMatchObject({
			code: 1,
			stderr: `communique: cannot write ${missing}: its folder does not exist\n`,
		});
		expect(existsSync(join(folder, 'missing'))).toBe(false);
		expect((await run(['export', join(file, 'a.md')])).stderr).toMatch(/its folder is not a folder\n$/u);
		expect(await run(['export', folder, '--force'])).toMatchObject({
			code: 1,
			stderr: `communique: ${folder} is a folder\n`,
		});
		const long = fresh(`${'a'.repeat(300)}.md`);
		expect((await run(['export', long])).stderr).toMatch(/the name is too long\n$/u);
		expect(readdirSync(join(long, '..'))).toEqual([]);
	});

	test.each([
		[[''], 'export takes no empty argument (communique export [file])'],
		[[' '], 'export takes no empty argument (communique export [file])'],
		[['a.json', '--bom'], '--bom is for CSV, not for json (--format csv)'],
		[['--bom'], '--bom is for CSV, not for md (--format csv)'],
		[['a.db', '--bom'], '--bom is for CSV, not for sqlite (--format csv)'],
		[['a', 'b'], 'export takes one argument, not "b" (communique export [file])'],
		[
			['--format', 'table'],
			'export: --format is one of md, csv, json, ndjson, ics, csl, bibtex, ris, datapackage, sqlite, not "table" (communique export --help)',
		],
	])('%j is wrong usage', async (argv, message) => {
		expect(await run(['export', ...argv])).toMatchObject({code: 2, stderr: `communique: ${message}\n`});
	});
});
