import {expect, test} from 'vitest';
import {shortMonths} from '../../source/domain/months.ts';
import {monthsDatabase} from '../answers/timeline/month-records.ts';
import {timelineDatabase} from '../answers/timeline/records.ts';
import {explorer, selectedLine} from './explorer.ts';
import {isList, press, unpressed} from './pressing.ts';
import {keys, type Session} from './terminal.ts';

/** The timeline of the shipped data. */
async function shipped(columns: number, rows: number, language: 'en' | 'vi'): Promise<Session> {
	const session = await explorer({arguments: ['--lang', language], columns, rows});
	await session.steps(['t', /2025 ▾/u]);
	return session;
}

/** The foot of a list in either language, whether `q` quits or leads back. */
const isOpenable = /⏎ (?:open|mở)/u;

const words = {
	en: {
		series: 'Series',
		title: 'Timeline   ',
		found: 'none found for',
		caution: 'Absence here is not absence in fact',
		foot: '[] next gap',
	},
	vi: {
		series: 'Chuỗi hoạt động',
		title: 'Dòng thời gian   ',
		found: 'chưa thấy năm',
		caution: 'Không có ở đây không có nghĩa là không xảy ra',
		foot: '[] năm trống',
	},
} as const;

test.each([
	[80, 24, 'en'],
	[80, 24, 'vi'],
	[120, 40, 'en'],
	[120, 40, 'vi'],
] as const)(
	'at %dx%d in %s the dialogue has its years, and a gap is told with its caution',
	async (...given) => {
		const [columns, rows, language] = given;
		const said = words[language];
		const session = await shipped(columns, rows, language);
		expect(session.text()).toContain(said.title);
		expect(session.text()).toMatch(new RegExp(`^ ${said.series} ─+$`, 'mu'));
		await session.steps(['[', '2024 ▾']);
		const text = session.text().replaceAll(/\s+/gu, ' ');
		expect(text).toContain(said.found);
		expect(text).toContain(said.caution);
		expect(session.text()).toContain(said.foot);
		const lines = session.lines();
		const mark = lines.find(each => each.includes('▾'))?.indexOf('▾') ?? -1;
		expect(lines.find(each => each.startsWith('▌'))?.[mark]).toBe('○');
		expect(session.text()).toMatch(/Hoàng Xuân Chiến +⇄ Ely Ratner/u);
	},
);

test('at 40x15 the years about the chosen one and what is said of it stand on the screen', async () => {
	const session = await explorer({arguments: ['--lang', 'en'], columns: 40, rows: 15});
	await session.steps(['t', /2025 ▾/u], ['[', '2024 ▾']);
	expect(session.text().replaceAll(/\s+/gu, ' ')).toContain(
		'not absence in fact: the data hold what was found in published reports.',
	);
	expect(session.lines().find(each => each.startsWith('▌'))).toContain('○');
});

test('Enter lists the records of the cell; u leads to the view, q and Esc to the timeline', async () => {
	const session = await shipped(80, 24, 'en');
	await session.steps([keys.enter, /^ \/ {2}Defence Policy Dialogue × ?\+\d+ {3}2025 ×/mu]);
	await session.steps(['u', text => !text.includes('2025 ×')]);
	await session.steps(['q', /2025 ▾/u], [keys.enter, '2025 ×'], [keys.escape, /2025 ▾/u], ['q', 'q quit']);
});

test.each([
	[80, 24, 'en'],
	[120, 40, 'vi'],
	[40, 15, 'en'],
	[40, 15, 'vi'],
] as const)('at %dx%d in %s z shows the months of the year, whose records Enter lists', async (...given) => {
	const [columns, rows, language] = given;
	const session = await explorer({
		arguments: ['--db', monthsDatabase(), '--lang', language],
		...{columns, rows},
	});
	const month = (number: number, year: number): RegExp =>
		language === 'vi'
			? new RegExp(`Tháng ${number}/${year} ▾|▾ Tháng ${number}/${year}`, 'u')
			: new RegExp(
					`${shortMonths[number - 1] ?? ''} ${year} ▾|▾ ${shortMonths[number - 1] ?? ''} ${year}`,
					'u',
				);
	await session.steps(['t', '2020 ▾'], ['h', '2019 ▾'], ['z', month(8, 2019)]);
	await session.steps(['5l', month(1, 2020)], ['h', month(12, 2019)], ['7h', month(5, 2019)]);
	const lines = session.lines();
	const at = lines.find(each => each.includes('▾'))?.indexOf('▾') ?? -1;
	expect(lines.find(each => each.startsWith('▌'))?.[at]).toBe('4');
	await session.steps([keys.enter, isOpenable]);
	await session.steps(['q', month(5, 2019)], [keys.escape, /(?<!\w\w\w )2019 ▾/u], [keys.escape, isOpenable]);
});

