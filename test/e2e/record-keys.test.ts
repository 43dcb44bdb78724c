import {expect, test} from 'vitest';
import {selectedLine} from './explorer.ts';
import {openMeetings as open} from './meetings.ts';
import {below, isList, opposites, press, unpressed} from './pressing.ts';
import {keys, type Shown} from './terminal.ts';

/* Every listed key of a record and of what lies over it, as in keys.test.ts. */
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
	await press(session, 'detail', ['home', hidden(0)], ['ctrl-n', hidden(1)], ['ctrl-p', hidden(0)]);
	await press(session, 'detail', ['ctrl-f', hidden(19)], ['ctrl-b', hidden(0)]);
	await press(session, 'detail', ['n', '2 of 60 '], ['p', '1 of 60 ']);
	// The meetings belong to no visit.
	const isTold: Shown = text => text.includes('belongs to no visit');
	await press(
		session,
		'detail',
		[']', isTold],
		['j', hidden(1)],
		['[', isTold],
		['k', hidden(0)],
		['L', 'Chủ đề'],
	);
	await press(
		session,
		'detail',
		['L', hidden(0)],
		['c', 'Citation sent'],
		['C', 'Address sent'],
		['1', 'Opening https://news.example/1'],
		['2', 'Opening https://news.example/2'],
	);
	for (const digit of '3456789') await press(session, 'detail', [digit, `No source ${digit}`]);
	await press(session, 'detail', ['o', 'C copy address']);
	await session.steps([keys.escape, 'n next']);
	await press(session, 'detail', ['a', ' Note: ▏'], ['escape', 'n next'], ['#', ' Tags, with commas: ▏']);
	await press(session, 'detail', ['escape', 'n next']);
	await press(session, 'detail', ['d', 'Whose dossier?'], ['escape', 'n next']);
	await press(session, 'detail', ['r', ' See also'], ['escape', 'n next'], ['e', '▸ Export']);
	await press(session, 'detail', ['escape', 'n next'], ['i', ' Evidence  ']);
	await session.steps(['i', 'n next'], ['e', '▸ Export']);
	await press(session, 'detail', ['escape', 'n next'], ['?', '╭─ Keys'], ['escape', 'n next']);
	await press(session, 'detail', [':', '╭─ Commands'], ['escape', 'n next'], ['/', '▏']);
	await session.steps(['agreed', ' / agreed▏']);
	await press(session, 'find', ['enter', '1 of ']);
	await press(session, 'detail', ['n', '2 of '], ['N', '1 of '], ['/', '▏']);
	await press(session, 'find', ['escape', 'n next']);
	// Nothing but the look of the hits changes: a key after Esc at once would be one with Alt.
	const {length} = session.output;
	await press(session, 'detail', ['escape', () => session.output.length > length]);
	await press(session, 'detail', ['n', '2 of 60 '], ['N', '1 of 60 '], ['escape', isList]);
	await session.steps([keys.enter, 'n next']);
	await press(session, 'detail', ['q', isList]);
});

test('sources', async () => {
	const session = await open();
	await session.steps([keys.enter, 'n next'], ['o', 'C copy address']);
	const first = selectedLine(session.text());
	const onFirst: Shown = text => selectedLine(text) === first;
	const elsewhere: Shown = text => selectedLine(text) !== first;
	for (const [there, back] of opposites) await press(session, 'sources', [there, elsewhere], [back, onFirst]);
	await press(session, 'sources', ['L', 'Nguồn'], ['L', onFirst], ['C', 'Address sent'], ['?', '╭─ Keys']);
	await session.steps([keys.escape, onFirst]);
	await press(session, 'sources', [':', '╭─ Commands'], ['escape', onFirst]);
	await press(session, 'sources', ['enter', 'Opening https://news.example/1']);
	for (const digit of '12') {
		await session.steps(['o', 'C copy address']);
		await press(session, 'sources', [digit, `Opening https://news.example/${digit}`]);
	}
	await session.steps(['o', 'C copy address']);
	for (const digit of '3456789') await press(session, 'sources', [digit, `No source ${digit}`]);
	await press(session, 'sources', ['escape', 'n next']);
	await session.steps(['o', 'C copy address']);
	await press(session, 'sources', ['q', 'n next']);
});

