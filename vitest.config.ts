import {defineConfig} from 'vitest/config';

const every = 'test/**/*.test.{ts,tsx}';
/** The tests of the slow tier: all of test/e2e, which runs the built program, and those whose name says so. */
const slow = ['test/e2e/**/*.test.{ts,tsx}', 'test/**/*.slow.test.{ts,tsx}'];
/** Packages bring tests of their own: test/mutate has some, once it has run. */
const foreign = '**/node_modules/**';
const minutes = 60_000;

export default defineConfig({
	// React as the package ships it (esbuild.config.js): that of development takes twice as long to draw a frame.
	oxc: {jsx: {runtime: 'automatic', development: false}},
	test: {
		globalSetup: ['test/global-setup.ts'],
		// Ends a test that hangs, also on a machine where ten others want the processor; no test relies on it.
		testTimeout: 10 * minutes,
		hookTimeout: 10 * minutes,
		// The real-terminal tests start processes: two files at a time is what two cores bear.
		maxWorkers: 2,
		// One worker for many files: loading the modules anew for each took two thirds of the time. Tests leave
		// nothing behind for the next.
		isolate: false,
		env: {TZ: 'UTC', FORCE_COLOR: '0', NODE_ENV: 'production'},
		// A file is in exactly one of the two: quick is whatever is not slow.
		projects: [
			{extends: true, test: {name: 'quick', include: [every], exclude: [...slow, foreign]}},
			{extends: true, test: {name: 'slow', include: slow, exclude: [foreign]}},
		],
	},
});
