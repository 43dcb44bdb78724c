import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import {expect, test} from 'vitest';
import {flags} from '../source/cli/flags.ts';
import {commandNames} from '../source/cli/catalogue.ts';
import {emptyFilter} from '../source/domain/filter.ts';
import {openStore} from '../source/store/index.ts';
import {keyLabels} from '../source/ui/kit/help.ts';
import {sizeText, smallest} from '../source/ui/kit/smallest.ts';
import {bindings, type Mode} from '../source/ui/explorer/keys.ts';
import {messagesIn} from '../source/ui/explorer/messages/index.ts';
import {program} from './commands/run-program.ts';

const root = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const readme = read('README.md');
const contributing = read('CONTRIBUTING.md');
const run = program();

test('README shows --help as the program prints it', async () => {
	const block = /<!-- help: [^\n]* -->\n+```\n(?<help>.*?)```\n+<!-- \/help -->/su.exec(readme)?.groups?.[
		'help'
	];
	expect(block).toBe((await run(['--help'])).stdout);
});

test('README names every listed key with what it does', () => {
	const table = /## Keys\n(?<table>.*?)\n## /su.exec(readme)?.groups?.['table'] ?? '';
	const rows = table.split('\n').filter(line => line.startsWith('| `'));
	const named = new Set(rows.flatMap(row => row.split(' | ')[0]!.match(/`[^`]+`/gu) ?? []));
	const listed = bindings.filter(binding => binding.isListed).flatMap(binding => keyLabels(binding.keys));
	expect([...named].toSorted()).toEqual([...new Set(listed.map(label => `\`${label}\``))].toSorted());
	for (const row of rows) expect(row.split(' | ')).toHaveLength(3);
});

/** The modes that a place of the key table names: `list, record`, `everywhere but export`, `where you type`. */
function modesAt(place: string): readonly Mode[] {
	const names = new Map(
		Object.entries<string>(messagesIn('en').modes).map(([mode, name]) => [name.toLowerCase(), mode as Mode]),
	);
	const all = [...names.values()];
	const deleting = bindings.filter(binding => binding.command === 'delete-back');
	const typing = deleting.flatMap(binding => binding.modes);
	const named = (text: string): readonly Mode[] =>
		text.split(', ').flatMap(part => {
			if (part === 'where you type') return typing;
			const mode = names.get(part);
			if (!mode) throw new Error(`no panel is called “${part}”`);
			return mode;
		});
	const but = /^everywhere but (?<but>.+)$/u.exec(place)?.groups?.['but'];
	if (!place.startsWith('everywhere')) return named(place);
	return but === undefined ? all : all.filter(mode => !named(but).includes(mode));
}

/** The modes in which a key of this label does what it is listed for. */
function modesOf(label: string): readonly Mode[] {
	const own = bindings.filter(binding => keyLabels(binding.keys).includes(label));
	const commands = new Set(own.filter(binding => binding.isListed).map(binding => binding.command));
	return own.filter(binding => commands.has(binding.command)).flatMap(binding => binding.modes);
}

test('README says of every key where it works', () => {
	const table = /## Keys\n(?<table>.*?)\n## /su.exec(readme)?.groups?.['table'] ?? '';
	for (const row of table.split('\n').filter(line => line.startsWith('| `'))) {
		const [keys = '', , place = ''] = row.replace(/ \|$/u, '').split(' | ');
		const labels = [...keys.matchAll(/`([^`]+)`/gu)].map(([, label = '']) => label);
		expect([...modesAt(place)].toSorted(), row).toEqual([...new Set(labels.flatMap(modesOf))].toSorted());
	}
});

test('README names every flag, in its long and its short form, and every command', () => {
	for (const {name, ...flag} of flags) {
		expect(readme).toContain(`--${name}`);
		if ('short' in flag) expect(readme).toContain(`-${flag.short}, --${name}`);
	}
	for (const name of commandNames)
		expect(readme).toMatch(new RegExp(`(?:communique|^ +|, )\\s*${name}[\\s,\`]`, 'mu'));
});