test('without a browser the address stands on the screen', async () => {
	const session = await open(80, {});
	const isWhole: Shown = text =>
		text.includes('No browser here') && /^https:\/\/news\.example\/1$/mu.test(text);
	await session.steps([keys.enter, 'n next'], ['1', isWhole]);
	await press(session, 'text', ['C', 'Address sent'], [':', '╭─ Commands'], ['escape', isWhole]);
	await press(session, 'text', ['escape', 'n next']);
	await session.steps(['1', isWhole]);
	await press(session, 'text', ['q', 'n next']);
	await session.steps(['1', isWhole]);
	await press(session, 'text', ['ctrl-c', () => true]);
	expect((await session.ended).code).toBe(130);
});

test('see-also', async () => {
	const session = await open();
	await session.steps([keys.enter, 'n next'], ['r', ' See also']);
	const first = selectedLine(session.text());
	const onFirst: Shown = text => selectedLine(text) === first;
	const elsewhere = (text: string): boolean => selectedLine(text) !== first;
	for (const [there, back] of opposites)
		await press(session, 'see-also', [there, elsewhere], [back, onFirst]);
	await press(session, 'see-also', ['L', ' Xem thêm'], ['L', onFirst], ['?', '╭─ Keys']);
	await session.steps([keys.escape, onFirst]);
	await press(session, 'see-also', [':', '╭─ Commands'], ['escape', onFirst]);
	await press(session, 'see-also', ['c', 'Citation sent'], ['C', 'Address sent'], ['o', 'C copy address']);
	await session.steps([keys.escape, onFirst]);
	await press(session, 'see-also', ['e', '(•) this record']);
	await session.steps([keys.escape, onFirst]);
	await press(session, 'see-also', ['space', text => elsewhere(text) && text.includes('1 marked')]);
	await press(session, 'see-also', ['k', /^ ▸ ● /mu]);
	await press(session, 'see-also', ['space', text => !text.includes('●')], ['k', onFirst]);
	await press(session, 'see-also', ['enter', 'n next']);
	await session.steps(['r', ' See also']);
	await press(session, 'see-also', ['escape', 'n next']);
	await session.steps(['r', ' See also']);
	await press(session, 'see-also', ['q', 'n next']);
});

test('evidence', async () => {
	const session = await open();
	const isThere: Shown = ' Evidence  ';
	await session.steps([keys.enter, 'n next'], ['i', isThere]);
	// All of it is in sight: what scrolls is seen in evidence.test.ts.
	for (const [there, back] of opposites) await press(session, 'evidence', [there, isThere], [back, isThere]);
	await press(session, 'evidence', ['L', ' Bằng chứng  '], ['L', isThere], ['?', '╭─ Keys']);
	await session.steps([keys.escape, isThere]);
	await press(session, 'evidence', [':', '╭─ Commands'], ['escape', isThere]);
	for (const digit of '12')
		await press(session, 'evidence', [digit, `Opening https://news.example/${digit}`]);
	for (const digit of '3456789') await press(session, 'evidence', [digit, `No source ${digit}`]);
	await press(session, 'evidence', ['i', 'n next']);
	await session.steps(['i', isThere]);
	await press(session, 'evidence', ['escape', 'n next']);
	await session.steps(['i', isThere]);
	await press(session, 'evidence', ['q', 'n next']);
	await session.steps(['i', isThere]);
	await press(session, 'evidence', ['ctrl-c', () => true]);
	expect((await session.ended).code).toBe(130);
});

test('every listed key was pressed in every mode that has it', () => {
	expect(unpressed(['detail', 'find', 'sources', 'text', 'see-also', 'evidence'])).toEqual([]);
});
