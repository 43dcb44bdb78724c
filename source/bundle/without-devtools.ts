import {patch} from './patch.ts';

/**
 * Puts an empty module in the place of `react-devtools-core`.
 *
 * Why: Ink imports React's developer tools where `DEV` is set, and esbuild follows that import although the program
 * defines `process.env.DEV` as "false". The package is not installed, so that the build would fail.
 * Gain: the build works; nothing of the developer tools is bundled.
 * Upstream: github.com/vadimdemedes/ink/issues/571 (open), and 886 (closed) for other bundlers.
 */
export const withoutDevtools = patch('without-devtools', {
	standIns: [{names: ['react-devtools-core'], contents: 'export default {};'}],
});
