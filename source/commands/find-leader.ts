import {CommuniqueError} from '../domain/errors.ts';
import {facetOf} from '../domain/facets.ts';
import type {Profile} from '../domain/profile.ts';
import type {Context} from './command.ts';
import {valuesNamed} from './request.ts';

/** A person, with a line where the name was only nearly right. */
export interface FoundLeader {
	readonly profile: Profile;
	readonly notes: readonly string[];
}

/** A name that means several people: the lines that list them. */
export interface SeveralLeaders {
	readonly lines: readonly string[];
}

/** People listed at most where a name means several. */
const mostListed = 20;

/**
 * Finds the person whom a name means, as `--leader` does; an id is a name too.
 * @throws {CommuniqueError} (`usage`) where nobody is called so, with the nearest names.
 */
export function findLeader(typed: string, {store, search}: Context): FoundLeader | SeveralLeaders {
	const name = typed.trim();
	const exact = store.contacts.profile(name.toLowerCase());
	if (exact) return {profile: exact, notes: []};
	const notes: string[] = [];
	const ids = valuesNamed(facetOf('leaders'), name, search, notes);
	const [only] = ids;
	const profile = ids.length === 1 && only !== undefined ? store.contacts.profile(only) : null;
	if (profile) return {profile, notes};
	if (ids.length === 0) throw new CommuniqueError('usage', `nobody is called "${name}"`);
	const people = ids.slice(0, mostListed).flatMap(id => store.contacts.profile(id) ?? []);
	const rest = ids.length - people.length;
	return {
		lines: [
			`${ids.length} people are called "${name}": write more of the name, or the id`,
			...people.map(person => `${person.name} (${person.id})`),
			...(rest > 0 ? [`and ${rest} more`] : []),
		],
	};
}
