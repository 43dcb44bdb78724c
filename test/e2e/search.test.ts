import {expect, test} from 'vitest';
import {fold} from '../../source/text/normalize.ts';
import {graphemes} from '../../source/text/width.ts';
import {
	explorer,
	hasTyped,
	isOn,
	isUnasked,
	looksOf,
	selectedLine,
	shippedRecords,
	shippedRows,
	viewCount,
} from './explorer.ts';
import {keys, type Session} from './terminal.ts';

const records = shippedRecords();
const total = records.length;

/** Opens the search line and types, in one piece. */
async function searched(session: Session, text: string): Promise<void> {
	await session.steps(['/', hasTyped('▏')], [text, hasTyped(`${text}▏`)]);
}

test('a long word that means nothing does not hold the screen up', async () => {
	const session = await explorer({columns: 200});
	await searched(session, 'gianghegseth'.repeat(8));
	await session.steps([keys.escape, isUnasked]);
});

test('the list follows every keystroke', async () => {
	const session = await explorer();
	await session.steps(['/', hasTyped('▏')]);
	let before = total;
	for (const [at, letter] of graphemes('schriver').entries()) {
		await session.steps([letter, hasTyped(`${'schriver'.slice(0, at + 1)}▏`)]);
		const count = viewCount(session.text());
		expect(count).toBeLessThanOrEqual(before);
		expect(count).toBeGreaterThan(0);
		before = count;
	}
	expect(before).toBeLessThan(total / 10);
	expect(fold(session.text())).toContain('randall schriver');
	const narrowed = before;
	await session.steps([keys.backspace.repeat(4), hasTyped('schr▏')]);
	expect(viewCount(session.text())).toBeGreaterThanOrEqual(narrowed);
});

test('a name without marks finds the name with marks; Enter keeps the query, Enter opens the record', async () => {
	const session = await explorer();
	await searched(session, 'phan van giang');
	expect(session.text()).toContain('Phan Văn Giang');
	const count = viewCount(session.text());
	expect(count).toBeLessThan(total);
	await session.steps([keys.enter, /⏎ open/u], ['j', hasTyped('phan van giang')]);
	expect(viewCount(session.text())).toBe(count);
	await session.steps(['k', /⏎ open/u], [keys.enter, 'confidence'], [keys.escape, /⏎ open/u]);
	await session.steps([keys.escape, isUnasked]);
	expect(viewCount(session.text())).toBe(total);
});

test('marks and case as typed make no difference to what is found', async () => {
	const session = await explorer();
	const counts: number[] = [];
	for (const name of ['nguyen chi vinh', 'Nguyễn Chí Vịnh', 'NGUYEN CHI VINH']) {
		await searched(session, name);
		counts.push(viewCount(session.text()));
		await session.steps([keys.escape, isUnasked]);
	}
	expect(counts[0]).toBeGreaterThan(5);
	expect(new Set(counts).size).toBe(1);
});

test('English and Vietnamese words find the same records', async () => {
	const session = await explorer();
	await searched(session, 'điện đàm');
	const count = viewCount(session.text());
	const first = selectedLine(session.text());
	expect(count).toBeGreaterThan(0);
	await session.steps([keys.ctrlU, hasTyped('▏')], ['phone call', hasTyped('phone call▏')]);
	expect(viewCount(session.text())).toBeGreaterThan(0);
	expect(fold(`${first}\n${session.text()}`)).toContain('phone call');
});

test('the arrows move in the list while a query is typed', async () => {
	const session = await explorer();
	await searched(session, 'dioxin');
	const first = selectedLine(session.text());
	await session.steps([keys.down, text => selectedLine(text) !== first]);
	await session.steps([keys.up, text => selectedLine(text) === first]);
});

test('Esc clears the query', async () => {
	const session = await explorer();
	await searched(session, 'hegseth');
	await session.steps([keys.escape, isUnasked]);
	expect(viewCount(session.text())).toBe(total);
	expect(session.text()).toMatch(/⏎ open/u);
});

test('a mistyped word is searched as the nearest known one, and the screen says so', async () => {
	const session = await explorer();
	await searched(session, 'panneta');
	expect(session.text()).toContain('No “panneta”: showing panetta.');
	expect(session.text()).toContain('Leon Panetta');
	await session.steps([keys.enter, hasTyped('panneta')]);
	expect(session.text()).toContain('No “panneta”: showing panetta.');
});

