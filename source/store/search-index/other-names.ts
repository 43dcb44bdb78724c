import {readBodyNames} from '../read-bodies.ts';
import {listOf} from '../rows.ts';
import type {Statements} from '../statements.ts';

/** The names under which a record is found beside its own text: other spellings, ranks and labels. */
export interface OtherNames {
	readonly namesOf: (personId: string) => readonly string[];
	/** The military ranks that a person has held, in both languages. */
	readonly ranksOf: (personId: string) => readonly string[];
	/** Other names of a ship or an organisation, its hull number and abbreviations among them. */
	readonly bodyNamesOf: (bodyId: string) => readonly string[];
	readonly placeNamesOf: (nameEn: string) => readonly string[];
	readonly labelsOf: (vocabulary: 'kind' | 'topic', id: string) => readonly string[];
}

interface TermRow {
	readonly vocabulary: string;
	readonly id: string;
	readonly label_en: string;
	readonly label_vi: string;
}

/** Reads all other names that a database has, to file records that are added to it. */
export function readOtherNames(sql: Statements): OtherNames {
	const names = new Map(
		sql
			.all<{id: string; other_names: string}>('SELECT id, other_names FROM persons')
			.map(row => [row.id, listOf(row.other_names)]),
	);
	const ranks = Map.groupBy(
		sql.all<{person_id: string; rank_en: string; rank_vi: string}>(
			'SELECT person_id, rank_en, rank_vi FROM ranks ORDER BY person_id, position',
		),
		row => row.person_id,
	);
	const placeNames = new Map(
		sql
			.all<{name_en: string; other_names: string}>('SELECT name_en, other_names FROM places')
			.map(row => [row.name_en, listOf(row.other_names)]),
	);
	const bodyNames = readBodyNames(sql);
	const terms = new Map(
		sql
			.all<TermRow>('SELECT vocabulary, id, label_en, label_vi FROM terms')
			.map(row => [`${row.vocabulary}:${row.id}`, row]),
	);
	return {
		namesOf: id => names.get(id) ?? [],
		ranksOf: id => (ranks.get(id) ?? []).flatMap(row => [row.rank_en, row.rank_vi]),
		bodyNamesOf: id => bodyNames.get(id) ?? [],
		placeNamesOf: name => placeNames.get(name) ?? [],
		labelsOf(vocabulary, id) {
			const term = terms.get(`${vocabulary}:${id}`);
			return term ? [term.label_en, term.label_vi] : [];
		},
	};
}
