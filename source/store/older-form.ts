import type {FacetId} from '../domain/facets.ts';
import type {Statements} from './statements.ts';
import {schemaVersion} from './schema.ts';

/** The values under which records are filed only since a version; those of older databases have yet to be. */
interface Addition {
	readonly facet: FacetId;
	readonly since: number;
	/** Null for every value of the facet. */
	readonly values: readonly string[] | null;
}

const additions: readonly Addition[] = [
	{facet: 'offices', since: 5, values: null},
	{facet: 'travels', since: 5, values: null},
	{facet: 'series', since: 7, values: null},
	{facet: 'contents', since: 8, values: null},
	{facet: 'traits', since: 5, values: ['uncertain', 'single-source']},
];

/** The form of a database that an older version of the program wrote. */
export interface OlderForm {
	readonly version: number;
	/** The version that the next import makes of it. */
	readonly newest: number;
	/** Returns true for a value by which it cannot tell records apart, though it may have them. */
	readonly lacks: (facet: FacetId, value: string) => boolean;
	/** The facets that it lacks altogether. */
	readonly facets: readonly FacetId[];
}

/** Reads the form of a database; null where it is this program's own. */
export function readOlderForm(sql: Statements): OlderForm | null {
	const version = sql.number('PRAGMA user_version');
	if (version >= schemaVersion) return null;
	const missing = additions.filter(({since}) => version < since);
	return {
		version,
		newest: schemaVersion,
		lacks: (facet, value) =>
			missing.some(each => each.facet === facet && (each.values === null || each.values.includes(value))),
		facets: missing.filter(({values}) => values === null).map(({facet}) => facet),
	};
}
