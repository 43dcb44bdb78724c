import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {expectRestored, expectWholeFrame} from './e2e/frame.ts';
import {keys, Session, type Shown} from './e2e/terminal.ts';

/*
 * Every screen of the built program once, in one terminal: it opens, its frame is whole, and the screen before it
 * comes back. The tests of test/e2e go deeper.
 */
interface Screen {
	readonly name: string;
	readonly open: readonly (readonly [key: string, shown: Shown])[];
	readonly close: readonly (readonly [key: string, shown: Shown])[];
}

const closed: Screen['close'] = [[keys.escape, '⏎ open']];

const screens: readonly Screen[] = [
	{name: 'the list', open: [['j', /\n {2}.*\n▌/u]], close: [['k', '⏎ open']]},
	{
		name: 'the search',
		open: [
			['/', '/ ▏'],
			['hegseth', '/ hegseth▏'],
		],
		close: closed,
	},
	{name: 'the years', open: [['y', '╭─ Years ─']], close: closed},
	{name: 'the leaders', open: [['l', '╭─ Leader ─']], close: closed},
	{name: 'the filters', open: [['f', /^ Filters/mu]], close: closed},
	{name: 'the record', open: [[keys.enter, / · confidence /u]], close: closed},
	{
		name: 'the related records',
		open: [
			[keys.enter, / · confidence /u],
			['r', ' See also'],
		],
		close: [[keys.escape, / · confidence /u], ...closed],
	},
	{name: 'the export', open: [['e', /^ ▸ Export/mu]], close: closed},
	{name: 'the help', open: [['?', '─ Keys ─']], close: closed},
];

const folder = mkdtempSync(join(tmpdir(), 'communique-smoke-'));
const sessions: Session[] = [];
let shared: Session | undefined;
let list = '';

function started(...parameters: readonly string[]): Session {
	const session = new Session({folder, arguments: parameters});
	sessions.push(session);
	return session;
}

/** The explorer that shows its first list: that of the tests before, or a new one where they left it elsewhere. */
async function explorer(): Promise<Session> {
	if (shared?.text() !== list) {
		shared = started();
		await shared.shows('▌');
		list = shared.text();
	}
	return shared;
}

afterAll(async () => {
	for (const session of sessions) await session.dispose();
	rmSync(folder, {recursive: true, force: true});
});

test.each(screens)('$name', async ({name, open, close}) => {
	const session = await explorer();
	await session.steps(...open);
	expectWholeFrame(session, name);
	expect(session.text()).not.toBe(list);
	await session.steps(...close);
	await session.until(text => text === list, 'the list of before');
});

test('too small a terminal', async () => {
	const session = await explorer();
	session.resize(20, 5);
	await session.shows('Too small');
	session.resize(80, 24);
	await session.until(text => text === list, 'the list of before');
});

test('the way out', async () => {
	const session = await explorer();
	session.type('q');
	expect(await session.ended).toEqual({code: 0, signal: 0});
	expectRestored(session);
});

test('the review of an import: the list, the fields, what would be saved, the help', async () => {
	writeFileSync(
		join(folder, 'clipping.txt'),
		'On 12 March 2024, Deputy Minister of National Defence Hoang Xuan Chien received Assistant Secretary of Defense Dana Whitcombe in Hanoi.\n',
	);
	const review = started('import', 'clipping.txt');
	await review.shows('▸?');
	expectWholeFrame(review, 'proposals');
	await review.steps([keys.enter, 'Title EN']);
	expectWholeFrame(review, 'fields');
	await review.steps([keys.escape, '▸?'], ['?', 'Keys of the review']);
	expectWholeFrame(review, 'help');
	await review.steps([keys.escape, '▸?'], ['w', 'What would be saved']);
	expectWholeFrame(review, 'summary');
	await review.steps([keys.escape, '▸?'], ['q', () => true]);
	expect((await review.ended).code).toBe(0);
	expectRestored(review);
});
