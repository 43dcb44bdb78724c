import {defineConfig} from 'vitest/config';

// The real-terminal tests start processes: two files at a time is what two cores bear without time-outs.
export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		globalSetup: ['test/global-setup.ts'],
		testTimeout: 30_000,
		maxWorkers: 2,
		// One worker for many files: loading the modules anew for each took two thirds of the time. Tests leave
		// nothing behind for the next.
		isolate: false,
		env: {TZ: 'UTC', FORCE_COLOR: '0'},
	},
});
