import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {type Payload, payloads} from '../fixtures/payloads.ts';
import {temporaryFolder} from './folder.ts';
import {expectRestored, expectWholeFrame} from './frame.ts';
import {compact, wide} from './read-planted.ts';
import {Session, keys} from './terminal.ts';
import {Touches, expectAligned, expectOwnSequences, withPresentWidths} from './untouched.ts';

/*
 * Every payload of test/fixtures/payloads.ts in the text and the name of a clipping, before the review of an import in
 * a real terminal: each is to be read there as the inert text that is left of it.
 */

const dayOf = (index: number): string =>
	new Date(Date.UTC(2023, 0, 2 + index * 3)).toLocaleDateString('en-US', {
		month: 'long',
		day: 'numeric',
		year: 'numeric',
		timeZone: 'UTC',
	});

/** A clipping that tells an engagement, with a text in it. */
function clipping(index: number, text: string): string {
	return `On ${dayOf(index)}, in Hanoi, Senior Lieutenant General Hoang Xuan Chien, Deputy Minister of National Defence, received Dana Whitcombe, Assistant Secretary of Defense of the United States, and told her of Aa${index} ${text} ${index}Zz.`;
}

/** A review of clippings, with what is done to its terminal. */
async function reviewed(
	clippings: ReadonlyMap<string, string>,
	flags: readonly string[] = [],
): Promise<{session: Session; touches: Touches}> {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'clips'));
	for (const [name, text] of clippings) writeFileSync(join(folder, 'clips', name), text);
	const session = new Session({
		folder,
		columns: wide,
		rows: 100,
		arguments: ['import', 'clips', '--standalone', ...flags],
	});
	onTestFinished(() => session.dispose());
	const touches = new Touches(session);
	withPresentWidths(session);
	await session.shows(/^ (?:communique import|communique nhập)[^]*▸/u);
	return {session, touches};
}

async function left(session: Session, touches: Touches): Promise<void> {
	session.type(keys.ctrlC);
	expect((await session.ended).code).toBe(130);
	expectRestored(session);
	touches.expectNone();
	expectOwnSequences(session.output.replace(/^(?:[^\u{1B}]|\u{1B}\[K)*(?=\u{1B}\[\?)/u, ''));
}

/** What an import takes for markup, or for the end of a passage or a sentence, is read as that. */
const isStructure = ({text}: Payload): boolean =>
	/[\r\n\v\f\u{85}\u{2028}\u{2029}]|<[a-z!/]|&[a-z#]/iu.test(text) || text.startsWith('|');

test('in the text of clippings, each before the reader with its record', async () => {
	const clippings = new Map(
		payloads.map(({text}, index) => [`${String(index).padStart(3, '0')}.txt`, clipping(index, text)]),
	);
	const {session, touches} = await reviewed(clippings);
	const records = Number(/ (\d+) new/u.exec(session.text())?.[1]);
	expect(records).toBeGreaterThan(payloads.length - 12);
	expectAligned(session, 'list');
	await session.steps([keys.enter, '⇥ record']);
	const seen: string[] = [];
	for (let count = 0; count < records; count++) {
		const before = session.text();
		seen.push(
			compact(
				before
					.split('\n')
					.map(line => line.replace(/^.*?│/u, ''))
					.join('\n'),
			),
		);
		expectWholeRow(session);
		if (count < records - 1) await session.steps([keys.tab, text => text !== before]);
	}
	const all = seen.join('\n');
	for (const [index, payload] of payloads.entries()) {
		if (isStructure(payload) || !all.includes(`Aa${index}`)) continue;
		const whole = compact(`Aa${index} ${payload.shown} ${index}Zz`);
		const at = all.indexOf(`Aa${index}`);
		if (!all.includes(whole)) expect.fail(`${payload.name}: ${whole} is ${all.slice(at, at + 120)}`);
	}
	await session.steps(['L', /Tiêu đề|Tên/u]);
	expectWholeRow(session);
	await left(session, touches);
});

/** Holds that no line wraps and every letter has its column. */
function expectWholeRow(session: Session): void {
	expect(session.screen.buffer.active.baseY).toBe(0);
	expectAligned(session, 'review');
}

/** The payloads that can stand in the name of a file. */
const names = payloads.filter(
	({text}) => !/[/\0]/u.test(text) && Buffer.byteLength(text) < 200 && text.isWellFormed(),
);

test('in the names of files, and in who published them', async () => {
	const clippings = new Map(
		names.map(({text}, index) => [`Fi${index}${text}${index}Fi.txt`, clipping(index, 'the day')]),
	);
	const {session, touches} = await reviewed(clippings, ['--publisher', 'Pu\u{1B}]0;owned\u{7}\u{202E}Pu']);
	const records = Number(/ (\d+) new/u.exec(session.text())?.[1]);
	expect(records).toBeGreaterThan(names.length - 5);
	await session.steps([keys.enter, '⇥ record']);
	const seen: string[] = [];
	for (let count = 0; count < records; count++) {
		const before = session.text();
		const shown = compact(
			before
				.split('\n')
				.map(line => line.replace(/^.*?│/u, ''))
				.join('\n'),
		);
		expect(shown).toContain('PuPu');
		seen.push(shown);
		expectWholeRow(session);
		if (count < records - 1) await session.steps([keys.tab, text => text !== before]);
	}
	const all = seen.join('\n');
	for (const [index, {name, shown}] of names.entries()) {
		const whole = compact(`Fi${index}${shown}${index}Fi.txt`);
		const at = all.indexOf(`Fi${index}`);
		if (!all.includes(whole)) expect.fail(`${name}: ${whole} is ${all.slice(at, at + 120)}`);
	}
	await session.steps(['w', /What would be saved/u]);
	expectWholeFrame(session, 'summary');
	await left(session, touches);
});

test('pasted into a field of a record', async () => {
	const {session, touches} = await reviewed(new Map([['a.txt', clipping(0, 'the day')]]));
	await session.steps([keys.enter, '⇥ record'], ['jjjj', /▸ Venue/u], ['e', '▏']);
	for (const [index, {name, text, shown}] of payloads.entries()) {
		if (text.includes('\u{1B}[201~')) continue;
		const [start, end] = [`Aa${index}`, `${index}Yy`];
		await session.steps([keys.ctrlU, screen => !screen.includes('Yy')]);
		// The line goes on over several.
		const pane = (screen: string): string => compact(screen.replaceAll(/^.*?│/gmu, ''));
		await session.steps([
			`\u{1B}[200~${start}${text}${end}\u{1B}[201~`,
			screen => pane(screen).includes(`${end}▏`),
		]);
		const whole = compact(`${start}${shown}${end}`);
		if (!pane(session.text()).includes(whole)) expect.fail(`${name}: ${whole} is not in ${session.text()}`);
		expectWholeRow(session);
	}
	await left(session, touches);
});
