import {fold} from './normalize.ts';
import {safeText} from './safe.ts';

/** Signs that mean something in a query, and the one that others write before a tag. */
const signs = /["“”«»|#]/gu;

/**
 * The tags in a typed text, which commas or semicolons part: each once, whatever its case and marks, and in the
 * spelling that it has already where it is known.
 * @param known the tags that records have
 */
export function tagsIn(text: string, known: Iterable<string>): readonly string[] {
	const spellings = new Map<string, string>();
	for (const tag of known) if (!spellings.has(fold(tag))) spellings.set(fold(tag), tag);
	const tags = safeText(text)
		.split(/[,;]/u)
		.map(part => part.replaceAll(signs, ' ').replaceAll(/\s+/gu, ' ').trim())
		.filter(tag => /[\p{L}\p{N}]/u.test(tag))
		.map(tag => [fold(tag), spellings.get(fold(tag)) ?? tag] as const);
	return [...new Map(tags.toReversed()).values()].toReversed();
}

/** Tags as they are typed. */
export function tagText(tags: readonly string[]): string {
	return tags.join(', ');
}
