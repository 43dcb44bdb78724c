import type {Line} from '../lines.ts';
import type {Engine} from './engine.ts';
import {fts5Engine} from './fts5.ts';
import {fuseEngine} from './fuse.ts';
import {fzfEngine, fzfVersion} from './fzf.ts';
import {miniSearchEngine} from './minisearch.ts';
import {uFuzzyEngine} from './ufuzzy.ts';

/** Makes an engine over lines; what it builds in memory is its own. */
export type MakeEngine = (lines: readonly Line[]) => Engine;

/** The engines that communique is compared with, by the name under which a child process is told to measure one. */
export const rivals: ReadonlyMap<string, MakeEngine> = new Map<string, MakeEngine>([
	['fuse-extended', lines => fuseEngine(lines, 'extended')],
	['fuse-tokens', lines => fuseEngine(lines, 'tokens')],
	['minisearch', miniSearchEngine],
	['ufuzzy', uFuzzyEngine],
	['fts5', fts5Engine],
	...(fzfVersion() === undefined ? [] : [['fzf', fzfEngine] as const]),
]);

/** The remark for a machine without fzf; empty where it is installed. */
export function fzfMissing(): string {
	return rivals.has('fzf')
		? ''
		: 'fzf is not installed: its rows are left out (Debian: apt-get install fzf).';
}
