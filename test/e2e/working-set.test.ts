import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openStore} from '../../source/store/index.ts';
import {openDatabase} from '../../source/store/open.ts';
import type {WorkingSet} from '../../source/domain/working-set.ts';
import {explorer, selectedLine, shippedDatabase} from './explorer.ts';
import {temporaryFolder} from './folder.ts';
import {keys, type Session} from './terminal.ts';

const program = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

/** A home that sessions have in common, and where its database is. */
function home() {
	const folder = temporaryFolder();
	const data = join(folder, 'data', 'communique');
	return {folder, data, path: join(data, 'communique.db')};
}

/** The working set of a database, which is whole. */
function storedIn(path: string): WorkingSet {
	const store = openStore(path);
	try {
		expect(store.verify()).toEqual([]);
		return store.workingSet.current();
	} finally {
		store.close();
	}
}

async function leaves(session: Session): Promise<void> {
	session.type('q');
	expect(await session.ended).toEqual({code: 0, signal: 0});
}

/** Waits until a database says so: it is written after the key. */
async function untilStored(path: string, isSo: (set: WorkingSet) => boolean): Promise<void> {
	for (;;) {
		if (existsSync(path) && isSo(storedIn(path))) return;
		await new Promise(resolve => void setTimeout(resolve, 20));
	}
}

const words = {
	en: {
		note: ' Note: ',
		tags: ' Tags, with commas: ',
		noteKept: 'Note kept.',
		tagsKept: 'Tags: visa, tàu.',
		ownNote: 'Your note: hỏi lại',
		ownTags: 'Your tags: visa, tàu',
		marked: '1 marked',
		list: '⏎ open',
		record: '‹ list',
	},
	vi: {
		note: ' Ghi chú: ',
		tags: ' Nhãn, cách bằng dấu phẩy: ',
		noteKept: 'Đã lưu ghi chú.',
		tagsKept: 'Nhãn: visa, tàu.',
		ownNote: 'Ghi chú của bạn: hỏi lại',
		ownTags: 'Nhãn của bạn: visa, tàu',
		marked: '1 đã đánh dấu',
		list: '⏎ mở',
		record: '‹ danh sách',
	},
} as const;

describe.each([
	[80, 24],
	[120, 40],
] as const)('at %ix%i', (columns, rows) => {
	test.each(['en', 'vi'] as const)('marks, notes and tags outlast the session (%s)', async language => {
		const {folder, path} = home();
		const said = words[language];
		const options = {folder, columns, rows, arguments: ['--lang', language]};
		const session = await explorer(options);
		await session.steps(
			[keys.space, said.marked],
			['k', said.marked],
			['a', `${said.note}▏`],
			['hỏi lại', `${said.note}hỏi lại▏`],
			[keys.enter, said.noteKept],
			[keys.enter, said.record],
			['#', `${said.tags}▏`],
			['visa, tàu', `${said.tags}visa, tàu▏`],
			[keys.enter, said.tagsKept],
		);
		expect(session.text()).toContain(said.ownNote);
		expect(session.text()).toContain(said.ownTags);
		await session.steps([keys.escape, said.list]);
		await leaves(session);
		const stored = storedIn(path);
		expect([...stored.notes.values()]).toEqual(['hỏi lại']);
		expect([...stored.tags.values()]).toEqual([['visa', 'tàu']]);

		const again = await explorer(options, said.marked);
		expect(again.text()).toMatch(/^▌●/mu);
		expect(again.text()).toContain(said.ownNote);
		await again.steps(
			['e', /\(•\) (?:this view|danh sách này) +735/u],
			[keys.escape, text => text.includes(said.list) && !text.includes('(•)')],
			['/', '▏'],
			['tag:tau', /tag:tau▏/u],
			[keys.enter, / 1 (?:of|trên) \d/u],
		);
		expect(again.text()).toContain(said.ownTags);
		await again.steps(['#', `${said.tags}visa, tàu▏`], [keys.escape, said.list]);
		await again.steps(['a', `${said.note}hỏi lại▏`], [keys.ctrlU, `${said.note}▏`]);
		again.type(keys.enter);
		await untilStored(path, ({notes}) => notes.size === 0);
	});
});

test('who only reads makes no file', async () => {
	const {folder, data} = home();
	const session = await explorer({folder});
	await session.steps(['j', '▌'], ['a', 'Note: ▏'], [keys.escape, '⏎ open']);
	await leaves(session);
	expect(existsSync(data)).toBe(false);
});

test.each([
	['en', 'Marks and notes last for this session: ', '1 marked'],
	['vi', 'Dấu và ghi chú chỉ giữ trong phiên này: ', '1 đã đánh dấu'],
])(
	'a home that cannot be written is told in a line, and the session has them (%s)',
	async (language, line, mark) => {
		const {folder} = home();
		writeFileSync(join(folder, 'data'), 'a file, where a folder should be');
		const session = await explorer({folder, columns: 120, rows: 30, arguments: ['--lang', language]});
		await session.steps([keys.space, line], ['k', mark], ['/', '▏'], ['is:marked', /is:marked▏/u]);
		await session.steps([keys.enter, / 1 (?:of|trên) \d/u]);
		await leaves(session);
		expect(session.text()).toContain('marks and notes of this session were not kept: cannot make ');
	},
);

