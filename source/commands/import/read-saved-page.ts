import PostalMime from 'postal-mime';
import {notText} from './decode.ts';
import {readHtml} from './read-html.ts';
import type {ReadText} from './read-markdown.ts';

/** The end of the page itself; behind it stand the pages of its frames. */
const pageEnd = /<\/html\s*>/iu;

/**
 * The article of a page that a browser saved with all its parts in one file (MHTML, RFC 2557), with the address from
 * which it was saved.
 * @param name what the file is called in messages
 * @throws {CommuniqueError} (`file`) where it holds no page.
 */
export async function readSavedPage(bytes: Uint8Array, name: string): Promise<ReadText> {
	const {html, headers} = await parsed(bytes, name);
	const end = pageEnd.exec(html);
	const read = readHtml(end ? html.slice(0, end.index) : html, name);
	const address = headers.find(({key}) => key === 'snapshot-content-location' || key === 'content-location');
	return {...read, url: read.url || (address?.value.trim() ?? '')};
}

async function parsed(bytes: Uint8Array, name: string) {
	let html: string | undefined;
	try {
		const mail = await PostalMime.parse(bytes, {attachmentEncoding: 'arraybuffer'});
		html = mail.html;
		if (html !== undefined) return {html, headers: mail.headers};
	} catch {
		// The library's own words would mean nothing to the reader.
	}
	throw notText(name, 'it is a saved page (MHTML) without its text', 'save the page as HTML');
}
