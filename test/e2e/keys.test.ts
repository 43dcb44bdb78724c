import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {bindings, type Mode} from '../../source/ui/explorer/keys.ts';
import {isUnasked, selectedLine} from './explorer.ts';
import {expectRestored} from './frame.ts';
import {meetingCount as count, openMeetings as open} from './meetings.ts';
import {keys, type Session, type Shown} from './terminal.ts';

/*
 * Every listed key in every mode: a key, and what the screen shows once it has done its work. The last test fails
 * where the key table has a key that no step presses.
 */
const bytes: Readonly<Record<string, string>> = {
	...keys,
	'page-up': keys.pageUp,
	'page-down': keys.pageDown,
	'ctrl-u': keys.ctrlU,
	'ctrl-d': keys.ctrlD,
	'ctrl-c': keys.ctrlC,
	'alt-~': '\u{1B}~',
	'ctrl-r': '\u{12}',
};
const pressed = new Map<Mode, Set<string>>();

/** Keys that undo each other in whatever scrolls. */
const opposites = [
	['j', 'k'],
	['down', 'up'],
	['ctrl-d', 'ctrl-u'],
	['page-down', 'page-up'],
	['G', 'g'],
	['end', 'home'],
] as const;

type Step = readonly [key: string, shown: Shown];

/** Presses keys by their names in the key table, and keeps account of them. */
async function press(session: Session, mode: Mode, ...steps: readonly Step[]): Promise<void> {
	for (const [key, shown] of steps) {
		const known = pressed.get(mode) ?? new Set();
		pressed.set(mode, known.add(key));
		await session.steps([bytes[key] ?? key, shown]);
	}
}

/** The list's 13 rows under their year, with the cursor on the record of this many before the newest. */
function at(index: number): Shown {
	return text => text.includes('⏎ open') && isPreviewed(index)(text);
}

/** Whether the preview shows the record of this many before the newest, and the line over it says its place. */
function isPreviewed(index: number): (text: string) => boolean {
	return text => text.includes(` ${index + 1}/${count} ─\n Meeting ${count - index}.\n`);
}

/** The first line of a long text that is on screen: how far it is scrolled. */
function below(lines: (rest: number) => boolean): Shown {
	return text => lines(Number(/▾ (?<rest>\d+) more/u.exec(text)?.groups?.['rest'] ?? 0));
}

const isList: Shown = text => text.includes('⏎ open') && !text.includes('esc back');

async function endsWith(key: string, mode: Mode, code: number, ...way: readonly Step[]): Promise<void> {
	const session = await open();
	await session.steps(...way.map(([each, shown]) => [bytes[each] ?? each, shown] as const));
	await press(session, mode, [key, () => true]);
	expect((await session.ended).code, `${key} in ${mode}`).toBe(code);
	expectRestored(session);
}

test('list', async () => {
	const session = await open();
	await press(session, 'list', ['j', at(1)], ['down', at(2)], ['k', at(1)], ['up', at(0)]);
	await press(
		session,
		'list',
		['page-down', at(12)],
		['page-up', at(0)],
		['ctrl-d', at(6)],
		['ctrl-u', at(0)],
	);
	await press(session, 'list', ['G', at(59)], ['g', at(0)], ['end', at(59)], ['home', at(0)]);
	await press(
		session,
		'list',
		['space', at(1)],
		['m', / marked only × .* 1 marked {3}1 of 60 /u],
		['m', at(0)],
		['c', 'Citation sent'],
	);
	await press(session, 'list', ['s', 'oldest first.'], ['s', 'newest first.'], ['~', 'Nothing else']);
	await press(session, 'list', ['L', 'Cuộc gặp 60.'], ['L', 'Meeting 60.']);
	await press(session, 'list', ['enter', 'n next'], ['escape', at(0)]);
	await session.steps(['/', '▏'], ['meeting 12', /meeting 12▏/u], [keys.enter, isList]);
	await press(session, 'list', ['escape', isUnasked], ['u', / meeting 12 /u], ['ctrl-r', isUnasked]);
	await press(session, 'list', ['/', '▏'], ['escape', isList]);
	await press(session, 'list', ['y', 'Years'], ['enter', /^ \/ {2}2020 ×/u], ['x', isUnasked]);
	await press(session, 'list', ['l', 'Leaders'], ['escape', isList], ['f', '⏎ pick'], ['escape', isList]);
	await press(session, 'list', ['e', '▸ Export'], ['escape', isList], ['?', 'esc close'], ['escape', isList]);
});

