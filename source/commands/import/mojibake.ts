import {latinBytes} from './latin-letters.ts';

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/** UTF-8 that was read as windows-1252 (`Äáº¡i`), put right; what is no such text stays. */
export function fromMojibake(text: string): string {
	return text.replace(/[\u0080-\u{10FFFF}]{2,}/gu, run => decoded(run) ?? run);
}

/** The first two of the letters that stand for one of Vietnamese, which do not follow each other in a text. */
const pair = /[ÃÄÆáâ][\u0080-\u00BF\u0152-\u017E\u0192\u02C6\u02DC\u2013-\u2122]/gu;
/** The largest share of letters that may be lost in a text that is put right. */
const mostLost = 0.05;

/** Returns true when a text that was put right still holds mojibake, since some of its bytes were lost. */
export function isLossy(before: string, after: string): boolean {
	return countOf(after) > countOf(before) * mostLost;
}

function countOf(text: string): number {
	return text.match(pair)?.length ?? 0;
}

function decoded(run: string): string | null {
	const bytes = latinBytes(run);
	if (bytes === null) return null;
	try {
		return utf8.decode(bytes);
	} catch {
		return null;
	}
}
