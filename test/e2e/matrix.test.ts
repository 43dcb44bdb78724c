import {expect, test} from 'vitest';
import {matrixDatabase} from '../answers/matrix-meetings.ts';
import {explorer, selectedLine} from './explorer.ts';
import {expectWholeFrame} from './frame.ts';
import {isList, press, unpressed} from './pressing.ts';
import {keys} from './terminal.ts';

test.each([
	[80, 24, 'en', 'Who met whom', 'most met first'],
	[80, 24, 'vi', 'Ai gặp ai', 'gặp nhiều nhất trước'],
	[120, 40, 'en', 'Who met whom', 'most met first'],
	[120, 40, 'vi', 'Ai gặp ai', 'gặp nhiều nhất trước'],
] as const)('at %dx%d in %s two of the shipped data have their records', async (...given) => {
	const [columns, rows, language, title, order] = given;
	const session = await explorer({arguments: ['--lang', language], columns, rows});
	await session.steps(['w', /^ Phan Văn Giang {2}⇄ {2}Lloyd Austin/mu], ['k', /▌ Nguyễn Chí Vịnh/u]);
	await session.steps(['j', /▌ Phan Văn Giang/u], ['h', /▌ ?2 /u], ['l', /⇄ {2}Lloyd Austin/u]);
	if (columns === 120) expect(session.text()).toContain(order);
	expect(session.text()).toMatch(/│ +Austin/u);
	await session.steps([keys.enter, /^ Phan Văn Giang {2}⇄ {2}Lloyd Austin/u], ['q', title]);
	await session.steps(
		['o', /▌ (?:Minister of|Defence Minister|Bộ trưởng|BT QP)/u],
		['o', /▌ Phan Văn Giang/u],
	);
	expectWholeFrame(session);
});

test('every key does its work', async () => {
	const session = await explorer({arguments: ['--db', matrixDatabase()]});
	const on =
		(name: string) =>
		(text: string): boolean =>
			selectedLine(text).trim().startsWith(name);
	const [first, second] = [on('Nguyễn Văn An'), on('Trần Bình')];
	await session.steps(['w', first]);
	for (const [down, up] of [
		['j', 'k'],
		['down', 'up'],
		['ctrl-n', 'ctrl-p'],
		['G', 'g'],
		['end', 'home'],
		['page-down', 'page-up'],
		['ctrl-f', 'ctrl-b'],
		['ctrl-d', 'ctrl-u'],
	] as const)
		await press(session, 'matrix', [down, second], [up, first]);
	await press(session, 'matrix', ['s', 'first meeting first'], ['s', second], ['s', first]);
	await press(session, 'matrix', ['o', on('Office of an')], ['o', first]);
	await press(session, 'matrix', ['e', '▸ Export']);
	await session.steps([keys.escape, first]);
	await press(session, 'matrix', ['p', /^ Nguyễn Văn An {2}⇄ {2}Frank Xavier/u]);
	await session.steps(['q', first]);
	await press(session, 'matrix', ['v', on('Frank Xavier')], ['v', first]);
	await press(session, 'matrix', ['L', 'Ai gặp ai'], ['L', 'Who met whom'], ['?', '╭─ Keys']);
	await press(session, 'matrix', ['escape', first], [':', '╭─ Commands']);
	await press(session, 'matrix', ['escape', first], ['escape', isList]);
	await session.steps(['w', first]);
	await press(session, 'matrix', ['q', isList]);
	await session.steps(['w', first]);
	await press(session, 'matrix', ['enter', /^ Nguyễn Văn An {2}⇄ {2}Frank Xavier/u]);
	expect(unpressed(['matrix'])).toEqual([]);
});