test('a filter or a value that there is not is said, not a crash', async () => {
	const session = await explorer();
	await searched(session, 'leder:giang');
	expect(session.text()).toContain('No filter “leder:” – did you mean leader:?');
	await session.steps([keys.ctrlU, hasTyped('▏')], ['kind:talsk', 'No “talsk”: showing talks.']);
	await session.steps([keys.ctrlU, hasTyped('▏')], ['leader:zzzzzzzz', /No leader “zzzzzzzz”/u]);
	await session.steps([keys.ctrlU, hasTyped('▏')], ['"', hasTyped('"▏')], [':-"()*', hasTyped('":-"()*▏')]);
	await session.steps([keys.ctrlU, hasTyped('▏')], ['year:2019', hasTyped('year:2019▏')]);
	expect(viewCount(session.text())).toBeGreaterThan(10);
	expect(viewCount(session.text())).toBeLessThan(total);
});

test('nothing found says so, and the keys still work', async () => {
	const session = await explorer();
	await session.steps(['/', hasTyped('▏')], ['-vietnam -us -a -e year:1800', 'No engagement fits: -vietnam']);
	await session.steps([keys.enter, 'esc clear search']);
	await session.steps(
		[keys.down + 'G', 'esc clear search'],
		['l', '╭─ Leader ─'],
		[keys.escape, 'No engagement fits:'],
	);
	await session.steps([keys.escape, isUnasked]);
	expect(viewCount(session.text())).toBe(total);
});

test.each([
	['0x7F', '\u{7F}'],
	['0x08', '\u{08}'],
])('a Vietnamese input method corrects a word within one chunk, with %s', async (_, backspace) => {
	const session = await explorer();
	await session.steps(['/', hasTyped('▏')], [`tie${backspace}êp`, hasTyped('tiêp▏')]);
	await session.steps([`${backspace}${backspace}ếp`, hasTyped('tiếp▏')]);
	expect(viewCount(session.text())).toBeLessThan(total);
});

test('a held Backspace deletes letter by letter, however many arrive at once', async () => {
	const session = await explorer();
	await searched(session, 'Phùng Quang Thanh');
	await session.steps([keys.backspace.repeat(7), hasTyped('Phùng Quan▏')]);
	await session.steps([keys.backspace.repeat(60), hasTyped('▏')]);
	expect(viewCount(session.text())).toBe(total);
});

test('decomposed letters find composed ones, and one Backspace takes letter and marks', async () => {
	const session = await explorer();
	const composed = 'Nguyễn Chí Vịnh';
	await session.steps(['/', hasTyped('▏')], [composed.normalize('NFD'), hasTyped(`${composed}▏`)]);
	const count = viewCount(session.text());
	expect(count).toBeGreaterThan(5);
	expect(count).toBeLessThan(total);
	await session.steps([keys.backspace.repeat(3), hasTyped('Nguyễn Chí V▏')]);
	await session.steps(['i\u{0323}nh', hasTyped(`${composed}▏`)]);
	expect(viewCount(session.text())).toBe(count);
});

test('a paste is text: its line end is no Enter, its letters are no keys', async () => {
	const session = await explorer();
	await session.steps(['/', hasTyped('▏')], ['\u{1B}[200~quang\nthanh\u{1B}[201~', hasTyped('quang thanh▏')]);
	await session.steps([keys.escape, isUnasked]);
	await session.steps(
		['m', 'Nothing is marked'],
		['\u{1B}[200~qq\nG\u{1B}[201~j', text => !text.includes('Nothing')],
	);
	expect(isOn(shippedRows('opening'), 1)(session.text())).toBe(true);
});

test('hands of other programs find their answer: F1, Tab and ZZ', async () => {
	const session = await explorer();
	await session.steps(['\u{1B}OP', '╭─ Keys'], [keys.escape, /⏎ open/u], [keys.tab, 'Space marks a record.']);
	await session.steps(['ZZ', ' q quits.']);
	await session.steps(['\u{1B}[11~', '╭─ Keys'], [keys.escape, /⏎ open/u]);
});

