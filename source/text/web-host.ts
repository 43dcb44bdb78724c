/**
 * An address with a name of small letters that no rule of addresses can refuse or change: all but a few sources have
 * such a one, and reading it takes a fraction of the time.
 */
const plainAddress = /^https?:\/\/((?:(?!xn--)[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?=[\/?#]|$)/u;

/** The site of a web address as people name it, without `www.`; empty for what is no address. */
export function hostOf(url: string): string {
	const plain = plainAddress.exec(url)?.[1];
	if (plain !== undefined) return plain.startsWith('www.') ? plain.slice(4) : plain;
	return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
}

/** Returns true for an address of a page on the web, which may be opened, printed whole and taken from a file. */
export function isWebAddress(text: string): boolean {
	return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}
