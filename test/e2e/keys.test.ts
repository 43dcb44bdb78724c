import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {isUnasked, selectedLine} from './explorer.ts';
import {openMeetings as open} from './meetings.ts';
import {at, endsWith, isList, isPreviewed, press, unpressed} from './pressing.ts';
import {keys, type Shown} from './terminal.ts';

/*
 * Every listed key of the list and of what lies over it: a key, and what the screen shows once it has done its work.
 * The last test fails where the key table has a key that no step presses. Records: record-keys.test.ts.
 */
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
	await press(session, 'list', ['ctrl-n', at(1)], ['ctrl-p', at(0)], ['ctrl-f', at(12)], ['ctrl-b', at(0)]);
	await press(session, 'list', ['M', at(6)], ['H', at(0)]);
	// What they do is told in jobs.test.ts.
	await press(session, 'list', ['ctrl-l', at(0)], ['ctrl-z', at(0)], ['j', at(1)], ['k', at(0)]);
	for (const digit of '123456789') {
		await press(session, 'list', [digit, new RegExp(`^ ${digit}$`, 'mu')], ['j', at(Number(digit))]);
		await session.steps(['g', at(0)]);
	}
	await press(session, 'list', ['G', at(59)], ['g', at(0)], ['end', at(59)], ['home', at(0)]);
	await press(session, 'list', ['ctrl-a', '60 marked'], ['ctrl-a', '60 unmarked']);
	await press(
		session,
		'list',
		['space', at(1)],
		['m', / marked only × .* 1 marked {3}1 of 60 /u],
		['m', at(0)],
		['c', 'Citation sent'],
		['C', 'Address sent'],
	);
	await press(
		session,
		'list',
		['a', / Note: ▏ .*⏎ keep {2}esc back$/mu],
		['escape', at(0)],
		['#', ' Tags, with commas: ▏'],
		['escape', at(0)],
	);
	await press(session, 'list', ['s', 'oldest first.'], ['s', 'newest first.'], ['~', 'Nothing else']);
	await press(session, 'list', ['\\', 'Preview: off'], ['\\', 'Preview: below']);
	await press(session, 'list', ['L', 'Cuộc gặp 60.'], ['L', 'Meeting 60.'], ['-', 'There is no view']);
	await press(session, 'list', ['v', 'No visits to fold'], ['V', 'No visits to fold']);
	await press(session, 'list', ['enter', 'n next'], ['escape', at(0)]);
	await session.steps(['/', '▏'], ['meeting 12', /meeting 12▏/u], [keys.enter, isList]);
	await press(session, 'list', ['escape', isUnasked], ['u', / meeting 12 /u], ['ctrl-r', isUnasked]);
	await press(session, 'list', ['/', '▏'], ['escape', isList]);
	await press(session, 'list', ['y', 'Years'], ['enter', /^ \/ {2}2020 ×/u], ['x', isUnasked]);
	await press(session, 'list', ['l', '╭─ Leader ─'], ['escape', isList], ['f', '⏎ pick'], ['escape', isList]);
	await press(session, 'list', ['d', 'Whose dossier?'], ['escape', isList]);
	await press(session, 'list', ['p', 'Longest silence'], ['escape', isList]);
	await press(session, 'list', ['w', / Who met whom {3}most met first/u], ['escape', isList]);
	await press(session, 'list', ['t', / Timeline {3}● held/u], ['escape', isList]);
	await press(session, 'list', ['$', ' Commitments '], ['escape', isList]);
	await press(session, 'list', ['b', / Brief {3}all records/u], ['escape', isList]);
	await press(session, 'list', ['e', '▸ Export'], ['escape', isList], ['?', '╭─ Keys'], ['escape', isList]);
	await press(session, 'list', [':', '╭─ Commands'], ['escape', isList]);
});

