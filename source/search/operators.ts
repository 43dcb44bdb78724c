import {lastOf} from '../domain/memo.ts';
import {nearestKey, keyNamed} from './qualifiers.ts';

/** A sign or word of another search language, and what to write instead; null where there is nothing to write. */
export interface ForeignOperator {
	readonly typed: string;
	readonly meant: string | null;
}

/** A piece of typed text that is an operator elsewhere. */
export interface ForeignPiece extends ForeignOperator {
	/** The text to search in its place; null for the words of the piece as they stand. */
	readonly rest: string | null;
	/** True for a bracket: brackets come in pairs, and one of them is named. */
	readonly isBracket: boolean;
}

/** The parts of a piece that a form names. */
type Parts = Readonly<Record<string, string>>;

interface Form {
	readonly form: RegExp;
	readonly meant: (parts: Parts) => string | null;
	readonly rest?: (parts: Parts) => string;
	readonly isBracket?: true;
}

const nothing = (): null => null;
const word = ({word: own = ''}: Parts): string => own;
const inQuotes = ({word: own = ''}: Parts): string => `"${own}"`;
const none = (): string => '';
/** What joins words elsewhere is a space here. */
const aSpace = (): string => 'a b';

/**
 * The forms that a piece of text without spaces has in another search language, the first that fits counting: of
 * Google, Lucene and its kin, SQLite's full text, fzf, a shell, SQL, regular expressions. What press text has as well
 * is none of them: 7/2/2019, E&C, O'Brien, $729, 25+, 100%, a word with a question mark behind it. They are made when
 * first asked for: so many take some milliseconds, which no start should wait for.
 */
const forms = lastOf((): readonly Form[] => [
	{form: /^(?:&{1,2}|\+)$/u, meant: aSpace},
	// A slop or boost behind a phrase.
	{form: /^[~^]\d+(?:\.\d+)?$/u, meant: nothing, rest: none},
	{form: /^[$*^!'+~=<>&\\#@%?/()[\]{}]+$/u, meant: nothing},
	// Words that stand near each other: those together come first here.
	{form: /^(?:O?NEAR|XOR|(?:O?NEAR|AROUND|ADJ|W)[(/]?\d+\)?)$/u, meant: aSpace, rest: none},
	{form: /^O?NEAR(?<rest>\(.*)$/u, meant: aSpace, rest: ({rest = ''}) => rest, isBracket: true},
	// A regular expression.
	{form: /^\/(?<word>[\p{L}\p{M}\p{N}]+)(?![\p{L}\p{M}\p{N}]).*\/\p{L}*$/u, meant: word},
	{
		form: /^(?<before>[^\\]*)\\+(?<after>.*)$/su,
		meant: ({before = '', after = ''}) => before || after || null,
	},
	// Brackets group nothing: `|` binds closer than a space by itself.
	{form: /^[([{]+(?<word>[^()[\]{}]+)[)\]}]*$/u, meant: word, isBracket: true},
	{form: /^(?<word>[^()[\]{}]+)[)\]}]+$/u, meant: word, isBracket: true},
	// A range of years without its filter.
	{
		form: /^(?<word>[12]\d{3}(?:-\d\d)*\.\.(?:[12]\d{3}(?:-\d\d)*)?)$/u,
		meant: parts => `year:${word(parts)}`,
	},
	{form: /^(?<word>[<>]=?[12]\d{3})$/u, meant: parts => `year:${word(parts)}`},
	// A dash that a keyboard or a text program has made of the minus.
	{form: /^[\u2010-\u2015\u2212](?<word>[\p{L}\p{M}\p{N}].*)$/u, meant: parts => `-${word(parts)}`},
	// fzf: from the beginning, exactly, to the end; Google: must be there; Lucene: nearly so; SQL: anything around it.
	{form: /^[\^+~#@=<>]+(?<word>[\p{L}\p{M}\p{N}].*?)>?$/u, meant: word},
	{form: /^%(?<word>[\p{L}\p{M}\p{N}].*?)%?$/u, meant: word},
	{form: /^'(?<word>[\p{L}\p{M}\p{N}].*?)'?$/u, meant: inQuotes},
	{form: /^(?<word>[\p{L}\p{M}\p{N}].*)\$$/u, meant: inQuotes},
	{form: /^(?<word>\p{L}(?:.*[^+%])?)[+%]+$/u, meant: word},
	// Lucene: a boost, a distance.
	{form: /^(?<word>[\p{L}\p{M}\p{N}].*?)[~^](?:\d+(?:\.\d+)?)?$/u, meant: word, rest: word},
	// Any letters; a question mark at the end is one.
	{form: /^(?<before>.*?)\.?\*(?<after>.*)$/su, meant: ({before = '', after = ''}) => before || after},
	{form: /^(?<word>[\p{L}\p{M}\p{N}]+)\?[\p{L}\p{M}\p{N}].*$/u, meant: word},
	// Numbers that a plus joins, as in the name of a dialogue: between quotation marks they are found so only where a
	// record writes them so.
	{form: /^\d+(?:\+\d+)+$/u, meant: nothing},
	{form: /^\p{L}[\p{L}\p{M}\p{N}]*(?:\+[\p{L}\p{M}\p{N}]+)+$/u, meant: aSpace},
]);

const comparison = /^(?<key>[\p{L}\p{N}]+)(?<sign>[<>=]=?|!=)(?<value>[\p{L}\p{M}\p{N}"].*)$/u;

/** Letters and digits without a capital: no form is of these alone. */
const plain = /^[\p{Ll}\p{Lo}\p{M}\p{N}]+$/u;

/** Recognises a piece of text without spaces as an operator that is none here; null for all other text. */
export function foreignOperator(piece: string): ForeignPiece | null {
	if (plain.test(piece)) return null;
	const minus = /^[-!](?=[^-!])/u.exec(piece)?.[0] ?? '';
	const found = compared(piece) ?? inForms(piece.slice(minus.length));
	if (!found) return null;
	const meant = found.meant !== null && minus !== '' ? `-${found.meant}` : found.meant;
	return {...found, typed: piece, meant};
}

function inForms(piece: string): Omit<ForeignPiece, 'typed'> | null {
	for (const {form, meant, rest, isBracket = false} of forms()) {
		const found = form.exec(piece);
		if (!found) continue;
		const parts: Parts = found.groups ?? {};
		return {meant: meant(parts), rest: rest ? rest(parts) : null, isBracket};
	}
	return null;
}

/** A field with a value, as other languages write it: `kind=talks`, `year>=2019`. */
function compared(piece: string): Omit<ForeignPiece, 'typed'> | null {
	const {key = '', sign = '', value = ''} = comparison.exec(piece)?.groups ?? {};
	if (key === '') return null;
	const near = keyNamed(key) ? key : nearestKey(key);
	const isOrder = /^[<>]/u.test(sign);
	const meant = near === null ? 'a b' : `${sign === '!=' ? '-' : ''}${near}:${isOrder ? sign : ''}${value}`;
	return {meant, rest: null, isBracket: false};
}

/** The signs of other languages before a value behind a key and behind it: `leader:(austin`, `leader:aust*`. */
const beforeValue = /^[\^'~([{/]+/u;
const behindValue = /(?<![*$)\]}/'])[*$)\]}/']+$|[~^]\d*(?:\.\d+)?$/u;

/** A value without the signs of other languages around it, which mean nothing there either. */
export function withoutSigns(value: string): string {
	return value.includes('"') ? value : value.replace(beforeValue, '').replace(behindValue, '');
}