test('the figures of README and data/README hold', () => {
	const store = openStore(join(root, 'db', 'communique.db'));
	try {
		const total = store.engagements.count(emptyFilter);
		const claimed = Number(/more than (?<count>\d+) engagements/u.exec(readme)?.groups?.['count']);
		expect(total).toBeGreaterThan(claimed);
		expect(total).toBeLessThan(claimed + 50);
		const all = store.engagements.page(emptyFilter, 'date', {offset: 0, limit: total});
		const span = /engagements from (?<first>\d{4}) to (?<last>\w+ \d{4})/u.exec(readme)?.groups;
		expect(all[0]!.date_start.slice(0, 4)).toBe(span?.['first']);
		const latest = all
			.map(record => record.date_end)
			.toSorted()
			.at(-1)!;
		const month = new Intl.DateTimeFormat('en', {month: 'long', year: 'numeric', timeZone: 'UTC'});
		expect(month.format(new Date(latest))).toBe(span?.['last']);
		// README says that a public page is known of each.
		expect(all.filter(record => record.sources.every(source => source.url === ''))).toEqual([]);
	} finally {
		store.close();
	}
	expect(readme).toContain(`The smallest terminal is ${sizeText(smallest)}.`);
	expect(readme).toContain(
		`${(JSON.parse(read('package.json')) as {name: string; version: string}).version}.tgz`,
	);
});

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'data/README.md', 'test/bench/RESULTS.md'];

