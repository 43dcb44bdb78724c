import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readCsv} from '../export/read-csv.ts';
import {explorer, selectedLine, shippedRecords} from './explorer.ts';
import {keys, type Session} from './terminal.ts';

const records = shippedRecords();
const total = records.length;

/** Replaces the path in the open dialog. */
async function typePath(session: Session, path: string): Promise<void> {
	await session.steps([keys.ctrlU, /File +▏$/mu], [path, `${path}▏`]);
}

function read(session: Session, name: string): string {
	return readFileSync(join(session.folder, name), 'utf8');
}

test('e writes the filtered view as Markdown: a table and its citations', async () => {
	const session = await explorer({arguments: ['--leader', 'esper', '--year', '2019']});
	const count = Number(/(?<count>\d+) of/u.exec(session.text())?.groups?.['count']);
	await session.steps(['e', `Export ${count} records`]);
	expect(session.text()).toMatch(/\[md\] csv {2}json {2}ndjson {2}ics {2}csl/u);
	expect(session.text()).toMatch(/communique-\d{4}-\d\d-\d\d\.md▏/u);
	await typePath(session, 'esper.md');
	await session.steps([keys.enter, `Wrote ${count} records to esper.md.`]);
	expect(session.text()).toContain('year 2019 · leader Mark Esper');
	const text = read(session, 'esper.md');
	expect(text.split('\n').filter(line => line.startsWith('|'))).toHaveLength(count + 2);
	expect(text).toContain('Mark Esper');
	expect(text).toMatch(/leader Mark Esper/u);
	expect(text).toMatch(/https?:\/\//u);
	expect(readdirSync(session.folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
});

test('the arrows change the format, and the extension with it', async () => {
	const session = await explorer({arguments: ['-q', 'dioxin']});
	const count = Number(/(?<count>\d+) of/u.exec(session.text())?.groups?.['count']);
	await session.steps(['e', '⏎ write'], [keys.up, /▸ Format/u], [keys.right, /\[csv\]/u]);
	expect(session.text()).toMatch(/communique-[\d-]+\.csv/u);
	await session.steps(
		[keys.right, '[json]'],
		[keys.right, '[ndjson]'],
		[keys.right, '[ics]'],
		[keys.right, '[csl]'],
	);
	expect(session.text()).toMatch(/communique-[\d-]+\.csl\.json/u);
	await session.steps([keys.left.repeat(4), '[csv]'], [keys.down, /▸ File/u]);
	await typePath(session, 'dioxin.csv');
	await session.steps([keys.enter, `Wrote ${count} records to dioxin.csv.`]);
	const rows = readCsv(read(session, 'dioxin.csv').replace(/^\u{FEFF}/u, ''));
	expect(rows).toHaveLength(count + 1);
	expect(new Set(rows.map(row => row.length)).size).toBe(1);
});

test.each(['json', 'ndjson', 'ics', 'csl.json'])(
	'a file of the format of .%s is written',
	async extension => {
		const session = await explorer({arguments: ['-q', 'hegseth']});
		const count = Number(/(?<count>\d+) of/u.exec(session.text())?.groups?.['count']);
		const steps = ['json', 'ndjson', 'ics', 'csl.json'].indexOf(extension) + 2;
		await session.steps(['e', '⏎ write'], [keys.up, /▸ Format/u]);
		await session.steps([keys.right.repeat(steps), new RegExp(`\\.${extension}$`, 'mu')]);
		const path = /communique-[\w.-]+/u.exec(session.text())?.[0] ?? '';
		await session.steps([keys.enter, `Wrote ${count} records`]);
		const text = read(session, path);
		if (extension === 'ndjson')
			expect(
				text
					.trimEnd()
					.split('\n')
					.map(line => JSON.parse(line) as unknown),
			).toHaveLength(count);
		else if (extension === 'ics') expect(text.match(/^BEGIN:VEVENT\r$/gmu)).toHaveLength(count);
		else if (extension === 'json') expect(JSON.parse(text)).toHaveLength(count);
		else expect((JSON.parse(text) as unknown[]).length).toBeGreaterThan(0);
	},
);

test('details add a section for each record', async () => {
	const session = await explorer({arguments: ['--leader', 'esper']});
	await session.steps(['e', '⏎ write'], [keys.down, /▸ A section/u], [keys.right, /each record +yes/u]);
	await session.steps([' ', /each record +no/u], [' ', /each record +yes/u], [keys.up, /▸ File/u]);
	await typePath(session, 'long.md');
	await session.steps([keys.enter, /Wrote \d+ records to long\.md/u]);
	const count = Number(/Wrote (?<count>\d+)/u.exec(session.text())?.groups?.['count']);
	const sections = read(session, 'long.md')
		.split('\n')
		.filter(line => /^#{2,3} /u.test(line));
	expect(sections.length).toBeGreaterThanOrEqual(count);
});

test('a file that exists is replaced only by a second Enter', async () => {
	const session = await explorer({arguments: ['--leader', 'esper']});
	writeFileSync(join(session.folder, 'mine.md'), 'my own words');
	await session.steps(['e', '⏎ write']);
	await typePath(session, 'mine.md');
	await session.steps([keys.enter, 'mine.md exists: Enter again overwrites it.']);
	expect(read(session, 'mine.md')).toBe('my own words');
	// Another name is not a yes to this one.
	await session.steps([`${keys.backspace}d`, 'mine.md▏'], [keys.enter, 'Enter again overwrites it.']);
	expect(read(session, 'mine.md')).toBe('my own words');
	await session.steps([keys.enter, /Wrote \d+ records to mine\.md/u]);
	expect(read(session, 'mine.md')).toContain('Mark Esper');
});

test('what cannot be written is one line, and the explorer goes on', async () => {
	const session = await explorer();
	await session.steps(['e', '⏎ write']);
	await typePath(session, 'no/such/folder/x.md');
	await session.steps([keys.enter, 'cannot write no/such/folder/x.md: its folder does not exist']);
	expect(session.lines().at(-1)).toBe('');
	await typePath(session, '/proc/nothing.md');
	await session.steps([keys.enter, 'cannot write /proc/nothing.md']);
	await session.steps([keys.ctrlU, /File +▏$/mu], [keys.enter, 'Type a file name first.']);
	await session.steps([session.folder, `${session.folder}▏`], [keys.enter, `${session.folder} is a folder`]);
	expect(session.output).not.toMatch(/^\s+at /mu);
	await session.steps(
		[keys.escape, /⏎ open/u],
		['j', text => text.split('\n')[5]?.startsWith(' ▸') === true],
	);
});

test('esc close the dialog and writes nothing', async () => {
	const session = await explorer();
	const before = readdirSync(session.folder);
	await session.steps(['e', '⏎ write'], ['x', /mdx▏/u], [keys.escape, /⏎ open/u]);
	expect(readdirSync(session.folder)).toEqual(before);
});

test('marks: Space marks and moves on, m shows them, only they are exported', async () => {
	const session = await explorer();
	await session.steps([' ', '✓ 1 marked'], ['j', text => selectedLine(text).startsWith(dateStart(2))]);
	await session.steps([' ', '✓ 2 marked'], ['m', isMarkedOnly]);
	expect(session.lines().filter(line => /^ [▸ ]✓ /u.test(line))).toHaveLength(2);
	await session.steps(['e', 'Export 2 marked records']);
	await typePath(session, 'marked.json');
	expect(session.text()).toContain('[json]');
	await session.steps([keys.enter, 'Wrote 2 records to marked.json.']);
	const written = JSON.parse(read(session, 'marked.json')) as {readonly id: string}[];
	expect(written.map(record => record.id)).toEqual([records[0]!.id, records[2]!.id]);
	// Back to everything; a mark is taken away where it was set.
	await session.steps(['m', text => !isMarkedOnly(text)]);
	await session.steps([' ', '✓ 1 marked'], ['k ', '✓ 2 marked']);
});

function isMarkedOnly(text: string): boolean {
	return / \d+ marked$/u.test(text.split('\n')[2] ?? '');
}

function dateStart(index: number): string {
	return records[index]!.date_start.slice(8).replace(/^0/u, '');
}

test('m without a mark says so; the last mark taken away shows everything again', async () => {
	const session = await explorer();
	await session.steps(['m', 'Nothing is marked: Space marks a record.']);
	await session.steps([' ', '✓ 1 marked'], ['m', isMarkedOnly], [' ', text => !text.includes('marked')]);
	expect(session.text()).toContain(`${total} records`);
	expect(session.lines().filter(line => line.startsWith('    ')).length).toBeGreaterThan(10);
});

test('a record is exported from its own page as well, into a folder that exists', async () => {
	const session = await explorer();
	await session.steps([keys.enter, 'People'], ['e', `Export ${total} records`]);
	expect(session.text()).toMatch(/each record +yes/u);
	await session.steps([keys.escape, 'People']);
	expect(existsSync(join(session.folder, 'communique.md'))).toBe(false);
});
