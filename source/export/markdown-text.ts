import {safeText} from '../text/safe.ts';
import {linkableAddress} from './web-address.ts';

/**
 * Signs with a meaning in CommonMark, GitHub's extensions (tables, strikethrough, `$` mathematics, addresses) or
 * HTML, anywhere in a line.
 */
const meaningful = /[\\`*_{}[\]<>|~#$&@]/gu;
/**
 * Text that GitHub turns into a link by itself. Such a link would take the backslashes after it into its address, and
 * only sources are to be links.
 */
const selfLinking = /:(?=\/\/)|(?<=www)\./giu;
/** Signs that mean a list, a heading or a rule at the start of a line only. */
const leadingSign = /^[-+=]/u;
const leadingNumber = /^(\d+)([.)])(?=\s|$)/u;

/** Text that is neither markup nor HTML in Markdown, in one line, safe for a terminal; fit for a table cell. */
export function markdownText(text: string): string {
	return safeText(text)
		.trim()
		.replace(meaningful, '\\$&')
		.replace(selfLinking, '\\$&')
		.replace(leadingSign, '\\$&')
		.replace(leadingNumber, '$1\\$2');
}

/**
 * A code span, outside of tables: its content cannot be escaped, so that a `|` would end a cell. Between more backticks
 * than it has in a row it may have some of its own.
 */
export function markdownCode(text: string): string {
	const code = safeText(text).trim();
	let longest = 0;
	for (const [run] of code.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
	const fence = '`'.repeat(longest + 1);
	const gap = longest > 0 ? ' ' : '';
	return `${fence}${gap}${code}${gap}${fence}`;
}

/** An address as a link that shows itself; as plain text where it must not be a link. */
export function markdownLink(address: string): string {
	const linkable = linkableAddress(address);
	return linkable === null ? markdownText(address) : `<${linkable}>`;
}
