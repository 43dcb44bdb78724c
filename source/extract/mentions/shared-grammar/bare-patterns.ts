import type {Grammar} from '../language-grammar.ts';

/** A pattern for texts that are printed without marks; the class and group signs of its source stay as they are. */
export function bare(pattern: RegExp): RegExp {
	const source = pattern.source
		.normalize('NFD')
		.replaceAll(/\p{M}+/gu, '')
		.replaceAll('đ', 'd')
		.replaceAll('Đ', 'D');
	return new RegExp(source, pattern.flags);
}

/**
 * A grammar for texts without marks. Third countries stay as they are: without marks Germany and Japan are
 * Vietnamese first names.
 */
export function bareGrammar(grammar: Grammar): Grammar {
	const plain = Object.fromEntries(
		Object.entries(grammar).map(([name, value]: [string, unknown]) => [
			name,
			value instanceof RegExp ? bare(value) : value,
		]),
	) as unknown as Grammar;
	return {
		...plain,
		signs: bareEach(grammar.signs),
		occasions: bareEach(grammar.occasions),
		thirdCountry: grammar.thirdCountry,
	};
}

function bareEach<T extends Readonly<Record<string, RegExp>>>(patterns: T): T {
	return Object.fromEntries(Object.entries(patterns).map(([name, pattern]) => [name, bare(pattern)])) as T;
}
