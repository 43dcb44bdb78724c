import {test} from 'vitest';
import type {Mode} from '../../source/ui/explorer/keys.ts';
import {endsWith, type Step} from './pressing.ts';

const ways: Readonly<Partial<Record<Mode, readonly Step[]>>> = {
	list: [],
	search: [['/', '▏']],
	picker: [['y', '⇥ mark']],
	filters: [['f', '⏎ pick']],
	detail: [['enter', 'n next']],
	find: [
		['enter', 'n next'],
		['/', '▏'],
	],
	sources: [
		['enter', 'n next'],
		['o', 'C copy address'],
	],
	'see-also': [
		['enter', 'n next'],
		['r', ' See also'],
	],
	export: [['e', '▸ Export']],
	target: [
		['e', '▸ Export'],
		['enter', '.md▏'],
	],
	help: [['?', '╭─ Keys']],
	palette: [[':', '╭─ Commands']],
	views: [
		[':', '╭─ Commands'],
		['views', ':views'],
		['enter', '╭─ Saved views'],
	],
};

test.each(Object.keys(ways) as Mode[])(
	'Ctrl-C ends %s with code 130 and restores the terminal',
	async mode => {
		await endsWith('ctrl-c', mode, 130, ...(ways[mode] ?? []));
	},
);
