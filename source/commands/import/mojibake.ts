import {latinBytes} from './latin-letters.ts';

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/** UTF-8 that was read as windows-1252 (`Äáº¡i`), put right; what is no such text stays. */
export function fromMojibake(text: string): string {
	return text.replace(/[\u0080-\u{10FFFF}]{2,}/gu, run => decoded(run) ?? run);
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
