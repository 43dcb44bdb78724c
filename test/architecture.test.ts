import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {
	byPath,
	facesOf,
	files,
	filesWith,
	folderOf,
	importersOf,
	isOurs,
	packageOf,
	roomOf,
	wordsByPath,
} from './fixtures/source-files.ts';

const root = join(import.meta.dirname, '..');

/** The rooms of `source/` in their order: a file imports from its own room and from those before it. */
const rooms = [
	'domain',
	'text',
	'words',
	'export',
	'extract',
	'store',
	'search',
	'answers',
	'settings',
	'ui',
	'bundle',
	'cli',
	'commands',
	...['main.ts', 'cli.ts'],
];

test('the files are read, and what they import exists', () => {
	expect(files.length).toBeGreaterThan(50);
	expect(byPath.get('source/store/open.ts')?.imports.map(each => each.target)).toEqual([
		...['node:fs', 'better-sqlite3', 'source/domain/errors.ts'],
		...['source/domain/system-fault.ts', 'source/store/damage.ts', 'source/store/assert-ours.ts'],
	]);
	const missing = files.flatMap(file =>
		file.imports.filter(each => isOurs(each.target) && !byPath.has(each.target)).map(each => each.target),
	);
	expect(missing).toEqual([]);
});

describe('one direction', () => {
	test('every file stands in a room', () => {
		expect(files.map(file => file.path).filter(path => !rooms.includes(roomOf(path)))).toEqual([]);
	});

	test('a room imports only from itself and the rooms before it', () => {
		const upward = files.flatMap(file =>
			file.imports
				.filter(each => isOurs(each.target))
				.filter(each => rooms.indexOf(roomOf(each.target)) > rooms.indexOf(roomOf(file.path)))
				.map(each => `${file.path} imports ${each.target}`),
		);
		expect(upward).toEqual([]);
	});

	test('a folder with an index.ts shows nothing else to the files outside of it', () => {
		// What few runs need, or need alone, is entered apart, so that no other loads all of it.
		const ownDoor =
			/^source\/(?:store\/(?:user-database|plain-tables)|export\/(?:tables|brief)|extract\/dating\/limits|words\/(?:brief|import-reasons))\/index\.ts$/u;
		const past = files.flatMap(file =>
			file.imports
				.filter(({target}) => isOurs(target) && !ownDoor.test(target))
				.filter(({target}) =>
					facesOf(target).some(face => target !== face && !file.path.startsWith(folderOf(face))),
				)
				.map(each => `${file.path} imports ${each.target}`),
		);
		expect(past).toEqual([]);
	});

	test('no file imports itself by way of others', () => {
		expect(findCircle()).toEqual([]);
	});
});

/** A file and all that is loaded with it, packages among them. */
function loadedWith(start: string): readonly string[] {
	const reached = new Set<string>();
	const walk = (path: string): void => {
		if (reached.has(path)) return;
		reached.add(path);
		for (const each of byPath.get(path)?.imports ?? [])
			if (!each.isType && !each.isDynamic) walk(each.target);
	};
	walk(start);
	return [...reached];
}

/** The first circle of imports, those of types among them, as the list of its files, or nothing. */
function findCircle(): readonly string[] {
	const done = new Set<string>();
	const visit = (path: string, trail: readonly string[]): readonly string[] => {
		if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
		if (done.has(path)) return [];
		for (const {target} of byPath.get(path)?.imports ?? []) {
			if (!isOurs(target)) continue;
			const circle = visit(target, [...trail, path]);
			if (circle.length > 0) return circle;
		}
		done.add(path);
		return [];
	};
	for (const file of files) {
		const circle = visit(file.path, []);
		if (circle.length > 0) return circle;
	}
	return [];
}

