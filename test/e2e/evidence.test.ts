import {expect, test} from 'vitest';
import {evidenceOf} from '../../source/answers/evidence.ts';
import {displayWidth} from '../../source/text/width.ts';
import {explorer, shippedRecords} from './explorer.ts';
import {keys} from './terminal.ts';

/** A shipped record with a reprint and with a source that says otherwise. */
const record = shippedRecords().find(({sources}) => {
	const {sources: told} = evidenceOf({sources});
	return (
		told.some(({repeats}) => repeats !== null) && sources.some(({differs}) => Object.keys(differs).length > 0)
	);
})!;

test.each([
	[80, 24],
	[120, 40],
])('in %i columns the evidence stands by fact, in both languages', async (columns, rows) => {
	const session = await explorer({columns, rows, arguments: ['--lang', 'en', '-q', `"${record.title_en}"`]});
	await session.steps([keys.enter, 'n next'], ['i', /date {2}place {2}people {2}kind {2}amount/u]);
	expect(session.text()).toContain('Why this date ─');
	const text = session.text();
	expect(text).toMatch(/ otherwise: /u);
	expect(text).toMatch(/repeats source \d/u);
	await session.steps(
		['L', /ngày {2}địa điểm {2}thành phần {2}loại {2}số lượng/u],
		['G', 'Căn cứ xác định ngày ─'],
	);
	expect(session.text()).toContain('Căn cứ xác định ngày ─');
	for (const line of session.text().split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
	await session.steps(['i', 'n sau']);
});

test.each([
	[80, 24],
	[120, 40],
])(
	'in %i columns the reasons that an editor wrote are in the language of the screen',
	async (columns, rows) => {
		const told = shippedRecords().find(({id}) => id === '2015-01-19-do-ba-ty-receives-vincent-brooks')!;
		const session = await explorer({columns, rows, arguments: ['--lang', 'vi', '-q', `"${told.title_vi}"`]});
		const vietnamese = '• Báo Nghệ An nêu ngày 19 tháng 1 mà không có năm.';
		await session.steps([keys.enter, 'n sau'], ['i', 'ngày  địa điểm'], ['G', vietnamese]);
		expect(session.text()).not.toContain('bằng tiếng Anh');
		await session.steps(['L', `• ${told.date_reasons[0]}`]);
		expect(session.text()).not.toContain(vietnamese);
	},
);

test('on a narrow screen it is told in words and scrolls', async () => {
	const session = await explorer({
		columns: 40,
		rows: 15,
		arguments: ['--lang', 'en', '-q', `"${record.title_en}"`],
	});
	await session.steps([keys.enter, 'n next'], ['i', /says date/u], ['G', text => !/▾ \d+ more/u.test(text)]);
	await session.steps(['g', /▾ \d+ more/u], [keys.escape, 'n next']);
});

test.each([
	[80, 24],
	[120, 40],
])('in %i columns an inferred date is tried in every year, in both languages', async (columns, rows) => {
	const inferred = shippedRecords().find(({id}) => id === '2019-11-19-esper-and-lich-exchange-war-records')!;
	const session = await explorer({
		columns,
		rows,
		arguments: ['--lang', 'en', '-q', `"${inferred.title_en}"`],
	});
	await session.steps([keys.enter, 'n next'], ['i', 'The same days in every year from 1995 to 20']);
	await session.steps(['G', 'What else the reasons say is not computed.']);
	expect(session.text()).toContain(' • Mark Esper as Secretary of Defense: 2019; without it the same.');
	await session.steps(['L', 'Những điều khác nêu trong căn cứ không được tính.']);
	expect(session.text()).toContain(' • Gộp lại: 2019.');
	for (const line of session.text().split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
});
