import type {Locale} from '../pipeline.ts';
import {english} from './en/index.ts';
import {vietnamese} from './vi/index.ts';

/** The languages that an import reads; the first counts where nothing in a text tells. */
export const locales: readonly [Locale, ...Locale[]] = [english, vietnamese];
