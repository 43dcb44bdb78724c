import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readCsv} from '../export/read-csv.ts';
import {unsafeCharacter} from '../export/hostile-records.ts';
import {type Field, idOf, label, planted, plantedDatabase, readable} from '../fixtures/planted.ts';
import {textsOf} from './json-texts.ts';
import {program, temporaryFolder} from './run-program.ts';

/*
 * Every payload of test/fixtures/payloads.ts in every field of a record, through every command and into every format
 * of files: each is to be read there as the inert text that is left of it.
 */
const database = plantedDatabase();
const run = program(database);
const folder = temporaryFolder();

/** A text without blanks and without what formats put before a sign to defuse it. */
function compact(text: string): string {
	return text.replaceAll(/[\s\\{}'"]/gu, '');
}

function expectSafe(text: string): void {
	expect(text.replace(/^\u{FEFF}/u, '').replaceAll('\t', ' ')).not.toMatch(unsafeCharacter);
}

function expectReadable(text: string, shown: readonly Field[], undone = compact): void {
	const whole = undone(text);
	for (const index of planted.keys())
		for (const field of shown) {
			const expected = undone(readable(field, index));
			if (!whole.includes(expected)) {
				const at = whole.indexOf(label(field, index));
				expect.fail(`${field} of ${planted[index]!.name}: ${expected} is ${whole.slice(at - 20, at + 80)}`);
			}
		}
}

/** The text of HTML entities, of which Markdown has some. */
function withoutEntities(text: string): string {
	const signs: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};
	return compact(text.replaceAll(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => signs[name] ?? ''));
}

describe('commands', () => {
	test.each<[string, readonly Field[]]>([
		['list', ['person', 'title', 'place']],
		['list --lang vi', ['person', 'titleVi', 'placeVi']],
		['kinds', ['kind']],
		['topics', ['topic']],
		['places', ['place']],
		['leaders', ['person']],
		['series', ['series']],
		['timeline', ['series']],
		['timeline --format csv', ['series']],
		['commitments', ['promise']],
		['commitments --format csv', ['promise', 'unit']],
		['commitments --format json', ['promise', 'unit']],
		['met', ['person']],
		['leader anchor', ['person']],
		['brief -', ['kind']],
		['brief - --lang both', ['kind']],
	])('%s', async (line, shown) => {
		const {code, stdout} = await run(line.split(' '));
		expect(code).toBe(0);
		expectSafe(stdout);
		const isJson = line.endsWith('json');
		expectReadable(isJson ? textsOf(stdout) : stdout, shown, withoutEntities);
	});

	test.each(['text', 'md', 'json'])('show as %s', async format => {
		for (const [index, {name}] of planted.entries()) {
			const {code, stdout} = await run(['show', idOf(index), '--format', format]);
			expect(code).toBe(0);
			expectSafe(stdout);
			if (format === 'md') expect(stdout).not.toMatch(/(?<!\\)\]\(javascript:/u);
			const text = withoutEntities(format === 'json' ? textsOf(stdout) : stdout);
			for (const field of ['title', 'summary', 'person', 'office', 'promise', 'note', 'headline'] as const)
				expect(text, `${field} of ${name}`).toContain(withoutEntities(readable(field, index)));
		}
	});
});

describe('exports', () => {
	async function exported(name: string, ...flags: readonly string[]): Promise<string> {
		const path = join(folder, name);
		const {code, stderr} = await run(['export', path, '--force', ...flags]);
		expect([code, stderr]).toEqual([0, expect.stringMatching(/^communique: wrote/u)]);
		const text = readFileSync(path, 'utf8');
		expectSafe(text);
		return text;
	}

	test('Markdown', async () => {
		for (const flags of [[], ['--details']]) {
			const text = await exported('x.md', ...flags);
			expectReadable(text, ['title', 'place', 'person', 'headline', 'publisher'], withoutEntities);
			expect(text).not.toMatch(/(?<!\\)\]\((?!#|https?:)|(?<!\\)<(?!https?:\/\/|\/?a\b|br>)\w/u);
		}
	});

	test('CSV', async () => {
		const rows = readCsv((await exported('x.csv', '--bom')).replace(/^\u{FEFF}/u, ''));
		expect(rows).toHaveLength(planted.length + 1);
		for (const row of rows) {
			expect(row).toHaveLength(rows[0]!.length);
			for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
		}
		expectReadable(rows.flat().join('\n'), ['title', 'titleVi', 'summary', 'place', 'person', 'office']);
	});

	test('JSON and NDJSON', async () => {
		expectReadable(textsOf(await exported('x.json')), ['title', 'summary', 'person', 'note', 'headline']);
		for (const line of (await exported('x.ndjson')).trim().split('\n')) JSON.parse(line);
	});

	test('iCalendar', async () => {
		const text = (await exported('x.ics')).replaceAll('\r\n ', '');
		expect(text.match(/^BEGIN:VEVENT/gmu)).toHaveLength(planted.length);
		expect(text.match(/^END:VEVENT/gmu)).toHaveLength(planted.length);
		expectReadable(text, ['title', 'place', 'summary']);
	});

	test('CSL', async () => {
		expectReadable(textsOf(await exported('x.csl.json')), ['headline', 'publisher']);
	});

	test('BibTeX', async () => {
		const text = await exported('x.bib');
		const entries = text.match(/^@/gmu) ?? [];
		expect(text.match(/^\}$/gmu)).toHaveLength(entries.length);
		for (const value of text.matchAll(/^\s+\w+ = \{(.*)\},?$/gmu)) {
			let depth = 0;
			for (const sign of value[1]!.replaceAll(/\\[{}]/gu, '')) {
				depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
				expect(depth, value[1]).toBeGreaterThanOrEqual(0);
			}
			expect(depth, value[1]).toBe(0);
		}
	});

	test('RIS', async () => {
		const text = await exported('x.ris');
		for (const line of text.split(/\r?\n/u).filter(Boolean)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
		expect(text.match(/^TY/gmu)?.length).toBe(text.match(/^ER/gmu)?.length);
		expectReadable(text, ['headline', 'publisher']);
	});
});

describe('lines on standard error', () => {
	/** Some of each sort: each is a run of the program. */
	const sample = planted.filter((_, index) => index % 6 === 0);

	const asked: readonly ((text: string) => readonly string[])[] = [
		text => ['list', '-k', text],
		text => ['list', '-y', text],
		text => ['list', `--${text}`],
		text => [text],
		text => ['show', text],
		text => ['show', idOf(0), text],
		text => ['export', join(folder, 'a', text)],
		text => ['export', join(folder, `x.${text}`)],
		text => ['import', join(folder, text)],
		text => ['list', '--db', join(folder, text)],
		text => ['leader', text],
		text => ['pair', text, 'anchor'],
		text => ['completion', text],
		text => ['list', '--format', text],
		text => ['list', '-q', `${text} kind:${text} leader:"${text}" xyz:${text}`],
		text => ['changes', text],
		text => ['import', '-', '--url', text],
	];

	test.each(asked.map(each => [each('PAYLOAD').join(' ').replaceAll(folder, ''), each] as const))(
		'%s',
		async (_, argv) => {
			for (const {text, name} of sample) {
				const {stdout, stderr} = await run(argv(`Aa${text}Zz`));
				expectSafe(stdout);
				expectSafe(stderr);
				for (const line of stderr.split('\n').filter(Boolean))
					expect(line, name).toMatch(/^(?:communique: |[ \t]|$)/u);
				expect(stderr, name).not.toMatch(/unexpected fault|^\s+at /mu);
			}
		},
	);
});
