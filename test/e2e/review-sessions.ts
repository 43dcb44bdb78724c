import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {afterAll, beforeAll, onTestFinished} from 'vitest';
import {leanMeow} from '../../source/bundle/lean-meow.ts';
import {loadedTogether} from '../../source/bundle/loaded-together.ts';
import {patches} from '../../source/bundle/patches.ts';
import {Session, type SessionOptions} from './terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Those of the program, but for what only all of it has use for. */
const plugins = patches.filter(patch => patch !== leanMeow && patch !== loadedTogether);

/**
 * Bundles the review of the samples for the tests of a file. A session is that review in a terminal of its own, its
 * first list drawn; it ends with the test.
 */
export function reviewSessions(): (options?: SessionOptions) => Promise<Session> {
	let folder = '';
	let program = '';

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'communique-review-'));
		program = join(folder, 'review.mjs');
		await build({
			absWorkingDir: root,
			entryPoints: ['test/e2e/review-harness.tsx'],
			outfile: program,
			bundle: true,
			format: 'esm',
			platform: 'node',
			target: 'node22',
			jsx: 'automatic',
			external: ['better-sqlite3'],
			plugins,
			define: {
				'process.env.NODE_ENV': '"production"',
				'process.env.DEV': '"false"',
				// The fixtures read the shipped words from beside them.
				'import.meta.dirname': JSON.stringify(join(root, 'test', 'fixtures')),
			},
			banner: {
				js: "import {createRequire as makeRequire} from 'node:module';const require = makeRequire(import.meta.url);",
			},
			logLevel: 'error',
		});
	});
	afterAll(() => rmSync(folder, {recursive: true, force: true}));
	return async (options = {}) => {
		const session = new Session({
			...options,
			program,
			environment: {...options.environment, RESULT: 'result.json'},
		});
		onTestFinished(() => session.dispose());
		await session.shows('▸');
		return session;
	};
}
