import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {circumstances} from './circumstances.ts';
import {type Answers, answersOf, expectSame, type Installed} from './five-commands.ts';
import {globally, type Package, withBun, withNpm, withPnpm, withYarn} from './installers.ts';
import {Lacking, report, type Row, rowOf} from './rows.ts';
import {ran, Tools} from './tools.ts';

/*
 * `npm run installs`: packs the checkout, installs it in empty folders with every Node.js and package manager that it
 * is to work with, and calls it in all circumstances in which it is to answer as ever. `-- --core`: with the Node.js
 * and npm at hand alone, which is what CI runs.
 */
const isCore = process.argv.includes('--core');
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'communique-installs-'));
chmodSync(folder, 0o755);

function packed(): Package {
	execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const tarball = join(folder, readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '');
	const installs = join(folder, 'installs');
	mkdirSync(installs);
	chmodSync(installs, 0o755);
	return {tarball, folder: installs, tools: new Tools(join(folder, 'tools'))};
}

/** The answers of the first installation, which those of all others must equal, and the installation. */
let known: {readonly answers: Answers; readonly installed: Installed} | undefined;

function answering(name: string, install: () => Installed): Row {
	return rowOf(name, () => {
		const installed = install();
		const answers = answersOf(installed);
		known ??= {answers, installed};
		expectSame(answers, known.answers);
	});
}

/** Holds that a Node.js which is too old is told so in one line, and that nothing else is printed. */
function expectRefusal({command, cwd, env}: Installed): void {
	for (const operands of [['--version'], ['list', '--limit', '3'], ['check']]) {
		const {status, stdout, stderr} = ran([...command, ...operands], {cwd, env});
		const isRefused = /^communique: needs Node\.js 22 or later, this is [\d.]+ \(nodejs\.org\)\n$/u.test(
			stderr,
		);
		if (status !== 1 || stdout !== '' || !isRefused)
			throw new Error(`${operands.join(' ')}: exit ${status}, ${stdout}${stderr}`);
	}
}

function installations(all: Package): readonly Row[] {
	const here = answering(`Node.js ${process.version}, the npm at hand`, () =>
		withNpm(all, {node: '', npm: ''}),
	);
	if (isCore) return [here];
	return [
		here,
		rowOf('Node.js 20, npm 10: is told that it is too old', () =>
			expectRefusal(withNpm(all, {node: '20', npm: '10'})),
		),
		...[
			['22', '10'],
			['22', '11'],
			['22', '12'],
			['24', '11'],
			['24', '12'],
			['26', '11'],
			['26', '12'],
		].map(([node = '', npm = '']) =>
			answering(`Node.js ${node}, npm ${npm}`, () => withNpm(all, {node, npm})),
		),
		answering('Node.js 22, npm 10, for the whole machine', () => globally(all, {node: '22', npm: '10'})),
		...['22', '24', '26'].flatMap(node => [
			answering(`Node.js ${node}, pnpm`, () => withPnpm(all, node)),
			answering(`Node.js ${node}, Bun as package manager`, () => withBun(all, node)),
			answering(`Node.js ${node}, Yarn 4 with Plug'n'Play`, () => withYarn(all, node, 'pnp')),
			answering(`Node.js ${node}, Yarn 4 with node_modules`, () => withYarn(all, node, 'node-modules')),
		]),
	];
}

function circumstancesOf(): readonly Row[] {
	return circumstances.map(({name, answers}) =>
		rowOf(name, () => {
			if (!known) throw new Lacking('nothing could be installed');
			answers(known.installed, known.answers);
		}),
	);
}

try {
	const all = packed();
	const rows = [...installations(all), ...circumstancesOf()];
	console.log(`\n${report(rows)}`);
	if (rows.some(row => row.end === 'failed') || rows.every(row => row.end === 'skipped'))
		process.exitCode = 1;
} finally {
	rmSync(folder, {recursive: true, force: true});
}
