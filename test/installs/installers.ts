import {chmodSync, existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Installed} from './five-commands.ts';
import {ran, type Tools} from './tools.ts';

/** The packed package, and where it is to be installed. */
export interface Package {
	readonly tarball: string;
	/** A folder for the folders in which it is installed. */
	readonly folder: string;
	readonly tools: Tools;
}

/** The versions to install with; an empty one is that of whoever runs this. */
export interface Versions {
	readonly node: string;
	readonly npm: string;
}

const manifest = (tarball: string): string =>
	JSON.stringify({private: true, dependencies: {communique: `file:${tarball}`}});

/** An empty folder, but for what says that the package is to be installed in it. */
function emptyFolder({folder, tarball}: Package, name: string): string {
	const path = join(folder, name.replaceAll(/\W+/gu, '-'));
	mkdirSync(path);
	chmodSync(path, 0o755);
	writeFileSync(join(path, 'package.json'), manifest(tarball));
	return path;
}

/** A user's environment: the configuration of the package managers is the caller's, what the program keeps is not. */
function environment(folder: string, path: string): NodeJS.ProcessEnv {
	return {
		...process.env,
		LANG: undefined,
		TZ: undefined,
		PATH: path,
		XDG_DATA_HOME: join(folder, 'data'),
		XDG_STATE_HOME: join(folder, 'state'),
	};
}

function install(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv): string {
	const {status, stdout, stderr} = ran(command, {cwd, env});
	if (status !== 0)
		throw new Error(`${command.map(each => basename(each)).join(' ')}: ${(stderr + stdout).slice(-600)}`);
	return stdout + stderr;
}

function expectNothingCompiled(folder: string): void {
	if (existsSync(join(folder, 'node_modules', 'better-sqlite3', 'build')))
		throw new Error('better-sqlite3 was compiled');
}

/** Installs with npm. */
export function withNpm(packed: Package, {node, npm}: Versions): Installed {
	const cwd = emptyFolder(packed, `node-${node}-npm-${npm}`);
	const env = environment(cwd, packed.tools.path(node, npm));
	install(['npm', 'install', '--no-fund', '--no-audit'], cwd, env);
	expectNothingCompiled(cwd);
	return {command: [join(cwd, 'node_modules/.bin/communique')], cwd, env};
}

/** Installs with npm for all of a machine, as `npm i -g` does, under a prefix of its own. */
export function globally(packed: Package, {node, npm}: Versions): Installed {
	const cwd = emptyFolder(packed, `global-node-${node}-npm-${npm}`);
	const env = environment(cwd, packed.tools.path(node, npm));
	const prefix = join(cwd, 'prefix');
	install(['npm', 'install', '--no-fund', '--no-audit', '-g', '--prefix', prefix, packed.tarball], cwd, env);
	return {command: [join(prefix, 'bin/communique')], cwd, env};
}

/** Installs with pnpm. */
export function withPnpm(packed: Package, node: string): Installed {
	const pnpm = packed.tools.file('pnpm', 'latest', 'bin/pnpm.mjs');
	const cwd = emptyFolder(packed, `node-${node}-pnpm`);
	const env = environment(cwd, packed.tools.path(node, ''));
	install(['node', pnpm, 'install', '--store-dir', join(packed.folder, 'pnpm-store')], cwd, env);
	return {command: [join(cwd, 'node_modules/.bin/communique')], cwd, env};
}

/** Installs with Bun; Node.js runs what it installed. */
export function withBun(packed: Package, node: string): Installed {
	const bun = packed.tools.file('bun', 'latest', 'bin/bun.exe');
	const cwd = emptyFolder(packed, `node-${node}-bun`);
	const env = environment(cwd, packed.tools.path(node, ''));
	install([bun, 'install', '--no-progress'], cwd, env);
	expectNothingCompiled(cwd);
	return {command: [join(cwd, 'node_modules/.bin/communique')], cwd, env};
}

/** Installs with Yarn 4, in one of its two ways to lay out packages. */
export function withYarn(packed: Package, node: string, linker: 'pnp' | 'node-modules'): Installed {
	const yarn = packed.tools.file('@yarnpkg/cli-dist', 'latest', 'bin/yarn.js');
	const cwd = emptyFolder(packed, `node-${node}-yarn-${linker}`);
	const env = {
		...environment(cwd, packed.tools.path(node, '')),
		YARN_ENABLE_TELEMETRY: '0',
		YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
		YARN_GLOBAL_FOLDER: join(packed.folder, 'yarn-global'),
	};
	writeFileSync(join(cwd, 'yarn.lock'), '');
	writeFileSync(join(cwd, '.yarnrc.yml'), `nodeLinker: ${linker}\n`);
	install(['node', yarn, 'install'], cwd, env);
	return {command: ['node', yarn, 'communique'], cwd, env};
}
