import {fold} from './normalize.ts';

const notSlug = /[^a-z0-9]+/gu;

/**
 * The text as an ASCII slug: lower case without marks, every run of other characters a hyphen. Empty where nothing of
 * it is Latin.
 */
export function slug(text: string): string {
	return fold(text).replaceAll(notSlug, '-').replaceAll(/^-|-$/gu, '');
}
