import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {ReviewResult} from '../../source/extract/review.ts';
import {expectRestored, expectWholeFrame} from './frame.ts';
import {reviewSessions} from './review-sessions.ts';
import {keys, type Session} from './terminal.ts';

const review = reviewSessions();

/** The end of the review, as its caller was told. */
function resultOf(session: Session): ReviewResult {
	return JSON.parse(readFileSync(join(session.folder, 'result.json'), 'utf8')) as ReviewResult;
}

test('accepting, rejecting, editing and saving', async () => {
	const session = await review();
	await session.steps(
		['j', /▸✓ +merges/u],
		['r', /▸✗ +merges/u],
		['n', /▸\? +conflict/u],
		['g', /▸\? +new/u],
		[keys.enter, '▸ Status'],
		['j', '▸ Date'],
		['e', '2025-02-07▏'],
		['x', '2025-02-07x▏'],
		[keys.enter, 'Not a date'],
		[keys.backspace, '2025-02-07▏'],
		['?', '2025-02-07?▏'],
		[keys.enter, /Date\* +7 Feb 2025 \?/u],
		['a', '✓ 1 of 4'],
		['w', /1 new, 0 merged, 2 undecided left out, 1 rejected, 2 skipped/u],
	);
	expectWholeFrame(session);
	session.type(keys.enter);
	expect(await session.ended).toEqual({code: 0, signal: 0});
	expectRestored(session);
	const result = resultOf(session);
	if (result.type !== 'save') throw new Error('not saved');
	expect(result.proposals.map(({record}) => [record.id, record.date, record.date_basis])).toEqual([
		['2025-02-07-phan-van-giang-mira-alden-reception', '2025-02-07?', 'stated'],
	]);
});

test('office, part, date, titles and what it is merged with are corrected, and undone', async () => {
	const session = await review({columns: 120, rows: 40});
	await session.steps(
		['l', '▸ Status'],
		['jjjjjj', /▸ Office +Minister/u],
		['e', 'Minister of National Defence▏'],
		[keys.ctrlU, 'as held that day'],
		['Envoy', 'Envoy▏'],
		[keys.enter, /▸ Office\* +Envoy/u],
		['je', '▸ host'],
		['speak', '▸ speaker'],
		[keys.enter, /▸ Part\* +speaker/u],
		['kkkkkke', '2025-02-07▏'],
		[keys.ctrlU, '20 November 2019'],
		['31/2/2014', '31/2/2014▏'],
		[keys.enter, 'that month has 28 days'],
		[keys.ctrlU, '20 November 2019'],
		['8/4/2014', '8/4/2014▏'],
		[keys.enter, 'Read day first: 8 Apr 2014.'],
		['ge', 'It is new: a record of its own'],
		['secretary', /A secretary visits Hanoi/u],
		[keys.enter, 'It contradicts a known record'],
		['u', /▸ Status +A new record/u],
	);
	expectWholeFrame(session);
	await session.steps(['a', '✓ 2 of 4']);
	session.type(`w${keys.enter}`);
	await session.ended;
	const result = resultOf(session);
	if (result.type !== 'save') throw new Error('not saved');
	const [saved] = result.proposals;
	expect(saved?.record).toMatchObject({
		id: '2014-04-08-phan-van-giang-mira-alden-reception',
		date: '2014-04-08',
		people: [{office: 'Envoy', part: 'speaker'}, {}],
	});
	expect(saved?.record.summary_en).toContain('Phan Văn Giang (Envoy), speaker');
	expect(result).toMatchObject({undecided: 2, rejected: 0, skipped: 2});
});

test.each(['en', 'vi'])('a skipped passage becomes a record, and is skipped again: %s', async language => {
	const session = await review({columns: 40, rows: 15, arguments: [language]});
	await session.steps(['G', '▸'], ['k', '▸'], [keys.enter, /m (?:makes|để)/u], ['m', /of 5|\/ 5|✓ 1/u]);
	await session.until(text => text.includes('1995'), 'the record');
	expectWholeFrame(session);
	session.type('u');
	await session.shows(/m (?:makes|để)/u);
	expectWholeFrame(session);
});

