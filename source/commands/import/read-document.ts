import {extname} from 'node:path';
import {isDay} from '../../domain/date.ts';
import {CommuniqueError} from '../../domain/errors.ts';
import type {Document} from '../../extract/index.ts';
import {safeText} from '../../text/safe.ts';
import {isWebAddress} from '../../text/web-host.ts';
import {numberIn} from '../../words/index.ts';
import {decodeText, notText, recognised, type Decoded} from './decode.ts';
import {standardInput, type InputFile} from './input-files.ts';
import {likelyEncoding} from './likely-encoding.ts';
import {plainText, readMarkdown, type ReadText} from './read-markdown.ts';
import {collect, readBytes} from './read-bytes.ts';
import {fromTcvn3} from './tcvn3.ts';
import {fromVni} from './vni.ts';
import {isWithoutMarks} from './without-marks.ts';

/** The longest line that is read, in UTF-16 units. */
export const mostLineLength = 100_000;

/** The flags that describe every text; empty strings for those that are missing. */
export interface SourceFlags {
	readonly publisher: string;
	readonly url: string;
	/** ISO day. */
	readonly published: string;
	/** The canonical name of an encoding (`cli/encodings.ts`). */
	readonly encoding: string;
}

/** A text that was read, and what the reader should know of it, a line each. */
export interface ReadFile {
	readonly document: Document;
	readonly notes: readonly string[];
}

/**
 * Reads a text, Markdown or HTML file, a saved page (MHTML), or standard input, into clean lines.
 * @throws {CommuniqueError} (`file`) where it cannot be read, is no text, is empty or too large.
 */
export async function readDocument(
	input: InputFile,
	flags: SourceFlags,
	stdin: AsyncIterable<Uint8Array>,
): Promise<ReadFile> {
	const isStdin = input.path === standardInput;
	const name = isStdin ? 'standard input' : input.path;
	const bytes = isStdin ? await collect(stdin, name) : await readBytes(input.path);
	const read = await readBytesOf(bytes, {name, extension: extname(input.path).toLowerCase(), flags});
	const document = documentOf(read, {file: input.file, name, flags});
	return {
		document,
		notes: isWithoutMarks(document.lines.join('\n'))
			? [`${name} is Vietnamese without marks: it is read, but names, titles and places may be missed`]
			: [],
	};
}

/** What is known of a file before it is read. */
interface Naming {
	readonly name: string;
	/** In small letters, with its dot. */
	readonly extension: string;
	readonly flags: SourceFlags;
}

/** Only a page needs the HTML parser, and only a saved one that of mails, so only they load them. */
async function readBytesOf(bytes: Uint8Array, {name, extension, flags}: Naming): Promise<ReadText> {
	if (['.mht', '.mhtml'].includes(extension) || isSavedPage(bytes)) {
		const {readSavedPage} = await import('./read-saved-page.ts');
		// Its parts name their encodings; the letters of fonts, which are none, may stand in them all the same.
		const fonts = flags.encoding === 'tcvn3' || flags.encoding === 'vni' ? flags.encoding : null;
		return inLetters(await readSavedPage(bytes, name), name, fonts);
	}
	const {text, fonts} = decodeText(bytes, name, flags.encoding);
	return inLetters(await readText(text, name, extension), name, fonts);
}

/** @throws {CommuniqueError} where the text is in the letters of a font that nobody named. */
function inLetters(read: ReadText, name: string, fonts: Decoded['fonts']): ReadText {
	const likely = likelyEncoding(read.lines.join('\n'));
	if (likely !== null && likely !== fonts) throw notText(name, recognised[likely], `--encoding ${likely}`);
	return inUnicode(read, fonts);
}

async function readText(text: string, name: string, extension: string): Promise<ReadText> {
	const isHtml =
		['.html', '.htm', '.xhtml'].includes(extension) || /^\s*<(?:!doctype\s+html|html)(?![a-z])/iu.test(text);
	if (isHtml) {
		const {readHtml} = await import('./read-html.ts');
		return readHtml(text, name);
	}
	const lines = linesOf(text);
	return ['.md', '.markdown'].includes(extension) ? readMarkdown(lines) : plainText(lines);
}

/** The head of a page that a browser saved in one file (RFC 2557). */
function isSavedPage(bytes: Uint8Array): boolean {
	const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
	return (
		/^(?:From|MIME-Version|Subject|Date): /iu.test(head) && /^Content-Type: multipart\/related/imu.test(head)
	);
}

/** The letters of fonts become those of Unicode once the text is taken out of its markup. */
function inUnicode(read: ReadText, fonts: Decoded['fonts']): ReadText {
	if (fonts === null) return read;
	const convert = fonts === 'vni' ? fromVni : fromTcvn3;
	return {
		...read,
		lines: read.lines.map(convert),
		title: convert(read.title),
		publisher: convert(read.publisher),
	};
}

/** Lines as an editor counts them. */
function linesOf(text: string): readonly string[] {
	const lines = text.split(/\r\n|\n|\r/u);
	if (lines.at(-1) === '') lines.pop();
	return lines;
}

function documentOf(
	read: ReadText,
	{file, name, flags}: {readonly file: string; readonly name: string; readonly flags: SourceFlags},
): Document {
	const long = read.lines.findIndex(line => line.length > mostLineLength);
	if (long !== -1) {
		throw new CommuniqueError(
			'file',
			`line ${long + 1} of ${name} is longer than ${numberIn(mostLineLength, 'en')} characters`,
			'break it into paragraphs',
		);
	}
	// Line by line, so that nothing in a text can swallow a line end and shift the numbers.
	const lines = read.lines.map(line => safeText(line));
	if (!lines.some(line => /[\p{L}\p{N}]/u.test(line)))
		throw new CommuniqueError('file', `${name} holds no text`);
	const published = flags.published || read.published.slice(0, 10);
	const changed = read.changed?.slice(0, 10) ?? '';
	return {
		file,
		lines,
		publisher: flags.publisher || safeText(read.publisher),
		title: safeText(read.title),
		url: flags.url || (isWebAddress(read.url) ? safeText(read.url) : ''),
		published: isDay(published) ? published : '',
		...(isDay(changed) && {asOf: changed}),
	};
}
