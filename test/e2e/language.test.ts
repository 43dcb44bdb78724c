import {expect, test} from 'vitest';
import {rowDate} from '../../source/domain/row-date.ts';
import {explorer, shippedRows} from './explorer.ts';
import {expectWholeFrame} from './frame.ts';
import {keys} from './terminal.ts';

const [newest] = shippedRows('opening');

test('L switches labels and titles, both ways', async () => {
	const session = await explorer();
	const english = session.text();
	await session.steps(['L', 'Now in Vietnamese: L leads back to English.'], ['k', 'q thoát']);
	const [query, , columns, , first] = session.lines();
	expect(query).toMatch(/ [\d.]+ trên [\d.]+ {3}VI$/u);
	expect(columns?.trim().split(/ {2,}/u)).toEqual(['Ngày', 'Việt Nam', 'Hoa Kỳ', 'Loại', 'Nơi']);
	expect(first).toContain(rowDate(newest!.date, [], 'vi').text);
	expect(session.text()).toContain(newest!.title_vi.slice(0, 20));
	expect(session.text()).toContain('q thoát');
	expectWholeFrame(session);
	await session.steps(['L', 'Nay là tiếng Anh: L về lại tiếng Việt.'], ['k', 'q quit']);
	expect(session.text()).toBe(english);
});

test('--lang vi and a Vietnamese locale open in Vietnamese; every panel is', async () => {
	const session = await explorer({arguments: ['--lang', 'vi']});
	await session.steps(['?', 'l       lãnh đạo'], [keys.escape, /⏎ mở/u]);
	await session.steps(['y', 'Năm'], [keys.escape, /⏎ mở/u], ['f', 'Bộ lọc'], [keys.escape, /⏎ mở/u]);
	await session.steps(['e', '▸ Xuất'], [keys.escape, /⏎ mở/u], [keys.enter, 'Thời gian ghi rõ']);
	expect(session.text().replaceAll(/\s+/gu, ' ')).toContain(newest!.title_vi);
	await session.steps(['L', 'Date stated'], ['L', 'Thời gian ghi rõ'], ['G', 'Độ tin cậy']);
	await session.steps([keys.escape, /⏎ mở/u], ['/', '▏'], ['panneta', 'đang hiện panetta']);
});

test('the locale of the environment decides where no flag does', async () => {
	await explorer({environment: {LANG: 'vi_VN.UTF-8'}}, / trên .* VI$/mu);
	await explorer({environment: {LANG: 'vi_VN.UTF-8'}, arguments: ['--lang', 'en']}, / of .* EN$/mu);
});

test('an export is written in the language on screen', async () => {
	const session = await explorer({arguments: ['--lang', 'vi', '-q', 'hegseth']});
	await session.steps(['e', '▸ Xuất'], [keys.enter, '.md▏'], [keys.enter, /Đã ghi \d+ hoạt động/u]);
});