test('search', async () => {
	const session = await open();
	await session.steps(['/', '▏'], ['meeting', /meeting▏/u]);
	await press(session, 'search', ['down', isPreviewed(1)], ['up', isPreviewed(0)]);
	await press(session, 'search', ['page-down', isPreviewed(13)], ['page-up', isPreviewed(0)]);
	await press(session, 'search', ['alt-~', 'Nothing else'], ['enter', isList]);
	await session.steps(['/', '▏']);
	await press(session, 'search', ['escape', isList]);
	await session.steps(['j', ' / meeting'], [keys.escape, isUnasked], ['/', '▏']);
	await press(session, 'search', ['up', ' / meeting▏'], ['down', text => !text.includes('meeting▏')]);
	await session.steps([keys.escape, isList]);
	await session.steps(['/', '▏'], ['ki', 'ki▏nd:']);
	await press(session, 'search', ['tab', ' / kind:▏']);
});

test('picker', async () => {
	const session = await open();
	await session.steps(['l', '⇥ mark']);
	const first = selectedLine(session.text());
	const onFirst: Shown = text => selectedLine(text) === first;
	await press(session, 'picker', ['page-down', text => selectedLine(text) !== first], ['page-up', onFirst]);
	await press(session, 'picker', ['tab', /✓ /u], ['enter', /^ \/ {2}\p{L}[\p{L} ]+ ×/u]);
	await session.steps(['y', '⇥ mark']);
	await press(session, 'picker', ['escape', isList]);
});

test('filters', async () => {
	const session = await open();
	const on =
		(name: string): Shown =>
		text =>
			selectedLine(text).startsWith(name);
	await session.steps(['f', on('Years')]);
	await press(
		session,
		'filters',
		['j', on('Leaders')],
		['down', on('Kinds')],
		['k', on('Leaders')],
		['up', on('Years')],
	);
	await press(
		session,
		'filters',
		['page-down', on('Who came')],
		['page-up', on('Years')],
		['G', on('Who came')],
	);
	await press(session, 'filters', ['g', on('Years')], ['end', on('Who came')], ['home', on('Years')]);
	await press(
		session,
		'filters',
		['ctrl-d', on('Places')],
		['ctrl-u', on('Years')],
		['L', on('Năm')],
		['L', on('Years')],
	);
	await press(session, 'filters', ['enter', '⇥ mark'], ['enter', /Years +2020/u], ['x', /Years +any/u]);
	await press(session, 'filters', ['u', /Years +2020/u], ['ctrl-r', /Years +any/u]);
	await press(session, 'filters', ['?', 'esc close'], ['escape', '⏎ pick'], ['escape', isList]);
	await session.steps(['f', '⏎ pick']);
	await press(session, 'filters', ['q', isList]);
});

test('record', async () => {
	const session = await open();
	await session.steps([keys.enter, 'n next']);
	const all = Number(/▾ (?<rest>\d+) more/u.exec(session.text())?.groups?.['rest']);
	const hidden = (lines: number): Shown => below(rest => rest === all - lines);
	await press(session, 'detail', ['j', hidden(1)], ['down', hidden(2)], ['k', hidden(1)], ['up', hidden(0)]);
	await press(session, 'detail', ['ctrl-d', hidden(10)], ['ctrl-u', hidden(0)], ['page-down', hidden(19)]);
	await press(
		session,
		'detail',
		['page-up', hidden(0)],
		['G', hidden(all)],
		['g', hidden(0)],
		['end', hidden(all)],
	);
	await press(session, 'detail', ['home', hidden(0)], ['n', '2 / 60'], ['p', '1 / 60'], ['L', 'Thành phần']);
	await press(
		session,
		'detail',
		['L', hidden(0)],
		['o', 'Opening https://news.example'],
		['c', 'Citation sent'],
	);
	await press(session, 'detail', ['r', 'Related records'], ['escape', 'n next'], ['e', '▸ Export']);
	await press(session, 'detail', ['escape', 'n next'], ['?', 'esc close'], ['escape', 'n next'], ['/', '▏']);
	await session.steps([keys.enter, isList], [keys.enter, 'n next']);
	await press(session, 'detail', ['escape', isList]);
	await session.steps([keys.enter, 'n next']);
	await press(session, 'detail', ['q', isList]);
});

