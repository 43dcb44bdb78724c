import {facetOfKey, type Facet, type FacetId} from '../domain/facets.ts';
import {emptyFilter, type Filter} from '../domain/filter.ts';
import {words} from '../text/boundary.ts';
import {fold} from '../text/normalize.ts';
import {askingMore} from './facet-values.ts';
import type {Hint} from './hint.ts';
import type {PlacedValue} from './other-facet.ts';
import type {Qualifier} from './query.ts';
import type {Choice} from './choices.ts';
import {unfinishedRange} from './unfinished-range.ts';
import {isYearProblem, parseYears, yearRangeText} from './year-ranges.ts';

/** The meaning of typed names among a database's values. */
export interface NameLookup {
	/** The values that a name means; `isFuzzy` where it is only spelt nearly like theirs. */
	readonly match: (
		facet: FacetId,
		name: string,
	) => {readonly found: readonly Choice[]; readonly isFuzzy: boolean};
	/** The facet to which a name belongs that is none of this one's; null where it is, or there is none. */
	readonly elsewhere: (facet: FacetId, name: string) => PlacedValue | null;
	/** The name spelt most like this one; null where none is near. */
	readonly nearest: (facet: FacetId, name: string) => string | null;
	/**
	 * Returns true when some sources, or notes of the reader, have all of these folded words, the last one perhaps only
	 * as a beginning.
	 */
	readonly hasWordsOf: (facet: FacetId, words: readonly string[]) => boolean;
}

/**
 * The filter with a qualifier added. A value that is not understood becomes a hint, and where there is no other beside
 * it nothing is found: to show every record would say that all of them have it. Left out, it is none yet.
 */
export function withQualifier(
	filter: Filter,
	qualifier: Qualifier,
	names: NameLookup,
	hints: Hint[],
): Filter {
	const facet = facetOfKey(qualifier.key);
	const group = [...new Set(groupOf(facet, qualifier, names, hints))];
	if (group.length === 0) return qualifier.isExcluded ? filter : {...filter, ids: []};
	if (!qualifier.isExcluded) return askingMore(filter, facet, group);
	return {...filter, without: [...filter.without, askingMore(emptyFilter, facet, group)]};
}

/** The group (facet-values.ts) that the values of a qualifier ask for. */
function groupOf(facet: Facet, qualifier: Qualifier, names: NameLookup, hints: Hint[]): readonly string[] {
	if (facet.form === 'ranges') return ranges(qualifier, hints);
	const noted: Hint[] = [];
	const read = facet.form === 'words' ? wordsAsked : valuesNamed;
	const group = qualifier.values.flatMap(value => read(value, facet, names, noted));
	const outcome = group.length === 0 && !qualifier.isExcluded ? {readAs: null} : {};
	hints.push(
		...noted.map((hint): Hint => {
			if (hint.type === 'unknown-value') return {...hint, ...typedKeyOf(qualifier), ...outcome};
			return hint.type === 'other-key' ? {...hint, ...outcome} : hint;
		}),
	);
	return group;
}

/** The ranges that values ask for. One that is being typed is all that it may become; left out, it is none yet. */
function ranges(qualifier: Qualifier, hints: Hint[]): readonly string[] {
	const {key, values, isExcluded} = qualifier;
	const read = values.map(value => {
		const range = parseYears(value);
		if (!isYearProblem(range)) return {value, range: yearRangeText(range), problem: null};
		return {value, range: isExcluded ? null : unfinishedRange(value), problem: range};
	});
	const group = read.flatMap(({range}) => range ?? []);
	for (const {value, range, problem} of read) {
		if (!problem) continue;
		const readAs = range !== null || (group.length === 0 && !isExcluded) ? {readAs: range} : {};
		hints.push({
			type: 'unknown-value',
			key,
			value,
			nearest: problem.nearest,
			...typedKeyOf(qualifier),
			...readAs,
		});
	}
	return group;
}

function typedKeyOf({typedKey}: Qualifier): Pick<Qualifier, 'typedKey'> {
	return typedKey === undefined ? {} : {typedKey};
}

function valuesNamed(value: string, {id, key}: Facet, names: NameLookup, hints: Hint[]): readonly string[] {
	const other = names.elsewhere(id, value);
	if (other) {
		hints.push({type: 'other-key', key, value, meant: `${other.facet.key}:${inQuotes(other.value)}`});
		return [];
	}
	const match = names.match(id, value);
	if (match.found.length === 0)
		hints.push({type: 'unknown-value', key, value, nearest: names.nearest(id, value)});
	else if (match.isFuzzy) hints.push({type: 'spelling', typed: value, used: match.found.map(nameOf)});
	return match.found.map(choice => choice.value);
}

/**
 * Publishers are asked for in the index, which has their names, the headlines and the hosts of the pages; notes by
 * their words.
 */
function wordsAsked(value: string, {id, key}: Facet, names: NameLookup, hints: Hint[]): readonly string[] {
	const typed = wordsOf(value);
	const match = names.match(id, value);
	const [publisher] = match.found;
	if (typed.length > 0 && ((publisher && !match.isFuzzy) || names.hasWordsOf(id, typed)))
		return [typed.join(' ')];
	if (typed.length > 0 && publisher) {
		hints.push({type: 'spelling', typed: value, used: [nameOf(publisher)]});
		return [wordsOf(nameOf(publisher)).join(' ')];
	}
	hints.push({type: 'unknown-value', key, value, nearest: names.nearest(id, value)});
	return [];
}

function inQuotes(value: string): string {
	return /[\s,|]/u.test(value) ? `"${value}"` : value;
}

function nameOf(choice: Choice): string {
	return choice.names[0] ?? choice.value;
}

function wordsOf(text: string): readonly string[] {
	return words(fold(text)).map(word => word.text);
}
