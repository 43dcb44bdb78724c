import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {engagement, participant} from '../fixtures/engagements.ts';

/** A facet as a developer would add it (CONTRIBUTING, "A facet"): the row of the table … */
const row = {
	id: 'dayparts',
	key: 'daypart',
	keyVi: 'buổi',
	form: 'any',
	known: ['morning', 'afternoon', 'evening'],
	namedBy: 'fixed',
	otherKeys: [],
	bears: null,
	fixedNames: {
		morning: {en: 'morning', vi: 'sáng'},
		afternoon: {en: 'afternoon', vi: 'chiều'},
		evening: {en: 'evening', vi: 'tối'},
	},
	otherNames: {evening: ['night']},
	suggested: null,
	order: 'listed',
	offered: {order: 'listed', text: {en: 'value', vi: 'label'}},
	name: {en: 'daypart', vi: 'phần ngày'},
	flag: {letter: 'd', argument: 'part', help: 'morning, afternoon or evening'},
	command: 'dayparts with their number of records',
	picker: {title: {en: 'Day part', vi: 'Phần ngày'}, isBare: false},
} as const;

/** … and its reader. */
const reader = {
	terms: 'D',
	file: (record: {day_part: string | null}, file: (kind: string, term: string) => void) =>
		file('D', record.day_part ?? 'unknown'),
	labels: null,
};

const table = '../../source/domain/facets.ts';
const readers = '../../source/store/search-index/facet-readers.ts';

const records = [
	engagement({id: '2021-07-29-a', date: '2021-07-29', day_part: 'morning', kind: 'phone-call'}),
	engagement({id: '2022-03-01-b', date: '2022-03-01', day_part: 'evening', kind: 'talks'}),
	engagement({
		id: '2023-04-15-c',
		date: '2023-04-15',
		day_part: 'evening',
		kind: 'reception',
		people: [participant({id: 'lan', name: 'Trần Thị Lan'})],
	}),
];

/** The program, loaded anew so that all of it sees the longer table. */
async function loaded() {
	const [{program}, {databaseOf}, {openStore}, {explorerOf}, {shownOf}, {facetText}, {chipsOf}, keyboard] =
		await Promise.all([
			import('../commands/run-program.ts'),
			import('../fixtures/database.ts'),
			import('../../source/store/index.ts'),
			import('../ui/explorer/player.ts'),
			import('../../source/ui/explorer/shown.ts'),
			import('../../source/search/index.ts'),
			import('../../source/ui/explorer/head/chips.ts'),
			import('../ui/explorer/keyboard.ts'),
		]);
	const path = databaseOf(records);
	const store = openStore(path);
	return {
		run: program(path),
		store,
		explorer: explorerOf(store),
		facetText,
		chipsOf,
		...keyboard,
		shownOf,
	};
}

let app: Awaited<ReturnType<typeof loaded>>;
beforeAll(async () => {
	vi.resetModules();
	vi.doMock(table, async importOriginal => {
		const real = await importOriginal<typeof import('../../source/domain/facets.ts')>();
		const facets = [...real.facets, row];
		const byFacet = (make: (facet: unknown) => unknown) =>
			Object.fromEntries(facets.map(facet => [facet.id, make(facet)]));
		return {
			...real,
			facets,
			byFacet,
			commandFacets: [...real.commandFacets, row],
			pickedFacets: [...real.pickedFacets, row],
			facetOf: (id: string) => facets.find(facet => facet.id === id),
			facetOfKey: (key: string) => facets.find(facet => facet.key === key),
		};
	});
	vi.doMock(readers, async importOriginal => {
		const real = await importOriginal<typeof import('../../source/store/search-index/facet-readers.ts')>();
		return {facetReaders: {...real.facetReaders, [row.id]: reader}};
	});
	app = await loaded();
});
afterAll(() => {
	app.store.close();
	vi.doUnmock(table);
	vi.doUnmock(readers);
	vi.resetModules();
});

