import {fold, lower} from '../text/normalize.ts';
import {words} from '../text/boundary.ts';
import {facetOfKey, type FacetKey} from '../domain/facets.ts';
import {longestQuery, mostParts} from './limits.ts';
import {withoutSigns, type ForeignOperator} from './operators.ts';
import {isUnmistakableKey, keyNamed} from './qualifiers.ts';
import {QueryItems} from './query-items.ts';
import type {Qualifier, QueryWords} from './query-parts.ts';

export type {Qualifier, QueryWords} from './query-parts.ts';

/** A typed text, read but not yet looked up. */
export interface Query {
	readonly terms: readonly QueryWords[];
	readonly qualifiers: readonly Qualifier[];
	/** Keys that no facet has; their words are searched as words. */
	readonly unknownKeys: readonly string[];
	/** Keys whose value is still to come, as typed. */
	readonly emptyKeys: readonly string[];
	/** Signs that mean nothing here; the words beside them are searched as words. */
	readonly operators: readonly ForeignOperator[];
	/** True where the last quotation mark has no partner: all that follows it is taken as quoted. */
	readonly hasOpenQuote: boolean;
	/** True where the text is longer, or asks for more, than is read (limits.ts): only its beginning counts. */
	readonly isCut: boolean;
}

// A minus or `!`; then a key with its colon and values, quoted or not, up to the next space; or a quoted phrase, whose
// end may be missing while it is typed; or `|`; or a run without spaces.
const token =
	/(?<minus>[-!])?(?:(?<key>\p{L}+):(?<values>(?:"[^"]*"?|[^\s"])*)|"(?<phrase>[^"]*)(?<closed>"?)|(?<bar>\|+)|(?<bare>[^\s"|]+))/gu;
const valuePiece = /"(?<quoted>[^"]*)"?|(?<comma>[,|])|(?<plain>[^",|]+)/gu;

/**
 * Reads typed text: words, `"exact phrases"`, `-word` or `!word`, `a | b` or `a OR b`, and qualifiers: `key:value`,
 * `key:value,"another value"` (any of them), `-key:value`. Every text is a query; nothing throws.
 */
export function parseQuery(text: string): Query {
	const typed = withPlainQuotes(text.slice(0, longestQuery).normalize('NFC'));
	const unknownKeys: string[] = [];
	const emptyKeys: string[] = [];
	const items = new QueryItems();
	let hasOpenQuote = false;
	let partsLeft = mostParts;
	for (const match of typed.matchAll(token)) {
		if (partsLeft <= 0) return queryOf(true);
		const piece = pieceOf(match);
		const {key} = piece;
		hasOpenQuote ||= piece.isUnclosed;
		const content = items.takeOperator(piece);
		if (content === null) continue;
		const filterKey = keyNamed(key);
		const qualifier = filterKey && qualifierOf(filterKey, piece, items);
		if (qualifier) {
			partsLeft -= qualifier.values.length;
			items.addQualifier({...qualifier, values: qualifier.values.slice(0, mostParts)});
			continue;
		}
		// "Nam:" may as well be a name from a headline, until a value follows.
		if (filterKey && isUnmistakableKey(key)) {
			partsLeft--;
			emptyKeys.push(lower(key));
			continue;
		}
		if (key !== '' && content !== '' && !filterKey) unknownKeys.push(key);
		const isLast = match.index + match[0].length === typed.length;
		const run = runOf(content, {...piece, isExcluded: items.isExcluded(piece)}, isLast);
		items.addWords(withFirst(partsLeft, run), piece.isQuoted);
		// Every word of a phrase, or of a run with commas in it, is looked up.
		partsLeft -= partsIn(run);
	}
	return queryOf(partsLeft < 0);

	function queryOf(asksTooMuch: boolean): Query {
		const isCut = asksTooMuch || text.length > longestQuery;
		return {...items.done(), unknownKeys, emptyKeys, hasOpenQuote, isCut};
	}
}

