/**
 * Signs that a URL may hold but that end or open a link in Markdown, quotes included. Square brackets are none of them:
 * an IPv6 host needs them, and `<…>` may hold them.
 */
const linkBreaking = /[()<>`|\\"'\s]/gu;

/**
 * An address that may become a link: http or https only, in the normal form of the URL standard (url.spec.whatwg.org)
 * with every sign that could end a link percent-encoded. Null for anything else (`javascript:`, a file, a broken
 * address).
 */
export function linkableAddress(address: string): string | null {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
	return url.href.replace(linkBreaking, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
