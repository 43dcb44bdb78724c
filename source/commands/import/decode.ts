import {isUtf8} from 'node:buffer';
import {CommuniqueError} from '../../domain/errors.ts';
import {encodingNamed} from '../../cli/encodings.ts';
import {fileKind, startsWith} from './file-kinds.ts';
import {likelyEncoding, type LikelyEncoding} from './likely-encoding.ts';
import {fromMojibake, isLossy} from './mojibake.ts';

/** The text of a file. */
export interface Decoded {
	readonly text: string;
	/** The encoding of fonts in which its letters still are: entities of a page are letters of them too. */
	readonly fonts: 'tcvn3' | 'vni' | null;
}

/** Byte order marks (The Unicode Standard, 23.8), longer ones first. */
const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-32', [0xff, 0xfe, 0x00, 0x00]],
	['utf-32', [0x00, 0x00, 0xfe, 0xff]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];
/** The number of bytes or letters that are looked at to tell text from binary. */
const sample = 65_536;
/** The largest share of control characters that a text may have. */
const mostControls = 0.05;
/** Fewer zeros in a row of second bytes may be chance. */
const fewestZeros = 4;
/** The bytes in which a page names its encoding. */
const pageHead = 4096;

/** The encodings that a text can be recognised to be in, in words. */
export const recognised: Readonly<Record<LikelyEncoding, string>> = {
	tcvn3: 'its Vietnamese is in TCVN3 (fonts such as .VnTime)',
	vni: 'its Vietnamese is in VNI (fonts such as VNI-Times)',
	'windows-1258': 'its Vietnamese is in windows-1258',
	mojibake: 'it is mojibake, UTF-8 that was read as windows-1252',
};

/**
 * The text of a file's bytes. A byte order mark decides its encoding, then `encoding`, then UTF-8 where the bytes are
 * such, then what a page says of itself. Nothing is guessed: where another encoding makes Vietnamese of the bytes, the
 * refusal names it.
 * @param name what the file is called in messages
 * @param encoding the canonical name of what the user says it is; empty where that is nothing
 * @throws {CommuniqueError} (`file`) where the bytes are something else.
 */
export function decodeText(bytes: Uint8Array, name: string, encoding = ''): Decoded {
	const kind = fileKind(bytes);
	if (kind) throw notText(name, `it is ${kind.name}`, kind.hint);
	const decoded = decodedBy(encodingOf(bytes, name, encoding), bytes, name);
	if (decoded.text.includes('\0') || controlShare(decoded.text) > mostControls) {
		throw notText(name, 'it is binary', 'give plain text, Markdown or HTML');
	}
	return decoded;
}

/** The failure of a file that is no text. */
export function notText(name: string, reason: string, hint: string): CommuniqueError {
	return new CommuniqueError('file', `${name} is not text that can be read: ${reason}`, hint);
}

/** The canonical name of the encoding of bytes. */
function encodingOf(bytes: Uint8Array, name: string, asked: string): string {
	const marked = marks.find(([, mark]) => startsWith(bytes, mark))?.[0];
	if (marked === 'utf-32') throw notText(name, 'it is UTF-32', 'save it as UTF-8');
	if (marked !== undefined) return marked;
	if (asked === '' && bytes.includes(0)) throw withZeros(bytes, name);
	if (asked === '' && isUtf8(bytes)) return 'utf-8';
	const said = asked === '' ? encodingOfPage(bytes) : asked;
	checkWords(bytes, name, said);
	return said === '' ? 'utf-8' : said;
}

/** Letters of one old encoding are letters of another: only the words tell that the wrong one was said. */
function checkWords(bytes: Uint8Array, name: string, said: string): void {
	if (isUtf8(bytes) || said.startsWith('utf-16')) return;
	const likely = likelyEncoding(new TextDecoder('windows-1252').decode(bytes.subarray(0, sample)));
	if (likely !== null && likely !== said) throw notText(name, recognised[likely], `--encoding ${likely}`);
}

/** The encoding that an HTML page names, or an XML one; empty where it names none that is known. */
function encodingOfPage(bytes: Uint8Array): string {
	const head = Buffer.from(bytes.subarray(0, pageHead)).toString('latin1');
	const {label} =
		/<meta[^>]{0,500}?charset\s*=\s*(?:["']\s*)?(?<label>[a-z\d_:.-]{1,40})/iu.exec(head)?.groups ??
		/^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<label>[A-Za-z\d_:.-]{1,40})/u.exec(head)?.groups ??
		{};
	return (label && encodingNamed(label)) ?? '';
}

function decodedBy(encoding: string, bytes: Uint8Array, name: string): Decoded {
	if (encoding === 'tcvn3' || encoding === 'vni') {
		return {text: decoded(isUtf8(bytes) ? 'utf-8' : 'windows-1252', bytes, name), fonts: encoding};
	}
	if (encoding === 'mojibake') return {text: putRight(decoded('utf-8', bytes, name), name), fonts: null};
	return {text: decoded(encoding, bytes, name), fonts: null};
}

function putRight(mojibake: string, name: string): string {
	const text = fromMojibake(mojibake);
	if (!isLossy(mojibake, text)) return text;
	throw notText(
		name,
		`${recognised.mojibake}, and letters of it are lost`,
		'take it again from where it came',
	);
}

function decoded(encoding: string, bytes: Uint8Array, name: string): string {
	try {
		return new TextDecoder(encoding, {fatal: true}).decode(bytes);
	} catch {
		const reason =
			encoding === 'utf-8' ? `line ${firstBadLine(bytes)} is not UTF-8` : `it is not ${encoding}`;
		throw notText(name, reason, 'name its encoding with --encoding, or save it as UTF-8');
	}
}

/** Bytes with zeros are binary, or UTF-16 without its mark, in which every second byte of ASCII is one. */
function withZeros(bytes: Uint8Array, name: string): CommuniqueError {
	const head = bytes.subarray(0, sample);
	const zeros = [0, 1].map(odd => head.filter((byte, index) => index % 2 === odd && byte === 0).length);
	const [even = 0, odd = 0] = zeros;
	if (Math.max(even, odd) > Math.max(fewestZeros, head.length / 8) && Math.min(even, odd) === 0) {
		const encoding = even > odd ? 'utf-16be' : 'utf-16le';
		return notText(name, 'it is UTF-16 without a byte order mark', `--encoding ${encoding}`);
	}
	return notText(name, 'it is binary', 'give plain text, Markdown or HTML');
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

/** Control characters but tab, line ends, form feed and escape, as a share of the first letters. */
function controlShare(text: string): number {
	const head = text.slice(0, sample);
	const controls = head.match(/[\0-\u0008\u000E-\u001A\u001C-\u001F\u007F]/gu) ?? [];
	return head.length === 0 ? 0 : controls.length / head.length;
}
