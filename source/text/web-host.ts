/** The site of a web address as people name it, without `www.`; empty for what is no address. */
export function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
}
