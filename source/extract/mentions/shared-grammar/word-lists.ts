/** The phrases of a list written as people edit it: separated by commas or line ends. */
export function phrases(list: string): string[] {
	return list
		.split(/[,\n]/u)
		.map(phrase => phrase.trim())
		.filter(phrase => phrase !== '');
}

/** The words of a list written as people edit it: separated by spaces or line ends. */
export function wordSet(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/u).filter(word => word !== ''));
}
