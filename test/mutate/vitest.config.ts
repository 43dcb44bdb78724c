import {defineConfig} from 'vitest/config';

/** Set by `run.ts`: the test files of the room, as a JSON list of globs. */
const tests = JSON.parse(process.env['COMMUNIQUE_MUTATE_TESTS'] ?? '[]') as string[];
const minutes = 60_000;

// No global setup: what it builds is built before the first change is made, by `run.ts`.
export default defineConfig({
	test: {
		include: tests,
		// What starts processes runs the built program, which no change reaches.
		exclude: ['**/*.slow.test.*', '**/node_modules/**'],
		setupFiles: ['test/mutate/fixed-seed.ts'],
		// Loading the modules anew for each test file takes two thirds of the time.
		isolate: false,
		testTimeout: 10 * minutes,
		hookTimeout: 10 * minutes,
		env: {TZ: 'UTC', FORCE_COLOR: '0'},
	},
});
