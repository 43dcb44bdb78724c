import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {readCsv} from '../export/read-csv.ts';
import {databaseOf} from '../fixtures/database.ts';
import {engagement, participant, source} from '../fixtures/engagements.ts';
import {explorer} from './explorer.ts';
import {expectRestored, expectWholeFrame} from './frame.ts';
import {keys} from './terminal.ts';
import {expectOwnSequences, unsafe} from './untouched.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/**
 * Everything that text can do to a terminal: title, clipboard, colours, erasing, 8-bit CSI, direction, what cannot be
 * seen, line ends.
 */
const attack =
	'\u{1B}]0;owned\u{07}\u{1B}]52;c;b3duZWQ=\u{07}\u{1B}[2J\u{1B}[38;5;196m\u{9B}31m\u{90}q\u{9C}\u{202E}\u{2066}\u{200B}\u{200F}\u{FEFF}\r\n\u{08}\u{00}';
const formula = '=HYPERLINK("https://evil.example","x")';
const sly = (text: string): string => `${attack}${text}${attack}`;

const record = engagement({
	id: '2025-11-02-hostile',
	title_en: `${formula}${sly('Title of the record')}`,
	title_vi: `+1${sly('Tiêu đề')}`,
	summary_en: `@SUM(A1)${sly('Summary of the record')}`,
	summary_vi: `-1${sly('Tóm tắt')}`,
	date_reasons: [sly('A reason')],
	note: sly('A note'),
	place: {
		name_en: sly('Hanoi'),
		name_vi: sly('Hà Nội'),
		venue_en: sly('Ministry'),
		venue_vi: sly('Bộ'),
		country: 'VN',
	},
	people: [
		participant({name: `=1+1${sly('Trần Văn An')}`, office: sly('Minister'), office_vi: sly('Bộ trưởng')}),
	],
	sources: [
		source({
			publisher: `=2+2${sly('Báo')}`,
			title: `@A1${sly('Headline')}`,
			url: `https://news.example/${sly('page')}`,
			published: '2025-11-02',
		}),
		source({publisher: 'Paper', title: '', url: `javascript:alert(1)${attack}`}),
	],
});
const tame = engagement({
	id: '2025-11-01-tame',
	date: '2025-11-01',
	date_start: '2025-11-01',
	date_end: '2025-11-01',
	people: record.people,
	part_of: record.id,
});
const database = databaseOf([record, tame]);

test('nothing of a hostile record reaches the terminal but its words, in any panel', async () => {
	const session = await explorer({columns: 130, rows: 44, arguments: ['--db', database]});
	expect(session.text()).toContain('Title of the reco');
	expectWholeFrame(session, 'list');
	await session.steps([keys.enter, 'n next']);
	expect(session.text()).toContain('Summary of the record');
	expect(session.text()).toContain('Trần Văn An');
	expectWholeFrame(session, 'record');
	await session.steps(['L', 'Tóm tắt'], ['L', 'Summary'], ['r', ' See also'], [keys.escape, 'n next']);
	await session.steps([keys.escape, '⏎ open'], ['l', '⇥ add'], [keys.escape, '⏎ open'], ['/', '▏']);
	await session.steps(['title record', /title record▏/u], [keys.enter, '⏎ open'], [keys.enter, 'n next']);
	await session.steps(
		[keys.escape, '⏎ open'],
		['f', '⏎ pick'],
		['jjjj', /▸ Places/u],
		[keys.enter, '⇥ mark'],
	);
	expectWholeFrame(session, 'places');
	session.type(keys.ctrlC);
	expect((await session.ended).code).toBe(130);
	expectRestored(session);
	expectOwnSequences(session.output);
	expect(session.output).not.toContain('b3duZWQ=');
});

test('the clipboard gets clean text', async () => {
	const session = await explorer({arguments: ['--db', database]});
	await session.steps(['c', 'Citation sent']);
	const sent = /\u{1B}\]52;c;(?<text>[A-Za-z0-9+/=]+)\u{07}/u.exec(session.output)?.groups?.['text'] ?? '';
	const text = Buffer.from(sent, 'base64').toString('utf8');
	expect(text).toContain('Headline');
	expect(text.replaceAll('\n', ' ')).not.toMatch(unsafe);
});

test.each(['md', 'csv', 'json', 'ics', 'csl.json', 'ndjson'])(
	'an export as .%s holds nothing of it',
	async extension => {
		const session = await explorer({arguments: ['--db', database]});
		await session.steps(
			['e', '▸ Export'],
			[keys.enter, '.md▏'],
			[keys.ctrlU, /To +▏$/mu],
			[`out.${extension}`, `out.${extension}▏`],
		);
		const path = /out\.[\w.]+/u.exec(session.text())![0];
		await session.steps([keys.enter, 'Wrote 2 records']);
		const text = readFileSync(join(session.folder, path), 'utf8');
		expect(text.replace(/^\u{FEFF}/u, '')).not.toMatch(unsafe);
		expect(text).toContain('Title of the record');
		expect(text).not.toContain('](javascript:');
		if (extension !== 'csv') return;
		for (const cell of readCsv(text.replace(/^\u{FEFF}/u, '')).flat())
			expect(cell).not.toMatch(/^\s*[=+\-@]/u);
	},
);

test.each([['list'], ['show', '2025-11-02-hostile'], ['leaders'], ['places'], ['export', '-']])(
	'%s prints nothing of it, to a pipe or a terminal',
	async (...argv) => {
		const ended = spawnSync(process.execPath, [cli, ...argv, '--db', database], {encoding: 'utf8'});
		expect(ended.status).toBe(0);
		expect(ended.stdout.replaceAll('\t', ' ')).not.toMatch(unsafe);
		const session = await explorer(
			{arguments: [...argv, '--db', database]},
			/Title of the record|Summary|Trần Văn An|Hanoi/u,
		);
		expect((await session.ended).code).toBe(0);
		expectOwnSequences(session.output);
	},
);
