import type {OfficeHeld, Profile, RankOf} from '../domain/profile.ts';
import type {Person} from '../domain/person.ts';
import {listOf, safeRow} from './safe-rows.ts';
import type {Statements} from './statements.ts';

type PersonRow = Omit<Person, 'other_names'> & {readonly other_names: string};

/** Reads what is known of a person beside his engagements; null where nobody has the id. */
export function readProfile(sql: Statements, id: string): Profile | null {
	const row = sql.first<PersonRow>(
		'SELECT id, name, sort_name, side, other_names FROM persons WHERE id = ?',
		id,
	);
	if (!row) return null;
	const ranks = sql.all<RankOf>(
		'SELECT rank_en, rank_vi, from_date AS "from", attested FROM ranks WHERE person_id = ? ORDER BY position',
		id,
	);
	return {
		...safeRow(row),
		other_names: listOf(row.other_names),
		ranks: ranks.map(each => safeRow(each)),
		offices: readOffices(sql, id),
	};
}

interface TermRow {
	readonly post_id: string;
	readonly label_en: string;
	readonly label_vi: string;
	readonly start: string | null;
	readonly end: string | null;
	readonly acting: number;
	readonly attested: string;
}

/** Reads terms of office in order of time; one whose beginning is unknown stands by the first day that attests it. */
function readOffices(sql: Statements, id: string): readonly OfficeHeld[] {
	const rows = sql.all<TermRow>(
		`SELECT m.post_id, p.label_en, p.label_vi, m.start_date AS start, m.end_date AS "end", m.acting, m.attested
		FROM memberships m JOIN posts p ON p.id = m.post_id WHERE m.person_id = ? ORDER BY m.id`,
		id,
	);
	return rows
		.map(row => {
			const {post_id: post, label_en, label_vi, acting, ...term} = safeRow(row);
			const attested = listOf(term.attested).toSorted();
			const names = namesThen(sql, post, {label_en, label_vi}, term);
			return {names, start: term.start, end: term.end, is_acting: acting === 1, attested};
		})
		.toSorted((a, b) => (beginningOf(a) < beginningOf(b) ? -1 : 1));
}

function beginningOf({start, attested, end}: OfficeHeld): string {
	return start ?? attested[0] ?? end ?? '';
}

interface TitleRow {
	readonly label_en: string;
	readonly label_vi: string;
	readonly start: string | null;
	readonly end: string | null;
}

/** The names that a post bore during a term: its usual one, unless others covered all of it, then the others. */
function namesThen(
	sql: Statements,
	post: string,
	usual: OfficeHeld['names'][number],
	term: Pick<TermRow, 'start' | 'end'>,
): OfficeHeld['names'] {
	const [from, to] = [term.start ?? '0000', term.end ?? '9999'];
	const others = sql
		.all<TitleRow>(
			`SELECT label_en, label_vi, start_date AS start, end_date AS "end" FROM post_titles
			WHERE post_id = ? AND position > 0 AND (start_date IS NOT NULL OR end_date IS NOT NULL) ORDER BY position`,
			post,
		)
		.filter(({start, end}) => (start ?? '0000') <= to && (end ?? '9999') >= from)
		.map(row => safeRow(row));
	const isCovered = others.some(({start, end}) => (start ?? '0000') <= from && (end ?? '9999') >= to);
	const named = others.map(({label_en, label_vi}) => ({label_en, label_vi}));
	if (isCovered) return named.slice(0, 1);
	const isFormer = others[0]?.start === null;
	return isFormer ? [...named, usual] : [usual, ...named];
}
