import {chmodSync, existsSync, mkdirSync, readFileSync, watch, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {citationOf} from '../../source/export/index.ts';
import {explorer, isOn, selectedLine, shippedRows, viewCount} from './explorer.ts';
import {temporaryFolder} from './folder.ts';
import {keys, type Session} from './terminal.ts';

const records = shippedRows('all');
const total = records.length;
/** A visit with several meetings, whose sources have addresses. */
const visit = records.find(
	record =>
		record.kind === 'official-visit' &&
		records.filter(other => other.part_of === record.id).length >= 3 &&
		/^https?:/u.test(record.sources[0]?.url ?? ''),
)!;

/** Opens a record by the number of its row with every visit unfolded, which must be near the top. */
async function opened(session: Session, index: number): Promise<void> {
	if (index > 0) {
		const there = selectedLine(session.text());
		await session.steps(['V', `/${total} ─`], ['j'.repeat(index), text => selectedLine(text) !== there]);
	}
	await session.steps([keys.enter, `‹ list   ${index + 1} of ${total} `]);
}

/** Scrolls through the open record and gives all that it shows. */
async function wholeRecord(session: Session): Promise<string> {
	const seen = [session.text()];
	while (/▾ \d+ more/u.test(session.text())) {
		const before = session.text();
		await session.steps([keys.down, text => text !== before]);
		seen.push(session.text());
	}
	return seen.join('\n');
}

test('a record in full: title, date, people, why this date, the same visit, sources', async () => {
	const session = await explorer();
	await opened(session, records.indexOf(visit));
	const text = await wholeRecord(session);
	expect(text.replaceAll(/\s+/gu, ' ')).toContain(visit.title_en);
	for (const {name} of visit.people) expect(text).toContain(name);
	for (const heading of [
		'In this visit',
		'Why this date',
		'Topics: ',
		'Sources',
		'Confidence  ',
		'Sources in full',
	]) {
		expect(text).toContain(heading);
	}
	for (const {publisher} of visit.sources) expect(text).toContain(publisher.split(' ')[0]);
	expect(text).toContain(visit.id);
});

test('an uncertain date looks uncertain and is explained', async () => {
	const doubtful = records.find(record => record.date.endsWith('?') && record.date_reasons.length > 0)!;
	const session = await explorer({columns: 110, rows: 60});
	await session.steps(
		['/', '▏'],
		[`is:inferred ${doubtful.title_en}`, text => viewCount(text) < total],
		[keys.enter, /⏎ open/u],
	);
	expect(selectedLine(session.text())).toMatch(/\?/u);
	await session.steps([keys.enter, 'Why this date']);
	const text = session.text().replaceAll(/\s+/gu, ' ');
	for (const reason of doubtful.date_reasons) expect(text).toContain(reason.slice(0, 60));
	expect(text).toContain('(inferred)');
	expect(text).toContain(doubtful.date);
});

test('n and p go through the list, and Esc is back at the record last seen', async () => {
	const session = await explorer();
	await session.steps(['V', `/${total} ─`]);
	await opened(session, 0);
	const first = session.text();
	await session.steps(['n', `2 of ${total} `], ['nn', `4 of ${total} `], ['ppp', `1 of ${total} `]);
	expect(session.text()).toBe(first);
	await session.steps(['nn', `3 of ${total} `], [keys.escape, /⏎ open/u]);
	expect(isOn(records, 2)(session.text())).toBe(true);
});

test('a record scrolls by lines, pages and halves, and ends at its ends', async () => {
	const session = await explorer({rows: 16});
	await opened(session, records.indexOf(visit));
	const start = session.text();
	const below = (text: string): number => Number(/▾ (?<lines>\d+) more/u.exec(text)?.groups?.['lines'] ?? 0);
	const all = below(start);
	expect(all).toBeGreaterThan(10);
	await session.steps(['jj', text => below(text) === all - 2], ['k', text => below(text) === all - 1]);
	await session.steps(
		[keys.down, text => below(text) === all - 2],
		[keys.up, text => below(text) === all - 1],
	);
	await session.steps(['G', text => below(text) === 0], [keys.ctrlU, text => below(text) > 0]);
	await session.steps(['g', text => text === start], [keys.ctrlD, text => below(text) < all]);
	await session.steps([keys.ctrlU, text => text === start], [keys.pageDown, text => below(text) < all - 5]);
	await session.steps([keys.pageUp, text => text === start], [keys.end, text => below(text) === 0]);
	const end = session.text();
	await session.steps([`jjj${keys.home}`, text => text === start], ['G', text => text === end]);
});

test('r lists the same visit first; Enter opens one, Esc leads back the same way', async () => {
	const session = await explorer();
	await opened(session, records.indexOf(visit));
	const parent = session.text();
	await session.steps(['r', ' See also']);
	const first = selectedLine(session.text());
	expect(session.text()).toMatch(/^ Same visit or event ─+\n ▸ /mu);
	await session.steps(
		['j', text => selectedLine(text) !== first],
		['k', text => selectedLine(text) === first],
	);
	const related = session.text();
	await session.steps([keys.enter, /n next/u]);
	const child = session.text();
	expect(child).not.toBe(parent);
	await session.steps(['r', ' See also'], [keys.escape, text => text === child]);
	await session.steps(
		[keys.escape, text => text === related],
		['q', text => text === parent],
		['q', text => text.includes('q quit')],
	);
});

test('c puts the citation on the clipboard of the terminal', async () => {
	const session = await explorer();
	await opened(session, 0);
	await session.steps(['c', 'Citation sent to the clipboard']);
	const sent = /\u{1B}\]52;c;(?<text>[A-Za-z0-9+/=]+)\u{07}/u.exec(session.output)?.groups?.['text'] ?? '';
	expect(Buffer.from(sent, 'base64').toString('utf8')).toBe(citationOf(records[0]!, 'en'));
	// The same from the list, of the selected record.
	await session.steps([keys.escape, '⏎ open'], ['V', isOn(records, 0)], ['j', isOn(records, 1)]);
	session.clearOutput();
	await session.steps(['c', 'Citation sent to the clipboard']);
	const second = /\u{1B}\]52;c;(?<text>[A-Za-z0-9+/=]+)\u{07}/u.exec(session.output)?.groups?.['text'] ?? '';
	expect(Buffer.from(second, 'base64').toString('utf8')).toBe(citationOf(records[1]!, 'en'));
});

