import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, runner} from './trial.ts';

/*
 * `node test/e2e/try-checkout.ts [NODE NPM]`: installs and runs a copy of the checkout with these versions, else with
 * Node 22 and npm 10, the oldest npm that the README names, on a machine that cannot compile: Node and npm alone are on
 * the path, and there are no headers of Node. The user's configuration of npm stays, since it may name the registry.
 */
const [nodeVersion = '22', npmVersion = '10'] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'communique-checkout-'));
const [checkout, tools, bin] = [join(folder, 'checkout'), join(folder, 'tools'), join(folder, 'bin')];

/** The checkout as it is cloned: nothing that was installed or built. */
function copyCheckout(): void {
	const made = /^(?:node_modules|dist|\.git|.*\.(?:db|db-.*|tgz))$/u;
	cpSync(root, checkout, {recursive: true, filter: path => path === root || !made.test(basename(path))});
}

/** Fetches Node and npm, and makes a folder of them and the shell, which is to be the whole path. */
function makePath(): void {
	mkdirSync(tools);
	writeFileSync(join(tools, 'package.json'), JSON.stringify({private: true, allowScripts: {node: true}}));
	runner(tools, process.env)(
		'npm',
		'install',
		'--no-fund',
		'--no-audit',
		`node@${nodeVersion}`,
		`npm@${npmVersion}`,
	);
	mkdirSync(bin);
	symlinkSync(join(tools, 'node_modules/node/bin/node'), join(bin, 'node'));
	symlinkSync(join(tools, 'node_modules/npm/bin/npm-cli.js'), join(bin, 'npm'));
	symlinkSync('/bin/sh', join(bin, 'sh'));
}

try {
	copyCheckout();
	makePath();
	const run = runner(checkout, {...process.env, PATH: bin, npm_config_nodedir: join(folder, 'no-headers')});
	expect(`Node ${nodeVersion} runs`, run('node', '--version').startsWith(`v${nodeVersion}.`));
	expect(`npm ${npmVersion} runs`, run('npm', '--version').startsWith(`${npmVersion}.`));
	run('npm', 'ci', '--no-fund', '--no-audit');
	expect('nothing was compiled', !existsSync(join(checkout, 'node_modules/better-sqlite3/build')));
	const started = run('npm', 'start', '--silent', '--', 'list', '--limit', '1');
	expect('npm start lists a record', /^\d{4}-\d{2}-\d{2}\t/mu.test(started));
	// The npm script ran with the Node.js that `npm ci` brought; the program itself needs Node 22.
	if (Number(nodeVersion) >= 22) {
		const listed = run('node', 'dist/cli.js', 'list', '--limit', '1');
		expect(`Node ${nodeVersion} lists it too`, started.endsWith(listed) && listed.split('\n').length === 2);
	}
} finally {
	rmSync(folder, {recursive: true, force: true});
}
