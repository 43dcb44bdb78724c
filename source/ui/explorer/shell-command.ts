import type {BriefCommands} from '../../domain/brief-of-view.ts';
import {facets, type Facet} from '../../domain/facets.ts';
import type {Sort} from '../../domain/filter.ts';
import type {Language} from '../../domain/vocabulary.ts';
import {groupsOf, type SearchRequest} from '../../search/index.ts';
import {shellLine} from '../../text/shell-line.ts';

/** The flags that ask for a view on the command line, as words of the shell. */
export function viewFlags(request: SearchRequest, sort: Sort): readonly string[] {
	const typed = [request.query, ...facets.flatMap(facet => qualifiers(request, facet))]
		.filter(Boolean)
		.join(' ');
	return [
		// A word that begins with a hyphen could be a flag.
		...(typed === '' ? [] : typed.startsWith('-') ? [`--query=${typed}`] : ['-q', typed]),
		...facets.flatMap(facet => flagsOf(request, facet)),
		...(request.related ? ['--related'] : []),
		// Without words, the order by relevance is that by date.
		...(sort === 'date' || (sort === '-date' && typed !== '') ? ['--sort', sort] : []),
	];
}

/** The flag of a database that was named; none for the default one. */
export function databaseFlag(database: string | undefined): readonly string[] {
	return database === undefined ? [] : ['--db', database];
}

/**
 * The command lines that make a brief again, and the whole lists from which it chooses.
 *
 * @param database the one that was named, if any
 */
export function briefCommands(
	request: SearchRequest,
	spoken: Language | 'both',
	database?: string,
): BriefCommands {
	const flags = viewFlags(request, 'relevance');
	const line = (command: string, language: readonly string[]): string =>
		shellLine(['communique', command, ...flags, ...language, ...databaseFlag(database)]);
	// No other command speaks both.
	const inOne = spoken === 'both' ? [] : ['--lang', spoken];
	return {
		brief: line('brief', ['--lang', spoken]),
		list: line('list', inOne),
		commitments: line('commitments', inOne),
	};
}

function flagsOf(request: SearchRequest, facet: Facet): readonly string[] {
	const {flag, key} = facet;
	if (flag === null) return [];
	const name = flag.letter === null ? `--${key}` : `-${flag.letter}`;
	return groupsOf(request, facet)
		.filter(isForFlag)
		.flatMap(group => [name, group.join(',')]);
}

/** A flag takes several values with commas between them. */
function isForFlag(group: readonly string[]): boolean {
	return group.length === 1 || group.every(value => !value.includes(','));
}

/** What has no flag: a facet without one, and several values of which one has a comma itself. */
function qualifiers(request: SearchRequest, facet: Facet): readonly string[] {
	return groupsOf(request, facet)
		.filter(group => facet.flag === null || !isForFlag(group))
		.map(
			group => `${facet.key}:${group.map(value => (/[\s,]/u.test(value) ? `"${value}"` : value)).join(',')}`,
		);
}
