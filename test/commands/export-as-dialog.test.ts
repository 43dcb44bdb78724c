import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Sort} from '../../source/domain/filter.ts';
import type {SearchRequest} from '../../source/search/index.ts';
import {openStore, type Store} from '../../source/store/index.ts';
import {root} from '../data/read.ts';
import {opened} from '../ui/explorer/keyboard.ts';
import {Player} from '../ui/explorer/player.ts';
import {program} from './run-program.ts';

const database = join(root, 'db', 'communique.db');
const run = program(database);
let store: Store;
beforeAll(() => {
	store = openStore(database);
});
afterAll(() => store.close());

/** The words of a command line behind the name of its file, which is written to standard output instead. */
function argumentsOf(line: string, format: string): readonly string[] {
	const words = line.match(/(?:'[^']*'|[^\s'])+/gu)?.map(word => word.replaceAll("'", '')) ?? [];
	const [, , file, ...flags] = words;
	expect(file).toMatch(/^communique-|\.\w+$/u);
	return ['export', '-', ...flags, ...(flags.includes('--format') ? [] : ['--format', format])];
}

const queries: readonly Partial<SearchRequest>[] = [
	{},
	{query: 'austin giang'},
	{query: 'austin giang', related: true},
	{query: '"hold talks" 2019'},
	{query: 'dioxin year:2015..', places: ['Hanoi', 'Da Nang']},
	{query: 'kind:talks'},
	{kinds: ['reception', 'talks'], years: [{from: 2018, to: 2020}]},
];
const sorts: readonly Sort[] = ['relevance', 'date', '-date'];

describe.each(queries)('of %j', request => {
	test.each(sorts)('in order %s, the command of the dialog writes what the dialog does', async sort => {
		const scopes = request.related ? ['', 'up', 'down'] : [''];
		for (const scope of scopes) {
			for (const [format, right] of Object.entries({md: '', csv: 'right'})) {
				const player = new Player(store, 100, 30, {...opened(request), sort});
				const {exporting} = player.press(`e ${scope} tab ${right}`).model;
				const command = exporting?.command ?? expect.fail();
				const {stdout, code} = await run(argumentsOf(command, format));
				expect([command, code]).toEqual([command, 0]);
				// The day of the export is that of the run.
				expect(stdout.replace('22 Nov 2026', '30 Jul 2026')).toBe(
					[...(exporting?.content().pieces() ?? [])].join(''),
				);
			}
		}
	});
});
