import {existsSync, readdirSync, watch, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, onTestFinished, test} from 'vitest';
import {explorer, handedOver, hasTyped, isOn, shippedRows} from './explorer.ts';
import {temporaryFolder} from './folder.ts';
import {expectRestored} from './frame.ts';
import {Session, keys} from './terminal.ts';

const opening = shippedRows('opening');
const busyModule = fileURLToPath(new URL('busy.ts', import.meta.url));

/** An explorer that can be kept busy: a function types keys meanwhile, one by one, which it then reads at once. */
async function busyExplorer() {
	const signals = temporaryFolder();
	const busy = join(signals, 'busy');
	const idle = join(signals, 'idle');
	const session = await explorer({
		environment: {NODE_OPTIONS: `--import=${busyModule}`, BUSY_FILE: busy, IDLE_FILE: idle},
	});
	await handedOver(session);
	const typeWhileBusy = async (typed: string): Promise<void> => {
		const isBusy = new Promise<void>(resolve => {
			const watcher = watch(signals, () => {
				if (!existsSync(busy)) return;
				watcher.close();
				resolve();
			});
		});
		session.kill('SIGUSR2');
		await isBusy;
		for (const key of typed) session.type(key);
		writeFileSync(idle, '');
	};
	return {session, typeWhileBusy};
}

test.each([
	['jjjj', isOn(opening, 4)],
	['jjGkk', isOn(opening, -3)],
	['/abc', hasTyped('abc▏')],
	['/giang\rjj', / giang [^]* 3\//u],
	['lgiang', 'giang▏'],
	['10jkm', 'Nothing is marked'],
] as const)('%j, typed while the program is busy, is lost in no part', async (typed, shown) => {
	const {session, typeWhileBusy} = await busyExplorer();
	await typeWhileBusy(typed);
	await session.shows(shown);
});

test('q at the end of what is typed meanwhile ends the program', async () => {
	const {session, typeWhileBusy} = await busyExplorer();
	await typeWhileBusy('jjxq');
	expect((await session.ended).code).toBe(0);
	expectRestored(session);
});

test('an export that is opened meanwhile waits for an Enter of its own', async () => {
	const {session, typeWhileBusy} = await busyExplorer();
	const before = readdirSync(session.folder);
	await typeWhileBusy('e\r\r');
	await session.shows('nothing was written');
	await session.shows('.md▏');
	expect(readdirSync(session.folder)).toEqual(before);
	await session.steps([keys.enter, /Wrote \d+ records/u]);
});

test('in Vietnamese, on a small screen, it is said whole', async () => {
	const session = await explorer({columns: 40, rows: 15, arguments: ['--lang', 'vi']});
	await session.steps(['e\r\r', /Nhiều phím đến cùng lúc nên chưa ghi\s+gì: hãy nhấn lại riêng phím ấy\./u]);
});

test('pastes are asked for from the first frame on: what is pasted before Ink is there runs no keys', async () => {
	const session = new Session();
	onTestFinished(() => session.dispose());
	session.type('\u{1B}[200~xq\r\u{1B}[201~');
	await session.shows('type / to search');
	expect(session.output.indexOf('\u{1B}[?2004h')).toBeLessThan(session.output.indexOf('\u{1B}[?2026l'));
	expect(isOn(opening, 0)(session.text())).toBe(true);
});
