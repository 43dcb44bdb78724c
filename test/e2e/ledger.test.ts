import {expect, test} from 'vitest';
import {explorer} from './explorer.ts';
import {opposites, press, unpressed} from './pressing.ts';
import {keys, type Shown} from './terminal.ts';

const selected = (text: string): string => text.split('\n').find(line => line.startsWith('▌')) ?? '';

test.each([
	[120, 40, 'en', / Commitments and deliveries +\d+ in \d+ records {3}EN/u, /^▌ .* [○◐●·] \p{L}+ .*\[\d\]/mu],
	[80, 24, 'en', / Commitments and deliveries +\d+ in \d+ records {3}EN/u, /^▌ .* [○◐●·] .*\[\d\]/mu],
	[120, 40, 'vi', / Cam kết và bàn giao +\d+ trong \d+ hoạt động {3}VI/u, /^▌ .* [○◐●·] \p{L}+ .*\[\d\]/mu],
	[80, 24, 'vi', / Cam kết và bàn giao +\d+ trong \d+ hoạt động {3}VI/u, /^▌ .* [○◐●·] .*\[\d\]/mu],
] as const)('the ledger of the shipped data at %dx%d in %s', async (columns, rows, language, head, row) => {
	const session = await explorer({columns, rows, arguments: ['--lang', language]});
	const list = session.text();
	await session.steps(['$', text => head.test(text) && row.test(text)]);
	const text = session.text();
	expect(text).toMatch(/\$[\d.]+ million|triệu USD/u);
	expect(text).toMatch(/^ \[\d\] .+$/mu);
	const first = selected(text);
	await session.steps(['j', shown => selected(shown) !== first && selected(shown) !== '']);
	await session.steps([keys.enter, language === 'en' ? 'n next' : 'n sau']);
	await session.steps([keys.escape, head]);
	await session.steps(['q', shown => shown === list]);
});

test('every key of the ledger', async () => {
	const session = await explorer({columns: 120, rows: 40, arguments: ['--lang', 'en']});
	await session.steps(['$', / Commitments and deliveries +\d+ in/u]);
	const first = selected(session.text());
	const onFirst: Shown = text => selected(text) === first;
	const elsewhere = (text: string): boolean => selected(text) !== first && selected(text) !== '';
	for (const [there, back] of opposites) await press(session, 'ledger', [there, elsewhere], [back, onFirst]);
	await press(session, 'ledger', ['s', 'greatest sum first'], ['s', 'newest first']);
	await press(session, 'ledger', ['f', 'Only what is promised'], ['f', 'All commitments and deliveries']);
	await press(
		session,
		'ledger',
		['L', 'Cam kết và bàn giao'],
		['L', 'Commitments and deliveries'],
		['?', '╭─ Keys'],
	);
	await session.steps([keys.escape, onFirst]);
	await press(session, 'ledger', [':', '╭─ Commands']);
	await session.steps([keys.escape, onFirst]);
	const foot = '⏎ open  s ';
	for (const digit of '987654321') {
		await press(session, 'ledger', [digit, text => !text.includes(foot)]);
		// A notice goes with the next key, the address in full with Escape.
		await session.steps([session.text().includes('No browser here') ? keys.escape : 'g', foot]);
	}
	await press(session, 'ledger', ['e', /▸ File {3}commitments-.*\.csv▏/u]);
	await session.steps([keys.escape, foot]);
	await press(session, 'ledger', ['o', 'No browser here']);
	await session.steps([keys.escape, foot]);
	await press(session, 'ledger', ['ctrl-l', 'Commitments'], ['ctrl-z', 'Commitments']);
	await press(session, 'ledger', ['enter', 'n next']);
	await session.steps([keys.escape, / Commitments and deliveries +\d+ in/u]);
	await press(session, 'ledger', ['escape', 'q quit']);
	await session.steps(['$', / Commitments and deliveries +\d+ in/u]);
	await press(session, 'ledger', ['q', 'q quit']);
	await session.steps(['$', / Commitments and deliveries +\d+ in/u]);
	await press(session, 'ledger', ['ctrl-c', () => true]);
	expect((await session.ended).code).toBe(130);
	expect(unpressed(['ledger'])).toEqual([]);
});