test('related', async () => {
	const session = await open();
	await session.steps([keys.enter, 'n next'], ['r', 'Related records']);
	const first = selectedLine(session.text());
	const onFirst: Shown = text => selectedLine(text) === first;
	const elsewhere: Shown = text => selectedLine(text) !== first;
	for (const [there, back] of opposites) await press(session, 'related', [there, elsewhere], [back, onFirst]);
	await press(session, 'related', ['L', 'Hoạt động liên quan'], ['L', onFirst], ['?', 'esc close']);
	await session.steps([keys.escape, onFirst]);
	await press(session, 'related', ['enter', 'n next']);
	await session.steps(['r', 'Related records']);
	await press(session, 'related', ['escape', 'n next']);
	await session.steps(['r', 'Related records']);
	await press(session, 'related', ['q', 'n next']);
});

test('help', async () => {
	const session = await open();
	await session.steps(['?', 'esc close']);
	const start = session.text();
	const onStart: Shown = text => text === start;
	const elsewhere: Shown = text => text !== start;
	for (const [there, back] of opposites) await press(session, 'help', [there, elsewhere], [back, onStart]);
	await press(session, 'help', ['?', isList]);
	await session.steps(['?', onStart]);
	await press(session, 'help', ['escape', isList]);
	await session.steps(['?', onStart]);
	await press(session, 'help', ['q', isList]);
});

test('export', async () => {
	const session = await open();
	await session.steps(['e', '▸ Export']);
	const rows = (text: string): string => text.split('Preview')[1] ?? '';
	const start = rows(session.text());
	await press(session, 'export', ['J', text => rows(text) !== start], ['K', text => rows(text) === start]);
	await press(session, 'export', ['enter', '.md▏']);
	await session.steps([keys.escape, isList], ['e', '▸ Export']);
	await press(session, 'export', ['escape', isList]);
	await session.steps(['e', '▸ Export'], [keys.enter, '.md▏']);
	await press(session, 'target', ['escape', isList]);
	await session.steps(['e', '▸ Export'], [keys.enter, '.md▏'], [keys.ctrlU, /To +▏$/mu]);
	await session.steps(['all.md', 'all.md▏']);
	await press(session, 'target', ['enter', /Wrote 60 records to \/\S+\/all\.md\./u]);
	expect(readFileSync(join(session.folder, 'all.md'), 'utf8')).toContain('Meeting 60.');
});

const ways: Readonly<Record<Mode, readonly Step[]>> = {
	list: [],
	search: [['/', '▏']],
	picker: [['y', '⇥ mark']],
	filters: [['f', '⏎ pick']],
	detail: [['enter', 'n next']],
	related: [
		['enter', 'n next'],
		['r', 'Related records'],
	],
	export: [['e', '▸ Export']],
	target: [
		['e', '▸ Export'],
		['enter', '.md▏'],
	],
	help: [['?', 'esc close']],
};

test.each(Object.keys(ways) as Mode[])(
	'Ctrl-C ends %s with code 130 and restores the terminal',
	async mode => {
		await endsWith('ctrl-c', mode, 130, ...ways[mode]);
	},
);

test('q ends the list with code 0 and restores the terminal', async () => {
	await endsWith('q', 'list', 0);
});

test('every listed key was pressed in every mode that has it', () => {
	const missing = bindings
		.filter(binding => binding.isListed)
		.flatMap(({modes, keys: names}) => modes.flatMap(mode => names.map(key => [mode, key] as const)))
		.filter(([mode, key]) => !pressed.get(mode)?.has(key))
		.map(([mode, key]) => `${mode} ${key}`);
	expect(missing).toEqual([]);
});
