/** A pattern for texts that are printed without marks; the class and group signs of its source stay as they are. */
export function bare(pattern: RegExp): RegExp {
	const source = pattern.source
		.normalize('NFD')
		.replaceAll(/\p{M}+/gu, '')
		.replaceAll('đ', 'd')
		.replaceAll('Đ', 'D');
	return new RegExp(source, pattern.flags);
}
