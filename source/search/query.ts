import {fold, lower} from '../text/normalize.ts';
import {words} from '../text/boundary.ts';
import type {FacetKey} from '../domain/facets.ts';
import {keyNamed, qualifierKeys} from './qualifiers.ts';

/** A run of words that must stand together, or a single word. */
export interface QueryWords {
	/** In lower case, with marks, as typed. */
	readonly words: readonly string[];
	readonly isExcluded: boolean;
	/** True where the last of the words may be the beginning of a longer one: it ends the typed text. */
	readonly isOpen: boolean;
	/** True where they were typed between quotation marks, the second one included. */
	readonly isQuoted: boolean;
}

/** A facet's key with values, as typed: `key:value`. */
export interface Qualifier {
	readonly key: FacetKey;
	/** Any of these, as typed: at least one, none empty. */
	readonly values: readonly string[];
	/** True where the records that have them are left out (`-key:value`). */
	readonly isExcluded: boolean;
}

/** A typed text, read but not yet looked up. */
export interface Query {
	readonly terms: readonly QueryWords[];
	readonly qualifiers: readonly Qualifier[];
	/** Keys that no facet has; their words are searched as words. */
	readonly unknownKeys: readonly string[];
	/** Keys whose value is still to come. */
	readonly emptyKeys: readonly FacetKey[];
	/** True where the last quotation mark has no partner: all that follows it is taken as quoted. */
	readonly hasOpenQuote: boolean;
}

// A minus; then a key with its colon and values, quoted or not, up to the next space; or a quoted phrase, whose end
// may be missing while it is typed; or a run without spaces.
const token =
	/(?<minus>-)?(?:(?<key>\p{L}+):(?<values>(?:"[^"]*"?|[^\s"])*)|"(?<phrase>[^"]*)(?<closed>"?)|(?<bare>[^\s"]+))/gu;
const valuePiece = /"(?<quoted>[^"]*)"?|(?<comma>,)|(?<plain>[^",]+)/gu;

/**
 * Reads typed text: words, `"exact phrases"`, `-word`, and qualifiers: `key:value`,
 * `key:value,"another value"` (any of them), `-key:value`. Every text is a query; nothing throws.
 */
export function parseQuery(text: string): Query {
	const typed = text.normalize('NFC');
	const terms: QueryWords[] = [];
	const qualifiers: Qualifier[] = [];
	const unknownKeys: string[] = [];
	const emptyKeys: FacetKey[] = [];
	let hasOpenQuote = false;
	for (const match of typed.matchAll(token)) {
		const piece = pieceOf(match);
		const {isExcluded, key, text: content} = piece;
		hasOpenQuote ||= piece.isUnclosed;
		const filterKey = keyNamed(key);
		const values = filterKey ? valuesIn(content) : [];
		if (filterKey && values.length > 0) {
			qualifiers.push({key: filterKey, values, isExcluded});
			continue;
		}
		// "Nam:" may as well be a name from a headline, until a value follows.
		if (filterKey && qualifierKeys.some(each => each === lower(key))) {
			emptyKeys.push(filterKey);
			continue;
		}
		if (key !== '' && content !== '' && !filterKey) unknownKeys.push(key);
		const isOpen = !piece.isClosed && match.index + match[0].length === typed.length;
		terms.push(...termsOf(`${key} ${content}`, piece, isOpen));
	}
	return {terms, qualifiers, unknownKeys, emptyKeys, hasOpenQuote};
}

/**
 * The last thing that was typed, where the text does not end in a space: a key with its values, or a word; null where
 * there is none.
 */
export function lastPiece(text: string): (ReturnType<typeof pieceOf> & {readonly start: number}) | null {
	const match = [...text.matchAll(token)].at(-1);
	if (!match || match.index + match[0].length < text.length) return null;
	const start = match.index + (match.groups?.['minus']?.length ?? 0);
	return {...pieceOf(match), start};
}

/** The parts of one match; a part that is missing is an empty text. */
function pieceOf({groups = {}}: RegExpExecArray) {
	const {minus, key = '', values, phrase, closed, bare} = groups;
	const marks = values?.match(/"/gu)?.length ?? 0;
	return {
		isExcluded: minus === '-',
		key,
		text: values ?? phrase ?? bare ?? '',
		isQuoted: phrase !== undefined || values?.startsWith('"') === true,
		isClosed: closed === '"' || values?.endsWith('"') === true,
		isUnclosed: closed === '' || marks % 2 === 1,
	};
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

function termsOf(
	text: string,
	{isExcluded, isQuoted, isClosed}: ReturnType<typeof pieceOf>,
	isOpen: boolean,
): readonly QueryWords[] {
	// A mark that stands alone is nothing that the index could have.
	const found = words(text).flatMap(word => (fold(word.text) === '' ? [] : [lower(word.text)]));
	if (isExcluded || isQuoted)
		return found.length > 0 ? [{words: found, isExcluded, isOpen, isQuoted: isClosed}] : [];
	return found.map((word, index) => ({
		words: [word],
		isExcluded,
		isOpen: isOpen && index === found.length - 1,
		isQuoted: false,
	}));
}
