import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Metafile} from 'esbuild';
import {Session} from './terminal.ts';
import {expect, runner} from './trial.ts';

/*
 * Packs the checkout, runs the tarball as a user would, from an empty folder: by npx, and installed, from a
 * read-only folder and in a terminal. Nothing may be compiled on the way.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'communique-package-'));
const environment = {...process.env, PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter)};

const run = runner(folder, environment);

/** The names of the packages of which the bundle that was just made holds code. */
function bundledPackages(): readonly string[] {
	const {outputs} = JSON.parse(
		readFileSync(join(root, 'node_modules', '.cache', 'metafile.json'), 'utf8'),
	) as Metafile;
	const folders = Object.values(outputs).flatMap(({inputs}) =>
		Object.entries(inputs).flatMap(([input, {bytesInOutput}]) =>
			bytesInOutput > 0 ? (/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0] ?? []) : [],
		),
	);
	return [...new Set(folders)].map(
		path => (JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as {name: string}).name,
	);
}

async function explore(program: string): Promise<void> {
	const session = new Session({program, folder, columns: 100, rows: 30});
	try {
		await session.shows('▌');
		session.type('/');
		await session.shows('▏');
		session.type('esper');
		await session.shows('Mark Esper');
		session.type('\r');
		await session.shows('⏎ open');
		session.type('q');
		const {code} = await session.ended;
		expect('the explorer opens, searches and is left with exit code 0', code === 0 && !session.isAlternate);
	} finally {
		await session.dispose();
	}
}

try {
	execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
		cwd: root,
		env: environment,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const tarball = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '';
	const listed = run('npx', '--yes', `./${tarball}`, 'list', '--limit', '3');
	expect('npx lists three records', listed.trim().split('\n').length === 3);
	run('npm', 'install', '--no-fund', '--no-audit', '--prefix', folder, `./${tarball}`);
	const installed = join(folder, 'node_modules', 'communique');
	const program = join(installed, 'dist', 'cli.js');
	expect(
		'nothing was compiled',
		!readdirSync(join(folder, 'node_modules', 'better-sqlite3')).includes('build'),
	);
	for (const [, target = ''] of readFileSync(join(installed, 'README.md'), 'utf8').matchAll(
		/\]\(([^):]+)\)/gu,
	))
		expect(`README's ${target} is there`, existsSync(join(installed, target)));
	expect(
		'the schemas of what is printed are there',
		existsSync(join(installed, 'schema', 'engagements.schema.json')),
	);
	const notices = readFileSync(join(installed, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
	const bundled = bundledPackages();
	const untold = [...bundled, 'better-sqlite3'].filter(name => !notices.includes(`\n${name} `));
	expect(`the notices tell of all ${bundled.length} packages but ${untold.join()}`, untold.length === 0);
	expect('the bill of materials is there', existsSync(join(installed, 'dist', 'bom.cdx.json')));
	const top = readdirSync(installed)
		.filter(name => name !== 'node_modules')
		.toSorted();
	expect(
		`nothing else is packed: ${top.join(' ')}`,
		top.join(' ') === 'CHANGELOG.md CONTRIBUTING.md LICENSE README.md data db dist media package.json schema',
	);
	expect('the manual page is there', existsSync(join(installed, 'dist', 'communique.1')));
	chmodSync(join(installed, 'db'), 0o555);
	expect('check finds no fault', run('node', program, 'check').includes('no faults'));
	const json = run('node', program, 'list', '--year', '2019', '--leader', 'esper', '--format', 'json');
	expect('the visit of November 2019 is there', (JSON.parse(json) as unknown[]).length > 3);
	expect(
		'reading leaves no file beside the database',
		readdirSync(join(installed, 'db')).join() === 'communique.db',
	);
	await explore(program);
} finally {
	rmSync(folder, {recursive: true, force: true});
}
