import {expect, test} from 'vitest';
import {explorer, looksOf, shippedRecords, viewCount} from './explorer.ts';
import {keys} from './terminal.ts';

const total = shippedRecords().length;

/** The search line as it is drawn, without the filters at its right. */
function draws(text: string): (screen: string) => boolean {
	return screen =>
		screen
			.split('\n')[1]
			?.replace(/ {3,}.*$/u, '')
			.trimEnd() === ` / ${text}`;
}

test.each([
	[120, 40],
	[80, 24],
	[40, 15],
])('at %ix%i a filter is typed with two letters and Tab', async (columns, rows) => {
	const session = await explorer({columns, rows});
	await session.steps(['/', draws('▏')], ['ki', draws('ki▏nd: ⇥')]);
	expect(session.lines().at(-2)).toMatch(/^ Tab completes {2}kind:/u);
	await session.steps([keys.tab, draws('kind:▏reception ⇥')], ['ta', draws('kind:ta▏lks ⇥')]);
	await session.steps([keys.tab, draws('kind:talks▏')]);
	const talks = viewCount(session.text(), total);
	expect(talks).toBeGreaterThan(10);
	expect(talks).toBeLessThan(total);
	await session.steps([keys.backspace.repeat(5), draws('kind:▏reception ⇥')]);
	await session.steps([keys.tab, draws('kind:reception▏')], [keys.tab, draws('kind:handover▏')]);
	const handovers = viewCount(session.text(), total);
	expect(session.lines().at(-2)).toContain(`[handover] ${handovers}`);
	await session.steps([keys.shiftTab, draws('kind:reception▏')]);
	await session.steps([keys.ctrlU, draws('▏')], ['hegs', draws('hegs▏')]);
});

test('the right arrow takes the ghost, which is dim; a name with spaces comes in quotation marks', async () => {
	const session = await explorer();
	await session.steps(['/', draws('▏')], ['place:da', draws('place:da▏ Nang ⇥')]);
	expect(looksOf(session, ' Nang ⇥').every(look => look.isDim)).toBe(true);
	expect(looksOf(session, 'place:da').some(look => look.isDim)).toBe(false);
	await session.steps([keys.right, draws('place:"Da Nang"▏')]);
	expect(viewCount(session.text(), total)).toBeLessThan(total);
});

test('a part of a name is enough, in Vietnamese too', async () => {
	const session = await explorer({arguments: ['--lang', 'vi']});
	await session.steps(['/', draws('▏')], ['lo', draws('lo▏ại: ⇥')], [keys.tab, /^ \/ loại:▏/mu]);
	await session.steps([keys.ctrlU, draws('▏')], ['leader:gia', draws('leader:gia▏ → Phan Văn Giang ⇥')]);
	await session.steps([keys.tab, draws('leader:"Phan Văn Giang"▏')]);
	expect(session.text()).toContain('[Phan Văn Giang]');
});

test('an input method types through the completion', async () => {
	const session = await explorer();
	await session.steps(['/', draws('▏')], ['place:ha', /place:ha▏/u]);
	await session.steps([`${keys.backspace}à n`, draws('place:hà n▏')]);
});