test.each(pages)('the files that %s links to exist', name => {
	const links = [...read(name).matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map(match => match.groups!['target']!);
	const missing = links
		.filter(link => !/^(?:https?:|mailto:|#)/u.test(link))
		.filter(link => !existsSync(join(root, dirname(name), link.replace(/#.*$/u, ''))));
	expect(missing).toEqual([]);
});

test('the files that README links to are in the package', () => {
	const {files, man} = JSON.parse(read('package.json')) as {files: readonly string[]; man: string};
	// npm packs these by itself.
	const packed = [...files, 'LICENSE', 'README.md', 'package.json'];
	const isPacked = (path: string): boolean =>
		packed.some(each => path === each || path.startsWith(`${each}/`));
	const links = [...readme.matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map(match => match.groups!['target']!);
	const own = links.filter(link => !/^(?:https?:|mailto:|#)/u.test(link));
	expect(own).toContain('media/explorer.svg');
	expect([...own, man].filter(path => !isPacked(path))).toEqual([]);
});

test('README names the Node.js that an installed package needs', () => {
	const {engines} = JSON.parse(read('package.json')) as {engines: {node: string}};
	expect(readme).toContain(`Installed, it runs on Node.js ${engines.node.replace('>=', '')} or newer`);
	expect(read('source/cli.ts')).toContain(`const oldest = ${engines.node.replace('>=', '')};`);
});

/** The scripts of package.json, and what npm knows by itself. */
function npmWords(): ReadonlySet<string> {
	const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
	return new Set([...Object.keys(scripts), 'ci', 'install', 'i', 'pack', 'run', 'publish']);
}

test.each(pages)('the npm scripts that %s names exist', name => {
	const known = npmWords();
	const code =
		read(name)
			.replaceAll(/ # .*$/gmu, '')
			.match(/```.*?```|`[^`]+`/gsu) ?? [];
	const named = code.flatMap(each =>
		[...each.matchAll(/\bnpm (?:run )?(?:--?[a-z-]+ )*(?<script>[a-z][a-z:-]*)/gu)].map(
			match => match.groups!['script']!,
		),
	);
	expect(named.filter(script => !known.has(script))).toEqual([]);
	if (name === 'data/README.md') expect(named).toContain('format');
});

/** The files and folders of the project, from its folder on, with slashes. */
const projectFiles = ['source', 'db', 'data', 'test', 'media', '.ci'].flatMap(folder => [
	folder,
	...readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map(
		name => `${folder}/${name.replaceAll(sep, '/')}`,
	),
]);

/** Patterns for a path as pages write it: `{a,b}` stands for each, `<name>`, `NNNN` and `*` for any part of a name. */
function patternsOf(path: string): readonly RegExp[] {
	const [, before = path, choices = '', after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/u.exec(path) ?? [];
	return choices.split(',').map(choice => {
		const one = before + choice + after;
		const text = one
			.replace(/\/$/u, '')
			.replaceAll(/<[^>]*>|NNNN[a-z-]*|\*/gu, '*')
			.replaceAll(/[.+?^$()|[\]\\]/gu, String.raw`\$&`)
			.replaceAll('*', '[^/]*');
		return new RegExp(`(?:^|/)${text}$`, 'u');
	});
}

test.each(pages.filter(name => name !== 'test/bench/RESULTS.md'))('the files that %s names exist', name => {
	const words = [
		...read(name)
			.replaceAll(/```.*?```/gsu, '')
			.matchAll(/`(?<word>[^`\s]+)`/gu),
	].map(match => match.groups!['word']!);
	const paths = words.filter(word =>
		/^(?:source|db|data|test|media|\.ci)\/|\.(?:tsx?|sql|ya?ml|schema\.json)$/u.test(word),
	);
	const made = new Set(['db/communique.db']);
	const missing = paths
		.filter(path => !made.has(path))
		.filter(path => !patternsOf(path).every(pattern => projectFiles.some(file => pattern.test(file))));
	expect(missing).toEqual([]);
	if (name === 'CONTRIBUTING.md') expect(paths.length).toBeGreaterThan(30);
});

/** The packages that the program imports, the build patches aside; Node's own modules have a scheme. */
function imported(): readonly string[] {
	const files = readdirSync(join(root, 'source'), {recursive: true, encoding: 'utf8'}).filter(
		name => /\.tsx?$/u.test(name) && !name.startsWith('bundle'),
	);
	const names = files
		.flatMap(name => [
			...read(join('source', name)).matchAll(/(?:\bfrom|\bimport\(|^import) ?'(?<name>[a-z@][\w./@:-]*)'/gmu),
		])
		.map(match => match.groups!['name']!)
		.filter(name => !name.startsWith('node:') && name !== 'module');
	return [
		...new Set(
			names.map(name =>
				name
					.split('/')
					.slice(0, name.startsWith('@') ? 2 : 1)
					.join('/'),
			),
		),
	].toSorted();
}

test('CONTRIBUTING names every dependency of the running program, and only those', () => {
	const manifest = JSON.parse(read('package.json')) as Record<
		'dependencies' | 'devDependencies',
		Record<string, string>
	>;
	const used = [...new Set([...imported(), ...Object.keys(manifest.dependencies)])].toSorted();
	expect(used).toContain('ink');
	const section = /## Dependencies\n(?<section>.*)/su.exec(contributing)?.groups?.['section'] ?? '';
	const rows = section.split('\n').filter(line => /^\| [a-z]/u.test(line));
	const named = rows.flatMap(row => row.split('|')[1]!.match(/[a-z][a-z0-9.-]*/gu) ?? []);
	expect(
		named.filter(name => name in manifest.dependencies || name in manifest.devDependencies).toSorted(),
	).toEqual(used);
});

test('CONTRIBUTING names every dependency of development', () => {
	const manifest = JSON.parse(read('package.json')) as {devDependencies: Record<string, string>};
	const used = new Set(imported());
	const missing = Object.keys(manifest.devDependencies)
		.filter(name => !used.has(name) && !name.startsWith('@types/'))
		.map(name => name.replace('eslint-plugin-', ''))
		.filter(name => !contributing.includes(name));
	expect(missing).toEqual([]);
});
