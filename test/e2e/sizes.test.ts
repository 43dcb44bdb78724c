import {afterAll, describe, expect, test} from 'vitest';
import {encounterOf, type Encounter} from '../../source/domain/who-met-whom.ts';
import {explorer, isOn, onFirstRow, selectedLine, shippedRows} from './explorer.ts';
import {expectWholeFrame} from './frame.ts';
import {keys, Session, type Shown} from './terminal.ts';

const records = shippedRows('opening');

const sizes = [
	{columns: 40, rows: 15},
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
	{columns: 200, rows: 50},
] as const;

/** A panel: the keys that lead to it from the list and what shows that it is open, and the keys that lead back. */
interface Way {
	readonly there: readonly (readonly [string, Shown])[];
	readonly back?: readonly string[];
}

const escape = [keys.escape];
const record: readonly [string, Shown] = [keys.enter, /\? keys {2}q back/u];
const panels: Readonly<Record<string, Way>> = {
	'end of the list': {there: [['G', /^ 1995 ─/mu]], back: ['g']},
	search: {
		there: [
			['/', '▏'],
			['nguyễn xuân phúc dioxin nguyễn chí vịnh giang hegseth hà nội', /hà nội▏/u],
		],
		back: escape,
	},
	'nothing found': {
		there: [
			['/', '▏'],
			['year:1800 kind:talks', 'No engagement fits:'],
		],
		back: escape,
	},
	'a mistyped word': {
		there: [
			['/', '▏'],
			['panneta', 'showing panetta'],
		],
		back: escape,
	},
	record: {there: [record], back: escape},
	'end of a record': {there: [record, ['G', text => !/▾ \d+ more/u.test(text)]], back: escape},
	'see-also': {there: [record, ['r', ' See also']], back: [keys.escape, keys.escape]},
	years: {there: [['y', '⏎ apply']], back: escape},
	'narrowed leaders': {
		there: [
			['l', '⏎ these records'],
			['nguyen', / nguyen▏/u],
		],
		back: escape,
	},
	filters: {there: [['f', '⏎ pick']], back: escape},
	topics: {
		there: [
			['f', '⏎ pick'],
			['jjj', text => selectedLine(text).startsWith('Topics')],
			[keys.enter, text => text.includes('▏')],
		],
		back: [keys.escape, keys.escape],
	},
	export: {there: [['e', text => /▸ ?Export|▌ {2}\(•\)/u.test(text)]], back: escape},
	'file to export': {
		there: [
			['e', text => /▸ ?Export|▌ {2}\(•\)/u.test(text)],
			[keys.enter, '▏'],
		],
		back: escape,
	},
	help: {there: [['?', '╭─ Keys']], back: escape},
	palette: {there: [[':', /╭─ (?:Commands|Lệnh)/u]], back: escape},
	'end of the help': {
		there: [
			['?', '╭─ Keys'],
			[keys.pageDown.repeat(30), 'Giang ×+70'],
		],
		back: escape,
	},
	notice: {there: [['m', 'Nothing is marked']], back: ['g']},
	'filtered by many': {
		there: [
			['y', '⏎ apply'],
			[keys.tab.repeat(12), text => selectedLine(text).startsWith('2014')],
			[keys.enter, ' 2015–2026 ×'],
		],
		back: ['x'],
	},
};

/** The explorers that the tests share, one a language: each test leaves its own at the list, as it found it. */
const shared = new Map<string, Session>();
afterAll(async () => {
	for (const session of shared.values()) await session.dispose();
});

/** The explorer in a language, at the first row of its first list, in a terminal of a size. */
async function sharedExplorer(
	language: 'en' | 'vi',
	{columns, rows}: (typeof sizes)[number],
): Promise<Session> {
	const known = shared.get(language);
	const session = known ?? new Session({columns, rows, arguments: ['--lang', language]});
	shared.set(language, session);
	if (known) session.resize(columns, rows);
	await session.until(
		text =>
			text.includes('▌') &&
			text.split('\n')[0]?.length === columns &&
			/ (?:EN|VI)\n/u.test(text) &&
			session.lines().at(-2) !== '',
		`the list at ${columns}x${rows}`,
	);
	return known ? onFirstRow(session) : session;
}

describe.each(sizes)('at $columns x $rows', size => {
	test('every panel stays within the frame, and the list is as it was after it', async () => {
		const session = await sharedExplorer('en', size);
		const list = session.text();
		expectWholeFrame(session, 'list');
		for (const [name, {there, back = []}] of Object.entries(panels)) {
			await session.steps(...there);
			expectWholeFrame(session, name);
			for (const key of back) {
				const before = session.text();
				await session.steps([key, text => text !== before]);
			}
			expect(session.text(), name).toBe(list);
		}
	});

	test('in Vietnamese, list, record, pickers, export and help stay within it as well', async () => {
		const session = await sharedExplorer('vi', size);
		const list = session.text();
		for (const key of ['y', 'l', 'f', 'e', '?', keys.enter]) {
			await session.steps([key, text => text !== list]);
			expectWholeFrame(session, key);
			await session.steps([keys.escape, text => text === list]);
		}
	});

	test('the preview stands beside the list from 120 columns only', async () => {
		const session = await sharedExplorer('en', size);
		const bars = session.lines().filter(line => line.includes('│')).length;
		expect(bars).toBe(size.columns >= 120 ? size.rows - 4 : 0);
		expect(/ Place( |$)/mu.test(session.text())).toBe(size.columns >= 80);
		expect(/ Title( |$)/mu.test(session.text())).toBe(size.columns >= 200);
	});
});

