import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {encounterOf} from '../../source/domain/who-met-whom.ts';
import {explorer, shippedRecords, shippedRows} from './explorer.ts';
import {temporaryFolder} from './folder.ts';
import {keys, type Session, type SessionOptions} from './terminal.ts';

const records = shippedRecords();
const rows = shippedRows('opening');

/** The modes that are set and reset: how a paste is told from keys. */
const pasteOn = '\u{1B}[?2004h';
const pasteOff = '\u{1B}[?2004l';

/** Every line that was ever on the screen, those that have scrolled away among them. */
function paper({screen}: Session): readonly string[] {
	const {active} = screen.buffer;
	return Array.from({length: active.baseY + active.cursorY + 1}, (_, row) =>
		(active.getLine(row)?.translateToString(true) ?? '').trimEnd(),
	);
}

/** The explorer as it speaks, its first line said. */
async function spoken(options: SessionOptions = {}): Promise<Session> {
	const session = await explorer(
		{columns: 200, rows: 30, arguments: ['--screen-reader'], ...options},
		/q to quit\.|q để thoát\./u,
	);
	onTestFinished(() => expectPlain(session));
	return session;
}

/** Asserts that nothing was written but text, line ends, steps back over a typed line, and copies to the clipboard. */
function expectPlain({output}: Session): void {
	const rest = output
		.replaceAll(pasteOn, '')
		.replaceAll(pasteOff, '')
		.replaceAll(/\u{1B}\]52;c;[\w+/=]*\u{7}/gu, '');
	expect(rest).not.toMatch(/[^\P{Cc}\r\n\x08]/u);
	expect(rest).not.toMatch(/\r(?!\n)/u);
	expect(rest).not.toMatch(/[⇄→←×·…▾▸▌●━│─╭╯▁█]/u);
}

/**
 * Presses keys one after the other, each once the one before has said something, and asserts that all of the paper
 * stays as it was. Gives what each has added.
 */
async function said(
	session: Session,
	...steps: readonly (readonly [key: string, shown: RegExp])[]
): Promise<string[]> {
	const added: string[] = [];
	for (const [key, shown] of steps) {
		const before = paper(session);
		const from = session.output.length;
		session.type(key);
		await session.until(() => shown.test(session.output.slice(from)), String(shown));
		expect(paper(session).slice(0, before.length - 1)).toEqual(before.slice(0, -1));
		added.push(session.output.slice(from).replaceAll('\r\n', '\n'));
	}
	return added;
}

async function left(session: Session, key = 'q'): Promise<void> {
	session.type(key);
	expect((await session.ended).code).toBe(key === 'q' ? 0 : 130);
	expect(session.output.lastIndexOf(pasteOff)).toBeGreaterThan(session.output.lastIndexOf(pasteOn));
	expect(session.isAlternate).toBe(false);
}

test('the first line says what this is, how much of it, where one is, and the keys for more', async () => {
	const session = await spoken();
	const {VN, US} = encounterOf(rows[0]!);
	const text = session.output.replaceAll('\r\n', '');
	expect(text).toContain(`: ${records.length} records. Row 1 of ${rows.length}: `);
	expect(text).toContain((VN ?? US)!.name);
	expect(text).toMatch(/ Question mark for keys, q to quit\.$/u);
	await left(session);
});

describe.each([
	['--screen-reader', {}],
	['INK_SCREEN_READER', {arguments: [], environment: {INK_SCREEN_READER: 'true'}}],
	['a terminal without colours', {environment: {NO_COLOR: '1', TERM: 'vt52'}}],
] as const)('by %s', (_, options) => {
	test('each key appends a line, and Ctrl-C leaves', async () => {
		const session = await spoken(options);
		const [second, last] = await said(
			session,
			['j', /Row 2 of .*\.\r\n$/u],
			['G', new RegExp(`Row ${rows.length} of .*\\r\\n$`, 'u')],
		);
		expect(second!.trimEnd().split('\n')).toHaveLength(1);
		expect(last).toContain('28 January 1995');
		session.type(keys.ctrlC);
		expect((await session.ended).code).toBe(130);
	});
});

