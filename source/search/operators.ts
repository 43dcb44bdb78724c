import {keyNamed} from './qualifiers.ts';

/** A sign or word of another search language, and what to write instead; null where there is nothing to write. */
export interface ForeignOperator {
	readonly typed: string;
	readonly meant: string | null;
}

/** What a piece of typed text looks like in another search language, and what says the same here. */
const forms: readonly (readonly [
	form: RegExp,
	meant: (groups: Readonly<Record<string, string>>) => string | null,
])[] = [
	// Nothing but signs of fzf, of a shell, of a regular expression.
	[/^[$*^!'+~=<>&\\#@]+$/u, () => null],
	// fzf: from the beginning, exactly, to the end; Google: must be there; Lucene: nearly so.
	[/^[\^+~#@](?<word>[\p{L}\p{M}\p{N}].*)$/u, ({word = ''}) => word],
	[/^'(?<word>[\p{L}\p{M}\p{N}].*?)'?$/u, ({word = ''}) => `"${word}"`],
	[/^(?<word>[\p{L}\p{M}\p{N}].*)\$$/u, ({word = ''}) => `"${word}"`],
	[/^(?<before>.*?)\.?\*(?<after>.*)$/u, ({before = '', after = ''}) => before || after],
];
const comparedKey = /^(?<key>\p{L}+)(?<sign>=|[<>]=?)(?<value>.+)$/u;

/** Recognises a piece of text without spaces as an operator that is none here; null for all other text. */
export function foreignOperator(piece: string): ForeignOperator | null {
	const {key = '', sign = '', value = ''} = comparedKey.exec(piece)?.groups ?? {};
	if (keyNamed(key)) return {typed: piece, meant: `${key}:${sign === '=' ? '' : sign}${value}`};
	for (const [form, meant] of forms) {
		const groups = form.exec(piece)?.groups;
		if (groups || form.test(piece)) return {typed: piece, meant: meant(groups ?? {})};
	}
	return null;
}
