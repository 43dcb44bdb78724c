import {describe, expect, test} from 'vitest';
import {displayWidth} from '../../source/text/width.ts';
import {program} from './run-program.ts';

const run = program();
/** Records of the sample database. */
const records = 5;

describe('list on a terminal', () => {
	const terminal = {isTerminal: true, env: {TERM: 'dumb'}};

	test('prints a table fitted to the width, plain on a terminal that can do nothing', async () => {
		const {stdout} = await run(['list', '-l', 'giang', '-y', '2025'], {...terminal, columns: 80});
		expect(stdout).toBe(
			[
				'Date          Vietnam          United States  Kind   Place',
				'2 Nov 2025    Phan Văn Giang ⇄ Pete Hegseth   talks  Hanoi',
				'7 Feb 2025 ?  Phan Văn Giang ⇄ Pete Hegseth   phone  –',
				'',
			].join('\n'),
		);
	});

	test.each([120, 80, 60, 40, 20, 9])('keeps every line within %i columns', async columns => {
		const {stdout} = await run(['list', '--lang', 'vi'], {...terminal, columns});
		const lines = stdout.split('\n').filter(Boolean);
		expect(lines.length).toBe(records + 1);
		for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
	});

	test('drops the place first and then the kind where the window is narrow', async () => {
		const heading = async (columns: number) =>
			(await run(['list'], {...terminal, columns})).stdout.split('\n')[0]?.split(/\s{2,}/u);
		const people = ['Date', 'Vietnam', 'United States'];
		expect(await heading(200)).toEqual([...people, 'Kind', 'Place', 'Id']);
		expect(await heading(90)).toEqual([...people, 'Kind', 'Place']);
		expect(await heading(70)).toEqual([...people, 'Kind']);
		expect(await heading(56)).toEqual(people);
	});

	test('speaks Vietnamese where asked to', async () => {
		const vietnamese = await run(['list', '-k', 'talks', '--lang', 'vi'], {...terminal, columns: 100});
		expect(vietnamese.stdout).toMatch(/^Ngày +Việt Nam +Hoa Kỳ +Loại +Địa điểm/u);
		expect(vietnamese.stdout).toMatch(/2\/11\/2025 +Phan Văn Giang ⇄ Pete Hegseth +hội đàm +Hà Nội/u);
		const byLocale = {...terminal, env: {...terminal.env, LANG: 'vi_VN.UTF-8'}, columns: 100};
		expect((await run(['list', '-k', 'talks'], byLocale)).stdout).toBe(vietnamese.stdout);
		expect((await run(['list', '-k', 'talks', '--lang', 'en'], byLocale)).stdout).toContain('United States');
	});

	test('has weights, which are no colour, wherever the terminal has them', async () => {
		const codesOf = async (argv: readonly string[], env: Record<string, string>) => {
			const {stdout} = await run(['list', ...argv], {isTerminal: true, columns: 200, env});
			return [...new Set(stdout.match(/\u001B\[[\d;]*m/gu) ?? [])].toSorted();
		};
		const weights = ['\u001B[1m', '\u001B[22m', '\u001B[2m'].toSorted();
		for (const env of [{}, {NO_COLOR: '1'}, {CLICOLOR: '0'}]) expect(await codesOf([], env)).toEqual(weights);
		expect(await codesOf(['--no-color'], {})).toEqual(weights);
		expect(await codesOf([], {TERM: 'dumb'})).toEqual([]);
	});

	test('prints nothing but the reason where nothing matches', async () => {
		expect(await run(['list', '-y', '1999'], terminal)).toMatchObject({code: 0, stdout: ''});
	});
});
