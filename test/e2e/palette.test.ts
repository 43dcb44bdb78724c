import {copyFileSync, existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openDatabase} from '../../source/store/open.ts';
import {bringIndexUpToDate, insertEngagements} from '../../source/store/writer.ts';
import {engagement} from '../fixtures/engagements.ts';
import {explorer, selectedLine, shippedDatabase, shippedRecords, viewCount} from './explorer.ts';
import {temporaryFolder} from './folder.ts';
import {isList, opposites, press, unpressed} from './pressing.ts';
import {keys, type Session, type SessionOptions, type Shown} from './terminal.ts';

const total = shippedRecords().length;

/** The explorer over a copy of the shipped data, into which views can be saved. */
async function onCopy(options: SessionOptions = {}): Promise<{session: Session; path: string}> {
	const path = join(temporaryFolder(), 'archive.db');
	copyFileSync(shippedDatabase, path);
	const session = await explorer({...options, arguments: [...(options.arguments ?? []), '--db', path]});
	return {session, path};
}

/** Writes a record of a later day into a database, as another process does. */
function addRecord(path: string): void {
	const database = openDatabase(path, 'write');
	database.transaction(() => {
		insertEngagements(database, [
			engagement({
				id: '2030-01-01-new',
				date: '2030-01-01',
				date_start: '2030-01-01',
				date_end: '2030-01-01',
				title_en: 'New talks',
				title_vi: 'Hội đàm mới',
				part_of: null,
			}),
		]);
		bringIndexUpToDate(database);
	})();
	database.close();
}

/** Types a command into the palette, and waits until it is there whole. */
function commandSteps(text: string, done: Shown): readonly (readonly [string, Shown])[] {
	return [
		[':', /│ : ▏/u],
		[text, `│ : ${text}▏`],
		[keys.enter, done],
	];
}

test('every key of the palette', async () => {
	const session = await explorer();
	await session.steps([':', '╭─ Commands']);
	const first = selectedLine(session.text());
	const onFirst: Shown = text => selectedLine(text) === first;
	const elsewhere = (text: string): boolean => selectedLine(text) !== first && selectedLine(text) !== '';
	await press(session, 'palette', ['page-down', elsewhere], ['page-up', onFirst]);
	await press(session, 'palette', ['down', elsewhere], ['up', onFirst]);
	await press(session, 'palette', ['ctrl-n', elsewhere], ['ctrl-p', onFirst]);
	await session.steps(['order', '│ : order▏'], [keys.ctrlU, onFirst]);
	await press(session, 'palette', ['escape', isList]);
	await session.steps([':', onFirst], ['change the order', /▌ change the order +s │/u]);
	await press(session, 'palette', ['enter', 'Order: oldest first.']);
	await session.steps(
		[':', onFirst],
		['xyzxyz', 'Nothing matches.'],
		[keys.enter, 'Nothing is called “xyzxyz”.'],
	);
	await press(session, 'palette', ['ctrl-c', () => true]);
	expect((await session.ended).code).toBe(130);
	expect(unpressed(['palette'])).toEqual([]);
});

test('every key of the saved views', async () => {
	const {session} = await onCopy();
	for (const name of ['A', 'B', 'C'])
		await session.steps(...commandSteps(`save ${name}`, `“${name}” is saved`));
	await session.steps(...commandSteps('views', '╭─ Saved views'));
	const on =
		(name: string) =>
		(text: string): boolean =>
			selectedLine(text).startsWith(`${name} `);
	for (const [there, back] of opposites)
		await press(session, 'views', [there, text => !on('A')(text)], [back, on('A')]);
	await press(session, 'views', ['L', '╭─ Danh sách đã lưu'], ['L', '╭─ Saved views']);
	await press(session, 'views', ['?', '╭─ Keys'], ['escape', on('A')]);
	await press(session, 'views', [':', '╭─ Commands'], ['escape', on('A')]);
	await press(session, 'views', ['x', 'x again removes “A”'], ['x', '“A” is removed.']);
	await press(session, 'views', ['delete', 'x again removes “B”'], ['delete', '“B” is removed.']);
	await press(session, 'views', ['escape', isList]);
	await session.steps(...commandSteps('views', '╭─ Saved views'));
	await press(session, 'views', ['enter', `“C”: ${total} records, nothing new since`]);
	await session.steps(...commandSteps('views', '╭─ Saved views'));
	await press(session, 'views', ['q', isList]);
	expect(unpressed(['views'])).toEqual([]);
});

