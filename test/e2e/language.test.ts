import {expect, test} from 'vitest';
import {explorer, shippedRecords} from './explorer.ts';
import {expectWholeFrame} from './frame.ts';
import {keys} from './terminal.ts';

const [newest] = shippedRecords();

test('L switches labels and titles, both ways', async () => {
	const session = await explorer();
	const english = session.text();
	await session.steps(['L', 'Đối ngoại quốc phòng']);
	const [title, , , columns, first] = session.lines();
	expect(title).toMatch(/VI {2}[\d.]+ hoạt động$/u);
	expect(columns?.trim().split(/ {2,}/u)).toEqual(['Ngày', 'Loại', 'Hoạt động', 'Địa điểm']);
	expect(first).toContain(newest!.title_vi.slice(0, 20));
	expect(session.text()).toContain('q thoát');
	expectWholeFrame(session);
	await session.steps(['L', 'US–Vietnam defence engagements']);
	expect(session.text()).toBe(english);
});

test('--lang vi and a Vietnamese locale open in Vietnamese; every panel is', async () => {
	const session = await explorer({arguments: ['--lang', 'vi']});
	await session.steps(['?', 'lên một dòng'], [keys.escape, /⏎ mở/u]);
	await session.steps(['y', 'Năm'], [keys.escape, /⏎ mở/u], ['f', 'Bộ lọc'], [keys.escape, /⏎ mở/u]);
	await session.steps(['e', '▸ Xuất'], [keys.escape, /⏎ mở/u], [keys.enter, 'Thành phần']);
	expect(session.text().replaceAll(/\s+/gu, ' ')).toContain(newest!.title_vi);
	await session.steps(['L', 'People'], ['L', 'Thành phần'], ['G', 'Độ tin cậy']);
	await session.steps([keys.escape, /⏎ mở/u], ['/', '▏'], ['panneta', 'đang hiện panetta']);
});

test('the locale of the environment decides where no flag does', async () => {
	await explorer({environment: {LANG: 'vi_VN.UTF-8'}}, 'Đối ngoại quốc phòng');
	await explorer({environment: {LANG: 'vi_VN.UTF-8'}, arguments: ['--lang', 'en']}, 'US–Vietnam defence');
});

test('an export is written in the language on screen', async () => {
	const session = await explorer({arguments: ['--lang', 'vi', '-q', 'hegseth']});
	await session.steps(['e', '▸ Xuất'], [keys.enter, '.md▏'], [keys.enter, /Đã ghi \d+ hoạt động/u]);
});
