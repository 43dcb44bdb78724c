import type {SpokenMessages} from './messages/index.ts';

const modified = /^(?<modifier>ctrl|alt|shift)-(?<key>.+)$/u;

/** A key as it is spoken: `capital G`, `Control U`, `tilde`, `up arrow`. */
export function keyInWords(key: string, {keyNames}: Pick<SpokenMessages, 'keyNames'>): string {
	const {modifier, key: plain = key} = modified.exec(key)?.groups ?? {};
	if (modifier !== undefined)
		return `${keyNames.modifiers[modifier as keyof typeof keyNames.modifiers]} ${keyInWords(plain, {keyNames}).replace(/^(?<letter>\p{Ll})$/u, letter => letter.toUpperCase())}`;
	const named = keyNames.names[key];
	if (named !== undefined) return named;
	return /^\p{Lu}$/u.test(key) ? keyNames.capital(key) : key;
}