describe.each([
	[80, 24],
	[120, 40],
	[40, 15],
])('at %dx%d', (columns, rows) => {
	test.each([
		['en', 'lenh sort order', 'change the order'],
		['vi', 'doi thu tu', 'đổi thứ tự'],
	] as const)(
		'in %s commands and people are found by name, without marks',
		async (language, typed, label) => {
			const session = await explorer({columns, rows, arguments: ['--lang', language]});
			const text = language === 'en' ? 'change order' : typed;
			await session.steps([':', '│ : ▏'], [text, screen => selectedLine(screen).startsWith(label)]);
			await session.steps([keys.ctrlU, '│ : ▏'], ['giang van', /▌ +Phan Văn Giang +\d+/u]);
			await session.steps([keys.enter, screen => screen.startsWith(' Phan Văn Giang')]);
			await session.steps([keys.escape, screen => !screen.startsWith(' Phan Văn Giang')]);
		},
	);

	test.each(['en', 'vi'] as const)(
		'in %s a view is saved, opened and said to hold what is new',
		async language => {
			const {session, path} = await onCopy({columns, rows, arguments: ['--lang', language]});
			await session.steps(
				['/', '▏'],
				['dioxin', /dioxin▏/u],
				[keys.enter, text => !text.includes('dioxin▏')],
			);
			const count = viewCount(session.text());
			await session.steps(...commandSteps('save Bụi', language === 'en' ? 'is saved:' : 'Đã lưu “Bụi”'));
			await session.steps([keys.escape, text => viewCount(text) === total]);
			addRecord(path);
			await session.steps(
				...commandSteps('views', text => /▌ Bụi .* \+1│/u.test(text) && text.includes(` ${count + 1} `)),
			);
			expect(session.text()).toMatch(language === 'en' ? /│ 1 new since \d/u : /│ 1 mục mới từ \d/u);
			expect(session.text()).toContain(language === 'en' ? 'New talks' : 'Hội đàm mới');
			await session.steps([keys.enter, text => !text.includes('╭─')]);
			expect(viewCount(session.text())).toBe(count + 1);
			expect(session.text().replaceAll(/\s+/gu, ' ')).toContain(
				language === 'en' ? `“Bụi”: ${count + 1} records, 1 new` : `“Bụi”: ${count + 1} hoạt động, 1 mục mới`,
			);
			await session.steps(['u', text => viewCount(text) === total + 1]);
		},
	);
});

test('the first saved view makes the database of the user, and the next explorer has it', async () => {
	const folder = temporaryFolder();
	const own = join(folder, 'data', 'communique', 'communique.db');
	const session = await explorer({folder});
	await session.steps(...commandSteps('views', 'No view is saved yet.'), [keys.escape, isList]);
	await session.steps([':', '╭─ Commands'], [keys.escape, isList]);
	expect(existsSync(own)).toBe(false);
	await session.steps(...commandSteps('save All of it', `“All of it” is saved: ${total} records.`));
	expect(existsSync(own)).toBe(true);
	const next = await explorer({folder});
	await next.steps([':', '│ : ▏'], ['all of', /▌ +All of it/u], [keys.enter, 'nothing new since']);
});

test('of two explorers each sees what the other saves and removes', async () => {
	const folder = temporaryFolder();
	const [one, other] = [await explorer({folder}), await explorer({folder})];
	await one.steps(...commandSteps('save Mine', '“Mine” is saved'));
	await other.steps(...commandSteps('views', /▌ Mine /u));
	await other.steps(['x', 'x again'], ['x', 'is removed.']);
	await one.steps(...commandSteps('views', 'No view is saved yet.'));
});

test('where nothing can be written a saved view lasts for the session, which is said in a line', async () => {
	const session = await explorer({environment: {XDG_DATA_HOME: '/proc/nothing'}, columns: 200});
	await session.steps(
		...commandSteps('save Mine', /^ “Mine” is saved: .* It lasts until you leave: cannot make /mu),
	);
	await session.steps(...commandSteps('views', /▌ Mine /u), [
		keys.enter,
		/“Mine”: .*It lasts until you leave/u,
	]);
	await session.steps(['q', () => true]);
	expect((await session.ended).code).toBe(0);
});

test('keys that are typed all at once are a command and its name', async () => {
	const {session} = await onCopy();
	await session.steps([':save Quick\r', '“Quick” is saved'], [':qa\r', () => true]);
	expect((await session.ended).code).toBe(0);
});

test('a command within a text that is pasted unmarked saves nothing', async () => {
	const {session} = await onCopy();
	await session.steps(['xxx:save Pasted\r', 'nothing was written']);
	expect(session.text()).not.toContain('is saved');
});