test('an escape sequence in a paste types nothing dangerous', async () => {
	const session = await explorer();
	await session.steps(['/', hasTyped('▏')]);
	// By now the program has asked the terminal for its colours, which it does with such sequences.
	session.clearOutput();
	const hostile = 'esper\u{1B}]0;owned\u{07}\u{202E}\u{200B} 2019';
	await session.steps([`\u{1B}[200~${hostile}\u{1B}[201~`, /\/ esper.*2019▏/u]);
	expect(session.output).not.toMatch(/\u{1B}\]|\u{07}|\u{202E}|\u{200B}/u);
});

test('the cursor moves in what is typed', async () => {
	const session = await explorer();
	await searched(session, 'lịch esper');
	await session.steps([keys.home, hasTyped('▏lịch esper')], [keys.right.repeat(4), hasTyped('lịch▏ esper')]);
	await session.steps(['!', hasTyped('lịch!▏ esper')], [keys.left, hasTyped('lịch▏! esper')]);
	await session.steps(['\u{1B}[3~', hasTyped('lịch▏ esper')], [keys.end, hasTyped('lịch esper▏')]);
	await session.steps([keys.ctrlW, hasTyped('lịch ▏')], [keys.ctrlU, hasTyped('▏')]);
});

test('found letters are bold and underlined, the others are not', async () => {
	const session = await explorer();
	await searched(session, 'ngo xuan lich');
	const first = selectedLine(session.text());
	await session.steps([keys.enter, /⏎ open/u], ['j', text => selectedLine(text) !== first]);
	const name = looksOf(session, 'Ngô Xuân Lịch', line => !line.startsWith('▌'));
	// Taken as a name, the words are one stretch with what stands between them.
	expect(name).toHaveLength(graphemes('Ngô Xuân Lịch').length);
	expect(name.every(look => look.isBold && look.isUnderlined)).toBe(true);
	const columns = looksOf(session, 'United States');
	expect(columns.every(look => look.isBold)).toBe(true);
	expect(columns.some(look => look.isUnderlined)).toBe(false);
	await session.steps([keys.enter, 'confidence']);
	expect(looksOf(session, 'Ngô Xuân Lịch').some(look => look.isUnderlined)).toBe(true);
	expect(looksOf(session, 'confidence').some(look => look.isUnderlined)).toBe(false);
});

test('hits stand under their tiers with the words around what was typed; ~ takes related ones in', async () => {
	const session = await explorer({rows: 40});
	await searched(session, 'carrier visit');
	const offered = Number(/~ \+(?<count>\d+) related/u.exec(session.lines()[0] ?? '')?.groups?.['count']);
	expect(offered).toBeGreaterThan(10);
	const said = viewCount(session.text());
	const tiers = ['together', 'apart'].map(tier =>
		Number(new RegExp(`^ ${tier} ─+ (?<count>\\d+)$`, 'mu').exec(session.text())?.groups?.['count']),
	);
	expect(tiers[0]! + tiers[1]!).toBe(said);
	expect(selectedLine(session.text())).toMatch(/carrier visits?…?/iu);
	expect(session.text()).toMatch(new RegExp(`^ related: ~ takes them in ─+ ${offered}$`, 'mu'));
	expect(session.text()).toMatch(/ ~ naval visits$/mu);
	await session.steps([keys.enter, /⏎ open/u], ['~', text => viewCount(text) === said + offered]);
	await session.steps(['~', text => viewCount(text) === said]);
});

test('the beginning of a word is highlighted as far as it was typed', async () => {
	const session = await explorer();
	await searched(session, 'pane');
	const first = selectedLine(session.text());
	await session.steps([keys.down, text => selectedLine(text) !== first]);
	const looks = looksOf(session, 'Leon Panetta', line => !line.startsWith('▌'));
	expect(looks.map(look => look.isUnderlined)).toEqual(graphemes('nnnnnyyyynnn').map(each => each === 'y'));
});

test('an empty list offers ways out by number: digits type while the field is open, and take one after', async () => {
	const session = await explorer();
	await session.steps(['/', hasTyped('▏')], ['dioxin zzzzq', 'What would find something']);
	await session.steps(['1', hasTyped('dioxin zzzzq1▏')], [keys.backspace, hasTyped('dioxin zzzzq▏')]);
	await session.steps([keys.enter, /1 {2}dioxin {2}alone/u], ['1', text => isUnempty(text)]);
	await session.steps(['u', 'What would find something'], [keys.enter, text => isUnempty(text)]);
});

/** Returns true where the list has records. */
function isUnempty(text: string): boolean {
	return viewCount(text) > 0;
}
