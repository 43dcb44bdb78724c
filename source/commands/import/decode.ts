import {isUtf8} from 'node:buffer';
import {CommuniqueError} from '../../domain/errors.ts';

/** The first bytes of files of other kinds (their formats' own signatures), to name them in the refusal. */
const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
	['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
	['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
	['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
	['a ZIP archive or Office document', [0x50, 0x4b, 0x03, 0x04]],
];
const utf16Marks: readonly (readonly number[])[] = [
	[0xff, 0xfe],
	[0xfe, 0xff],
];
/** The number of bytes that are looked at to tell text from binary. */
const sample = 65_536;
/** The largest share of control characters that a text may have. */
const mostControls = 0.05;

/**
 * The text of a file's bytes: UTF-8 with or without a byte order mark.
 * @param name what the file is called in messages
 * @throws {CommuniqueError} (`file`) where the bytes are something else.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
	const known = signatures.find(([, signature]) => startsWith(bytes, signature));
	if (known) throw notText(name, `it is ${known[0]}`, 'save it as plain text, or copy its text and use "-"');
	if (utf16Marks.some(mark => startsWith(bytes, mark))) {
		throw notText(name, 'it is UTF-16', 'save it as UTF-8');
	}
	if (bytes.includes(0)) throw notText(name, 'it is binary', 'give plain text, Markdown or HTML');
	if (!isUtf8(bytes)) {
		const line = firstBadLine(bytes);
		throw notText(name, `line ${line} is not UTF-8`, 'save it as UTF-8, or convert it with iconv');
	}
	if (controlShare(bytes) > mostControls) {
		throw notText(name, 'it is binary', 'give plain text, Markdown or HTML');
	}
	return new TextDecoder('utf-8').decode(bytes);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, index) => bytes[index] === byte);
}

/** Lines are counted by their line feeds, which no other UTF-8 character holds. */
function firstBadLine(bytes: Uint8Array): number {
	let start = 0;
	for (let line = 1; ; line++) {
		const end = bytes.indexOf(0x0a, start);
		if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
		start = end + 1;
	}
}

/** Control characters but tab, line ends, form feed and escape, as a share of the first bytes. */
function controlShare(bytes: Uint8Array): number {
	const head = bytes.subarray(0, sample);
	let count = 0;
	for (const byte of head)
		if ((byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f) count++;
	return head.length === 0 ? 0 : count / head.length;
}

function notText(name: string, reason: string, hint: string): CommuniqueError {
	return new CommuniqueError('file', `${name} is not text that can be read: ${reason}`, hint);
}
