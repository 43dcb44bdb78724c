import {facets, type Facet} from '../../domain/facets.ts';
import type {Sort} from '../../domain/filter.ts';
import {groupsOf, type SearchRequest} from '../../search/index.ts';

/** The flags that ask for a view on the command line, as words of the shell. */
export function viewFlags(request: SearchRequest, sort: Sort): readonly string[] {
	const typed = [request.query, ...facets.flatMap(facet => qualifiers(request, facet))]
		.filter(Boolean)
		.join(' ');
	return [
		...(typed === '' ? [] : ['-q', typed]),
		...facets.flatMap(facet => flagsOf(request, facet)),
		// Without words, the order by relevance is that by date.
		...(sort === 'date' || (sort === '-date' && typed !== '') ? ['--sort', sort] : []),
	];
}

/** A command line of words, each quoted where the shell would read it otherwise. */
export function shellLine(words: readonly string[]): string {
	return words.map(quoted).join(' ');
}

/** A word for a POSIX shell. */
function quoted(word: string): string {
	return /^[\p{L}\p{N}@%+=:,./_-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function flagsOf(request: SearchRequest, facet: Facet): readonly string[] {
	const {flag, key} = facet;
	if (flag === null) return [];
	const name = flag.letter === null ? `--${key}` : `-${flag.letter}`;
	return groupsOf(request, facet).flatMap(([only, ...others]) =>
		only === undefined || others.length > 0 ? [] : [name, only],
	);
}

/** What has no flag: a facet without one, and a name that means several values. */
function qualifiers(request: SearchRequest, facet: Facet): readonly string[] {
	return groupsOf(request, facet)
		.filter(group => facet.flag === null || group.length > 1)
		.map(group => `${facet.key}:${group.map(value => (/\s/u.test(value) ? `"${value}"` : value)).join(',')}`);
}
