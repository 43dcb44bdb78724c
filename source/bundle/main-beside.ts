import type {Plugin} from 'esbuild';
import {pattern} from './patch.ts';

/**
 * Lets cli.js find main.js beside it, as a file of its own: so it holds nothing that an old Node cannot parse, and
 * can say which one is needed.
 */
export const mainBeside: Plugin = {
	name: 'main-beside',
	setup(build) {
		build.onResolve({filter: pattern(String.raw`/main\.ts$`)}, () => ({path: './main.js', external: true}));
	},
};