test('a name is searched for without its marks: typed on one line, counted after a pause, read after Enter', async () => {
	const session = await spoken();
	const [prompt, counted] = await said(
		session,
		['/', /^Search: $/u],
		[`giangg${keys.backspace}`, /\r\n\d+ of \d+ records.*\.\r\n$/u],
	);
	expect(prompt).toBe('Search: ');
	const {typed, count} = /^(?<typed>.*)\n(?<count>\d+) of /u.exec(counted!)!.groups!;
	expect(typed).toBe('giangg\b \b');
	const [row] = await said(session, [keys.enter, /Row 1 of .*\r\n$/u]);
	expect(row).toContain(`${count!} of ${records.length} records`);
	expect(row).toContain('Giang');
	session.type('q');
	await session.ended;
	expect(session.output).toMatch(/communique -q giang\r\n$/u);
});

test('years and a leader are picked by typing, and told in words', async () => {
	const session = await spoken();
	const [years, range, filtered, , value, both] = await said(
		session,
		['y', /1 of \d+\.\r\n$/u],
		['2019..2021', /\r\n.*; 1 of 1\.\r\n$/u],
		[keys.enter, /Row 1 of .*\r\n$/u],
		['l', /1 of \d+\.\r\n$/u],
		['kritenbrink', /\r\n.*; 1 of 1\.\r\n$/u],
		[keys.enter, /Row 1 of .*\r\n$/u],
	);
	expect(years).toMatch(/^Years: \d+ values\. /u);
	expect(range).toMatch(/^Narrow: 2019\.\.2021\n2019 to 2021, \d+ records/u);
	expect(filtered).toContain('Filters: year 2019 to 2021. Row 1 of ');
	expect(value).toMatch(
		/^Narrow: kritenbrink\nDaniel Kritenbrink, United States, \d+ records, \d+ \p{L}+ 2019 to \d+ \p{L}+ 20\d\d; 1 of 1\.\n$/u,
	);
	expect(both).toContain('Filters: year 2019 to 2021; leader Daniel Kritenbrink. ');
	await left(session);
});