describe('ways out', () => {
	test('q leaves at once while nothing was done', async () => {
		const session = await review();
		session.type('q');
		expect(await session.ended).toEqual({code: 0, signal: 0});
		expect(resultOf(session)).toEqual({type: 'leave', exitCode: 0});
		expectRestored(session);
	});

	test('q asks once after a decision', async () => {
		const session = await review();
		await session.steps(
			['r', '▸✗'],
			['q', 'q again leaves'],
			['u', '▸?'],
			['a', '▸✓'],
			['q', 'q again leaves'],
		);
		session.type('q');
		expect((await session.ended).code).toBe(0);
		expectRestored(session);
	});

	test.each([
		['the list', []],
		['the fields', [[keys.enter, '▸ Status']]],
		['a field', [['e', '2025-02-07▏']]],
		['the summary', [['w', 'What would be saved']]],
		['the help', [['?', 'Keys of the review']]],
	] as const)('Ctrl-C leaves %s with 130', async (_, steps) => {
		const session = await review();
		await session.steps(...steps);
		session.type(keys.ctrlC);
		expect(await session.ended).toEqual({code: 130, signal: 0});
		expect(resultOf(session)).toEqual({type: 'leave', exitCode: 130});
		expectRestored(session);
	});

	test.each(['SIGTERM', 'SIGHUP', 'SIGINT'])('%s restores the screen and saves nothing', async signal => {
		const session = await review();
		await session.steps([keys.enter, '▸ Status']);
		session.kill(signal);
		const {code, signal: by} = await session.ended;
		expect(code !== 0 || by !== 0).toBe(true);
		expectRestored(session);
	});
});

test('keys that arrive in one piece are taken one after the other; a Vietnamese input method can correct', async () => {
	const session = await review();
	session.type('jjrkr');
	await session.shows(/✓ 0 of 4[^]*▸✗ +merges/u);
	session.type('g\r');
	await session.steps(['G', '▸ Grounds'], ['kk', '▸ Text VI'], ['e', '▏'], [keys.ctrlU, ' ▏']);
	session.type('tie\u{7F}ê');
	await session.shows('tiê▏');
	session.type('\u{1B}[200~dán\nvào\u{1B}[201~');
	await session.shows('tiêdán vào▏');
});

test.each([
	[40, 15],
	[80, 24],
	[100, 30],
	[200, 50],
])('at %d columns and %d rows every screen is whole', async (columns, rows) => {
	const session = await review({columns, rows});
	expectWholeFrame(session);
	for (const [key, shown] of [
		['j', /▸✓/u],
		[keys.enter, '▸ Status'],
		['G', '▸ Grounds'],
		['kk', '▸ Text VI'],
		['e', '▏'],
		[keys.escape, '▸ Text VI'],
		['w', 'What would be saved'],
		[keys.escape, '▸ Text VI'],
		['?', 'Keys of the review'],
	] as const) {
		await session.steps([key, shown]);
		expectWholeFrame(session);
	}
});

test('a change of size is drawn at once, from narrow to wide and back', async () => {
	const session = await review({columns: 40, rows: 15});
	await session.steps(['j', '▸✓']);
	session.resize(160, 45);
	await session.shows(/│ +Status +The same event/u);
	expectWholeFrame(session);
	session.resize(60, 18);
	await session.until(text => !text.includes('│') && text.includes('▸✓'));
	expectWholeFrame(session);
});

test('in Vietnamese, and changed by L', async () => {
	const session = await review({arguments: ['vi']});
	expect(session.lines()[0]).toContain('nhập tin');
	await session.steps(['L', 'import'], ['L', 'nhập tin']);
});

test('2,000 proposals scroll and are decided', async () => {
	const session = await review({arguments: ['en', 'many']});
	await session.steps(
		['G', 'empty.txt'],
		['g', 'Number 0'],
		['A', '✓ 2,000 of 2,000'],
		['u', '✓ 0 of 2,000'],
	);
});

test('a white terminal gets the light theme', async () => {
	const session = await review({colours: {background: 'ffffff', 1: 'cd3131', 4: '0451a5'}});
	const cursor = (): number => session.lines().findIndex(each => each.includes('▸'));
	const colourAt = (row: number, letter: string): number | undefined => {
		const line = session.screen.buffer.active.getLine(row);
		return line?.getCell(line.translateToString().indexOf(letter))?.getFgColor();
	};
	// Cyan where the reader is, which is bright on dark.
	await session.until(() => colourAt(cursor(), '▸') === 6, 'the light theme');
	await session.steps(['j', '▸']);
	expect(session.text()).not.toContain('rgb:');
});

test('without colour it reads the same', async () => {
	const coloured = await review();
	const plain = await review({environment: {NO_COLOR: '1', FORCE_COLOR: '0'}});
	expect(plain.text()).toBe(coloured.text());
	expect(plain.output).not.toMatch(/\u{1B}\[(?:[\d;]*;)?3[0-7]m/u);
});
