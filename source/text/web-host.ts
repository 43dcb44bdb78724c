/** The site of a web address as people name it, without `www.`; empty for what is no address. */
export function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
}

/** Returns true for an address of a page on the web, which may be opened, printed whole and taken from a file. */
export function isWebAddress(text: string): boolean {
	return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}
