import {fold, lower} from '../text/normalize.ts';
import {words} from '../text/boundary.ts';

/** The filters that can be typed into the search line, `key:value`. */
export const qualifierKeys = ['year', 'leader', 'kind', 'topic', 'place', 'side', 'source', 'is'] as const;
/** See {@link qualifierKeys}. */
export type QualifierKey = (typeof qualifierKeys)[number];

/** A run of words that must stand together, or a single word. */
export interface QueryWords {
	/** In lower case, with marks, as typed. */
	readonly words: readonly string[];
	readonly isExcluded: boolean;
	/** Whether the last of the words may be the beginning of a longer one: it stands at the very end of what was typed. */
	readonly isOpen: boolean;
	/** Whether they were typed between quotation marks, the second one included. */
	readonly isQuoted: boolean;
}

/** A typed filter. */
export interface Qualifier {
	readonly key: QualifierKey;
	/** Never empty. */
	readonly value: string;
}

/** What typed text asks for. */
export interface Query {
	readonly terms: readonly QueryWords[];
	readonly qualifiers: readonly Qualifier[];
	/** Keys that were typed like a filter but are none; their words are searched as words. */
	readonly unknownKeys: readonly string[];
}

// A minus, then a key whose value is still to come; or an optional key with its colon, then a quoted phrase (its end may be missing while it is
// typed) or a run without spaces.
const token =
	/(?<minus>-)?(?:(?<lone>\p{L}+):(?=\s|$)|(?:(?<key>\p{L}+):)?(?:"(?<phrase>[^"]*)(?<closed>"?)|(?<bare>[^\s"]+)))/gu;

/**
 * Reads typed text: words, `"exact phrases"`, `-word`, and `key:value` filters. Every text is a query; nothing throws.
 * A filter with a minus leaves out what has its words, since filters only narrow.
 */
export function parseQuery(text: string): Query {
	const typed = text.normalize('NFC');
	const terms: QueryWords[] = [];
	const qualifiers: Qualifier[] = [];
	const unknownKeys: string[] = [];
	for (const match of typed.matchAll(token)) {
		const {isExcluded, key, value, isQuoted, isClosed} = partsOf(match);
		const filterKey = qualifierKeys.find(each => each === lower(key));
		if (filterKey && !isExcluded) {
			if (value !== '') qualifiers.push({key: filterKey, value});
			continue;
		}
		if (key !== '' && value !== '' && !filterKey) unknownKeys.push(key);
		const found = words(filterKey ? value : `${key} ${value}`).flatMap(word =>
			// A mark that stands alone is nothing that the index could have.
			fold(word.text) === '' ? [] : [lower(word.text)],
		);
		const isOpen = !isClosed && match.index + match[0].length === typed.length;
		terms.push(
			...(isExcluded || isQuoted
				? asRun(found, {isExcluded, isQuoted: isClosed}, isOpen)
				: asWords(found, isOpen)),
		);
	}
	return {terms, qualifiers, unknownKeys};
}

/** What was typed in one place; texts that are missing are empty. */
function partsOf({groups = {}}: RegExpExecArray) {
	const {minus, lone, key, phrase, closed, bare} = groups;
	return {
		isExcluded: minus === '-',
		key: lone ?? key ?? '',
		value: phrase ?? bare ?? '',
		isQuoted: phrase !== undefined,
		isClosed: closed === '"',
	};
}

function asRun(
	run: readonly string[],
	{isExcluded, isQuoted}: {readonly isExcluded: boolean; readonly isQuoted: boolean},
	isOpen: boolean,
): readonly QueryWords[] {
	return run.length > 0 ? [{words: run, isExcluded, isOpen, isQuoted}] : [];
}

function asWords(each: readonly string[], isOpen: boolean): readonly QueryWords[] {
	return each.map((word, index) => ({
		words: [word],
		isExcluded: false,
		isQuoted: false,
		isOpen: isOpen && index === each.length - 1,
	}));
}
