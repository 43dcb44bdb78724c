import {spawnSync} from 'node:child_process';
import {fold} from '../../../source/text/normalize.ts';
import {lineText, type Line} from '../lines.ts';
import type {Engine} from './engine.ts';

/** The installed fzf's version, or undefined where there is none. */
export function fzfVersion(): string | undefined {
	const run = spawnSync('fzf', ['--version'], {encoding: 'utf8'});
	return run.status === 0 ? run.stdout.trim() : undefined;
}

/** `fzf --filter` over the lines, a process a query. Marks are folded, since fzf keeps some. */
export function fzfEngine(lines: readonly Line[]): Engine {
	const texts = lines.map(line => fold(lineText(line)));
	const ids = new Map(texts.map((text, at) => [text, lines[at]?.id ?? '']));
	const input = `${texts.join('\n')}\n`;
	return {
		name: 'fzf',
		setting: `${fzfVersion() ?? 'not installed'}, --filter, default algorithm; lines and queries folded`,
		search: (query, limit) => {
			const run = spawnSync('fzf', ['--filter', fold(query)], {input, encoding: 'utf8', maxBuffer: 2 ** 30});
			// 1 is fzf's way to say that nothing matches.
			if (run.status !== 0 && run.status !== 1) throw new Error(`fzf failed: ${run.stderr}`);
			return run.stdout
				.split('\n')
				.slice(0, limit)
				.flatMap(text => ids.get(text) ?? []);
		},
	};
}
