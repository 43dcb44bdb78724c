import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {commandNames} from '../source/cli/catalogue.ts';
import {flags} from '../source/cli/flags.ts';
import {sampleEngagements} from './fixtures/engagements.ts';
import {spoil} from './fixtures/database.ts';
import {openDatabase} from '../source/store/open.ts';
import {displayWidth} from '../source/text/width.ts';
import {dangerous, program, temporaryFolder} from './commands/run-program.ts';
import {makeDatabase} from './commands/sample-database.ts';

const folder = temporaryFolder();
const run = program();
const terminal = {isTerminal: true, columns: 100, env: {TERM: 'xterm-256color'}};

const help = `Explore the defence engagements between the United States and Vietnam.

Usage
  communique [command] [options]

  Without a command: the explorer on a terminal, otherwise list.

Commands
  browse                     the explorer
  list                       matching records
  show <id>                  one record in full, with its sources
  export [file]              matching records to a file (none or -: stdout)
  import <file…|->           press clippings or folders to records (-: stdin)
  years, leaders, kinds, topics, places, series, tags
                             their values with the number of matching records
  leader <name>              the dossier of a person: offices, whom he met, when
  pair <a> [<b>|us|vn]       what two people, or one and a side, did together
  met                        who met whom: any two of both sides, and how often
  commitments                what was promised or given, each sum once
  timeline                   series and kinds by years or months
  brief [file]               one or two pages on the view (none or -: stdout)
  changes <version>          what is new in the data since a version
  check                      verify the database
  completion <shell>         completion script for bash, zsh or fish
  help [command]             this text, or that of a command

Filters
  -q, --query <text>         words, "exact phrase", -word, a | b, key:value
  -y, --year <years>         2019, 2015..2018, 2018.., 2024-09..2025-03
  -l, --leader <name>        accents and typos forgiven; several: all present
  -k, --kind <kind>          talks, phone-call, …
  -t, --topic <topic>        dioxin, war-legacy, …
  -p, --place <place>        Hanoi, Washington, …; a country: all in it
      --series <series>      dpd, pacific-partnership, …: what comes again
      --side <side>          someone of VN, US, other took part
      --office <post>        under any of its titles, as held that day
      --travel <side>        us or vn: who came to whom
      --tag <tag>            a tag that you gave

Options
      --related              hits by related words of kinds and topics too
      --format <format>      how to write it (see below)
      --id <id>              only the records of these ids, joined by commas
      --limit <N>            at most N
      --by <what>            leader or office (met), year or month (timeline)
      --order <order>        most met first, or by the first or last meeting
      --sort <order>         date, -date (newest first) or relevance
      --header               in a pipe, a line with the names of the columns
      --open                 only what is promised or agreed, not yet made good
      --details              a section for each record as well (Markdown)
      --bom                  begin CSV with a mark by which Excel knows UTF-8
      --force                overwrite a file or package that exists
      --publisher <name>     who published the text
      --url <address>        where it was published
      --published <day>      when, as YYYY-MM-DD
      --encoding <name>      of the text: utf-16, windows-1258, tcvn3, vni …
      --dry-run              print the records, save nothing
      --yes                  save without a review
      --standalone           infer dates without the known engagements
      --undo                 take the last import back
      --db <file>            another database than the default one
      --lang <language>      en or vi (default: the locale); a brief also: both
      --no-color             no colour (also: NO_COLOR=1)
      --theme <name>         auto (asks the terminal), dark or light
      --no-pager             a list that is longer than the screen as it is
      --no-mouse             leave the mouse to the terminal
      --screen-reader        say in a line what each key has changed
  -h, --help                 this text, or that of a command
      --version              the version of the program and of its data

Formats
  list                       table, md, csv, json, ndjson
  show                       text, md, json
  export                     md, csv, json, ndjson, ics, csl, bibtex, ris,
                             datapackage, sqlite
  import                     table, json, ndjson
  leaders, years, …          table, json
  by file extension          .md .csv .json .ndjson .ics .csl.json .bib .ris .db

Examples
  communique
      open the explorer
  communique list -l hegseth -y 2025..
      what Hegseth took part in since 2025
  communique list -q "dioxin" --format csv
      every record on dioxin as CSV
  communique show 2025-02-07
      the record whose id begins so
  communique export visits.md -k official-visit
      a cited list of official visits
  communique import clipping.txt --dry-run
      what records a press clipping would give

Exit codes
  0                          done, also when nothing matches
  1                          failed; the reason is on standard error
  2                          wrong usage
  130                        interrupted (143: terminated)
`;