/** The parts of a text that are read one by one, as typed: words, phrases, keys with their values, operators. */
export function typedPieces(text: string): readonly string[] {
	return [...withPlainQuotes(text.normalize('NFC')).matchAll(token)].map(([piece]) => piece);
}

/**
 * The last thing that was typed, where the text does not end in a space: a key with its values, or a word; null where
 * there is none.
 */
export function lastPiece(text: string): (ReturnType<typeof pieceOf> & {readonly start: number}) | null {
	const match = [...withPlainQuotes(text).matchAll(token)].at(-1);
	if (!match || match.index + match[0].length < text.length) return null;
	const start = match.index + (match.groups?.['minus']?.length ?? 0);
	return {...pieceOf(match), start};
}

/** Telephones and text programs make curved quotation marks of straight ones. */
function withPlainQuotes(text: string): string {
	return text.replaceAll(/[\u201C-\u201F«»]/gu, '"');
}

/** The parts of one match; a part that is missing is an empty text. */
function pieceOf({groups = {}}: RegExpExecArray) {
	const {minus, key = '', values, phrase, closed, bare} = groups;
	const marks = values?.match(/"/gu)?.length ?? 0;
	return {
		isExcluded: minus !== undefined,
		key,
		text: values ?? phrase ?? bare ?? '',
		sign: signOf(groups),
		isQuoted: phrase !== undefined || values?.startsWith('"') === true,
		isClosed: closed === '"' || values?.endsWith('"') === true,
		isUnclosed: closed === '' || marks % 2 === 1,
	};
}

/** The piece as typed, where it is neither quoted nor behind a key; an empty text elsewhere. */
function signOf({minus = '', bar, bare}: Readonly<Record<string, string | undefined>>): string {
	return bar ?? (bare === undefined ? '' : `${minus}${bare}`);
}

/** A filter with its values; null where these are still to come. */
function qualifierOf(key: FacetKey, piece: ReturnType<typeof pieceOf>, items: QueryItems): Qualifier | null {
	const values = valuesIn(plainValues(key, piece, items));
	if (values.length === 0) return null;
	const typedKey = lower(piece.key) === key ? {} : {typedKey: piece.key};
	return {key, values, isExcluded: items.isExcluded(piece), ...typedKey};
}

/** The values of a filter as typed, without signs that mean nothing there, which are named. */
function plainValues(
	key: FacetKey,
	{key: typed, text}: ReturnType<typeof pieceOf>,
	items: QueryItems,
): string {
	if (facetOfKey(key).form === 'ranges') return text;
	const plain = withoutSigns(text);
	if (plain !== text) items.nameOperator({typed: `${typed}:${text}`, meant: `${typed}:${plain}`});
	return plain;
}

/** The values behind a key: commas stand between them, but for those within quotation marks. */
function valuesIn(text: string): readonly string[] {
	const values = [''];
	for (const {groups = {}} of text.matchAll(valuePiece)) {
		if (groups['comma']) values.push('');
		else values.push(`${values.pop() ?? ''}${groups['quoted'] ?? groups['plain'] ?? ''}`);
	}
	return values.map(value => value.trim()).filter(Boolean);
}

function withFirst(most: number, run: QueryWords | null): QueryWords | null {
	return run && {...run, words: run.words.slice(0, most)};
}

/** The parts that a piece counts as: its words, or one where it has none. */
function partsIn(run: QueryWords | null): number {
	return run?.words.length ?? 1;
}

/** The words of a piece in their order, its key among them; null where it has none. */
function runOf(
	content: string,
	{key, isExcluded, isClosed, isQuoted}: ReturnType<typeof pieceOf>,
	isLast: boolean,
): QueryWords | null {
	const isOpen = isLast && !isClosed;
	// A mark that stands alone is nothing that the index could have.
	const found = words(`${key} ${content}`).flatMap(word =>
		fold(word.text) === '' ? [] : [lower(word.text)],
	);
	return found.length > 0 ? {words: found, isExcluded, isOpen, isQuoted: isQuoted && isClosed} : null;
}