/** A folder whose `xdg-open` and `open` write the address they are given to a file. */
function fakeOpener(folder: string): {path: string; opened: Promise<string>} {
	const bin = join(folder, 'bin');
	const file = join(folder, 'opened');
	mkdirSync(bin);
	const script = `#!/bin/sh\nprintf '%s|' "$#" "$@" > "${file}.part"\n/bin/mv "${file}.part" "${file}"\n`;
	for (const name of ['xdg-open', 'open']) {
		writeFileSync(join(bin, name), script);
		chmodSync(join(bin, name), 0o755);
	}
	const opened = new Promise<string>(resolve => {
		const look = (): void => {
			if (!existsSync(file)) return;
			watcher.close();
			resolve(readFileSync(file, 'utf8'));
		};
		const watcher = watch(folder, look);
		look();
	});
	return {path: bin, opened};
}

test('the number of a source hands its address to the browser, as one argument; o asks which', async () => {
	const folder = temporaryFolder();
	const {path, opened: handed} = fakeOpener(folder);
	const session = await explorer({environment: {PATH: path, DISPLAY: ':0'}});
	await opened(session, records.indexOf(visit));
	const url = visit.sources[0]!.url;
	await session.steps(['o', 'C copy address'], ['1', `Opening ${url.slice(0, 40)}`]);
	expect(await handed).toBe(`1|${url}|`);
});

test('o without a browser on the machine says so, and shows the address', async () => {
	const session = await explorer({environment: {PATH: '/nonexistent'}});
	await opened(session, 0);
	await session.steps(
		['o', 'C copy address'],
		[keys.enter, 'No browser here'],
		[keys.escape, /\? keys {2}q back/u],
	);
	await session.steps(['n', `2 of ${total} `]);
	expect(session.isAlternate).toBe(true);
});

test('/ in a record finds in it', async () => {
	const session = await explorer();
	await opened(session, 0);
	const [word = ''] = records[0]!.people[0]!.name.split(' ').slice(-1);
	await session.steps(['/', '▏'], [word, ` / ${word}▏`], [keys.enter, '1 of ']);
	expect(session.text()).toContain(records[0]!.title_en);
	await session.steps(['n', /2 of \d+ lines/u], [keys.escape, text => !/2 of \d+ lines/u.test(text)]);
});

test('sources are links where the terminal knows them, and the screen reads the same', async () => {
	const [plain, linked] = await Promise.all([
		explorer({rows: 60}),
		explorer({rows: 60, environment: {VTE_VERSION: '7000'}}),
	]);
	await opened(plain, 0);
	await opened(linked, 0);
	expect(linked.text()).toBe(plain.text());
	expect(plain.output).not.toContain('\u{1B}]8;');
	for (const {url} of records[0]!.sources) expect(linked.output).toContain(`\u{1B}]8;;${url}`);
});
