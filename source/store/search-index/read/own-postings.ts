import {markedTrait} from '../../../domain/own-facets.ts';
import type {Filter} from '../../../domain/filter.ts';
import {lastOf} from '../../../domain/memo.ts';
import type {WorkingSet} from '../../../domain/working-set.ts';
import {withOneVowelLetter} from '../../../text/one-vowel-letter.ts';
import {speltWords} from '../../../text/spelt.ts';
import type {Statements} from '../../statements.ts';
import {keepIn, sizeOf, type RecordSet} from '../record-set.ts';
import {termKinds, type TermKind} from '../term-kinds.ts';
import type {RecordOrder} from './record-order.ts';

type IdsByTerm = ReadonlyMap<string, readonly string[]>;

/** Returns true where a filter asks for what the reader has marked. */
export function asksMarks({traits, without}: Filter): boolean {
	return traits.some(group => group.includes(markedTrait)) || without.some(asksMarks);
}

/**
 * The postings of the reader's marks, tags and notes: worked out from the working set, since filing a record anew for
 * each mark would take as long as an import.
 */
export class OwnPostings {
	readonly #sql: Statements;
	readonly #order: RecordOrder;
	readonly #workingSet: () => WorkingSet;
	readonly #marked = lastOf((marked: ReadonlySet<string>) => withIds([...marked], this.#sql, this.#order));
	readonly #tagged = lastOf((tags: WorkingSet['tags']) => idsByTerm(tags, own => own));
	readonly #noted = lastOf((notes: WorkingSet['notes']) => idsByTerm(notes, speltWords));

	constructor(sql: Statements, order: RecordOrder, workingSet: () => WorkingSet) {
		this.#sql = sql;
		this.#order = order;
		this.#workingSet = workingSet;
	}

	/** The records that are marked. The set is shared: copy it before changing it. */
	marked(): RecordSet {
		return this.#marked(this.#workingSet().marked);
	}

	/**
	 * The records under a tag, or a word of notes, whole or, with `asPrefix`, by its beginning; null for a kind of
	 * terms that is filed.
	 */
	under(kind: TermKind, term: string, asPrefix: boolean): RecordSet | null {
		const terms = this.#termsOf(kind);
		if (terms === null) return null;
		const isMeant = kind === termKinds.tag ? (own: string) => own === term : meaning(term, asPrefix);
		const ids = [...terms].flatMap(([own, each]) => (isMeant(own) ? each : []));
		return withIds(ids, this.#sql, this.#order);
	}

	/** Returns true where a note has a folded word, whole or, with `asPrefix`, at the start of one. */
	hasNoteWord(word: string, asPrefix: boolean): boolean {
		return [...this.#noted(this.#workingSet().notes).keys()].some(meaning(word, asPrefix));
	}

	/** The tags, or the mark, that records of a set have, with the number of those records. */
	countsWithin(kind: TermKind, set: RecordSet): readonly (readonly [term: string, count: number])[] {
		const within = (records: RecordSet): number => {
			const both = records.slice();
			keepIn(both, set);
			return sizeOf(both);
		};
		const counts =
			kind === termKinds.trait
				? [[markedTrait, within(this.marked())] as const]
				: Array.from(
						this.#termsOf(kind) ?? [],
						([term, ids]) => [term, within(withIds(ids, this.#sql, this.#order))] as const,
					);
		return counts.filter(([, count]) => count > 0);
	}

	#termsOf(kind: TermKind): IdsByTerm | null {
		const {tags, notes} = this.#workingSet();
		if (kind === termKinds.tag) return this.#tagged(tags);
		return kind === termKinds.noteWord ? this.#noted(notes) : null;
	}
}

/** Tells the words of notes that a folded one stands for. */
function meaning(word: string, asPrefix: boolean): (own: string) => boolean {
	const whole = withOneVowelLetter(word);
	return own => own === whole || (asPrefix && own.startsWith(word));
}

function idsByTerm<Own>(
	own: ReadonlyMap<string, Own>,
	termsOf: (value: Own) => readonly string[],
): IdsByTerm {
	const ids = new Map<string, string[]>();
	for (const [id, value] of own) {
		for (const term of new Set(termsOf(value))) {
			const known = ids.get(term);
			if (known) known.push(id);
			else ids.set(term, [id]);
		}
	}
	return ids;
}

/** The records with these ids; ids of no record are passed over. The set is the caller's own. */
export function withIds(ids: readonly string[], sql: Statements, order: RecordOrder): RecordSet {
	return order.withSeqs(seqsOf(ids, sql));
}

/** The keys of the records with these ids, in the order of their dates. */
export function seqsOf(ids: readonly string[], sql: Statements): readonly number[] {
	if (ids.length === 0) return [];
	const rows = sql.rows<readonly [number]>(
		'SELECT seq FROM engagements WHERE id IN (SELECT value FROM json_each(?)) ORDER BY seq',
		JSON.stringify(ids),
	);
	return rows.map(([seq]) => seq);
}
