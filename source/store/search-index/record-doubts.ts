import type {Source} from '../../domain/engagement.ts';
import {originalsOf} from '../../text/original-sources.ts';

/** Returns true where an EDTF text has `?`, `~`, which `%` says together, or a one-of set. */
export function isUncertain(date: string): boolean {
	return /[?~%[]/u.test(date);
}

/** Returns true for a record with one source, once those that repeat another are joined to it. */
export function isSingleSource(sources: readonly Source[]): boolean {
	if (sources.length < 2) return sources.length === 1;
	return new Set(originalsOf(sources)).size === 1;
}
