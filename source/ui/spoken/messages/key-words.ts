import {keyLabel} from '../../kit/help.ts';
import type {KeyNames} from './en-keys.ts';

const modified = /^(?<modifier>ctrl|alt|shift)-(?<key>.+)$/u;

/** A key as it is spoken: `capital G`, `Control U`, `tilde`, `up arrow`. */
export function keyInWords(key: string, {keyNames}: {readonly keyNames: KeyNames}): string {
	const {modifier, key: plain = key} = modified.exec(key)?.groups ?? {};
	if (modifier !== undefined)
		return `${keyNames.modifiers[modifier as keyof typeof keyNames.modifiers]} ${keyInWords(plain, {keyNames}).replace(/^(?<letter>\p{Ll})$/u, letter => letter.toUpperCase())}`;
	const named = keyNames.names[key];
	if (named !== undefined) return named;
	return /^\p{Lu}$/u.test(key) ? keyNames.capital(key) : key;
}

/** A key as it is spoken, by the label with which it is printed: `Control R` for `Ctrl-R`. */
export function labelInWords(label: string, keyNames: KeyNames): string {
	const named = Object.keys(keyNames.names).find(key => keyLabel(key) === label);
	return keyInWords(named ?? (label.length > 1 ? label.toLowerCase() : label), {keyNames});
}
