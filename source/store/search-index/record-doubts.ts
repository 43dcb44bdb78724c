import type {Source} from '../../domain/engagement.ts';
import {fold} from '../../text/normalize.ts';

/** Returns true where an EDTF text has `?`, `~`, which `%` says together, or a one-of set. */
export function isUncertain(date: string): boolean {
	return /[?~%[]/u.test(date);
}

/** Returns true for a record with one source, once those that repeat the same headline are joined. */
export function isSingleSource(sources: readonly Source[]): boolean {
	return new Set(sources.map(({title, url, publisher}) => fold(title) || url || publisher)).size === 1;
}
