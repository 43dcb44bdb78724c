import {expect, test} from 'vitest';
import {explorer, hasTyped, looksOf, shippedRecords, viewCount} from './explorer.ts';
import {keys} from './terminal.ts';

const records = shippedRecords();
const total = records.length;
/** The two kinds of most records: they are offered first. */
const [most = '', next = ''] = [...Map.groupBy(records, ({kind}) => kind)]
	.toSorted(([, a], [, b]) => b.length - a.length)
	.map(([kind]) => kind);

test.each([
	[120, 40],
	[80, 24],
	[40, 15],
])('at %ix%i a filter is typed with two letters and Tab', async (columns, rows) => {
	const session = await explorer({columns, rows});
	await session.steps(['/', hasTyped('▏')], ['ki', hasTyped('ki▏nd: ⇥')]);
	expect(session.lines().at(-2)).toMatch(/^ ⇥ complete {2}kind:/u);
	await session.steps([keys.tab, hasTyped(`kind:▏${most} ⇥`)], ['ta', hasTyped('kind:ta▏lks ⇥')]);
	await session.steps([keys.tab, hasTyped('kind:talks▏')]);
	const talks = viewCount(session.text());
	expect(talks).toBeGreaterThan(10);
	expect(talks).toBeLessThan(total);
	await session.steps([keys.backspace.repeat(5), hasTyped(`kind:▏${most} ⇥`)]);
	await session.steps([keys.tab, hasTyped(`kind:${most}▏`)], [keys.tab, hasTyped(`kind:${next}▏`)]);
	const found = viewCount(session.text());
	expect(session.lines().at(-2)).toContain(`[${next}] ${found}`);
	await session.steps([keys.shiftTab, hasTyped(`kind:${most}▏`)]);
	await session.steps([keys.ctrlU, hasTyped('▏')], ['hegs', hasTyped('hegs▏')]);
});

test('the right arrow takes the ghost, which is dim; a name with spaces comes in quotation marks', async () => {
	const session = await explorer();
	await session.steps(['/', hasTyped('▏')], ['place:da', hasTyped('place:da▏ Nang ⇥')]);
	expect(looksOf(session, ' Nang ⇥').every(look => look.isDim)).toBe(true);
	expect(looksOf(session, 'place:da').some(look => look.isDim)).toBe(false);
	await session.steps([keys.right, hasTyped('place:"Da Nang"▏')]);
	expect(viewCount(session.text())).toBeLessThan(total);
});

test('a part of a name is enough, in Vietnamese too', async () => {
	const session = await explorer({arguments: ['--lang', 'vi']});
	await session.steps(['/', hasTyped('▏')], ['lo', hasTyped('lo▏ại: ⇥')], [keys.tab, /^ \/ loại:▏/mu]);
	await session.steps(
		[keys.ctrlU, hasTyped('▏')],
		['leader:gia', hasTyped('leader:gia▏ → Phan Văn Giang ⇥')],
	);
	await session.steps([keys.tab, hasTyped('leader:"Phan Văn Giang"▏')]);
	expect(session.text()).toContain('[Phan Văn Giang]');
});

test('an input method types through the completion', async () => {
	const session = await explorer();
	await session.steps(['/', hasTyped('▏')], ['place:ha', /place:ha▏/u]);
	await session.steps([`${keys.backspace}à n`, hasTyped('place:hà n▏')]);
});