describe('dependencies', () => {
	test.each([
		['better-sqlite3', 'source/store/open.ts'],
		['fuse.js', 'source/search/spelt-alike.ts'],
		['ink-table', 'source/ui/kit/table.tsx'],
		['meow', 'source/cli/meow-parser.ts'],
		['string-width', 'source/text/width.ts'],
		['edtf', 'source/domain/date.ts'],
	])('%s has one importer', (name, importer) => {
		expect(importersOf(name)).toEqual([importer]);
	});

	test('React and Ink stay in source/ui', () => {
		const outside = [...importersOf('react'), ...importersOf('ink')].filter(path => roomOf(path) !== 'ui');
		expect(outside).toEqual([]);
		expect(importersOf('ink').length).toBeGreaterThan(0);
	});

	test('the program imports none of the build patches', () => {
		const importers = files
			.filter(file => roomOf(file.path) !== 'bundle')
			.filter(file => file.imports.some(each => roomOf(each.target) === 'bundle'));
		expect(importers.map(file => file.path)).toEqual([]);
	});

	test('all are named in package.json', () => {
		const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, object>;
		const named = Object.keys({...manifest['dependencies'], ...manifest['devDependencies']});
		const used = files.flatMap(file => file.imports.map(each => packageOf(each.target)));
		expect([...new Set(used)].filter(name => name !== undefined && !named.includes(name))).toEqual([]);
	});

	test('the first frame of the explorer waits for no grammar of press text', () => {
		const reached = loadedWith('source/ui/start/first-frame.ts');
		expect(reached).toContain('source/extract/dating/limits/index.ts');
		expect(reached.filter(path => /^source\/extract\/(?!dating\/limits\/)/u.test(path))).toEqual([]);
	});

	test('what every run loads never reaches React or Ink', () => {
		const ofScreens = /^(?:react|ink)(?:\/|$)|^ink-table$|^source\/ui\//u;
		const reached = loadedWith('source/main.ts');
		expect(reached).toContain('meow');
		expect(reached.filter(path => ofScreens.test(path))).toEqual([]);
	});
});