test('the preview of the list', async () => {
	const session = await open(140);
	const start = session.text();
	await press(
		session,
		'list',
		['J', text => text !== start && text.includes('⏎ open')],
		['K', text => text === start],
	);
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

test('note or tags', async () => {
	const session = await open();
	await session.steps(['a', ' Note: ▏'], ['x', ' Note: x▏']);
	await press(session, 'annotate', ['escape', at(0)]);
	await session.steps(['a', ' Note: ▏'], ['x', ' Note: x▏']);
	await press(session, 'annotate', ['enter', 'Note kept.']);
});

test('picker', async () => {
	const session = await open();
	await session.steps(['f', '⏎ pick'], ['jj', /Kinds/u], [keys.enter, '⇥ mark']);
	await press(session, 'picker', ['page-down', '▌'], ['page-up', '▌'], ['tab', /│▌?✓/u]);
	await press(session, 'picker', ['enter', /^ \/ {2}talks ×/u], ['escape', isList]);
	await session.steps(['y', '⇥ mark']);
	await press(session, 'picker', ['escape', isList]);
});

test('picker of people', async () => {
	const session = await open();
	await session.steps(['l', '⇥ add']);
	const first = selectedLine(session.text());
	const onFirst: Shown = text => selectedLine(text) === first;
	await press(session, 'people', ['page-down', text => selectedLine(text) !== first], ['page-up', onFirst]);
	await press(session, 'people', ['tab', /│▌✓ Phan Văn Giang/u]);
	await session.steps([keys.down, /│▌ {2}Pete Hegseth/u]);
	await press(
		session,
		'people',
		['alt-o', /│▌✓ Pete Hegseth/u],
		['enter', /^ \/ {2}Phan Văn Giang \/ Pete Hegseth ×/u],
	);
	await session.steps(['l', '⇥ add']);
	await press(session, 'people', ['escape', isList]);
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
		['ctrl-n', on('Topics')],
		['ctrl-p', on('Kinds')],
		['k', on('Leaders')],
		['up', on('Years')],
	);
	await press(session, 'filters', ['ctrl-f', on('Tags')], ['ctrl-b', on('Years')]);
	await press(session, 'filters', ['page-down', on('Tags')], ['page-up', on('Years')], ['G', on('Tags')]);
	await press(session, 'filters', ['g', on('Years')], ['end', on('Tags')], ['home', on('Years')]);
	await press(
		session,
		'filters',
		['ctrl-d', on('Series')],
		['ctrl-u', on('Years')],
		['L', on('Năm')],
		['L', on('Years')],
	);
	await press(session, 'filters', ['enter', '⇥ mark'], ['enter', /Years +2020/u], ['x', /Years +any/u]);
	await press(session, 'filters', ['u', /Years +2020/u], ['ctrl-r', /Years +any/u]);
	await press(session, 'filters', ['?', '╭─ Keys'], ['escape', '⏎ pick']);
	await press(session, 'filters', [':', '╭─ Commands'], ['escape', '⏎ pick'], ['escape', isList]);
	await session.steps(['f', '⏎ pick']);
	await press(session, 'filters', ['q', isList]);
});

test('help', async () => {
	const session = await open();
	await session.steps(['?', '╭─ Keys']);
	const start = session.text();
	const onStart: Shown = text => text === start;
	const elsewhere: Shown = text => text !== start;
	await session.steps([keys.down, elsewhere], [keys.up, onStart]);
	await press(session, 'help', ['page-down', elsewhere], ['page-up', onStart]);
	await session.steps(['citation', text => text.includes('/ citation▏') && !text.includes('year or range')]);
	expect(session.text()).toContain('cite, address');
	await session.steps([keys.ctrlU, onStart]);
	await press(session, 'help', ['escape', isList]);
	await session.steps(['?', onStart]);
	await press(session, 'help', ['enter', isList]);
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

test('q ends the list with code 0 and restores the terminal', async () => {
	await endsWith('q', 'list', 0);
});

test('every listed key was pressed in every mode that has it', () => {
	expect(
		unpressed(['list', 'search', 'annotate', 'picker', 'people', 'filters', 'export', 'target', 'help']),
	).toEqual([]);
});
