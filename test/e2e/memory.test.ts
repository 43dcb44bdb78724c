import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {explorer, selectedLine} from './explorer.ts';
import {temporaryFolder} from './folder.ts';
import {expectRestored} from './frame.ts';
import {keys, type Session} from './terminal.ts';

/** A place for state and configuration that several sessions have in common. */
function settings({state, config}: {readonly state?: string; readonly config?: string} = {}) {
	const folder = temporaryFolder();
	const environment = {XDG_STATE_HOME: join(folder, 'state'), XDG_CONFIG_HOME: join(folder, 'config')};
	const statePath = join(environment.XDG_STATE_HOME, 'communique', 'state.json');
	const configPath = join(environment.XDG_CONFIG_HOME, 'communique', 'config.json');
	for (const [path, text] of [
		[statePath, state],
		[configPath, config],
	] as const) {
		if (text === undefined) continue;
		mkdirSync(join(path, '..'), {recursive: true});
		writeFileSync(path, text);
	}
	return {environment, statePath, configPath};
}

/** Leaves the explorer by `q`, and gives what stands on the screen then, without its empty lines. */
async function left(session: Session): Promise<readonly string[]> {
	session.type('q');
	expect(await session.ended).toEqual({code: 0, signal: 0});
	expectRestored(session);
	return session
		.text()
		.split('\n')
		.filter(line => line.trim() !== '');
}

/** What somebody does who reads the third record on Hegseth, the oldest first, in Vietnamese. */
async function reads(session: Session): Promise<string> {
	await session.steps(['/', '▏'], ['hegseth', /hegseth▏/u], [keys.enter, '⏎ open']);
	await session.steps(['s', 'newest first'], ['s', 'oldest first']);
	const first = selectedLine(session.text());
	await session.steps(['j', text => selectedLine(text) !== first]);
	const second = selectedLine(session.text());
	await session.steps(['j', text => selectedLine(text) !== second], ['L', 'Now in Vietnamese']);
	return selectedLine(session.text());
}

describe('an explorer that is opened again', () => {
	test('is in the language that was left, and - takes up the view on its record and leads back', async () => {
		const {environment} = settings();
		const before = await explorer({environment});
		const chosen = await reads(before);
		const view = before.text();
		expect(await left(before)).toEqual(['communique -q hegseth --sort date']);
		const session = await explorer({environment}, '- lần trước: tìm kiếm hegseth');
		const start = session.text();
		await session.steps(['-', text => selectedLine(text) === chosen]);
		// The foot said how to come back from the other language.
		const withoutFoot = (text: string): string => text.split('\n').slice(0, -2).join('\n');
		expect(withoutFoot(session.text())).toBe(withoutFoot(view));
		await session.steps(['-', text => !text.includes('hegseth')]);
		expect(selectedLine(session.text())).toBe(selectedLine(start));
	});

	test('heeds its flags, and offers the last view only to who asks for none', async () => {
		const {environment} = settings();
		const before = await explorer({environment});
		await reads(before);
		await left(before);
		const session = await explorer({environment, arguments: ['-y', '2019', '--lang', 'en']}, '2019');
		expect(session.text()).toContain('⏎ open');
		await session.steps(['-', 'hegseth']);
	});

	test('takes up what was on screen when the window was closed', async () => {
		const {environment} = settings();
		const before = await explorer({environment});
		await reads(before);
		before.kill('SIGHUP');
		await before.ended;
		await explorer({environment}, '- lần trước: tìm kiếm hegseth');
	});

	test('remembers on Ctrl-C too', async () => {
		const {environment} = settings();
		const before = await explorer({environment, arguments: ['-k', 'talks']});
		before.type(keys.ctrlC);
		expect(await before.ended).toEqual({code: 130, signal: 0});
		expect(before.text().trim()).toBe('communique -k talks');
		await explorer({environment}, '- last view: kind talks');
	});
});

test('the command that is printed opens the same view', async () => {
	const options = ['-l', 'giang', '-y', '2021..2024', '-q', '"war legacy" -biden', '-p', 'Hanoi'];
	const first = await explorer({arguments: options, columns: 100});
	const view = first.text();
	const [line = ''] = await left(first);
	expect(line).toMatch(/^communique -q '"war legacy" -biden' -y 2021\.\.2024 -l \S+ -p Hanoi$/u);
	const second = await explorer({shell: line, columns: 100});
	expect(second.text()).toBe(view);
});

