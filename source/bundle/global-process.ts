import {patch} from './patch.ts';

/**
 * Gives those who import `node:process` the global `process`.
 *
 * Why: an import of that module calls every getter of it, and those of the standard streams open them.
 * Gain: some 38 modules of Node that are not loaded (`process.moduleLoadList`: 112 in place of 150). The
 * processor's time that this saves was within the noise of a busy machine, in three runs. Measured 2026-11-28 by
 * `npm run bench -- patches` and by hand, on a busy machine.
 * Upstream: github.com/nodejs/node/issues/56537 (open) tells that the import opens standard input; no report of the
 * time that it takes was found.
 */
export const globalProcess = patch('global-process', {
	standIns: [
		{
			names: ['node:process', 'process'],
			contents: [
				'export default globalThis.process;',
				'export const {env} = globalThis.process;',
				'export const cwd = () => globalThis.process.cwd();',
			].join('\n'),
		},
	],
});
