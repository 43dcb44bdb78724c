import {basename, extname} from 'node:path';
import {isDay} from '../../domain/date.ts';
import {CommuniqueError} from '../../domain/errors.ts';
import type {Document} from '../../extract/index.ts';
import {safeText} from '../../text/safe.ts';
import {isWebAddress} from '../../text/web-host.ts';
import {numberIn} from '../../words/index.ts';
import {decodeText} from './decode.ts';
import {plainText, readMarkdown, type ReadText} from './read-markdown.ts';
import {collect, readBytes} from './read-bytes.ts';

/** The longest line that is read, in UTF-16 units. */
export const mostLineLength = 100_000;

/** The flags that describe every text; empty strings for those that are missing. */
export interface SourceFlags {
	readonly publisher: string;
	readonly url: string;
	/** ISO day. */
	readonly published: string;
}

/** Standard input under its operand. */
export const standardInput = '-';

/**
 * Reads a text, Markdown or HTML file, or standard input for `-`, into clean lines.
 * @throws {CommuniqueError} (`file`) where it cannot be read, is no text, is empty or too large.
 */
export async function readDocument(
	operand: string,
	flags: SourceFlags,
	stdin: AsyncIterable<Uint8Array>,
): Promise<Document> {
	const isStdin = operand === standardInput;
	const name = isStdin ? 'standard input' : operand;
	const bytes = isStdin ? await collect(stdin, name) : await readBytes(operand);
	const text = decodeText(bytes, name);
	return documentOf(await readText(text, name, extname(operand).toLowerCase()), {
		file: isStdin ? 'stdin' : safeText(basename(operand)),
		name,
		flags,
	});
}

/** Only a page needs the HTML parser, so only a page loads it. */
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
	return {
		file,
		lines,
		publisher: flags.publisher || safeText(read.publisher),
		title: safeText(read.title),
		url: flags.url || (isWebAddress(read.url) ? safeText(read.url) : ''),
		published: isDay(published) ? published : '',
	};
}
