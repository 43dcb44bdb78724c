import {spawnSync} from 'node:child_process';
import {closeSync, mkdtempSync, openSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fold} from '../../source/text/normalize.ts';
import {Session} from '../e2e/terminal.ts';
import type {Typing} from './keystrokes.ts';
import {writeFoldedList, type Archive} from './synthetic.ts';

/** fzf on an archive's lines, folded; the number that it must show is what `fzf --filter` finds. */
export function fzfTyping({lines, records}: Archive): Typing {
	const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
	const list = join(folder, 'list');
	writeFoldedList({lines}, list);
	const counts = new Map<string, number>();
	const info = (shown: readonly string[]): string =>
		/^ +(?<info>\S+)/u.exec(shown.at(-2) ?? '')?.groups?.['info'] ?? '';
	return {
		name: 'fzf',
		start: async () => {
			const session = new Session({
				shell: `exec fzf --no-mouse < '${list}'`,
				columns: 120,
				rows: 40,
			});
			await session.shows(`${records}/${records}`);
			return session;
		},
		prepare: texts => {
			for (const text of texts) counts.set(text, countOf(list, fold(text)));
		},
		key: fold,
		isShown: text => {
			const wanted = `${counts.get(text) ?? -1}/${records}`;
			return shown => shown.at(-1) === `> ${fold(text)}`.trimEnd() && info(shown) === wanted;
		},
		isEmpty: shown => shown.at(-1) === '>' && info(shown) === `${records}/${records}`,
		close: () => rmSync(folder, {recursive: true}),
	};
}

function countOf(list: string, query: string): number {
	const input = openSync(list, 'r');
	const run = spawnSync('fzf', ['--filter', query], {stdio: [input, 'pipe', 'ignore'], maxBuffer: 2 ** 31});
	closeSync(input);
	let count = 0;
	for (const byte of run.stdout) if (byte === 10) count++;
	return count;
}