test('a database that another program holds is written once that is over', async () => {
	const {folder, path} = home();
	const first = await explorer({folder});
	await first.steps([keys.space, '1 marked']);
	await leaves(first);
	const other = openDatabase(path, 'write');
	other.exec('BEGIN IMMEDIATE');
	const session = await explorer({folder, columns: 120, rows: 30}, '1 marked');
	await session.steps(['j', '▌'], [keys.space, /Marks and notes last for this session: .* is in use/u]);
	await session.steps(['k', '2 marked']);
	other.exec('ROLLBACK');
	other.close();
	await untilStored(path, ({marked}) => marked.size === 2);
});

test('of two explorers each shows at the next key what the other has marked and noted', async () => {
	const {folder, path} = home();
	const first = await explorer({folder});
	await first.steps([keys.space, '1 marked']);
	await untilStored(path, ({marked}) => marked.size === 1);
	const second = await explorer({folder}, '1 marked');
	await second.steps(['j', '▌'], [keys.space, '2 marked']);
	await untilStored(path, ({marked}) => marked.size === 2);
	await first.steps(['G', text => text.includes('2 marked')], ['g', '2 marked']);
	await first.steps(['a', 'Note: ▏'], ['mine', 'mine▏'], [keys.enter, 'Note kept.']);
	await untilStored(path, ({notes}) => notes.size === 1);
	await second.steps(['G', text => !text.includes('Your note')], ['g', 'Your note: mine']);
	await leaves(second);
	await leaves(first);
	expect(storedIn(path).marked.size).toBe(2);
});

test('two explorers that are opened before there is an own database see each other', async () => {
	const {folder, path} = home();
	const [first, second] = [await explorer({folder}), await explorer({folder})];
	await first.steps(
		[keys.space, '1 marked'],
		['a', 'Note: ▏'],
		['mine', 'mine▏'],
		[keys.enter, 'Note kept.'],
	);
	await untilStored(path, ({notes}) => notes.size === 1);
	await second.steps(['G', '1 marked'], [keys.space, '2 marked'], ['m', /mark/u], ['g', '▌●']);
	await untilStored(path, ({marked}) => marked.size === 2);
	await first.steps(['G', '2 marked']);
	await leaves(second);
	await leaves(first);
});

test.each(['SIGHUP', 'SIGTERM'] as const)('%s right after a mark loses nothing', async signal => {
	const {folder, path} = home();
	const session = await explorer({folder});
	await session.steps([keys.space, '1 marked']);
	session.kill(signal);
	await session.ended;
	expect(storedIn(path).marked.size).toBe(1);
});

test('a kill after a mark leaves it there or not, and the database whole', async () => {
	for (const wait of ['at once', 'written'] as const) {
		const {folder, data, path} = home();
		const session = await explorer({folder});
		await session.steps([keys.space, '1 marked']);
		if (wait === 'written') await untilStored(path, ({marked}) => marked.size === 1);
		session.kill('SIGKILL');
		await session.ended;
		const isThere = existsSync(path);
		if (wait === 'written') expect(storedIn(path).marked.size).toBe(1);
		else if (isThere) expect(storedIn(path).marked.size).toBeLessThan(2);
		// What was half made stands under no name that is looked for.
		const files = existsSync(data) ? readdirSync(data) : [];
		expect(files.filter(name => !/\.unfinished$|-journal$/u.test(name)).length).toBeLessThan(2);
		const again = await explorer({folder});
		await again.steps(['j', '▌'], ['k', '▌']);
		expect(selectedLine(again.text())).not.toBe('');
	}
});

test('the command line reads what the explorer has kept', async () => {
	const {folder, path} = home();
	const session = await explorer({folder});
	await session.steps([keys.space, '1 marked'], ['k', '1 marked']);
	await session.steps(['#', ': ▏'], ['visa', 'visa▏'], [keys.enter, 'Tags: visa.']);
	await leaves(session);
	const run = (...argv: readonly string[]): string =>
		spawnSync(process.execPath, [program, ...argv, '--db', path], {encoding: 'utf8'}).stdout;
	expect(run('tags')).toBe('1\tvisa\tvisa\n');
	expect(run('list', '-q', 'is:marked').split('\n')).toHaveLength(2);
	expect(run('list', '--tag', 'visa')).toBe(run('list', '-q', 'is:marked'));
	const shipped = openStore(shippedDatabase);
	try {
		expect(shipped.workingSet.current().marked.size).toBe(0);
	} finally {
		shipped.close();
	}
});