test('every key does its work among months', async () => {
	const session = await explorer({arguments: ['--db', monthsDatabase()]});
	await session.steps(['t', '2020 ▾']);
	await press(session, 'timeline', ['z', 'Jan 2020 ▾']);
	const on =
		(name: string) =>
		(text: string): boolean =>
			selectedLine(text).trim().startsWith(name);
	const [first, second] = [on('talks'), on('handover')];
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
		await press(session, 'months', [down, second], [up, first]);
	await press(session, 'months', ['[', 'Jan 2019 ▾'], ['l', 'Feb 2019 ▾'], ['h', 'Jan 2019 ▾']);
	await press(session, 'months', ['right', 'Feb 2019 ▾'], ['left', 'Jan 2019 ▾'], [']', 'Jan 2020 ▾']);
	await press(session, 'months', ['+', '+ query (empty: this view): ']);
	await session.steps(['hanoi', 'hanoi▏'], [keys.enter, on('“hanoi”')]);
	await press(session, 'months', ['-', text => !text.includes('“hanoi”')]);
	await press(session, 'months', ['e', /--by month -y 2020/u]);
	await session.steps([keys.escape, '[] year'], ['g', first]);
	await press(session, 'months', ['L', 'Dòng thời gian'], ['L', 'Timeline'], ['?', '╭─ Keys']);
	await session.steps([keys.escape, 'Jan 2020 ▾']);
	await press(session, 'months', [':', '╭─ Commands']);
	await session.steps([keys.escape, 'Jan 2020 ▾']);
	await press(session, 'months', ['enter', /⏎ open.*q back/u]);
	await session.steps([keys.escape, 'Jan 2020 ▾']);
	await press(session, 'months', ['z', /^ +2020 ▾/mu]);
	await session.steps(['z', 'Jan 2020 ▾']);
	await press(session, 'months', ['escape', /^ +2020 ▾/mu]);
	await session.steps(['z', 'Jan 2020 ▾']);
	await press(session, 'months', ['q', isList]);
	expect(unpressed(['months'])).toEqual([]);
});

test('every key does its work', async () => {
	const session = await explorer({arguments: ['--db', timelineDatabase()]});
	await session.steps(['t', '2021 ▾']);
	const on =
		(name: string) =>
		(text: string): boolean =>
			selectedLine(text).trim().startsWith(name);
	const [first, second, last] = [on('Harbour Talks'), on('Lantern Days'), on('handover')];
	for (const [down, up] of [
		['j', 'k'],
		['down', 'up'],
		['ctrl-n', 'ctrl-p'],
	] as const)
		await press(session, 'timeline', [down, second], [up, first]);
	for (const [down, up] of [
		['G', 'g'],
		['end', 'home'],
	] as const)
		await press(session, 'timeline', [down, last], [up, first]);
	for (const [down, up] of [
		['page-down', 'page-up'],
		['ctrl-f', 'ctrl-b'],
		['ctrl-d', 'ctrl-u'],
	] as const)
		await press(session, 'timeline', [down, text => !first(text)], [up, first]);
	await press(session, 'timeline', ['[', '2018 ▾'], ['h', '2017 ▾'], [']', '2018 ▾'], ['l', '2019 ▾']);
	await press(session, 'timeline', ['+', '+ query (empty: this view): ']);
	await session.steps([keys.enter, 'asks for nothing']);
	await press(session, 'timeline', ['+', '+ query (empty: this view): ']);
	await session.steps(['dioxin', 'dioxin▏'], [keys.enter, on('“dioxin”')]);
	await press(session, 'timeline', ['-', text => !text.includes('“dioxin”')]);
	await press(session, 'timeline', ['z', /\w+ 2019 ▾/u]);
	await session.steps([keys.escape, /^ +2019 ▾/mu]);
	await press(session, 'timeline', ['e', /▸ File {3}timeline-.*\.csv▏/u]);
	await session.steps([keys.escape, '[] next gap'], ['g', first]);
	await press(session, 'timeline', ['L', 'Dòng thời gian'], ['L', 'Timeline']);
	await press(
		session,
		'timeline',
		['?', '╭─ Keys'],
		['escape', '2019 ▾'],
		[':', '╭─ Commands'],
		['escape', '2019 ▾'],
		['enter', /⏎ open.*q back/u],
	);
	await session.steps(['t', '2019 ▾'], ['+', 'query'], [keys.enter, /▌ .*2019/u]);
	await press(session, 'timeline', ['escape', /⏎ open.*q back/u]);
	await session.steps(['q', '2019 ▾']);
	await press(session, 'timeline', ['q', isList]);
	expect(unpressed(['timeline'])).toEqual([]);
});