describe('--help', () => {
	test.each([[['--help']], [['-h']], [['help']], [['--help', '--db', '/missing.db']]])(
		'%j prints the help text',
		async argv => {
			expect(await run(argv)).toMatchObject({code: 0, stdout: help, stderr: ''});
		},
	);

	test('is at most 80 columns wide and names every command and flag', () => {
		for (const line of help.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
		for (const name of commandNames) expect(help).toContain(name);
		for (const flag of flags) expect(help).toContain(`--${flag.name}`);
	});

	test.each(commandNames.filter(name => name !== 'help'))('of %s is about it alone', async name => {
		const {code, stdout} = await run([name, '--help']);
		expect(code).toBe(0);
		expect(stdout.startsWith(`communique ${name}: `)).toBe(true);
		expect((await run(['help', name])).stdout).toBe(stdout);
		expect((await run(['--help', name])).stdout).toBe(stdout);
		for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
	});

	test('of a command that there is not is wrong usage', async () => {
		expect(await run(['help', 'lst'])).toMatchObject({
			code: 2,
			stderr: 'communique: unknown command "lst" (did you mean list?)\n',
		});
	});
});

describe('--version', () => {
	test('names the program and its data', async () => {
		const {code, stdout} = await run(['--version']);
		expect(`${code} ${stdout}`).toMatch(/^0 communique \d+\.\d+\.\d+ \(data [0-9a-f-]+\)\n$/u);
	});
});

describe('without a command', () => {
	test('opens the explorer on a terminal, with the filters applied', async () => {
		const {code, stdout, explored} = await run(['-q', 'dioxin', '-y', '2025', '--lang', 'vi'], {
			...terminal,
			explorerCode: 130,
		});
		expect([code, stdout]).toEqual([130, '']);
		expect(explored).toMatchObject({language: 'vi', isColor: true, now: '2026-11-22'});
		expect(explored?.request).toMatchObject({query: 'dioxin', years: [{from: 2025, to: 2025}]});
	});

	test.each([
		[['--format', 'json'], terminal],
		[['--limit', '1'], terminal],
		[[], {...terminal, env: {TERM: 'dumb'}}],
		[[], {...terminal, isTerminal: false}],
	])('lists with %j and %j', async (argv, world) => {
		const {code, stdout, explored} = await run(argv, world);
		expect([code, explored]).toEqual([0, undefined]);
		expect(stdout).toMatch(/Giang.*Hegseth/u);
	});
});

describe('browse', () => {
	test('opens the explorer', async () => {
		const {code, explored} = await run(['browse', '-l', 'giang', '--no-color'], terminal);
		expect(code).toBe(0);
		expect(explored).toMatchObject({isColor: false, language: 'en'});
		expect(explored?.request.leaders).toHaveLength(1);
	});

	test.each([{isTerminal: false}, {...terminal, env: {TERM: 'dumb'}}])(
		'needs a terminal, not %j',
		async world => {
			expect(await run(['browse'], world)).toMatchObject({
				code: 1,
				stdout: '',
				stderr: 'communique: the explorer needs a terminal (communique list prints the records instead)\n',
			});
		},
	);

	test('has no use for the flags of a list', async () => {
		expect((await run(['browse', '--limit', '1'], terminal)).code).toBe(2);
	});
});

describe('a database that cannot be used', () => {
	test.each([
		['missing.db', () => undefined, /^communique: no database at [^\n]*missing\.db \(check --db[^\n]*\)\n$/u],
		[
			'text.db',
			(path: string) => writeFileSync(path, 'Hà Nội, ngày 2/11'),
			/^communique: [^\n]*text\.db is not a SQLite database \(check --db\)\n$/u,
		],
		['empty.db', (path: string) => writeFileSync(path, ''), /^communique: [^\n]*empty\.db[^\n]*\n$/u],
		[
			'foreign.db',
			(path: string) => {
				const database = openDatabase(path, 'create');
				database.exec('CREATE TABLE notes (text)');
				database.close();
			},
			/^communique: [^\n]*foreign\.db is a database of another program \(check --db\)\n$/u,
		],
		[
			'sample-5.db',
			() => {
				const database = openDatabase(makeDatabase(folder), 'write');
				database.pragma('user_version = 99');
				database.close();
			},
			/^communique: [^\n]* was written by a newer communique \(schema 99[^\n]*\) \(update communique\)\n$/u,
		],
	])('%s is one line on standard error and exit 1', async (name, make, message) => {
		const path = join(folder, name);
		make(path);
		for (const argv of [['list'], ['show', 'x'], ['export', '-'], ['years'], ['check'], ['--version']]) {
			const {code, stdout, stderr} = await run([...argv, '--db', path]);
			expect([code, stdout]).toEqual([1, '']);
			expect(stderr).toMatch(message);
		}
	});

	test.each(['', ' ', ':memory:'])(
		'of the name %j is wrong usage for every command, and no file is made',
		async name => {
			for (const argv of [['list'], ['export'], ['check'], ['import', 'x.txt'], ['--version']]) {
				const ran = await run([...argv, '--db', name], {home: join(folder, 'nowhere')});
				const stderr = `communique: --db is a file, not "${name}" (--db FILE)\n`;
				expect(ran).toMatchObject({code: 2, stdout: '', stderr});
			}
			expect(existsSync(':memory:')).toBe(false);
		},
	);

	test('is found damaged where the damage is', async () => {
		const path = makeDatabase(folder, sampleEngagements.slice(0, 2));
		spoil(path, database => database.exec('DROP TABLE sources'));
		const {code, stderr} = await run(['list', '--format', 'json', '--db', path]);
		expect(code).toBe(1);
		expect(stderr).toMatch(/^communique: cannot use [^\n]*sample-2\.db: no such table: sources\n$/u);
	});

	test('is reported without what its name could do to a terminal', async () => {
		const {stderr} = await run(['list', '--db', '/tmp/\u001B]0;owned\u0007\u202Ex.db']);
		expect(stderr).not.toMatch(dangerous);
		expect(stderr.split('\n').length).toBe(2);
	});
});

describe('a fault of the program', () => {
	test('is one line, with a stack only for who asks for it', async () => {
		const fault = () => Promise.reject(new TypeError('first\nsecond'));
		const stderr = 'communique: unexpected fault: first second; please report it\n';
		expect(await run([], {...terminal, explorer: fault})).toMatchObject({code: 1, stdout: '', stderr});
		const env = {...terminal.env, COMMUNIQUE_DEBUG: '1'};
		const told = await run([], {...terminal, env, explorer: fault});
		expect(told.stderr).toMatch(/please report it\nTypeError: first\nsecond\n {4}at /u);
	});
});
