import type {Plugin} from 'esbuild';
import {globalProcess} from './global-process.ts';
import {inAscii} from './in-ascii.ts';
import {lazySegmenters} from './lazy-segmenters.ts';
import {loadedTogether} from './loaded-together.ts';
import {leanMeow} from './lean-meow.ts';
import {oneStringWidth} from './one-string-width.ts';
import {plainRowKeys} from './plain-row-keys.ts';
import {uncutRows} from './uncut-rows.ts';
import {withoutDevtools} from './without-devtools.ts';
import {withoutFetch} from './without-fetch.ts';

/** The patches with which the program is built. */
export const patches: readonly Plugin[] = [
	withoutDevtools,
	leanMeow,
	globalProcess,
	oneStringWidth,
	lazySegmenters,
	loadedTogether,
	plainRowKeys,
	withoutFetch,
	uncutRows,
	inAscii,
];
