import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {readCsv} from '../export/read-csv.ts';
import {explorer, shippedRecords, shippedRows} from './explorer.ts';
import {expectWholeFrame} from './frame.ts';
import {keys, Session, type SessionOptions} from './terminal.ts';

const records = shippedRecords();
const total = records.length;
const rows = shippedRows('opening');

/** The explorer with the dialog open over its list. */
async function dialog(options: SessionOptions = {}): Promise<Session> {
	const session = await explorer(options);
	await session.steps(['e', /▸ ?(?:Export|Xuất)|▌ {2}\(•\)/u]);
	return session;
}

/** Goes on to the target of the open dialog and puts another path there. */
async function typePath(session: Session, path: string): Promise<void> {
	await session.steps([keys.enter, '▏'], [keys.ctrlU, /To +▏$/mu], [path, `${path}▏`]);
}

function read(session: Session, name: string): string {
	return readFileSync(join(session.folder, name), 'utf8');
}

/** The screen without its line ends: a long path takes two lines. */
function unbroken(text: string): string {
	return text.replaceAll(/\s+/gu, '');
}

/** The records of the view, as the dialog counts them. */
function viewCount(session: Session): number {
	return Number(/this view +(?<count>\d+)/u.exec(session.text())?.groups?.['count']);
}

test('the view is shown as it will be written, and written where the dialog says', async () => {
	const session = await dialog({arguments: ['--leader', 'esper', '--year', '2019']});
	const count = viewCount(session);
	expect(session.text()).toContain(`(•) this view ${count}`);
	expect(session.text()).toContain(`( ) everything ${total}`);
	expect(session.text()).toMatch(/Preview ─+ \d+ records · \d+ sources · \d+ kB\n # US–Vietnam defence/u);
	expect(unbroken(session.text())).toContain(join(session.folder, '2019-mark-esper.md').replaceAll(' ', ''));
	await typePath(session, 'esper.md');
	expect(unbroken(session.text())).toContain(join(session.folder, 'esper.md'));
	await session.steps([keys.enter, `Wrote ${count} records to ${session.folder}`]);
	const text = read(session, 'esper.md');
	expect(text.split('\n').filter(line => line.startsWith('|'))).toHaveLength(count + 2);
	expect(text).toMatch(/leader Mark Esper/u);
	expect(text).toMatch(/https?:\/\//u);
	expect(readdirSync(session.folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
});

test('the command that the dialog shows writes the same file', async () => {
	const session = await dialog({arguments: ['-q', 'dioxin', '-y', '2019'], columns: 120, rows: 40});
	await session.steps([keys.enter, '.md▏'], [keys.ctrlU, /^ ▌ {2}▏ +│/mu], ['a.md', 'a.md▏']);
	const shown = session.text().split('The same from the shell')[1] ?? '';
	const line = shown
		.split('\n')
		.map(each => each.split('│')[0]?.trim().replace(/ \\$/u, '') ?? '')
		.filter(Boolean);
	const command = line
		.slice(
			0,
			line.findIndex(each => each.includes('esc back')),
		)
		.join(' ');
	expect(command).toBe('communique export a.md -q dioxin -y 2019 --lang en');
	await session.steps([keys.enter, /Wrote \d+ records/u]);
	const shell = new Session({shell: command, folder: join(session.folder)});
	await shell.ended;
	expect(shell.text()).toContain('exists already');
	await shell.dispose();
	const again = new Session({shell: command.replace('a.md', 'b.md'), folder: session.folder});
	expect((await again.ended).code).toBe(0);
	await again.dispose();
	expect(read(session, 'b.md')).toBe(read(session, 'a.md'));
});

describe('the formats', () => {
	test('the arrows change them, and the extension with them', async () => {
		const session = await dialog({arguments: ['-q', 'dioxin']});
		const count = viewCount(session);
		await session.steps([keys.tab, '▸ Format'], [keys.right, '(•) csv'], [keys.right, '(•) json']);
		await session.steps([keys.right.repeat(3), /dioxin\.csl\.json$/mu], [keys.right, /dioxin\.bib$/mu]);
		await session.steps([keys.right, /dioxin\.ris$/mu], [keys.left.repeat(6), /dioxin\.csv$/mu]);
		await session.steps([keys.tab, '▸ Options'], [' ', '[x] for Excel']);
		await session.steps([keys.enter, '.csv▏'], [keys.enter, `Wrote ${count} records to`]);
		expect(read(session, 'dioxin.csv')).toMatch(/^\u{FEFF}id,/u);
		const rows = readCsv(read(session, 'dioxin.csv').replace(/^\u{FEFF}/u, ''));
		expect(rows).toHaveLength(count + 1);
		expect(new Set(rows.map(row => row.length)).size).toBe(1);
	});

	test.each(['json', 'ndjson', 'ics', 'csl.json', 'bib', 'ris'])(
		'that of .%s is written by its extension',
		async extension => {
			const session = await dialog({arguments: ['-q', 'hegseth']});
			const count = viewCount(session);
			await typePath(session, `out.${extension}`);
			await session.steps([keys.enter, `Wrote ${count} records`]);
			const text = read(session, `out.${extension}`);
			const lines = text.trimEnd().split('\n');
			if (extension === 'ndjson') expect(lines.map(line => JSON.parse(line) as unknown)).toHaveLength(count);
			else if (extension === 'ics') expect(text.match(/^BEGIN:VEVENT\r$/gmu)).toHaveLength(count);
			else if (extension === 'json') expect(JSON.parse(text)).toHaveLength(count);
			else if (extension === 'bib')
				expect(text.match(/^@(?:article|misc)\{/gmu)?.length).toBeGreaterThan(count);
			else if (extension === 'ris') expect(text.match(/^ER {2}- \r$/gmu)?.length).toBeGreaterThan(count);
			else expect((JSON.parse(text) as unknown[]).length).toBeGreaterThan(count);
		},
	);

	test('an extension that stands for none is refused, and nothing is written', async () => {
		const session = await dialog();
		const before = readdirSync(session.folder);
		await typePath(session, 'visits.xlsx');
		await session.steps([keys.enter, 'No format has the extension .xlsx: .md .csv .json']);
		expect(readdirSync(session.folder)).toEqual(before);
	});
});

test('details add a section for each record', async () => {
	const session = await dialog({arguments: ['--leader', 'esper']});
	const count = viewCount(session);
	await session.steps(
		[keys.tab, '▸ Format'],
		[keys.tab, '▸ Options'],
		[' ', '[x] a section for each record'],
	);
	await typePath(session, 'long.md');
	await session.steps([keys.enter, `Wrote ${count} records`]);
	expect(read(session, 'long.md').match(/^### /gmu)).toHaveLength(count);
});

test('a file that exists is replaced only by a second Enter', async () => {
	const session = await dialog({arguments: ['--leader', 'esper']});
	writeFileSync(join(session.folder, 'mine.md'), 'my own words');
	await typePath(session, 'mine.md');
	await session.steps([keys.enter, /mine\.md exists: Enter again/u]);
	expect(read(session, 'mine.md')).toBe('my own words');
	// Another name is not a yes to this one.
	await session.steps([`${keys.backspace}d`, 'mine.md▏'], [keys.enter, 'exists: Enter again']);
	expect(read(session, 'mine.md')).toBe('my own words');
	await session.steps([keys.enter, /Wrote \d+ records to/u]);
	expect(read(session, 'mine.md')).toContain('Mark Esper');
});

test('what cannot be written is one line, and the explorer goes on', async () => {
	const session = await dialog({columns: 120});
	await typePath(session, 'no/such/folder/x.md');
	await session.steps([keys.enter, /cannot write \S+\/no\/such\/folder\/x\.md: its folder does not exist/u]);
	expect(session.lines().at(-1)).toBe('');
	await session.steps([keys.ctrlU, /To +▏$/mu], ['/proc/nothing.md', '/proc/nothing.md▏']);
	await session.steps([keys.enter, 'cannot write /proc/nothing.md']);
	await session.steps([keys.ctrlU, /To +▏$/mu], [keys.enter, 'Type a file name first.']);
	await session.steps([session.folder, `${session.folder}▏`], [keys.enter, `${session.folder} is a folder`]);
	expect(session.output).not.toMatch(/^\s+at /mu);
	await session.steps([keys.escape, /⏎ open/u]);
});

test('the whole path of the file is said, however long it is', async () => {
	const folder = join(
		mkdtempSync(join(tmpdir(), 'communique-e2e-')),
		'a-folder-with-a-name'.repeat(5),
		'notes',
	);
	mkdirSync(folder, {recursive: true});
	const session = await explorer({folder});
	onTestFinished(() => rmSync(dirname(dirname(folder)), {recursive: true, force: true}));
	await session.steps(['e', '▸ Export'], [keys.enter, '.md▏'], [keys.enter, /Wrote/u]);
	const [, said = ''] = /^ (Wrote [^]*)$/mu.exec(session.text()) ?? [];
	expect(said.replaceAll(/\s/gu, '')).toMatch(/^Wrote\d+recordsto/u);
	expect(said.replaceAll(/\s/gu, '')).toContain(`to${folder}/communique-`);
});

test('who types without / writes no file, nor does who pastes', async () => {
	const session = await explorer();
	const before = readdirSync(session.folder);
	// `h` does nothing in the list, `e` opens the dialog, in which letters do nothing.
	await session.steps(['he', '▸ Export'], ['gseth', 'Esc, then / to search']);
	await session.steps([keys.enter, '.md▏'], [keys.escape, /⏎ open/u]);
	await session.steps(['\u{1B}[200~hegseth\r\r\u{1B}[201~', 'type / to search']);
	// Where the terminal does not mark what is pasted, its letters are keys; what they open is written by none of them.
	await session.steps(['hegseth\r\r', 'nothing was written'], [keys.escape, /⏎ open/u]);
	await session.steps(['Phan Văn Giang\r', 'nothing was written'], [keys.escape, /⏎ open/u]);
	await session.steps(['Pete Hegseth', text => text.includes('▸ Export')], [keys.escape, /⏎ open/u]);
	expect(session.text()).not.toContain('marked');
	expect(readdirSync(session.folder)).toEqual(before);
});

test('the marked are what is offered first; the record and the view stand beside them', async () => {
	const session = await explorer();
	await session.steps(
		[' ', / 1 marked /u],
		['j', /⏎ open/u],
		[' ', / 2 marked /u],
		['e', '(•) the marked 2'],
	);
	expect(session.text()).toMatch(/\( \) this record 1/u);
	expect(session.text()).toContain(`( ) this view ${total}`);
	await typePath(session, 'marked.json');
	await session.steps([keys.enter, 'Wrote 2 records to']);
	const written = JSON.parse(read(session, 'marked.json')) as readonly {readonly id: string}[];
	expect(written.map(record => record.id).toSorted()).toEqual([rows[0]!.id, rows[2]!.id].toSorted());
	// The marks stay for the next export.
	await session.steps(['e', '(•) the marked 2'], [keys.escape, / 2 marked /u]);
});

test('a record is exported from its own page, by itself', async () => {
	const session = await explorer();
	await session.steps([keys.enter, 'Date stated'], ['e', '(•) this record 1']);
	expect(session.text()).toContain('[x] a section for each record');
	await session.steps([keys.enter, '.md▏'], [keys.enter, 'Wrote 1 record to']);
	const name = `${rows[0]!.id}.md`;
	expect(read(session, name)).toContain('## Details');
	expect(session.text()).toContain('Date stated');
	await session.steps(['e', '(•) this record 1'], [keys.escape, 'n next'], [keys.escape, /⏎ open/u]);
	expect(existsSync(join(session.folder, 'communique.md'))).toBe(false);
});

describe.each([
	[40, 15],
	[80, 24],
	[120, 40],
	[200, 50],
] as const)('at %i x %i', (columns, rows) => {
	test.each(['en', 'vi'])('in %s the dialog shows the file, scrolls it, and stays whole', async language => {
		const session = await dialog({columns, rows, arguments: ['--lang', language]});
		const heading = language === 'en' ? '# US–Vietnam' : '# Hoạt động';
		await session.shows(heading);
		expectWholeFrame(session, 'scope');
		await session.steps(['JJJJ', text => !text.includes(heading)], ['KKKK', heading]);
		await session.steps([keys.tab, text => /▸ ?(?:Format|Định dạng)|▌ {2}\(•\) md/u.test(text)]);
		for (const key of [keys.right, keys.right, keys.right, keys.right, keys.right, keys.right, keys.right]) {
			const before = session.text();
			await session.steps([key, text => text !== before]);
			expectWholeFrame(session, 'format');
		}
		await session.steps([keys.enter, '.ris▏']);
		expectWholeFrame(session, 'target');
		await session.steps([keys.escape, text => !text.includes('▏')]);
	});
});
