import {emptyFilter, type Filter, type TextTerm} from '../domain/filter.ts';
import {kinds, sides} from '../domain/vocabulary.ts';
import {words} from '../text/boundary.ts';
import {fold} from '../text/normalize.ts';
import type {Hint} from './hint.ts';
import type {ChoiceFacet} from './names.ts';
import type {Qualifier} from './query.ts';
import type {Choice} from './vocabulary.ts';
import {isYearProblem, parseYears} from './years.ts';

/** What a typed name means among a database's values. */
export interface NameLookup {
	/** The values that a name means; `isFuzzy` where it is only spelt nearly like theirs. */
	readonly match: (
		facet: ChoiceFacet,
		name: string,
	) => {readonly found: readonly Choice[]; readonly isFuzzy: boolean};
	/** The name spelt most like this one; null where none is near. */
	readonly nearest: (facet: ChoiceFacet, name: string) => string | null;
	/** Whether some sources have all of these folded words, the last one perhaps only as a beginning. */
	readonly hasSourceWords: (words: readonly string[]) => boolean;
}

/** What a filter narrows to, without what it leaves alone. */
type Part = Partial<Filter>;

/** The filter with a typed one added. What was not understood narrows nothing and becomes a hint. */
export function narrowed(filter: Filter, qualifier: Qualifier, names: NameLookup, hints: Hint[]): Filter {
	const {key, isExcluded} = qualifier;
	if (key === 'is') return byBasis(filter, isExcluded, found(qualifier, 'is', names, hints));
	const part = partOf(qualifier, names, hints);
	if (!part) return filter;
	return isExcluded ? leavingOut(filter, part) : keeping(filter, part);
}

/** What the values narrow to, any of them; null where none was understood. */
function partOf(qualifier: Qualifier, names: NameLookup, hints: Hint[]): Part | null {
	const {key, values} = qualifier;
	if (key === 'year') {
		const years = values.flatMap(value => {
			const range = parseYears(value);
			if (!isYearProblem(range)) return [range];
			hints.push({type: 'unknown-value', key, value, nearest: range.nearest});
			return [];
		});
		return years.length > 0 ? {years} : null;
	}
	if (key === 'source') {
		const phrases = values.flatMap(value => {
			const phrase = sourceWords(value, names, hints);
			return phrase ? [phrase] : [];
		});
		return phrases.length > 0 ? {sources: [{...anySource, phrases}]} : null;
	}
	if (key === 'is') return null;
	const ids = found(qualifier, key, names, hints);
	return ids.length > 0 ? partWith(key, ids) : null;
}

function partWith(key: Exclude<ChoiceFacet, 'source' | 'is'>, ids: readonly string[]): Part {
	switch (key) {
		case 'leader':
			return {leaders: [ids]};
		case 'kind':
			return {kinds: kinds.filter(kind => ids.includes(kind))};
		case 'topic':
			return {topics: ids};
		case 'place':
			return {places: ids};
		case 'side':
			return {sides: sides.filter(side => ids.includes(side))};
	}
}

/** The values that the typed names mean, once each. */
function found(
	{key, values}: Qualifier,
	facet: ChoiceFacet,
	names: NameLookup,
	hints: Hint[],
): readonly string[] {
	const ids = values.flatMap(value => {
		const match = names.match(facet, value);
		if (match.found.length === 0)
			hints.push({type: 'unknown-value', key, value, nearest: names.nearest(facet, value)});
		else if (match.isFuzzy) hints.push({type: 'spelling', typed: value, used: match.found.map(nameOf)});
		return match.found.map(choice => choice.value);
	});
	return [...new Set(ids)];
}

const anySource: TextTerm = {phrases: [], isPrefix: true, marked: null, isQuoted: false};

/** Publishers are asked for in the index, which has their names, the headlines and the hosts of the pages. */
function sourceWords(value: string, names: NameLookup, hints: Hint[]): readonly string[] | null {
	const typed = wordsOf(value);
	const match = names.match('source', value);
	const [publisher] = match.found;
	if (typed.length > 0 && ((publisher && !match.isFuzzy) || names.hasSourceWords(typed))) return typed;
	if (typed.length > 0 && publisher) {
		hints.push({type: 'spelling', typed: value, used: [nameOf(publisher)]});
		return wordsOf(nameOf(publisher));
	}
	hints.push({type: 'unknown-value', key: 'source', value, nearest: names.nearest('source', value)});
	return null;
}

/** A date is inferred or stated, so that leaving out the one is asking for the other. */
function byBasis(filter: Filter, isExcluded: boolean, bases: readonly string[]): Filter {
	if (bases.length > 1 && !isExcluded) return filter;
	return bases.reduce(
		(before, basis) =>
			(basis === 'inferred') === isExcluded
				? leavingOut(before, {isInferred: true})
				: {...before, isInferred: true},
		filter,
	);
}

function keeping(filter: Filter, part: Part): Filter {
	return {
		...filter,
		sources: [...filter.sources, ...(part.sources ?? [])],
		years: [...filter.years, ...(part.years ?? [])],
		leaders: [...filter.leaders, ...(part.leaders ?? [])],
		kinds: [...filter.kinds, ...(part.kinds ?? [])],
		topics: [...filter.topics, ...(part.topics ?? [])],
		places: [...filter.places, ...(part.places ?? [])],
		sides: [...filter.sides, ...(part.sides ?? [])],
	};
}

function leavingOut(filter: Filter, part: Part): Filter {
	return {...filter, without: [...filter.without, {...emptyFilter, ...part}]};
}

function nameOf(choice: Choice): string {
	return choice.names[0] ?? choice.value;
}

function wordsOf(text: string): readonly string[] {
	return words(fold(text)).map(word => word.text);
}
