import {expect, test} from 'vitest';
import {explorer} from './explorer.ts';
import {meetingsDatabase} from '../answers/meetings.ts';
import {expectWholeFrame} from './frame.ts';
import {isList, opposites, press, unpressed} from './pressing.ts';
import {keys} from './terminal.ts';

const languages = [
	['en', 'Counterparts', 'and the United States', 'Longest silence', 'Who travelled'],
	['vi', 'Người đã gặp', 'và Hoa Kỳ', 'Khoảng lặng dài nhất', 'Ai sang thăm ai'],
] as const;

test.each(languages)(
	'in %s: from a row to a dossier, its pair, a record, and back',
	async (language, ...words) => {
		const [counterparts, side, silence, travelled] = words;
		for (const [columns, rows] of [
			[80, 24],
			[120, 40],
		] as const) {
			const session = await explorer({
				columns,
				rows,
				arguments: ['--lang', language, '-l', 'phan-van-giang', '-l', 'lloyd-austin'],
			});
			await session.steps(['d', '▸ '], ['\r', counterparts]);
			await press(session, 'dossier', ['s', /^▌ Elbridge Colby/mu], ['s', /^▌ Lloyd Austin/mu]);
			expect(session.text()).toMatch(new RegExp(`^ Phan Văn Giang {2}${side}`, 'u'));
			expect(session.text()).toMatch(/^▌ Lloyd Austin +━+ +12 /mu);
			expectWholeFrame(session);
			await session.steps(['\t', /[▌]\s*20(?: Nov |\/11\/)2024/u], ['\t', /(?:^|│)▌\p{L}/mu]);
			expectWholeFrame(session);
			await session.steps(['\t', /^▌ Lloyd Austin/mu]);
			await session.steps(['\r', travelled], ['v', /^ Lloyd Austin {2}⇄ {2}Phan Văn Giang/u]);
			expect(session.text()).toContain(silence);
			expectWholeFrame(session);
			await session.steps(['\r', /‹ (?:pair|cặp) {3}1 /u], ['n', /‹ (?:pair|cặp) {3}2 /u]);
			await session.steps(['q', travelled], ['q', counterparts]);
			await session.steps(['q', text => !text.includes(counterparts)]);
		}
	},
);

test('every key of a dossier and of a pair does its work', async () => {
	const session = await explorer({arguments: ['--db', meetingsDatabase()], columns: 120, rows: 40}, '2021');
	const on =
		(name: string) =>
		(text: string): boolean =>
			text.includes(`▌ ${name} `);
	const unhelped = (text: string): boolean => !text.includes('╭─ Keys');
	const [hale, reed] = [on('Tom Hale'), on('Ann Reed')];
	const opened = [
		['d', 'Whose dossier?'],
		[keys.enter, hale],
	] as const;
	await session.steps(...opened);
	for (const [down, up] of opposites) await press(session, 'dossier', [down, reed], [up, hale]);
	await press(session, 'dossier', ['tab', '│▌   10 Apr 2021'], ['tab', '▌Head of Harbours']);
	expect(session.text()).toMatch(/━+ {2}acting, Mar 2019 – 1 Jun 2022/u);
	await session.steps([keys.tab, '│ Tom Hale · 3']);
	await press(session, 'dossier', ['t', / Timeline {3}Đỗ Văn Mai /u]);
	await session.steps(['q', hale]);
	await press(session, 'dossier', ['$', / Commitments and deliveries {3}Đỗ Văn Mai /u]);
	await session.steps(['q', hale]);
	await press(session, 'dossier', ['e', /\(•\) these records +5/u]);
	await session.steps([keys.escape, hale]);
	await press(session, 'dossier', ['v', /^ Tom Hale {2}and Vietnam/u], ['v', hale]);
	await press(session, 'dossier', ['L', 'Người đã gặp'], ['L', 'Counterparts'], ['?', '╭─ Keys']);
	await press(session, 'dossier', ['escape', unhelped], ['b', / Brief /u], ['escape', hale]);
	await press(session, 'dossier', [':', '╭─ Commands'], ['escape', text => !text.includes('╭')]);
	await press(session, 'dossier', ['p', /^ Đỗ Văn Mai {2}⇄ {2}Tom Hale/u]);
	const [newest, older] = [/▌ +10 Apr/u, /▌ +10 (?:Feb|Jan)/u];
	for (const [down, up] of opposites) await press(session, 'pair', [down, older], [up, newest]);
	await press(session, 'pair', ['v', /^ Tom Hale {2}⇄ {2}Đỗ Văn Mai/u], ['v', /^ Đỗ Văn Mai {2}⇄/u]);
	await press(session, 'pair', ['V', 'No visits to fold'], ['t', / Timeline {3}Đỗ Văn Mai \+ Tom Hale /u]);
	await session.steps(['q', newest]);
	await press(session, 'pair', ['$', / Commitments and deliveries {3}Đỗ Văn Mai \+ Tom Hale /u]);
	await session.steps(['q', newest]);
	await press(session, 'pair', ['e', /\(•\) these records +3/u]);
	await session.steps([keys.escape, newest]);
	await press(session, 'pair', ['d', hale], ['q', newest], ['tab', hale]);
	await session.steps(['q', newest]);
	await press(session, 'pair', ['L', 'Khoảng lặng dài nhất'], ['L', 'Longest silence'], ['?', '╭─ Keys']);
	await press(session, 'pair', ['escape', unhelped], ['b', / Brief /u], ['escape', newest]);
	await press(session, 'pair', [':', '╭─ Commands'], ['escape', text => !text.includes('╭')]);
	await press(session, 'pair', ['enter', /‹ pair/u]);
	await session.steps(['q', newest]);
	await press(session, 'pair', ['escape', hale]);
	await press(session, 'dossier', ['enter', newest]);
	await press(session, 'pair', ['q', hale]);
	await press(session, 'dossier', ['q', isList]);
	expect(unpressed(['dossier', 'pair'])).toEqual([]);
});