test('a record is read from its title to its visit, the next one after it, and its source is opened', async () => {
	const session = await spoken({arguments: ['--screen-reader', '-q', 'austin giang']});
	const [record, next, source, back] = await said(
		session,
		[keys.enter, /Source 1: [^]*\r\n$/u],
		['n', /Record 2 of [^]*Source 1: [^]*\r\n$/u],
		['1', /Opening|Escape goes back\./u],
		[keys.escape, /Record\. |List\. /u],
	);
	const lines = record!.trimEnd().split('\n');
	expect(lines[0]).toMatch(/^Record 1 of \d+\.$/u);
	expect(lines).toContainEqual(
		expect.stringMatching(/^For Vietnam: Phan Văn Giang, Minister of National Defence, /u),
	);
	expect(lines).toContainEqual(
		expect.stringMatching(/^For the United States: Lloyd Austin, Secretary of Defense, /u),
	);
	// The end of the record before may have come late.
	expect(next).toMatch(/(?:^|\n)Record 2 of \d+\.\n/u);
	expect(source).toMatch(/Opening \S+\.\S+ in the browser\.|https?:\/\//u);
	expect(back).toMatch(/\.\n$/u);
	session.type('qq');
	await session.ended;
});

test('records are marked, and exported with their sources', async () => {
	const folder = temporaryFolder();
	const session = await spoken({folder, arguments: ['--screen-reader', '-y', '2019']});
	const [one, two, dialog, name, written] = await said(
		session,
		['j ', /Row 3 of .*\r\n$/u],
		[' ', /2 marked\. .*\r\n$/u],
		['e', /the marked, 2 records; \d of \d\.\r\n$/u],
		[keys.enter, /^File: .*\.md$/u],
		[keys.enter, /Wrote .*\r\n$/u],
	);
	expect(one).toContain('Marked. 1 marked. Row 3 of ');
	expect(two).toContain('Marked. 2 marked. Row 4 of ');
	expect(dialog).toMatch(/^Export\. /u);
	expect(written).toContain(`\nWrote 2 records to ${join(folder, name!.slice('File: '.length))}. List.\n`);
	const file = readFileSync(join(folder, name!.slice('File: '.length)), 'utf8');
	expect(file).toMatch(/\[\^1\]: .*https?:/u);
	await left(session);
});

test('in Vietnamese everything is said in Vietnamese', async () => {
	const session = await spoken({arguments: ['--screen-reader', '--lang', 'vi']});
	const [row, count] = await said(
		session,
		['j', /Dòng 2 trên .*\r\n$/u],
		['/điện đàm', /Tìm: [^]*\r\n\d+ trên .*\r\n$/u],
		[keys.enter, /Dòng 1 trên .*\r\n$/u],
		['?', /dấu gạch chéo: [^]*\r\n$/u],
	);
	expect(row).toMatch(/ngày \d+ tháng \d+ năm \d{4}/u);
	expect(count).toMatch(/\n\d+ trên \d+ hoạt động/u);
	await said(session, [keys.escape, /Danh sách\. /u]);
	await left(session);
});

test('the configuration turns it on', async () => {
	const folder = temporaryFolder();
	const line = `mkdir -p "$XDG_CONFIG_HOME/communique"; echo '{"screenReader": true}' > "$XDG_CONFIG_HOME/communique/config.json"; communique`;
	await left(await spoken({shell: line, arguments: [], environment: {XDG_CONFIG_HOME: folder}}));
});

test('a paste is text, whatever keys it has in it; a resize says nothing', async () => {
	const session = await spoken();
	await said(session, ['/', /^Search: $/u]);
	const [pasted] = await said(session, ['\u{1B}[200~giang\rq\u{1B}[201~', /\r\n.*\r\n$/u]);
	expect(pasted).toMatch(/^giang q\n/u);
	const {length} = session.output;
	session.resize(60, 20);
	await said(session, ['x', /Search: giang qx/u]);
	expect(session.output.slice(length)).toMatch(/^Search: giang qx/u);
});

test('the review of an import is drawn without colours, and left as ever', async () => {
	const text = 'On 3 March 2026 Defence Minister Phan Van Giang received Ambassador Marc Knapper in Hanoi.';
	const session = await explorer(
		{shell: `echo '${text}' > clip.txt; communique import clip.txt --screen-reader`},
		'q leave',
	);
	expect(session.text()).toContain('Phan Văn Giang');
	await session.steps(['?', 'esc '], [keys.escape, 'q leave']);
	expect(session.output).not.toMatch(/\u{1B}\[[\d;]*m/u);
	session.type('q');
	expect((await session.ended).code).toBe(0);
	expect(session.isAlternate).toBe(false);
});

describe('signals', () => {
	test.each([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('%s ends with code %i and resets the terminal, whatever is typed', async (signal, code) => {
		const session = await spoken();
		await said(session, ['/gia', /Search: gia/u]);
		session.kill(signal);
		const end = await session.ended;
		expect(end.signal === 0 ? end.code : 128 + end.signal).toBe(code);
		expect(session.output).toMatch(/\r\n\u{1B}\[\?2004l/u);
	});

	test('Ctrl-Z stops the job, and fg says where one is', async () => {
		const session = await spoken({
			shell: 'set -m; communique --screen-reader; echo STOPPED; read answer; fg; echo ENDED',
		});
		await said(session, ['j', /Row 2 of .*\r\n$/u], ['\u{1A}', /STOPPED/u]);
		expect(session.output.lastIndexOf(pasteOff)).toBeGreaterThan(session.output.lastIndexOf(pasteOn));
		await said(session, ['\r', /Back\. Row 2 of .*\r\n$/u], ['j', /Row 3 of .*\r\n$/u], ['q', /ENDED/u]);
	});

	test('after a stop that nobody announced the keys are read as before', async () => {
		const session = await spoken();
		await said(session, ['j', /Row 2 of .*\r\n$/u]);
		process.kill(session.processId, 'SIGSTOP');
		process.kill(session.processId, 'SIGCONT');
		await session.until(() => /Back\. Row 2 of .*\r\n$/u.test(session.output));
		await said(session, ['j', /Row 3 of .*\r\n$/u]);
	});
});

test('the program ends when its terminal goes away', async () => {
	const session = await spoken();
	session.hangUp();
	const {code, signal} = await session.ended;
	expect([129, 1, 0]).toContain(signal === 0 ? code : 128 + signal);
});