test('columns drop out one by one, the names never', async () => {
	const session = await explorer({columns: 119, rows: 20});
	const columnsAt = async (columns: number): Promise<readonly string[]> => {
		session.resize(columns, 20);
		await session.until(
			text => text.split('\n')[0]?.length === columns && / EN\n/u.test(text),
			`a frame of ${columns} columns`,
		);
		expectWholeFrame(session, `${columns} columns`);
		const [{VN, US}] = records.map(record => encounterOf(record)) as [Encounter];
		for (const chief of [VN, US])
			expect(selectedLine(session.text()), `${columns} columns`).toContain(chief!.name.split(' ').at(-1));
		const headings = session.lines().find(line => line.includes('Date'));
		return headings?.trim().split(/ {2,}/u) ?? [];
	};
	const sides = ['Date', 'Vietnam', 'United States'];
	expect(await columnsAt(118)).toEqual([...sides, 'Kind', 'Place']);
	expect(await columnsAt(80)).toEqual([...sides, 'Kind', 'Place']);
	expect(await columnsAt(79)).toEqual([...sides, 'Kind']);
	expect(await columnsAt(69)).toEqual([...sides, 'Kind']);
	expect(await columnsAt(68)).toEqual(sides);
	expect(await columnsAt(56)).toEqual(sides);
	expect(await columnsAt(55)).toEqual([]);
	expect(await columnsAt(30)).toEqual([]);
});

test.each(['list', 'record', 'years', 'search'])(
	'a storm of sizes over the %s ends in the frame of a quiet terminal',
	async name => {
		const {there = [], back = []} = panels[name] ?? {};
		const still = await sharedExplorer('en', {columns: 80, rows: 24});
		await still.steps(...there);
		const expected = still.text();
		for (const key of back) {
			const before = still.text();
			await still.steps([key, text => text !== before]);
		}
		const session = await explorer({columns: 100, rows: 30});
		await session.steps(...there);
		for (const [columns, rows] of [
			[200, 50],
			[40, 10],
			[33, 9],
			[20, 5],
			[121, 12],
			[79, 40],
			[81, 23],
			[10, 3],
			[160, 60],
		] as const)
			session.resize(columns, rows);
		session.resize(80, 24);
		await session.until(text => text === expected, `the frame of a quiet terminal:\n${expected}\n`);
		expectWholeFrame(session, name);
	},
);

test('too small a terminal says so and recovers', async () => {
	const session = await explorer();
	const before = session.text();
	session.resize(20, 5);
	await session.shows('Too small');
	expect(session.lines().slice(1).join('')).toBe('');
	session.resize(80, 24);
	await session.until(text => text === before, 'the frame of before');
	expectWholeFrame(session);
});

test('the selected record stays on screen, and the screen full, through every size', async () => {
	const session = await explorer({columns: 80, rows: 50});
	await session.steps(['j'.repeat(40), isOn(records, 40)]);
	const chosen = selectedLine(session.text());
	for (const lines of [24, 10, 40, 8, 30]) {
		session.resize(80, lines);
		await session.until(
			text => text.startsWith(' / ') && selectedLine(text) === chosen && session.lines().at(-2) !== '',
			'the selected row',
		);
		expectWholeFrame(session, `${lines} lines`);
	}
	await session.steps(['G', isOn(records, -1)]);
	session.resize(80, 50);
	await session.until(
		() => session.lines().at(-9)?.startsWith('▌') === true,
		'the last record in the last row over the preview',
	);
	expect(session.lines().slice(0, -8)).not.toContain('');
});

test('a start in too small a terminal waits for a larger one', async () => {
	const session = await explorer({columns: 20, rows: 5}, /Too small/u);
	session.resize(80, 24);
	await session.shows('▌');
	expectWholeFrame(session);
	await session.steps(['q', () => true]);
	expect((await session.ended).code).toBe(0);
});

test('the smallest terminal shows a list that works', async () => {
	const session = await explorer({columns: 30, rows: 8});
	expectWholeFrame(session);
	const first = selectedLine(session.text());
	await session.steps(
		['j', text => selectedLine(text) !== first],
		['k', text => selectedLine(text) === first],
	);
	for (const key of [keys.enter, 'y', 'l', 'f', 'e', '?', ':']) {
		const list = session.text();
		await session.steps([key, text => text !== list]);
		expectWholeFrame(session, key);
		await session.steps([keys.escape, text => text === list]);
	}
});