describe('with its row and its reader alone, a new facet', () => {
	test('is a flag, with its help, its values and its place among the advice', async () => {
		expect((await app.run(['--help'])).stdout).toContain(
			'-d, --daypart <part>       morning, afternoon or evening',
		);
		const ids = (stdout: string) => stdout.split('\n').map(line => line.split('\t').at(-1));
		expect(ids((await app.run(['list', '-d', 'evening'])).stdout)).toEqual([
			'2023-04-15-c',
			'2022-03-01-b',
			'',
		]);
		expect(ids((await app.run(['list', '--daypart', 'night', '-k', 'talks'])).stdout)).toEqual([
			'2022-03-01-b',
			'',
		]);
		expect(await app.run(['list', '-d', 'mornign', '-y', '1999'])).toMatchObject({
			code: 0,
			stderr:
				'communique: no daypart is called "mornign"; taken for morning\n' +
				'communique: no record matches (without --year: 1)\n',
		});
		expect(await app.run(['list', '-d', 'zzzz'])).toMatchObject({
			code: 2,
			stderr: 'communique: no daypart is called "zzzz" (communique dayparts lists them)\n',
		});
	});

	test('is a command', async () => {
		expect((await app.run(['dayparts'])).stdout).toBe('1\tmorning\tmorning\n2\tevening\tevening\n');
		expect((await app.run(['dayparts', '--lang', 'vi', '-k', 'talks'])).stdout).toBe('1\tevening\ttối\n');
		expect((await app.run(['help', 'dayparts'])).stdout).toContain(row.command);
	});

	test.each([
		['daypart:evening', ['2023-04-15-c', '2022-03-01-b']],
		['-daypart:evening', ['2021-07-29-a']],
		['buổi:"tối" leader:lan', ['2023-04-15-c']],
		['daypart:morning,evening kind:talks', ['2022-03-01-b']],
	])('is a qualifier: %s', async (query, ids) => {
		const {stdout, stderr} = await app.run(['list', '-q', query, '--format', 'json']);
		expect((JSON.parse(stdout) as {id: string}[]).map(({id}) => id)).toEqual(ids);
		expect(stderr).toBe('');
	});

	test('is completed by the shells', async () => {
		for (const shell of ['bash', 'zsh', 'fish']) {
			const {stdout} = await app.run(['completion', shell]);
			// Its values are asked from its command, with their names and counts.
			expect(stdout).toContain('communique dayparts');
		}
	});

	test('is picked, counted and shown as a chip in the explorer', () => {
		const draw = (state: ReturnType<typeof app.opened>) => app.explorer.viewModel(state, 100, 30);
		const press = (state: ReturnType<typeof app.opened>, keys: string) =>
			keys.split(' ').reduce((before, key) => app.pressed(before, key, app.shownOf(draw(before))), state);
		const open = press(app.opened(), 'f G enter');
		expect(draw(open).counts.map(({value, count}) => [value, count])).toEqual([
			['morning', 1],
			['evening', 2],
		]);
		const picked = draw(press(open, 'down enter'));
		expect(picked.results.total).toBe(2);
		expect(app.facetText(picked.state.request, row as never, picked.labelOf)).toBe('evening');
		expect(app.chipsOf(picked, true)).toEqual([{text: 'daypart evening', freed: '+1'}]);
	});

	test('is completed in the search line, with counts', () => {
		const {completion} = app.explorer.viewModel(app.pressed(app.opened(), '/ d a y p'), 100, 30);
		expect(completion?.candidates.map(({text}) => text)).toEqual(['daypart:']);
		const state = app.pressed(app.opened(), '/ d a y p a r t :');
		expect(app.explorer.viewModel(state, 100, 30).completion?.candidates).toMatchObject([
			{text: 'morning', count: 1},
			{text: 'evening', count: 2},
		]);
	});

	test('is had by the records of an older database once a migration has noted them all as changed', async () => {
		const {bringIndexUpToDate} = await import('../../source/store/writer.ts');
		const {databaseOf, opened, spoil} = await import('../fixtures/database.ts');
		const {emptyFilter} = await import('../../source/domain/filter.ts');
		const path = databaseOf(records);
		const countsOf = () =>
			opened(path)
				.facets.counts(row.id as never, emptyFilter)
				.map(({value, count}) => [value, count]);
		spoil(path, database => database.prepare('DELETE FROM postings WHERE field = ?').run(reader.terms));
		expect(countsOf()).toEqual([]);
		spoil(path, database => {
			database.exec('INSERT OR IGNORE INTO index_changes SELECT seq FROM engagements');
			bringIndexUpToDate(database);
		});
		expect(countsOf()).toEqual([
			['morning', 1],
			['evening', 2],
		]);
	});
});
