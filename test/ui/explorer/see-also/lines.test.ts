import {describe, expect, test} from 'vitest';
import {titleIn} from '../../../../source/domain/engagement.ts';
import {opened, storeOf} from '../../../fixtures/database.ts';
import {engagement, participant} from '../../../fixtures/engagements.ts';
import {Player} from '../player.ts';

const american = participant({id: 'ann-shore', name: 'Ann Shore', side: 'US', part: 'visitor'});
const people = [participant(), american];
const store = storeOf([
	engagement({
		id: 'visit',
		title_en: 'The visit',
		date: '2025-06-09/2025-06-11',
		kind: 'official-visit',
		people,
	}),
	engagement({id: 'talks', title_en: 'The talks', date: '2025-06-10', part_of: 'visit', people}),
	...Array.from({length: 3}, (_, index) =>
		engagement({id: `before-${index}`, title_en: `Meeting ${index}`, date: `202${index}-03-01`, people}),
	),
]);
const seen = (columns: number, rows: number, keys = ''): Player =>
	new Player(store, columns, rows).press(`enter r ${keys}`);

describe('what a record leads to, on screen', () => {
	test('stands under headings, the first chosen', () => {
		const {frame} = seen(80, 24);
		expect(frame).toMatch(
			/^ See also\n Same visit or event ─+\n ▸ .*The talks\n The same two, before and after ─+\n {4}.*Meeting 0\n {4}.*Meeting 1\n/mu,
		);
	});

	test.each([
		['', 80, 24],
		['', 40, 15],
		['L ', 40, 15],
	])(
		'of the shipped data titles are cut between words, and no date is (%s%dx%d)',
		(language, columns, rows) => {
			const {frame, model} = new Player(opened('db/communique.db'), columns, rows).press(
				`${language}enter r`,
			);
			const titles = model.seeAlso.map(record => titleIn(record, model.state.language));
			const cut = [...frame.matchAll(/ {2}(\S[^…\n]+)…(.*)$/gmu)];
			expect(cut.length).toBeGreaterThan(2);
			for (const [, before = '', after = ''] of cut) {
				expect(after.trim()).toBe('');
				const words = before.split(/ {2,}/u).at(-1) ?? '';
				expect(titles.some(title => title.startsWith(`${words} `))).toBe(true);
			}
		},
	);

	test('headings are in Vietnamese too', () => {
		expect(seen(80, 24, 'L').frame).toMatch(/^ Xem thêm\n Cùng chuyến thăm, sự kiện ─+\n/mu);
	});

	test('movement goes from record to record over the headings', () => {
		const player = seen(80, 24, 'j');
		expect(player.frame).toMatch(/^ ▸ .*Meeting 0$/mu);
		expect(player.press('G').frame).toMatch(/^ ▸ .*Meeting 2$/mu);
		expect(player.press('enter').model.record?.id).toBe('before-2');
	});

	test('on few lines the chosen one is in sight', () => {
		for (const keys of ['j', 'j j', 'G', 'G k']) expect(seen(40, 8, keys).frame).toMatch(/^ ▸ .*Meet/mu);
	});

	test('a click chooses a record; on a heading it chooses none', () => {
		const player = seen(80, 24);
		const line = player.lines.findIndex(each => each.includes('Meeting 1'));
		expect(player.mouse('click', line, 8).state.panel).toMatchObject({cursor: 2});
		const heading = player.lines.findIndex(each => each.includes('before and after'));
		expect(player.mouse('click', heading, 8).state.panel).toMatchObject({cursor: 2});
	});
});