describe('the outer world', () => {
	test('the process is used in main.ts and cli.ts only', () => {
		expect(filesWith(/(?<![-.\p{L}\p{N}$_])process(?:\.|\[|\?\.)|from '(?:node:)?process'/u)).toEqual([
			'source/cli.ts',
			'source/main.ts',
		]);
	});

	test('the clock is read in main.ts and cli.ts only', () => {
		const clock = /\bnew Date(?:\(\s*\)|(?![\p{L}\p{N}(]))|\bDate\.now\b|\bDate\(\s*\)|performance\.now/u;
		expect(filesWith(clock).filter(path => !['source/main.ts', 'source/cli.ts'].includes(path))).toEqual([]);
	});

	test.each(['domain', 'text', 'extract', 'search', 'answers', 'export', 'settings', 'ui'])(
		'%s opens no file, no process and no connection',
		room => {
			const forbidden = new Set('fs fs/promises child_process net http https os worker_threads'.split(' '));
			const found = files
				.filter(file => roomOf(file.path) === room)
				.flatMap(file => file.imports.map(each => `${file.path}: ${each.target.replace(/^node:/u, '')}`))
				.filter(each => forbidden.has(each.split(': ')[1] ?? ''));
			expect(found).toEqual([]);
		},
	);

	test('SQL is written in source/store only', () => {
		const sql = /\b(?:SELECT|DELETE)\s.*\sFROM\s|\bINSERT\s+(?:OR\s\S+\s+)?INTO\s|\bPRAGMA\s/u;
		expect(filesWith(sql).filter(path => roomOf(path) !== 'store')).toEqual([]);
	});
});

test.each([
	['db/schema.sql', /^\s*--/u],
	['.ci/run', /^\s*#/u],
	...['leaders', 'places', 'vocabulary'].map(name => [`data/${name}.yaml`, /^\s*#/u] as const),
] as const)('comments of %s keep within 120 columns, which nothing else looks at', (path, comment) => {
	const lines = readFileSync(join(root, path), 'utf8').split('\n');
	expect(lines.filter(line => comment.test(line) && line.length > 120)).toEqual([]);
});

describe('every file', () => {
	test.each(files.map(file => [file.path, file] as const))('%s', (path, {text, code}) => {
		expect(code, 'default export').not.toMatch(/^\s*export\s+default\b|\bas\s+default\b/mu);
		expect(text.trimEnd().split('\n').length, 'lines').toBeLessThanOrEqual(250);
		expect(basename(path), 'name').toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/u);
		for (const name of path.replace(/\.tsx?$/u, '').split('/'))
			expect(name, 'name').not.toMatch(/^(?:utils?|helpers?|misc|common|pieces?|shared|stuff)$/u);
		expect(code, 'ASCII word edges').not.toMatch(/\/[^/\n]*\\[bBwW][^/\n]*\/[dgimsuvy]+/u);
	});
});

/** The same path for a file and its mirror in the other language, which has its names once more. */
function mirrorsOf(path: string): string {
	return path.replace(/(?<=\/locales\/)(?:en|vi)(?=\/)|(?<=\/)(?:en|vi)(?=\.ts$)/u, '*');
}

/** The names that are found more than once, mirrors aside, each with its files. */
function repeated(found: readonly (readonly [name: string, path: string])[]): readonly string[] {
	return [...Map.groupBy(found, ([name]) => name)]
		.filter(([, places]) => new Set(places.map(([, path]) => mirrorsOf(path))).size > 1)
		.map(([name, places]) => `${name}: ${places.map(([, path]) => path).join(', ')}`);
}

describe('names', () => {
	test('at most eight names of files stand twice, those of every folder aside', () => {
		const common = new Set(['index', 'state', 'lines', 'en', 'vi']);
		const names = files.map(({path}) => [basename(path).replace(/\.tsx?$/u, ''), path] as const);
		const twice = repeated(names.filter(([name]) => !common.has(name)));
		expect(twice.length, twice.join('\n')).toBeLessThanOrEqual(8);
	});

	test('an exported name means one thing', () => {
		const exported =
			/^export (?:async )?(?:function\*?|const|let|class|interface|type|enum) (?<name>[\p{L}\p{N}$_]+)/gmu;
		const names = files.flatMap(({path, code}) =>
			Array.from(code.matchAll(exported), match => [match.groups?.['name'] ?? '', path] as const),
		);
		expect(names.length).toBeGreaterThan(700);
		expect(repeated(names)).toEqual([]);
	});
});

describe('what is exported', () => {
	test('values are used by another file', () => {
		const value = /^export (?:async )?(?:function\*?|const|let|class) (?<name>[\p{L}\p{N}$_]+)/gmu;
		const unused = files.flatMap(({path, code}) =>
			Array.from(code.matchAll(value), match => match.groups?.['name'] ?? '')
				.filter(name => ![...wordsByPath].some(([other, words]) => other !== path && words.has(name)))
				.map(name => `${path}: ${name}`),
		);
		expect(unused).toEqual([]);
	});
});

describe('words', () => {
	/** The rooms in which text in both languages may stand. */
	const places = [
		'source/words/',
		'source/ui/explorer/messages/',
		'source/ui/review/messages/',
		'source/ui/spoken/messages/',
		'source/extract/wording/',
		'source/extract/mentions/locales/',
		// The names of facets, with the rest of what is known of each.
		'source/domain/facets.ts',
		'source/domain/own-facets.ts',
	];
	/** A property whose value has a Vietnamese word in it: three letters or more, one of them not English. */
	const label =
		/[\p{L}\d'"\]]\s*:\s*(['"`])(?:(?!\1).)*?(?=\p{L}{3})\p{L}*[ăâđêôơưà-ãè-êìíò-õùúýĩũạ-ỹ]\p{L}*(?:(?!\1).)*\1/iu;

	test('labels in Vietnamese, and so in two languages, stand in the rooms of words only', () => {
		expect(filesWith(label).filter(path => !places.some(place => path.startsWith(place)))).toEqual([]);
	});

	test('numbers are written as a language writes them by numberIn only', () => {
		expect(filesWith(/\.toLocaleString\(|\\d\{3\}\)\+\$/u)).toEqual(['source/words/counted.ts']);
	});

	test('a table of labels would be found', () => {
		expect("host: 'chủ nhà',").toMatch(label);
		expect('const high = {\'VN\': "Việt Nam"}').toMatch(label);
		expect('records: count => `${count} bản ghi`').not.toMatch(label);
		expect("{a: 'â', e: 'ê', date: 'Date'}").not.toMatch(label);
	});
});