test('an explorer in which nothing was done prints and keeps nothing', async () => {
	const {environment, statePath} = settings();
	expect(await left(await explorer({environment}))).toEqual([]);
	expect(existsSync(statePath)).toBe(false);
});

describe('a state file', () => {
	test('that is broken is ignored, kept aside, and named in one line', async () => {
		const {environment, statePath} = settings({state: '{"version": 1, "queries": ["gi'});
		const session = await explorer({environment, columns: 200}, '⏎ open');
		await session.steps(['L', 'Now in Vietnamese']);
		const lines = await left(session);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain('is kept as state.json.broken');
		expect(readFileSync(`${statePath}.broken`, 'utf8')).toBe('{"version": 1, "queries": ["gi');
		await explorer({environment}, '⏎ mở');
	});

	test('of a newer version is left alone, and named in one line', async () => {
		const state = '{"version": 99}';
		const {environment, statePath} = settings({state});
		const session = await explorer({environment, columns: 200}, '⏎ open');
		await session.steps(['L', 'Now in Vietnamese']);
		const lines = await left(session);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain('newer version');
		expect(readFileSync(statePath, 'utf8')).toBe(state);
	});

	test('whose folder cannot be written costs one line and nothing else', async () => {
		const {environment, configPath} = settings({config: '{}'});
		// A file stands where the folder would.
		const session = await explorer({
			environment: {...environment, XDG_STATE_HOME: configPath},
			columns: 200,
		});
		await session.steps(['L', 'Now in Vietnamese']);
		const lines = await left(session);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain('this run is not remembered');
	});

	test('that two explorers write is whole: the last one left wins, the queries of both are kept', async () => {
		const {environment, statePath} = settings();
		const [one, other] = [await explorer({environment}), await explorer({environment})];
		await one.steps(['/', '▏'], ['austin', /austin▏/u], [keys.enter, '⏎ open']);
		await other.steps(['/', '▏'], ['panetta', /panetta▏/u], [keys.enter, '⏎ open']);
		await left(other);
		await left(one);
		const kept: unknown = JSON.parse(readFileSync(statePath, 'utf8'));
		expect(kept).toMatchObject({view: {query: 'austin'}, queries: ['panetta', 'austin']});
	});

	test('is not missed where no home is set', async () => {
		const session = await explorer({
			shell: 'unset HOME XDG_STATE_HOME XDG_CONFIG_HOME XDG_DATA_HOME; communique',
		});
		expect(await left(session)).toEqual([]);
	});
});

describe('the configuration', () => {
	test('sets language and keys, which foot and help name', async () => {
		const {environment} = settings({
			config: '{"language": "vi", "keys": {"export": "E", "language": "ctrl-t"}}',
		});
		const session = await explorer({environment, columns: 120}, 'E xuất');
		await session.steps(
			['E', '▸ Xuất'],
			[keys.escape, '⏎ mở'],
			['?', '╭─ Phím'],
			['ctrl-t', text => text.includes('/ ctrl-t▏') && text.includes('^T      tiếng khác')],
			[keys.escape, '⏎ mở'],
		);
		await session.steps(['\u{14}', 'Nay là tiếng Anh']);
		await left(session);
	});

	test('that makes one key two commands is told, and the keys stay', async () => {
		const {environment} = settings({config: '{"keys": {"export": "s"}}'});
		const session = await explorer({environment, columns: 200});
		await session.steps(['e', '▸ Export'], [keys.escape, '⏎ open']);
		const lines = await left(session);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/config\.json: keys: "s" is both sort and export; all keys stay as they are$/u);
	});
});

test('"mouse": false in the configuration leaves the mouse to the terminal', async () => {
	const {environment} = settings({config: '{"mouse": false}'});
	const session = await explorer({environment});
	session.type('q');
	expect((await session.ended).code).toBe(0);
	expect(session.output).not.toMatch(/\u{1B}\[\?100[0-6]/u);
});
