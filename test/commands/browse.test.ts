import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {emptyRequest} from '../../source/search/index.ts';
import {temporaryFolder} from '../fixtures/database.ts';
import {program, type World} from './run-program.ts';

const run = program();

/** A terminal of somebody whose home holds these files. */
function terminalAt(files: Readonly<Record<string, string>> = {}) {
	const home = temporaryFolder();
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(home, name)), {recursive: true});
		writeFileSync(join(home, name), text);
	}
	const world: World = {isTerminal: true, columns: 100, env: {TERM: 'xterm-256color'}, home};
	return {world, home};
}

const state = '.local/state/communique/state.json';
const config = '.config/communique/config.json';
const view = {request: {...emptyRequest, query: 'dioxin'}, sort: 'date', record: 'a'} as const;

describe('opening the explorer again', () => {
	test('takes up language, order, preview and queries, and knows the last view', async () => {
		const {world} = terminalAt();
		const left = {language: 'vi', sort: 'date', preview: 'off', queries: ['dioxin'], view} as const;
		expect(await run([], {...world, left})).toMatchObject({code: 0, stdout: '', stderr: ''});
		const {explored} = await run([], world);
		expect(explored).toMatchObject({
			language: 'vi',
			request: emptyRequest,
			opening: {sort: 'date', preview: 'off', queries: ['dioxin'], lastView: view},
		});
	});

	test('heeds flags over what was left, and what was left over the configuration', async () => {
		const {world} = terminalAt({[config]: '{"language": "en", "theme": "light", "mouse": false}'});
		await run([], {...world, left: {language: 'vi', sort: 'date'}});
		const {explored} = await run(['--sort', '-date', '-q', 'talks'], world);
		expect(explored).toMatchObject({
			language: 'vi',
			request: {query: 'talks'},
			settings: {sort: '-date', theme: 'light', mouse: false, preview: 'auto'},
		});
		expect((await run(['--lang', 'en'], world)).explored?.language).toBe('en');
	});

	test('asks for the theme of the flag, else of the configuration, else the terminal', async () => {
		const {world} = terminalAt({[config]: '{"theme": "light"}'});
		expect((await run(['--theme', 'dark'], world)).explored?.settings.theme).toBe('dark');
		expect((await run(['--theme=auto'], world)).explored?.settings.theme).toBe('auto');
		expect((await run([], world)).explored?.settings.theme).toBe('light');
		expect((await run([], terminalAt().world)).explored?.settings.theme).toBe('auto');
	});

	test('knows the background that a terminal has answered before', async () => {
		const {world} = terminalAt();
		await run([], {...world, left: {answeredTheme: 'light'}});
		await run([], {...world, left: {answeredTheme: null}});
		expect((await run([], world)).explored?.settings.answeredTheme).toBe('light');
	});

	test('refuses a theme that there is not, in one line, and a theme for what is only printed', async () => {
		const {world} = terminalAt();
		const {code, stderr, explored} = await run(['--theme', 'lihgt'], world);
		expect([code, explored]).toEqual([2, undefined]);
		expect(stderr).toBe(
			'communique: browse: --theme is one of auto, dark, light, not "lihgt" (did you mean light?)\n',
		);
		expect(await run(['list', '--theme', 'dark'])).toMatchObject({
			code: 2,
			stderr: 'communique: list takes no --theme (communique browse and import do)\n',
		});
	});

	test('changes nothing where nothing was changed', async () => {
		const {world, home} = terminalAt();
		await run(['--lang', 'vi'], {...world, left: {}});
		expect(readdirSync(home)).toEqual([]);
	});
});

describe('after the explorer', () => {
	test('the command of the view is printed, quoted, with the database that was asked for', async () => {
		const {world} = terminalAt();
		const sameView = ['-q', 'war legacy', '-y', '2021..2024'];
		expect(await run([], {...world, sameView})).toMatchObject({
			stdout: "communique -q 'war legacy' -y 2021..2024\n",
			stderr: '',
		});
		expect((await run([], {...world, sameView, explorerCode: 130})).code).toBe(130);
	});

	test('nothing that was typed can do something to the terminal', async () => {
		const {world} = terminalAt();
		const {stdout} = await run([], {...world, sameView: ['-q', 'a\u001B]0;owned\u0007b\u202E']});
		expect(stdout).toBe('communique -q ab\n');
	});

	test('a broken state costs one line and is kept', async () => {
		const {world, home} = terminalAt({[state]: 'broken'});
		const {code, stdout, stderr} = await run([], {...world, left: {language: 'vi'}});
		expect([code, stdout]).toEqual([0, '']);
		expect(stderr).toBe(
			`communique: ${join(home, state)} was ignored, since it is no JSON: it is kept as state.json.broken\n`,
		);
		expect(readFileSync(join(home, `${state}.broken`), 'utf8')).toBe('broken');
	});

	test('a configuration that is not understood is told, keys among it', async () => {
		const keys = {export: ['s'], serch: ['S']};
		const {world, home} = terminalAt({[config]: JSON.stringify({keys, colour: 1})});
		const {code, stderr} = await run([], world);
		const lines = stderr.trimEnd().split('\n');
		expect(code).toBe(0);
		expect(lines.map(line => line.replace(`communique: ${join(home, config)}: `, '').split(';')[0])).toEqual([
			'there is no "colour"',
			'keys: there is no command "serch"',
			'keys: "s" is both sort and export',
		]);
	});
});

describe('the configuration', () => {
	test('sets the language of commands too, under flags', async () => {
		const {home} = terminalAt({[config]: '{"language": "vi"}'});
		const english = await run(['list', '--format', 'md', '--lang', 'en'], {home});
		const vietnamese = await run(['list', '--format', 'md', '--lang', 'vi'], {home});
		expect((await run(['list', '--format', 'md'], {home})).stdout).toBe(vietnamese.stdout);
		expect((await run(['list', '--format', 'md', '--lang', 'en'], {home})).stdout).toBe(english.stdout);
		expect(english.stdout).not.toBe(vietnamese.stdout);
	});

	test('that is not understood is told by a command on standard error, which does its work', async () => {
		const {home} = terminalAt({[config]: '{"language": "fr"}'});
		const {code, stdout, stderr} = await run(['years'], {home});
		expect(code).toBe(0);
		expect(stdout).toBe((await run(['years'])).stdout);
		expect(stderr).toBe(`communique: ${join(home, config)}: language is one of en, vi, not "fr"\n`);
	});
});

test('an import without a home folder says what to do, and prints without one', async () => {
	expect(await run(['import', '-'], {home: '', input: 'text'})).toMatchObject({
		code: 1,
		stderr: 'communique: no home folder is known for your own records (set HOME, or use --db FILE)\n',
	});
	expect((await run(['import', '-', '--dry-run'], {home: '', input: 'text'})).stderr).not.toContain('home');
	expect((await run(['list'], {home: ''})).code).toBe(0);
});
