import type {FacetId} from '../domain/facets.ts';
import type {Statements} from './statements.ts';
import {schemaVersion} from './schema.ts';

/** The values under which databases of an older version file no record, by facet; `every` for all that it has. */
const missing: Partial<Readonly<Record<FacetId, ReadonlySet<string> | 'every'>>> = {
	offices: 'every',
	travels: 'every',
	traits: new Set(['uncertain', 'single-source']),
};
/** The version since which records are filed under them. */
const filedSince = 5;

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
	const isFiled = version >= filedSince;
	return {
		version,
		newest: schemaVersion,
		lacks(facet, value) {
			const values = isFiled ? undefined : missing[facet];
			return values !== undefined && (values === 'every' || values.has(value));
		},
		facets: isFiled ? [] : ['offices', 'travels'],
	};
}
